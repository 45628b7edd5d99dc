/**
 * `npm run maps:render -- MAP OUT.png [--scale N] [--hide-objects] [--time MS]`: draws a whole map, of this project or of any
 * other, at its own size and without light, with the game's renderer. `--hide-objects` leaves the outlines of shapes out;
 * `--time` is how long animations have run.
 */
import { parseArgs } from 'node:util';
import { formatFinding } from '../../places/finding';
import { launch } from '../browser';
import { requireSoundRecords } from '../story/sound';

requireSoundRecords();
const { openEasel, sizeOf } = await import('./easel');
const { PngFile } = await import('./png-file');
const { isScale, scaled } = await import('./render');
const { sitterOf } = await import('./sitter');

const USAGE = 'npm run maps:render -- MAP OUT.png [--scale N] [--hide-objects] [--time MS]';
/** Px to a side that a PNG reader surely takes. */
const LARGEST = 65_535;

class Refusal extends Error {}

function asked(): { map: string; out: string; scale: number; outlines: boolean; time: number } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      scale: { type: 'string', default: '1' },
      time: { type: 'string', default: '0' },
      'hide-objects': { type: 'boolean', default: false },
    },
  });
  const [map, out, ...more] = positionals;
  const [scale, time] = [Number(values.scale), Number(values.time)];
  if (map === undefined || out === undefined || more.length > 0) throw new Refusal(`usage: ${USAGE}`);
  if (!isScale(scale)) throw new Refusal(`--scale ${values.scale}: expected 1 to 16, 0.5, 0.25 or 0.125`);
  if (!(time >= 0)) throw new Refusal(`--time ${values.time}: expected milliseconds`);
  return { map, out, scale, outlines: !values['hide-objects'], time };
}

async function render(): Promise<void> {
  const { map, out, scale, outlines, time } = asked();
  const { sitter, findings } = sitterOf(map);
  for (const finding of findings) if (finding.severity !== 'info') console.error(formatFinding(finding));
  if (!sitter) throw new Refusal(`${map} cannot be drawn: see above`);
  const size = sizeOf(sitter.drawing);
  const [width, height] = [Math.floor(size.width * scale), Math.floor(size.height * scale)];
  if (width < 1 || height < 1 || width > LARGEST || height > LARGEST)
    throw new Refusal(
      `${map} would be ${width} × ${height} px, expected 1 to ${LARGEST} each way: give another --scale`,
    );
  const browser = await launch();
  try {
    const easel = await openEasel(browser);
    const png = new PngFile(out, width, height);
    for await (const rows of easel.draw(sitter, { time, outlines })) await png.rows(scaled(rows, scale).rgba);
    await png.end();
  } finally {
    await browser.close();
  }
  console.log(`${out}: ${width} × ${height} px`);
}

try {
  await render();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
