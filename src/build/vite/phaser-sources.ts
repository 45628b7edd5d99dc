/**
 * `import Phaser from 'phaser'` means Phaser's own CommonJS sources, bundled once without the features this game never
 * uses; the published bundle does not tree-shake. Only the default export exists; types come from the package and know
 * nothing of what is left out: physics, sound, the canvas renderer, group actions, tilemaps and the lists below.
 */
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';

const SOURCES = join(dirname(createRequire(import.meta.url).resolve('phaser/package.json')), 'src');
const VIRTUAL_ID = '\0phaser-sources';

/** Compile-time switches that Phaser's sources test by `typeof`. */
const SWITCHES: Record<string, boolean> = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Parts of `src` that become empty: folders end in a slash. */
const UNUSED = [
  'actions/',
  'curves/',
  'input/gamepad/',
  'input/keyboard/',
  'physics/',
  'sound/index.js',
  'polyfills/',
  'renderer/canvas/index.js',
  'renderer/webgl/shaders/index.js',
  'renderer/webgl/renderNodes/submitter/SubmitterTilemapGPULayer.js',
  'renderer/webgl/renderNodes/defaults/DefaultTilemapGPULayerNodes.js',
];

/** Phaser's own maps, which only measurements show beside the game's. */
const MAPS = ['tilemaps/', 'loader/filetypes/TilemapJSONFile.js'];

/** Game objects (folders), file types and filters that nothing asks for; their indices simply leave them out. */
const UNUSED_OBJECTS =
  /^\s*[\w.]+ ?[:=] require\('\.\/(bitmaptext|blitter|domelement|extern|gradient|mesh2d|nineslice|noise|particles|pathfollower|pointlight|rope|shape|spritegpulayer|stencil|stencilreference|text|video)\b.*$/gm;
const UNUSED_FILES =
  /^\s*\w+: require\('\.\/(Aseprite|AtlasXML|Audio|AudioSprite|Binary|BitmapFont|CompressedTexture|CSS|Font|HTML5Audio|HTML|HTMLTexture|MultiScript|PCTAtlas|Plugin|Scene|ScenePlugin|Script|SVG|TilemapCSV|TilemapImpact|UnityAtlas|Video|XML)File'\),?$/gm;
const UNUSED_FILTERS =
  /filters\/Filter(Barrel|Blend|Blocky|Bokeh|CombineColorMatrix|Displacement|GradientMap|ImageLight|Key|NormalTools|PanoramaBlur|ParallelFilters|Pixelate|Quantize|Sampler|Shadow|Threshold|Wipe)\.js$/;

const ABSENT = "module.exports = function () { throw new Error('left out of this build of Phaser'); };";

function trimSources(unused: readonly string[]): Plugin {
  return {
    name: 'phaser-trim',
    load(id) {
      const path = relative(SOURCES, id).split(sep).join('/');
      if (unused.some((part) => path.startsWith(part)) || UNUSED_FILTERS.test(path)) return ABSENT;
      return null;
    },
    transform(code, id) {
      if (!id.startsWith(SOURCES)) return null;
      const path = relative(SOURCES, id).split(sep).join('/');
      const kept =
        path === 'gameobjects/index.js'
          ? code.replace(UNUSED_OBJECTS, '')
          : path === 'loader/filetypes/index.js'
            ? code.replace(UNUSED_FILES, '')
            : code;
      return kept.replace(/typeof ([A-Z][A-Z0-9_]+)\b/g, (whole, name: string) =>
        name in SWITCHES ? String(SWITCHES[name]) : whole,
      );
    },
  };
}

/** The trimmed library as one ES module with a default export. @throws if Phaser's sources do not bundle. */
async function bundlePhaser(unused: readonly string[]): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(SOURCES, 'phaser.js'), formats: ['es'], fileName: 'phaser' },
    },
    plugins: [trimSources(unused)],
  });
  const output = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const chunk = output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error("Phaser's sources gave no bundle");
  return chunk.code;
}

/** A Vite plugin for dev, build and tests; bundles on the first import and keeps the result. `maps`: with Phaser's own, too. */
export function phaserSources({ maps = false } = {}): Plugin {
  let bundle: Promise<string> | undefined;
  return {
    name: 'phaser-sources',
    enforce: 'pre',
    config: () => ({ optimizeDeps: { exclude: ['phaser'] } }),
    resolveId: (id) => (id === 'phaser' ? VIRTUAL_ID : null),
    async load(id) {
      if (id !== VIRTUAL_ID) return null;
      bundle ??= bundlePhaser(maps ? UNUSED : [...UNUSED, ...MAPS]);
      return { code: await bundle, moduleSideEffects: true };
    },
  };
}
