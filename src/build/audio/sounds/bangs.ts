import type { Chance } from '../synthesis/chance';
import { fall, line } from '../synthesis/curve';
import { pink, white } from '../synthesis/noise';
import type { Recipes } from '../synthesis/recipe';
import { inRoom } from '../synthesis/room';
import { below } from '../synthesis/sieve';
import { GLASS, hiss, rustle, struck, thump } from '../synthesis/stuff';
import { faded, mix, type Placed, shaped, type Wave } from '../synthesis/wave';

/** Shards that fall, and ring as they land: many at first, and few at last. */
function shards(chance: Chance): Placed[] {
  return Array.from({ length: 26 }, () => {
    const late = chance.next() ** 2;
    return [
      struck(GLASS, chance.between(0.55, 1.25), 0.0007, chance, 0.06),
      0.05 + 1.3 * late,
      chance.between(0.06, 0.3) * (1 - 0.6 * late),
    ];
  });
}

/** Paper stars that come down for a while. */
const confetti = (chance: Chance): Wave => shaped(rustle(1.6, 3200, chance), line([0, 0.2], [0.3, 1], [1.6, 0]));

/** What goes off, and what goes through a window. */
export const BANGS = {
  'window-break': {
    takes: 1,
    level: 'clear',
    make: (chance) =>
      inRoom(
        faded(
          mix([
            [shaped(below(white(0.3, chance), line([0, 7000], [0.3, 2600])), fall(0.16, 0.0006)), 0, 0.8],
            [struck(GLASS, 2.4, 0.0012, chance, 0.05), 0, 0.8],
            [thump(120, 0.18), 0, 0.5],
            ...shards(chance),
          ]),
          0.0005,
          0.2,
        ),
        'chamber',
        0.2,
      ),
  },
  cannon: {
    takes: 1,
    level: 'clear',
    make: (chance) =>
      inRoom(
        faded(
          mix([
            [thump(62, 0.5), 0, 1],
            [shaped(below(pink(0.5, chance), line([0, 2600], [0.4, 300])), fall(0.34, 0.0008)), 0, 0.9],
            [hiss(0.5, 700, 3000, fall(0.4, 0.01), chance), 0.02, 0.14],
            [confetti(chance), 0.25, 0.22],
          ]),
          0.0005,
          0.2,
        ),
        'hall',
        0.2,
      ),
  },
} as const satisfies Recipes;
