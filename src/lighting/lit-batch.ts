import Phaser from 'phaser';
import { darkField, type LightField } from './light-field';
import { tintPlainly } from './plain-tint';
import { LIGHT_GLSL, SPRITE_BANDS } from './quantise';

type DrawingContext = Phaser.Renderer.WebGL.DrawingContext;
type Manager = Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager;
type Options = Phaser.Types.Renderer.WebGL.RenderNodes.BatchHandlerQuadRenderOptions;
type Texture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

export const LIT_BATCH = 'LitBatch';

/** Pixels between the two taps, slope gain, the total that characters are capped at. */
const TAPS = [12, 0.9, 0.58];
/** Direction the rim comes from (y up), threshold, gain. */
const RIM = [0, 1, 0.28, 1.3];
const DITHER = 0.35;
const EMISSION = 1.15;

const LIT_GLSL = `${LIGHT_GLSL}
uniform sampler2D uNormSampler;
uniform sampler2D uLightMap;
uniform vec4 uTransform, uRim;
uniform vec3 uTaps, uAmbient, uRimColor, uLift;
vec3 lightAt(vec2 pixel) { return texture2D(uLightMap, (pixel + uTransform.zw) * uTransform.xy).rgb * 2.; }
vec3 knee(vec3 c) { return mix(c, .8 + .2 * (1. - exp((.8 - c) / .235)), step(.8, c)); }
vec3 litBy(vec2 coord) {
  vec3 data = texture2D(uNormSampler, coord).rgb;
  vec2 normal = data.xy * 2. - 1.;
  normal.x *= outTexDatum;
  float character = min(data.b * 2.008, 1.);
  float emission = max(data.b * 2.008 - 1., 0.);
  vec2 pixel = gl_FragCoord.xy, reach = normal * uTaps.x;
  vec3 facing = lightAt(pixel + reach), behind = lightAt(pixel - reach);
  vec3 light = max((facing + behind) * .5 + (facing - behind) * uTaps.y, 0.) - uAmbient;
  light += uLift * character + uRimColor * (floor(clamp(dot(normal, uRim.xy) - uRim.z, 0., 1.) * uRim.w * 4.) / 4.);
  light = mix(light, min(light, uTaps.z) + max(light - uTaps.z, 0.) * .2, character);
  vec3 lit = quantise(max(uAmbient + light, 0.), ${SPRITE_BANDS.toFixed(1)}, ${DITHER.toFixed(2)}) * vignette();
  return max(lit, lit * .3 + sqrt(emission) * ${EMISSION.toFixed(2)});
}`;

/** Keeps Phaser's slot of that name but leaves it empty. */
const emptied = (name: string) => ({ name, additions: {}, tags: ['LIGHTING'], disable: true });

/**
 * Draws sprites lit from the light map through their data picture: two taps along the normal give direction from any
 * number of lights. Sprites of one atlas that follow each other in depth are one draw call. Rotated sprites keep the
 * normals of the unrotated frame; mirrored ones are mirrored.
 */
export class LitBatch extends Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad {
  field: LightField = darkField();
  /** A data picture of a flat, unlit-by-itself prop, for textures that have none of their own. */
  flatData: Texture | null = null;

  constructor(manager: Manager) {
    // Phaser names the vertex sources and layout itself; only these two differ from its default.
    super(manager, {
      name: LIT_BATCH,
      shaderName: 'LIT',
    } as Phaser.Types.Renderer.WebGL.RenderNodes.BatchHandlerConfig);
    const programs = this.programManager;
    tintPlainly(programs);
    for (const name of ['RotDatum', 'OutInverseRotation', 'DefineLights'])
      programs.replaceAddition(name, emptied(name));
    programs.replaceAddition('NormalMap', { ...emptied('NormalMap'), additions: { fragmentHeader: LIT_GLSL } });
    programs.replaceAddition('ApplyLighting', {
      ...emptied('ApplyLighting'),
      additions: {
        fragmentProcess:
          'if (fragColor.a > 0.) fragColor.rgb = knee(fragColor.rgb / fragColor.a * litBy(texCoord)) * fragColor.a;',
      },
    });
  }

  override batch(...quad: Parameters<Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad['batch']>): void {
    const lighting = quad[19].lighting;
    if (lighting) {
      const mirrored = quad[2] > quad[6];
      lighting.normalMapRotation = mirrored ? -1 : 1;
      if (lighting.normalGLTexture === this.manager.renderer.normalTexture && this.flatData) {
        lighting.normalGLTexture = this.flatData;
      }
    }
    // Tile layers append frame coordinates where this shader would expect second tints.
    super.batch(...(quad.slice(0, 20) as typeof quad));
  }

  override batchTextures(texture: Texture, options: Options): number {
    const datum = super.batchTextures(texture, options);
    const entry = this.currentBatchEntry;
    const map = this.field.map ?? this.manager.renderer.whiteTexture;
    if (this.renderOptions.lighting && entry.unit === 2 && map) {
      entry.texture[2] = map;
      map.batchUnit = 2;
      entry.unit = 3;
    }
    return datum;
  }

  override setupUniforms(context: DrawingContext): void {
    const { renderer } = context;
    const { transform, dither, vignette, ambient, rim, lift } = this.field;
    renderer.setProjectionMatrixFromDrawingContext(context);
    const uniforms: Record<string, number | readonly number[] | Float32Array> = {
      uResolution: [context.width, context.height],
      uProjectionMatrix: renderer.projectionMatrix.val,
      uNormSampler: 1,
      uLightMap: 2,
      uDither: dither,
      uVignette: vignette,
      uTransform: transform,
      uTaps: TAPS,
      uRim: RIM,
      uAmbient: ambient,
      uRimColor: rim,
      uLift: lift,
    };
    for (const [name, value] of Object.entries(uniforms)) this.programManager.setUniform(name, value);
  }
}
