/** The castle's corridor, seen through Spike's keyhole. */
import CORRIDOR from '../../../assets/art/atlases/castle-corridor.json';
import { ENOUGH, KEYHOLE, type Keyhole, LOOKOUTS, type Lookout } from '../../minigames/keyhole';
import type { KeyholeGauge } from '../../ui/minigame-views';
import { atlasFiles } from '../files';
import type { Minigame } from './run';

const NAMES: Readonly<Record<Lookout, string>> = {
  lamp: 'The bay by the lamp',
  corner: 'The corner',
  door: 'Twilight’s door',
};
/** Frames of the corridor, px from the left of the picture, and px of their feet from its top. */
const THINGS = [
  ['lost-balloon', 14, 120],
  ['window-seat', 92, 152],
  ['wall-lamp', 190, 104],
  ['armour-stained', 222, 158],
  ['tall-window-spire', 336, 128],
  ['crystal-fern', 322, 158],
  ['twilight-door-dark', 392, 152],
  ['tapestry-letter', 454, 124],
] as const;

export function keyhole(): Minigame<Keyhole> {
  const things = THINGS.map(([name, x, foot]) => thingOf(name, x, foot));
  return {
    title: 'The keyhole',
    hint: 'Look wherever she could still be. Then be sure of it.',
    press: 'Nopony there',
    rules: KEYHOLE,
    stage: {
      show: () => {},
      view: ({ x, y, looked }) => ({
        kind: 'keyhole',
        x,
        y,
        things,
        spots: (Object.keys(LOOKOUTS) as Lookout[]).map((id) => ({
          ...LOOKOUTS[id],
          name: NAMES[id],
          sure: Math.min(1, looked[id] / ENOUGH),
        })),
      }),
      close: () => {},
    },
  };
}

function thingOf(name: (typeof THINGS)[number][0], x: number, foot: number): KeyholeGauge['things'][number] {
  const { x: left, y: top, w: width, h: height } = CORRIDOR.frames[name].frame;
  const { w, h } = CORRIDOR.meta.size;
  const url = atlasFiles('castle-corridor').picture;
  return { sprite: { url, sheet: { width: w, height: h }, frame: { x: left, y: top, width, height } }, x, foot };
}
