import type { Chance } from '../synthesis/chance';
import { fall, line, swell, wander } from '../synthesis/curve';
import { strewn } from '../synthesis/grains';
import { hit } from '../synthesis/modes';
import { brown, white } from '../synthesis/noise';
import type { Recipes } from '../synthesis/recipe';
import { inRoom } from '../synthesis/room';
import { above, around, below } from '../synthesis/sieve';
import { staged } from '../synthesis/stage';
import { bubble, crackle, creak, GLASS, hiss, METAL, rustle, struck, thump, WOOD } from '../synthesis/stuff';
import { mouthed, VOWELS } from '../synthesis/throat';
import { bell, tone } from '../synthesis/tone';
import { mix, type Placed, shaped, type Wave } from '../synthesis/wave';

/** A nib over rough paper: it catches a hundred times a second and more, the faster the higher. */
function scratch(seconds: number, chance: Chance): Wave {
  const speed = swell(-0.02, seconds * chance.between(0.3, 0.6), seconds);
  const catches = strewn(
    seconds,
    (t) => 60 + 330 * speed(t),
    chance,
    () => shaped(white(0.006, chance), fall(0.004 * (0.6 + chance.next()), 0.0003)),
  );
  const drag = shaped(white(seconds, chance), (t) => 0.05 * speed(t));
  return around(mix([[catches], [drag]]), (t) => 1700 + 900 * speed(t), 1.2);
}

/** A breath through a mouth that is nearly shut. */
const sigh = (seconds: number, top: number, chance: Chance): Wave =>
  mouthed(shaped(above(white(seconds, chance), 500), swell(0, top, seconds)), () => VOWELS.uh, 2.4);

/** Paper, ink, wax, the bag, and the heart that beats over them. */
export const DESK = {
  parchment: {
    takes: 3,
    level: 'small',
    gain: 1,
    make: (chance) =>
      mix([
        [crackle(0.7, line([0, 30], [0.2, 150], [0.65, 15]), 1200, 4600, 0.008, chance), 0, 0.8],
        [rustle(0.65, 2100, chance), 0, 0.35],
        [shaped(around(brown(0.6, chance), 420, 0.9), swell(0, 0.25, 0.6)), 0, 0.8],
      ]),
  },
  quill: {
    takes: 4,
    level: 'small',
    gain: -2,
    make: (chance, take) => scratch([0.17, 0.23, 0.3, 0.2][take] ?? 0.2, chance),
  },
  'quill-dot': {
    takes: 3,
    level: 'small',
    gain: -3,
    make: (chance) =>
      mix([
        [struck(WOOD, 0.5, 0.001, chance, 0.06), 0, 0.7],
        [scratch(0.05, chance), 0.004, 0.6],
      ]),
  },
  'ink-dip': {
    takes: 2,
    level: 'small',
    make: (chance) =>
      mix([
        [bubble(690 * (1 + 0.08 * chance.bell()), 0.05), 0, 0.6],
        [bubble(1020 * (1 + 0.08 * chance.bell()), 0.04), 0.06, 0.4],
        [struck(GLASS, 0.9, 0.0009, chance), 0.17, 0.16],
        [struck(GLASS, 0.85, 0.0009, chance), 0.25, 0.08],
      ]),
  },
  seal: {
    takes: 1,
    level: 'plain',
    make: (chance) =>
      inRoom(
        mix([
          [thump(96, 0.14), 0, 1],
          [struck(WOOD, 1.2, 0.004, chance), 0, 0.5],
          [crackle(0.34, line([0, 130], [0.34, 15]), 500, 1900, 0.007, chance), 0.02, 0.35],
          [
            creak(
              0.12,
              line([0, 120], [0.12, 60]),
              [
                [640, 0.02, 1],
                [1130, 0.02, 0.5],
              ],
              chance,
            ),
            0.36,
            0.1,
          ],
        ]),
        'chamber',
        0.2,
      ),
  },
  smoke: {
    takes: 1,
    level: 'clear',
    gain: -1,
    make: (chance) => {
      const drift = wander(chance, 5, 2.6);
      const cloud = around(brown(2.6, chance), (t) => 300 + 900 * swell(0, 0.3, 2.6)(t) + 120 * drift(t), 0.6);
      const burst = shaped(below(white(0.5, chance), line([0, 5200], [0.4, 500])), fall(0.4, 0.008));
      const glow = [293.7, 440, 622.3].map(
        (hertz, n): Placed => [
          shaped(
            bell(2.4, hertz, 1.41, line([0, 2.2], [1.5, 0.4])),
            (t) => swell(0, 0.5 + 0.25 * n, 2.4)(t) * (0.7 + 0.3 * drift(t + 0.2 * n)),
          ),
          0.05 * n,
          0.16,
        ],
      );
      return inRoom(
        staged([
          [burst, 0.02, 0.7],
          [thump(58, 0.3), 0, 0.8],
          [shaped(cloud, swell(0, 0.35, 2.6)), 0, 1.5, -0.25],
          [crackle(1.8, line([0, 8], [0.4, 45], [1.8, 2]), 2200, 6500, 0.01, chance), 0.1, 0.14, 0.35],
          [mix(glow), 0.05, 1, 0.1],
        ]),
        'dream',
        0.3,
      );
    },
  },
  'scale-tick': {
    takes: 3,
    level: 'small',
    make: (chance) =>
      hit(
        [
          [1480, 0.22, 0.6],
          [2260 * (1 + 0.01 * chance.bell()), 0.3, 0.5],
          [3710, 0.16, 0.2],
          [310, 0.05, 0.12],
        ],
        0.0007,
        0.34,
      ),
  },
  'bag-in': {
    takes: 3,
    level: 'plain',
    gain: -4,
    make: (chance) =>
      mix([
        [rustle(0.22, 1100, chance), 0, 0.5],
        [thump(104 * (1 + 0.08 * chance.bell()), 0.09), 0.1, 0.9],
        [hiss(0.14, 200, 1400, fall(0.12, 0.006), chance), 0.1, 0.4],
      ]),
  },
  'bag-turn': {
    takes: 3,
    level: 'small',
    make: (chance) =>
      mix([
        [rustle(0.28, 1400, chance), 0, 0.8],
        [struck(METAL, 1.3, 0.001, chance), 0.08 + 0.05 * chance.next(), 0.08],
        [thump(140, 0.05), 0.16, 0.3],
      ]),
  },
  buckle: {
    takes: 2,
    level: 'plain',
    gain: -4,
    make: (chance) =>
      mix([
        [struck(METAL, 0.9, 0.0006, chance), 0, 0.6],
        [rustle(0.14, 1500, chance), 0.03, 0.3],
        [struck(METAL, 1.1, 0.0007, chance), 0.14, 0.9],
        [struck(METAL, 0.8, 0.0006, chance), 0.17, 0.3],
      ]),
  },
  heartbeat: {
    takes: 2,
    level: 'plain',
    gain: -1,
    make: (chance) => {
      const beat = (hertz: number): Wave =>
        shaped(tone(0.3, line([0, 1.7 * hertz], [0.05, hertz]), [1, 0.55, 0.3, 0.12]), fall(0.26, 0.012));
      const stray = 1 + 0.03 * chance.bell();
      return mix([
        [beat(62 * stray), 0, 1],
        [beat(74 * stray), 0.24, 0.72],
      ]);
    },
  },
  breath: {
    takes: 3,
    level: 'small',
    gain: 2,
    make: (chance, take) =>
      take === 0
        ? sigh(0.62, 0.42, chance)
        : take === 1
          ? sigh(0.85, 0.2, chance)
          : mix([
              [sigh(0.45, 0.35, chance), 0, 0.8],
              [sigh(0.7, 0.15, chance), 0.55],
            ]),
  },
} as const satisfies Recipes;
