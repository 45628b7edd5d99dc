/** The canvas of each place, at its own size, at a fixed time of a fixed night, beside the picture that was approved. */
import type { PlaceId } from '../../src/ids';
import type { QuestState } from '../../src/quest-state/state';
import { FULL_BAG } from './support/shelf';
import { expect, test } from './support/test';

/** A picture with fewer colours than that shows nothing. */
const FEWEST_COLOURS = 200;
/** Share of pixels that another processor’s rounding may change. */
const LEEWAY = 0.002;

/** `to`: a thing to walk to before the picture is taken. */
type View = { name: string; state: Partial<QuestState>; to?: string };

const at = (place: PlaceId, spot: string): QuestState['checkpoint'] => ({ place, spot });

const VIEWS: readonly View[] = [
  { name: 'ballroom-entry', state: { beat: 'mingle' } },
  { name: 'ballroom-circle', state: { beat: 'circle' }, to: 'cushion' },
  {
    name: 'bedroom-evening',
    state: { beat: 'retrieve', scroll: 'loose-tile', checkpoint: at('spike-bedroom', 'door') },
  },
  {
    name: 'bedroom-packed',
    state: { beat: 'knock', facts: ['bag-closed'], bag: FULL_BAG, checkpoint: at('spike-bedroom', 'bed') },
  },
  { name: 'bedroom-night', state: { beat: 'visitors', checkpoint: at('spike-bedroom', 'window') } },
  { name: 'bedroom-morning', state: { beat: 'search', checkpoint: at('spike-bedroom', 'twilight-morning') } },
  { name: 'everfree-entry', state: { beat: 'escape', checkpoint: at('everfree-edge', 'fence') } },
  { name: 'everfree-patrol', state: { beat: 'escape', checkpoint: at('everfree-edge', 'cover-1') } },
  { name: 'memory', state: { beat: 'memory', checkpoint: at('memory-attack', 'start') } },
  { name: 'corridor', state: { beat: 'corridor', checkpoint: at('castle-corridor', 'from-ballroom') } },
  { name: 'wall', state: { beat: 'wall', checkpoint: at('castle-wall', 'top') } },
  { name: 'grounds', state: { beat: 'grounds', checkpoint: at('castle-grounds', 'from-wall') } },
  { name: 'deep', state: { beat: 'vines', checkpoint: at('everfree-deep', 'stones') } },
  { name: 'clearing', state: { beat: 'clearing', checkpoint: at('everfree-deep', 'clearing') } },
  { name: 'river', state: { beat: 'river', checkpoint: at('everfree-river', 'from-deep') }, to: 'moon-rock' },
  { name: 'camp', state: { beat: 'camp', facts: ['lit-the-fire'], checkpoint: at('everfree-river', 'camp') } },
  { name: 'overlook', state: { beat: 'dawn', checkpoint: at('everfree-overlook', 'from-river') } },
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
