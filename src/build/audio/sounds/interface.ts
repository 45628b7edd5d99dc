import { fall, line, swell } from '../synthesis/curve';
import { hit } from '../synthesis/modes';
import type { Recipes } from '../synthesis/recipe';
import { inRoom } from '../synthesis/room';
import { staged } from '../synthesis/stage';
import { bubble, celesta, crackle, hiss, marimba, mellow, rustle, struck, thump, WOOD } from '../synthesis/stuff';
import { bell, tone } from '../synthesis/tone';
import { mix, shaped } from '../synthesis/wave';

/** Hz of the notes that are used, all of one pentatonic scale on D, which no piece of the score is far from. */
const NOTE = {
  a3: 220,
  d4: 293.7,
  e4: 329.6,
  'f#4': 370,
  a4: 440,
  b4: 493.9,
  d5: 587.3,
  e5: 659.3,
  'f#5': 740,
  a5: 880,
  b5: 987.8,
  d6: 1174.7,
};

/** What the game says to the one who plays it: a celesta, a wooden bar, paper. Short, soft, never in the way. */
export const INTERFACE = {
  focus: {
    takes: 2,
    level: 'interface',
    gain: -4,
    make: (chance) =>
      mix([
        [
          hit(
            [
              [1320 * (1 + 0.02 * chance.bell()), 0.06, 1],
              [3010, 0.03, 0.2],
            ],
            0.0012,
            0.09,
          ),
        ],
      ]),
  },
  confirm: {
    takes: 1,
    level: 'interface',
    make: () =>
      inRoom(
        mix([
          [celesta(NOTE.a4, 0.35), 0, 0.8],
          [celesta(NOTE.d5, 0.5), 0.07],
        ]),
        'chamber',
        0.15,
      ),
  },
  back: {
    takes: 1,
    level: 'interface',
    gain: -2,
    make: () =>
      inRoom(
        mix([
          [celesta(NOTE.d5, 0.25), 0, 0.8],
          [celesta(NOTE.a4, 0.3), 0.07, 0.8],
        ]),
        'chamber',
        0.12,
      ),
  },
  refuse: {
    takes: 1,
    level: 'interface',
    make: (chance) =>
      mix([
        [struck(WOOD, 0.75, 0.002, chance), 0],
        [struck(WOOD, 0.92, 0.002, chance), 0.11, 0.8],
      ]),
  },
  page: {
    takes: 3,
    level: 'interface',
    gain: -2,
    make: (chance) =>
      mix([
        [hiss(0.24, 1100, line([0, 2600], [0.15, 5200], [0.24, 3000]), swell(0, 0.14, 0.24), chance), 0, 0.6],
        [crackle(0.12, 60, 1800, 5200, 0.006, chance), 0.1, 0.5],
      ]),
  },
  journal: {
    takes: 1,
    level: 'interface',
    make: (chance) =>
      mix([
        [thump(120, 0.12), 0, 0.7],
        [rustle(0.25, 1500, chance), 0.02, 0.35],
        [hiss(0.3, 900, line([0, 2400], [0.3, 4800]), swell(0, 0.2, 0.3), chance), 0.12, 0.5],
      ]),
  },
  notice: {
    takes: 1,
    level: 'interface',
    gain: 2,
    make: () =>
      inRoom(
        mix([
          [celesta(NOTE.d5, 0.7), 0],
          [celesta(NOTE.a5, 0.8), 0.11, 0.8],
          [celesta(NOTE['f#5'], 0.9), 0.22, 0.6],
        ]),
        'hall',
        0.2,
      ),
  },
  hint: {
    takes: 1,
    level: 'interface',
    make: () =>
      inRoom(
        mix([
          [marimba(NOTE.d4, 0.3), 0, 0.6],
          [marimba(NOTE.a4, 0.45), 0.06],
        ]),
        'chamber',
        0.2,
      ),
  },
  saved: {
    takes: 1,
    level: 'interface',
    make: (chance) =>
      inRoom(
        mix([
          [hiss(0.16, 2200, 5200, swell(0, 0.05, 0.16), chance), 0, 0.12],
          [celesta(NOTE.a5, 0.5), 0.12, 0.6],
          [celesta(NOTE.d5, 0.9), 0.24, 0.8],
        ]),
        'chamber',
        0.25,
      ),
  },
  thought: {
    takes: 2,
    level: 'interface',
    make: (chance, take) => {
      const root = take === 0 ? NOTE.d4 : NOTE.e4;
      const pad = (hertz: number, from: number): readonly [Float32Array, number, number] => [
        shaped(bell(1.2, hertz, 2.005, 0.35), swell(0, 0.4, 1.2)),
        from,
        0.5,
      ];
      const air = hiss(1, 500, 1700, swell(0, 0.35, 1), chance);
      return inRoom(mix([pad(root, 0), pad(root * 1.5, 0.12), pad(root * 2.25, 0.24), [air, 0, 0.25]]), 'dream', 0.3);
    },
  },
  choice: {
    takes: 1,
    level: 'interface',
    make: () => mix([[marimba(NOTE.a4, 0.3)], [celesta(NOTE.a5, 0.25), 0.015, 0.3]]),
  },
  'choice-fades': {
    takes: 2,
    level: 'interface',
    make: (chance, take) => {
      const hertz = take === 0 ? NOTE.a4 : NOTE['f#4'];
      const sinking = shaped(tone(0.9, line([0, hertz], [0.9, hertz * 0.84]), [1, 0.2, 0.1]), fall(0.9, 0.02));
      const dust = hiss(0.8, 1200, line([0, 4200], [0.8, 1400]), fall(0.8, 0.08), chance);
      return inRoom(
        mix([
          [sinking, 0, 0.8],
          [dust, 0, 0.22],
        ]),
        'hall',
        0.2,
      );
    },
  },
  'trust-up': {
    takes: 1,
    level: 'interface',
    gain: 2,
    make: () => {
      const note = (hertz: number): Float32Array => mellow(0.75, hertz, swell(0, 0.12, 0.75));
      return inRoom(
        mix([[note(NOTE.d4)], [note(NOTE['f#4']), 0.12], [note(NOTE.a4), 0.24], [celesta(NOTE.d6, 0.5), 0.26, 0.15]]),
        'hall',
        0.16,
      );
    },
  },
  'trust-down': {
    takes: 1,
    level: 'interface',
    gain: 2,
    make: () => {
      const note = (hertz: number): Float32Array =>
        mellow(0.8, line([0, hertz], [0.3, hertz], [0.8, hertz * 0.97]), swell(0, 0.08, 0.8));
      return inRoom(
        mix([[note(NOTE['f#4'])], [note(NOTE.d4 * 1.189), 0.16], [note(NOTE.a3), 0.16, 0.6]]),
        'hall',
        0.16,
      );
    },
  },
  'emote-pop': {
    takes: 3,
    level: 'interface',
    make: (chance) => mix([[bubble(380 * (1 + 0.12 * chance.bell()), 0.11)], [thump(190, 0.05), 0, 0.3]]),
  },
  'emote-alert': {
    takes: 1,
    level: 'interface',
    gain: 3,
    make: () =>
      mix([
        [bubble(520, 0.09), 0, 0.7],
        [bubble(700, 0.1), 0.07],
        [celesta(NOTE.b5, 0.35), 0.08, 0.4],
      ]),
  },
  prompt: {
    takes: 2,
    level: 'interface',
    gain: -3,
    make: (_, take) =>
      staged([
        [bubble(take === 0 ? 620 : 700, 0.07), 0, 0.7],
        [celesta(take === 0 ? NOTE.d5 : NOTE.e5, 0.18), 0.02, 0.35],
      ]),
  },
} as const satisfies Recipes;
