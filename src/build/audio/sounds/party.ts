import { RATE } from '../dsp';
import type { Chance } from '../synthesis/chance';
import { fall, line, swell, wander } from '../synthesis/curve';
import { hit, type Mode } from '../synthesis/modes';
import { pink, white } from '../synthesis/noise';
import type { Recipes } from '../synthesis/recipe';
import { inRoom } from '../synthesis/room';
import { around, below } from '../synthesis/sieve';
import { bubble, creak, GLASS, hiss, rustle, struck, thump } from '../synthesis/stuff';
import { tone } from '../synthesis/tone';
import { faded, mix, type Placed, shaped, type Wave } from '../synthesis/wave';

/** A cup of thin glass: its modes are no harmonics, and the high ones are soft. */
const CUP: readonly Mode[] = [
  [2310, 0.5, 0.5],
  [3420, 0.45, 0.45],
  [4930, 0.36, 0.28],
  [6510, 0.26, 0.14],
  [7940, 0.18, 0.06],
];
/** An empty bottle that turns on its side over crystal. */
const BOTTLE: readonly Mode[] = [
  [168, 0.06, 0.2],
  [612, 0.09, 0.35],
  [1430, 0.12, 0.7],
  [2210, 0.1, 0.35],
  [3480, 0.07, 0.15],
];

/** Turns of a bottle that slows down: a scrape and two taps of its rim in each. */
function spin(chance: Chance): Wave {
  const seconds = 2.4;
  const speed = line([0, 6.5], [1.2, 3.6], [2.4, 1.1]);
  const taps: Placed[] = [];
  let turn = 0;
  for (let ms = 0; ms < 2400; ms++) {
    const before = Math.floor(turn * 2);
    turn += speed(ms / 1000) / 1000;
    if (Math.floor(turn * 2) > before)
      taps.push([
        struck(BOTTLE, 1, 0.0008, chance, 0.02),
        ms / 1000,
        (before % 2 ? 0.22 : 0.34) * chance.between(0.8, 1.1),
      ]);
  }
  let place = 0;
  const scrape = shaped(
    around(pink(seconds, chance), (t) => 420 + 130 * speed(t), 0.9),
    (t) => {
      place += speed(t) / RATE;
      return (0.35 + 0.3 * Math.sin(2 * Math.PI * place)) * Math.min(1, speed(t) / 4);
    },
  );
  return faded(mix([...taps, [scrape, 0, 0.8]], seconds), 0.02, 0.15);
}

/** What is heard in the ballroom, and on the ring of cushions. */
export const PARTY = {
  'glass-clink': {
    takes: 4,
    level: 'plain',
    gain: -3,
    make: (chance) =>
      inRoom(
        mix([
          [struck(CUP, 1, 0.0003, chance, 0.05), 0, 0.8],
          [struck(CUP, 1.12, 0.0003, chance, 0.05), 0.002, 0.6],
          [struck(CUP, 1.02, 0.0004, chance, 0.03), 0.05 + 0.02 * chance.next(), 0.12],
        ]),
        'hall',
        0.12,
      ),
  },
  sip: {
    takes: 2,
    level: 'small',
    make: (chance) =>
      mix([
        [
          shaped(
            around(white(0.3, chance), line([0, 900], [0.25, 2100]), 1.4),
            (t) => swell(0, 0.2, 0.3)(t) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 31 * t)),
          ),
          0,
          0.7,
        ],
        [bubble(330 * (1 + 0.05 * chance.bell()), 0.07), 0.42, 0.9],
        [thump(150, 0.05), 0.41, 0.4],
      ]),
  },
  'bottle-spin': { takes: 2, level: 'plain', make: (chance) => inRoom(spin(chance), 'hall', 0.1) },
  'bottle-stop': {
    takes: 3,
    level: 'plain',
    gain: 1,
    make: (chance) => {
      const taps: Placed[] = [];
      let gap = chance.between(0.16, 0.2);
      for (let at = 0, gain = 0.8; gain > 0.12; at += gap, gap *= 0.76, gain *= 0.72)
        taps.push([struck(BOTTLE, 1, 0.0008, chance, 0.02), at, gain]);
      return inRoom(mix(taps), 'hall', 0.14);
    },
  },
  cushion: {
    takes: 3,
    level: 'small',
    gain: 1,
    make: (chance) =>
      mix([
        [thump(78, 0.13), 0, 0.9],
        [hiss(0.3, 250, 1500, fall(0.26, 0.02), chance), 0, 0.6],
        [rustle(0.3, 1200, chance), 0.02, 0.25],
      ]),
  },
  'balloon-pop': {
    takes: 2,
    level: 'clear',
    gain: -1,
    make: (chance) =>
      inRoom(
        mix([
          [shaped(below(white(0.07, chance), 6500), fall(0.035, 0.0003)), 0, 1],
          [
            hit(
              [
                [310, 0.03, 0.8],
                [720, 0.02, 0.5],
              ],
              0.001,
              0.05,
            ),
            0,
            0.9,
          ],
          [hiss(0.1, 900, 3800, fall(0.08, 0.004), chance), 0.01, 0.2],
        ]),
        'hall',
        0.22,
      ),
  },
  'balloon-squeak': {
    takes: 3,
    level: 'small',
    gain: 1,
    make: (chance) => {
      const wobble = wander(chance, 7, 0.5);
      const pitch = line([0, 620], [chance.between(0.12, 0.3), chance.between(820, 1050)], [0.45, 700]);
      const rubber = tone(0.45, (t) => pitch(t) * (1 + 0.09 * wobble(t)), [1, 0.6, 0.5, 0.3, 0.2]);
      const slips = shaped(below(rubber, 2600), (t) => swell(0, 0.2, 0.45)(t) * (0.55 + 0.45 * wobble(t + 0.03)));
      return mix([
        [slips, 0, 0.8],
        [hiss(0.45, 700, 2600, swell(0, 0.2, 0.45), chance), 0, 0.2],
      ]);
    },
  },
  'cup-wobble': {
    takes: 3,
    level: 'small',
    gain: 2,
    make: (chance) => {
      const clay: readonly Mode[] = [
        [520, 0.05, 0.5],
        [1260, 0.07, 0.8],
        [2480, 0.05, 0.35],
        [3900, 0.03, 0.12],
      ];
      let at = 0;
      return mix(
        Array.from({ length: 5 }, (_, n): Placed => {
          at += chance.between(0.05, 0.085);
          return [struck(clay, 1, 0.0009, chance, 0.02), at - 0.05, 0.5 + 0.5 * Math.sin(n * 1.4 + 0.6) ** 2];
        }),
      );
    },
  },
  'cup-fall': {
    takes: 1,
    level: 'plain',
    gain: 2,
    make: (chance) => {
      const clay: readonly Mode[] = [
        [470, 0.06, 0.6],
        [1180, 0.09, 0.8],
        [2310, 0.07, 0.45],
        [3720, 0.05, 0.2],
      ];
      const bounces = [0, 0.24, 0.38, 0.46, 0.51, 0.54].map(
        (at, n): Placed => [struck(clay, 1, 0.001, chance, 0.03), at, 0.9 * 0.62 ** n],
      );
      const wet = Array.from(
        { length: 12 },
        (): Placed => [bubble(chance.between(420, 1300), 0.03), 0.02 + 0.35 * chance.next(), 0.2 * chance.next()],
      );
      return inRoom(
        mix([...bounces, ...wet, [hiss(0.4, 500, line([0, 5200], [0.3, 1700]), fall(0.3, 0.01), chance), 0.01, 0.4]]),
        'hall',
        0.14,
      );
    },
  },
  'keyhole-creak': {
    takes: 3,
    level: 'plain',
    gain: -3,
    make: (chance) =>
      mix([
        [
          creak(
            0.4,
            line([0, 45], [0.25, chance.between(95, 130)], [0.4, 50]),
            [
              [330, 0.05, 1],
              [610, 0.04, 0.6],
              [1080, 0.03, 0.3],
            ],
            chance,
          ),
          0,
          0.8,
        ],
        [struck(GLASS, 3, 0.002, chance), 0.38, 0.02],
      ]),
  },
} as const satisfies Recipes;
