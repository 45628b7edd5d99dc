/** The castle's corridor, seen through Spike's keyhole. */
import { ENOUGH, KEYHOLE, type Keyhole, LOOKOUTS, type Lookout } from '../../minigames/keyhole';
import type { Minigame } from './run';

const NAMES: Readonly<Record<Lookout, string>> = {
  lamp: 'The bay by the lamp',
  corner: 'The corner',
  door: 'Twilight’s door',
};

export const keyhole = (): Minigame<Keyhole> => ({
  title: 'The keyhole',
  hint: 'Rest your eye on each place she could still be.',
  press: 'Nopony there',
  moves: [{ keys: ['left', 'up', 'down', 'right'], does: 'look' }],
  rules: KEYHOLE,
  stage: {
    show: () => {},
    view: ({ x, y, looked }) => ({
      kind: 'keyhole',
      x,
      y,
      spots: (Object.keys(LOOKOUTS) as Lookout[]).map((id) => ({
        ...LOOKOUTS[id],
        name: NAMES[id],
        sure: Math.min(1, looked[id] / ENOUGH),
      })),
    }),
    close: () => {},
  },
});
