import type { Chance } from '../synthesis/chance';
import { line, swell } from '../synthesis/curve';
import { type Mode, strayed } from '../synthesis/modes';
import type { Recipes } from '../synthesis/recipe';
import { inRoom } from '../synthesis/room';
import { below } from '../synthesis/sieve';
import { click, creak, GLASS, hiss, rubbed, struck, thump, WOOD } from '../synthesis/stuff';
import { mix, type Placed, type Wave } from '../synthesis/wave';

/** A door of wood, struck by a hoof: three modes carry it, and the hall behind answers. */
const DOOR: readonly Mode[] = [
  [172, 0.115, 0.65],
  [318, 0.095, 1],
  [505, 0.08, 0.75],
  [870, 0.06, 0.4],
];
const HINGE: readonly Mode[] = [
  [430, 0.05, 1],
  [710, 0.04, 0.7],
  [1160, 0.03, 0.35],
  [1830, 0.02, 0.12],
];

/** Blows on the door, in seconds and strength. */
const knocks = (chance: Chance, blows: readonly (readonly [at: number, gain: number])[], contact: number): Wave =>
  mix(
    blows.flatMap(([at, gain]): Placed[] => [
      [struck(DOOR, 1, contact * chance.between(0.9, 1.1), chance, 0.02), at, gain],
      [struck(WOOD, 0.6, 0.0006, chance, 0.06), at, 0.2 * gain],
    ]),
  );

/** Doors and windows of the castle, and who is at them. */
export const DOORS = {
  'door-open': {
    takes: 2,
    level: 'plain',
    make: (chance) =>
      inRoom(
        mix([
          [click(chance, 1.5), 0, 0.35],
          [click(chance, 1.9), 0.07, 0.25],
          [creak(0.55, line([0, 60], [0.2, 150], [0.4, 95], [0.55, 45]), strayed(HINGE, chance), chance), 0.14, 0.2],
          [below(hiss(0.7, 90, 520, swell(0, 0.22, 0.7), chance), 900), 0.1, 0.5],
        ]),
        'corridor',
        0.14,
      ),
  },
  'door-close': {
    takes: 2,
    level: 'plain',
    gain: 1,
    make: (chance) =>
      inRoom(
        mix([
          [below(hiss(0.3, 90, 600, swell(0, 0.22, 0.3), chance), 900), 0, 0.3],
          [thump(74, 0.16), 0.26, 0.8],
          [struck(DOOR, 1.25, 0.004, chance), 0.26, 0.9],
          [click(chance, 1.6), 0.3, 0.22],
          [click(chance, 2), 0.345, 0.16],
        ]),
        'corridor',
        0.18,
      ),
  },
  latch: {
    takes: 2,
    level: 'plain',
    gain: -3,
    make: (chance) =>
      mix([
        [click(chance, 1.2), 0, 0.6],
        [click(chance, 1.5), 0.05 + 0.02 * chance.next(), 1],
        [struck(WOOD, 0.8, 0.002, chance), 0.055, 0.4],
      ]),
  },
  'window-slide': {
    takes: 2,
    level: 'plain',
    gain: -2,
    make: (chance) =>
      inRoom(
        mix([
          [
            rubbed(
              0.75,
              [
                [150, 0.05, 0.45],
                [390, 0.04, 0.8],
                [1240, 0.03, 0.7],
                [2500, 0.02, 0.4],
              ],
              swell(0, 0.25, 0.75),
              24,
              chance,
            ),
            0,
            1.2,
          ],
          [struck(GLASS, 1.5, 0.0016, chance), 0.02, 0.04],
          [struck(WOOD, 1, 0.003, chance), 0.74, 0.5],
          [struck(GLASS, 1.4, 0.0012, chance), 0.745, 0.08],
        ]),
        'chamber',
        0.2,
      ),
  },
  'window-shut': {
    takes: 2,
    level: 'plain',
    make: (chance) =>
      inRoom(
        mix([
          [
            rubbed(
              0.3,
              [
                [160, 0.05, 1],
                [420, 0.04, 0.7],
                [1300, 0.03, 0.25],
              ],
              swell(0, 0.2, 0.3),
              26,
              chance,
            ),
            0,
            0.8,
          ],
          [struck(WOOD, 1.2, 0.003, chance), 0.29, 1],
          [thump(88, 0.1), 0.29, 0.5],
          [struck(GLASS, 1.5, 0.001, chance), 0.292, 0.16],
          [struck(GLASS, 1.3, 0.001, chance), 0.325, 0.07],
        ]),
        'chamber',
        0.2,
      ),
  },
  'window-tap': {
    takes: 3,
    level: 'clear',
    gain: -4,
    make: (chance, take) => {
      const taps = [
        [0, 0.19],
        [0, 0.17, 0.33],
        [0, 0.24],
      ][take] ?? [0];
      return inRoom(
        mix(
          taps.flatMap((at, n): Placed[] => [
            [struck(GLASS, 1.25, 0.0007, chance, 0.012), at, 0.8 + 0.2 * n],
            [struck(GLASS, 2.6, 0.0016, chance, 0.012), at, 0.5],
          ]),
        ),
        'chamber',
        0.18,
      );
    },
  },
  knock: {
    takes: 3,
    level: 'clear',
    make: (chance, take) => {
      const between = [0.21, 0.19, 0.24][take] ?? 0.2;
      return inRoom(
        knocks(
          chance,
          [
            [0, 0.85],
            [between, 0.9],
            [2 * between + 0.01, 1],
          ],
          0.0014,
        ),
        'chamber',
        0.22,
      );
    },
  },
  'knock-soft': {
    takes: 3,
    level: 'clear',
    gain: -4,
    make: (chance, take) =>
      inRoom(
        knocks(
          chance,
          [
            [0, 0.8],
            [[0.27, 0.31, 0.25][take] ?? 0.3, 1],
          ],
          0.0026,
        ),
        'chamber',
        0.22,
      ),
  },
} as const satisfies Recipes;
