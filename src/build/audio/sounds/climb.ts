import { fall, line, swell, wander } from '../synthesis/curve';
import type { Mode } from '../synthesis/modes';
import { pink } from '../synthesis/noise';
import type { Recipes } from '../synthesis/recipe';
import { inRoom } from '../synthesis/room';
import { around } from '../synthesis/sieve';
import {
  bubble,
  click,
  crackle,
  creak,
  hiss,
  METAL,
  rubbed,
  rustle,
  STONE,
  struck,
  thump,
  WOOD,
} from '../synthesis/stuff';
import { string, tone } from '../synthesis/tone';
import { full, mix, type Placed, shaped } from '../synthesis/wave';

/** Hemp under a dragon's weight. */
const HEMP: readonly Mode[] = [
  [240, 0.05, 1],
  [470, 0.04, 0.7],
  [830, 0.03, 0.4],
  [1370, 0.02, 0.15],
];

/** The way out: down the rope, over the hedge, across the river; and what is dropped, lit and mended on it. */
export const CLIMB = {
  'rope-creak': {
    takes: 4,
    level: 'plain',
    gain: -1,
    make: (chance) => {
      const seconds = chance.between(0.5, 0.75);
      const rate = line([0, 17], [seconds * 0.45, chance.between(30, 44)], [seconds, 15]);
      return mix([
        [shaped(creak(seconds, rate, HEMP, chance), swell(-0.1, seconds * 0.45, seconds + 0.15)), 0, 1],
        [rustle(seconds, 900, chance), 0, 0.12],
      ]);
    },
  },
  'rope-slip': {
    takes: 2,
    level: 'clear',
    gain: -2,
    make: (chance) =>
      mix([
        [
          shaped(around(pink(0.45, chance), line([0, 2100], [0.35, 700], [0.45, 500]), 1.1), swell(-0.02, 0.1, 0.42)),
          0,
          1.6,
        ],
        [rubbed(0.4, HEMP, swell(0, 0.1, 0.4), 40, chance), 0, 0.5],
        [thump(84, 0.12), 0.38, 0.8],
        [creak(0.2, line([0, 60], [0.2, 20]), HEMP, chance), 0.39, 0.3],
      ]),
  },
  'rope-tug': {
    takes: 2,
    level: 'plain',
    make: (chance) =>
      mix([
        [full(string(0.5, 66, 0.35, 0.9, chance)), 0, 0.8],
        [full(string(0.4, 99, 0.25, 0.9, chance)), 0, 0.4],
        [creak(0.22, line([0, 50], [0.2, 26]), HEMP, chance), 0.01, 0.4],
        [rustle(0.2, 1500, chance), 0.22, 0.3],
      ]),
  },
  hedge: {
    takes: 3,
    level: 'plain',
    make: (chance) =>
      mix([
        [crackle(0.5, line([0, 90], [0.06, 240], [0.5, 12]), 1500, 6200, 0.007, chance), 0, 0.8],
        [crackle(0.18, 50, 600, 1600, 0.014, chance), 0.01, 0.6],
        [rustle(0.55, 2500, chance), 0, 0.4],
        [thump(80, 0.12), 0.03, 0.6],
      ]),
  },
  'stone-drop': {
    takes: 2,
    level: 'clear',
    gain: -2,
    make: (chance) => {
      const hits: Placed[] = [];
      for (
        let at = 0, gap = chance.between(0.26, 0.34), gain = 0.9;
        gain > 0.1;
        at += gap, gap *= chance.between(0.66, 0.86), gain *= 0.7
      )
        hits.push([struck(STONE, chance.between(0.75, 1.05), 0.001, chance, 0.06), at, gain]);
      return inRoom(mix([...hits, [crackle(0.3, 40, 1500, 4200, 0.006, chance), 0.6, 0.15]]), 'valley', 0.16);
    },
  },
  lantern: {
    takes: 3,
    level: 'plain',
    gain: -4,
    make: (chance) =>
      mix([
        [
          creak(
            0.25,
            line([0, 130], [0.12, 190], [0.25, 120]),
            [
              [1150, 0.04, 1],
              [1980, 0.03, 0.5],
            ],
            chance,
          ),
          0,
          0.25,
        ],
        [click(chance, 1.15), 0.16, 0.5],
        [struck(METAL, 1.7, 0.0016, chance), 0.2, 0.25],
      ]),
  },
  splash: {
    takes: 2,
    level: 'plain',
    gain: 1,
    make: (chance) => {
      const drops = Array.from(
        { length: 22 },
        (): Placed => [
          bubble(chance.between(280, 1500), chance.between(0.02, 0.07)),
          0.05 + 0.55 * chance.next() ** 1.5,
          0.35 * chance.next(),
        ],
      );
      return mix([
        [thump(95, 0.1), 0, 0.8],
        [hiss(0.6, 300, line([0, 5000], [0.15, 3600], [0.6, 1300]), fall(0.55, 0.03), chance), 0, 0.6],
        ...drops,
      ]);
    },
  },
  'bridge-mend': {
    takes: 1,
    level: 'plain',
    gain: 2,
    make: (chance) => {
      const blow = (at: number, gain: number): Placed[] => [
        [struck(METAL, 1.25, 0.0009, chance, 0.03), at, 0.5 * gain],
        [struck(WOOD, 1.5, 0.002, chance, 0.03), at, 0.8 * gain],
      ];
      const ratchet = Array.from(
        { length: 7 },
        (_, n): Placed => [click(chance, 1.1), 1.15 + 0.055 * n, 0.16 + 0.02 * n],
      );
      return inRoom(
        mix([
          ...blow(0, 0.8),
          ...blow(0.3, 0.9),
          ...blow(0.56, 1),
          ...ratchet,
          [creak(0.4, line([0, 24], [0.4, 40]), HEMP, chance), 1.5, 0.3],
        ]),
        'wood',
        0.16,
      );
    },
  },
  teleport: {
    takes: 1,
    level: 'clear',
    gain: -3,
    make: (chance) => {
      const sputter = wander(chance, 14, 1.5);
      const coil = shaped(
        tone(
          1.5,
          (t) => line([0, 520], [0.5, 330], [1.3, 84])(t) * (1 + 0.06 * sputter(t)),
          [1, 0, 0.4, 0, 0.22, 0, 0.1],
        ),
        (t) => swell(0, 0.12, 1.5)(t) * Math.max(0, 0.55 + 0.6 * sputter(t + 0.03)),
      );
      return inRoom(
        mix([
          [coil, 0, 0.55],
          [crackle(1.3, line([0, 70], [1.3, 6]), 1500, 5600, 0.005, chance), 0, 0.45],
          [thump(72, 0.18), 1.3, 0.9],
          [hiss(1, 500, line([0, 3000], [1, 1200]), fall(0.9, 0.03), chance), 1.3, 0.3],
          [click(chance, 1.6), 1.62, 0.2],
        ]),
        'chamber',
        0.2,
      );
    },
  },
} as const satisfies Recipes;
