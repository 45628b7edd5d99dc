import { fall, line, swell } from '../synthesis/curve';
import { rung, touch } from '../synthesis/modes';
import { pink } from '../synthesis/noise';
import type { Recipe, Recipes } from '../synthesis/recipe';
import { inRoom } from '../synthesis/room';
import { around, below } from '../synthesis/sieve';
import { staged } from '../synthesis/stage';
import { celesta, hiss, marimba, mellow, thump } from '../synthesis/stuff';
import { bell, string, tone } from '../synthesis/tone';
import { full, mix, type Placed, shaped, type Wave } from '../synthesis/wave';

/** A bell of the town, far below: hum, prime, tierce, quint, nominal. */
const tolled = (hertz: number): Wave =>
  full(
    rung(
      [
        [hertz / 2, 4, 0.22],
        [hertz, 3.4, 0.6],
        [hertz * 1.19, 2.6, 0.45],
        [hertz * 1.5, 1.8, 0.2],
        [hertz * 2, 1.9, 0.4],
        [hertz * 2.66, 1, 0.14],
      ],
      touch(0.004),
      4.2,
    ),
  );

const sting = (make: Recipe['make'], gain = 0): Recipe => ({ takes: 1, level: 'clear', gain, make });

/** What night and stealth tell: hidden, noticed, found; a gem, the moon, the morning. */
export const SIGNS = {
  noticed: sting(
    () =>
      inRoom(
        mix([
          [marimba(293.7, 0.25), 0, 0.8],
          [marimba(311.1, 0.4), 0.1],
          [mellow(0.6, 155.6, swell(0, 0.15, 0.6)), 0.1, 0.4],
        ]),
        'wood',
        0.2,
      ),
    -4,
  ),
  'found-out': sting(
    (chance) =>
      inRoom(
        mix([
          [thump(61, 0.4), 0, 1],
          [full(string(1, 146.8, 0.9, 0.5, chance)), 0, 0.5],
          [full(string(1, 155.6, 0.9, 0.5, chance)), 0.004, 0.5],
          [full(string(1, 207.7, 0.9, 0.5, chance)), 0.008, 0.45],
          [mellow(1.1, line([0, 415], [0.2, 415], [1.1, 370]), fall(1.3, 0.015)), 0, 0.45],
        ]),
        'wood',
        0.25,
      ),
    1,
  ),
  hidden: sting(
    (chance) =>
      inRoom(
        mix([
          [mellow(0.9, 146.8, swell(0, 0.22, 0.9)), 0, 0.6],
          [mellow(0.9, 220, swell(0, 0.28, 0.9)), 0, 0.5],
          [hiss(0.6, 400, line([0, 2000], [0.6, 800]), swell(0, 0.12, 0.6), chance), 0, 0.3],
        ]),
        'wood',
        0.2,
      ),
    -5,
  ),
  gem: {
    takes: 1,
    level: 'clear',
    gain: -5,
    make: () => {
      const glow = (hertz: number, at: number): Placed => [
        mix([
          [shaped(bell(1.9, hertz, 2.01, 0.3), swell(0, 0.5, 1.9)), 0, 0.5],
          [shaped(tone(1.9, hertz * 1.004), swell(0, 0.6, 1.9)), 0, 0.4],
        ]),
        at,
        0.6,
      ];
      return inRoom(
        staged([
          [mix([glow(440, 0), glow(659.3, 0.1), glow(880, 0.25), glow(554.4, 0.3)])],
          [celesta(1318.5, 0.9), 0.1, 0.12, 0.3],
          [celesta(1760, 0.8), 0.35, 0.08, -0.3],
        ]),
        'dream',
        0.3,
      );
    },
  },
  moonbeam: {
    takes: 2,
    level: 'small',
    gain: 2,
    make: (chance, take) => {
      const root = take === 0 ? 587.3 : 659.3;
      const airy = shaped(
        around(pink(1.6, chance), (t) => 1400 + 500 * t, 0.8),
        swell(0, 0.6, 1.6),
      );
      return inRoom(
        staged([
          [airy, 0, 0.25],
          [shaped(bell(1.6, root, 3.5, 0.2), swell(0, 0.5, 1.6)), 0, 0.4, -0.2],
          [shaped(bell(1.6, root * 1.5, 3.5, 0.15), swell(0, 0.7, 1.6)), 0.1, 0.3, 0.2],
          [celesta(root * 2, 0.9), 0.3, 0.14],
        ]),
        'dream',
        0.35,
      );
    },
  },
  'dawn-bell': {
    takes: 1,
    level: 'plain',
    gain: 1,
    make: () =>
      inRoom(
        below(
          mix([
            [tolled(392), 0, 0.9],
            [tolled(392), 1.7, 0.7],
          ]),
          3200,
        ),
        'valley',
        0.45,
      ),
  },
} as const satisfies Recipes;
