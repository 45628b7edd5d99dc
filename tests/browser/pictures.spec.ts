/** The canvas of each place, at its own size, at a fixed time of a fixed night, beside the picture that was approved. */
import type { QuestState } from '../../src/quest-state/state';
import { FULL_BAG } from './support/shelf';
import { expect, test } from './support/test';

/** A picture with fewer colours than that shows nothing. */
const FEWEST_COLOURS = 200;
/** Share of pixels that another processor’s rounding may change. */
const LEEWAY = 0.002;

/** `to`: a thing to walk to before the picture is taken. */
type View = { name: string; state: Partial<QuestState>; to?: string };

const room = (spot: string): QuestState['checkpoint'] => ({ place: 'spike-bedroom', spot });

const VIEWS: readonly View[] = [
  { name: 'ballroom-entry', state: { beat: 'mingle' } },
  { name: 'ballroom-circle', state: { beat: 'circle' }, to: 'cushion' },
  { name: 'bedroom-evening', state: { beat: 'retrieve', scroll: 'loose-tile', checkpoint: room('door') } },
  { name: 'bedroom-packed', state: { beat: 'knock', facts: ['bag-closed'], bag: FULL_BAG, checkpoint: room('bed') } },
  { name: 'bedroom-night', state: { beat: 'visitors', checkpoint: room('window') } },
  { name: 'bedroom-morning', state: { beat: 'search', checkpoint: room('twilight-morning') } },
  { name: 'everfree-entry', state: { beat: 'escape', checkpoint: { place: 'everfree-edge', spot: 'fence' } } },
  { name: 'everfree-patrol', state: { beat: 'escape', checkpoint: { place: 'everfree-edge', spot: 'cover-1' } } },
];

for (const { name, state, to } of VIEWS) {
  test(name, async ({ game, page }) => {
    await game.openAt(state);
    if (to !== undefined) expect(await game.walkTo(to)).toBe(true);
    await game.step(2500);
    await game.step(17, true);
    const { picture, colours } = await page.evaluate(async () => {
      const canvas = document.querySelector<HTMLCanvasElement>('#view canvas');
      if (!canvas) throw new Error('there is no canvas');
      const flat = new OffscreenCanvas(canvas.width, canvas.height);
      const pen = flat.getContext('2d');
      pen?.drawImage(canvas, 0, 0);
      const data = pen?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
      return { picture: canvas.toDataURL('image/png'), colours: new Set(new Uint32Array(data.buffer)).size };
    });
    expect(colours).toBeGreaterThan(FEWEST_COLOURS);
    const png = Buffer.from(picture.replace(/^.*,/, ''), 'base64');
    expect(png).toMatchSnapshot(`${name}.png`, { maxDiffPixelRatio: LEEWAY });
  });
}
