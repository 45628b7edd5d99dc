/** Scripts for pages that commands open by themselves, without the game around them. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { phaserSources } from './vite/phaser-sources';

/** One module with all that `entry` needs, Phaser included, with its own maps if asked. @throws if it cannot be built. */
export async function pageScript(entry: URL, phaser: { maps: boolean } = { maps: false }): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [phaserSources(phaser)],
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(entry), formats: ['es'], fileName: 'page' },
      rolldownOptions: { checks: { pluginTimings: false } },
    },
  });
  const output = (Array.isArray(result) ? result : [result]).flatMap((part) => ('output' in part ? part.output : []));
  const chunk = output.find((part) => part.type === 'chunk');
  if (!chunk) throw new Error(`${entry.pathname} gave no bundle`);
  return chunk.code;
}
