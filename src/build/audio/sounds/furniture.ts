import { fall, line, swell } from '../synthesis/curve';
import { pink } from '../synthesis/noise';
import type { Recipes } from '../synthesis/recipe';
import { around, below } from '../synthesis/sieve';
import { click, crackle, CRYSTAL, rubbed, rustle, struck, thump, WOOD } from '../synthesis/stuff';
import { mix, shaped } from '../synthesis/wave';

/** What is pulled, pushed and lifted in a room. */
export const FURNITURE = {
  curtain: {
    takes: 2,
    level: 'small',
    make: (chance) =>
      mix([
        [rustle(0.65, 1300, chance), 0, 0.8],
        [crackle(0.55, line([0, 20], [0.2, 70], [0.5, 10]), 2600, 5200, 0.012, chance), 0.04, 0.3],
      ]),
  },
  'tile-scrape': {
    takes: 2,
    level: 'plain',
    gain: -2,
    make: (chance) =>
      mix([
        [
          rubbed(
            0.7,
            [
              [310, 0.03, 0.4],
              [820, 0.03, 0.8],
              [1370, 0.05, 0.7],
              [2180, 0.05, 0.5],
            ],
            swell(0, 0.3, 0.7),
            38,
            chance,
          ),
          0,
          1.1,
        ],
        [struck(CRYSTAL, 1.3, 0.0015, chance), 0.72, 0.35],
        [struck(CRYSTAL, 1.2, 0.0014, chance), 0.79, 0.12],
      ]),
  },
  drawer: {
    takes: 2,
    level: 'plain',
    gain: -2,
    make: (chance) =>
      mix([
        [
          rubbed(
            0.42,
            [
              [190, 0.04, 0.5],
              [440, 0.03, 0.8],
              [930, 0.02, 0.8],
              [1870, 0.02, 0.5],
            ],
            swell(0, 0.18, 0.42),
            30,
            chance,
          ),
          0,
          1,
        ],
        [struck(WOOD, 1.1, 0.003, chance), 0.41, 0.8],
        [click(chance, 1.4), 0.43, 0.06],
      ]),
  },
  'book-slide': {
    takes: 3,
    level: 'small',
    gain: 1,
    make: (chance) =>
      mix([
        [
          below(shaped(around(pink(0.26, chance), line([0, 700], [0.26, 1500]), 0.8), swell(0, 0.16, 0.26)), 3600),
          0,
          1.6,
        ],
        [struck(WOOD, 0.9, 0.004, chance), 0.24, 0.35],
        [thump(130, 0.06), 0.24, 0.3],
      ]),
  },
  cloth: {
    takes: 3,
    level: 'small',
    make: (chance) => shaped(rustle(0.42, chance.between(1300, 1900), chance), fall(1.5, 0.01)),
  },
} as const satisfies Recipes;
