import type { Chance } from '../synthesis/chance';
import { fall, line, swell } from '../synthesis/curve';
import type { Recipes } from '../synthesis/recipe';
import { inRoom } from '../synthesis/room';
import { celesta, hiss, marimba, mellow, struck, thump, WOOD } from '../synthesis/stuff';
import { bell, string, tone } from '../synthesis/tone';
import { full, mix, shaped, type Wave } from '../synthesis/wave';

/** A struck string of gut, with its board. */
const pizzicato = (hertz: number, chance: Chance): Wave =>
  full(mix([[string(0.7, hertz, 0.6, 0.7, chance)], [thump(hertz / 2, 0.06), 0, 0.2]]));

const C = {
  c3: 130.8,
  g3: 196,
  c4: 261.6,
  eb4: 311.1,
  f4: 349.2,
  'f#4': 370,
  g4: 392,
  ab4: 415.3,
  c5: 523.3,
  d5: 587.3,
  e5: 659.3,
  g5: 784,
};

/** Standoffs: what the other means to do, and how it went. */
export const FACED = {
  'sign-question': {
    takes: 1,
    level: 'clear',
    gain: -5,
    make: () =>
      inRoom(
        mix([
          [marimba(C.c4, 0.25), 0, 0.8],
          [marimba(C.eb4, 0.35), 0.12],
        ]),
        'chamber',
        0.2,
      ),
  },
  'sign-eyes': {
    takes: 1,
    level: 'clear',
    gain: -5,
    make: () => {
      const tremble = (t: number): number => 0.7 + 0.3 * Math.sin(2 * Math.PI * 5.5 * t);
      const plate = (hertz: number): Wave =>
        shaped(bell(1.1, hertz, 4, line([0, 0.7], [0.4, 0.1])), (t) => fall(1.3, 0.02)(t) * tremble(t));
      return inRoom(mix([[plate(C.eb4)], [plate(C.g4), 0.08], [plate(C.d5), 0.16, 0.7]]), 'dream', 0.18);
    },
  },
  'sign-wound': {
    takes: 1,
    level: 'clear',
    gain: -4,
    make: () => {
      const bow = (hertz: number, to: number): Wave =>
        mellow(
          1.1,
          (t) => line([0, hertz], [0.35, hertz], [0.6, to])(t) * (1 + 0.005 * Math.sin(2 * Math.PI * 5.2 * t)),
          swell(0, 0.35, 1.1),
        );
      return inRoom(mix([[bow(C.ab4 / 2, C.g3)], [bow(C.c3, C.c3), 0, 0.6]]), 'hall', 0.2);
    },
  },
  'sign-silence': {
    takes: 1,
    level: 'clear',
    gain: -6,
    make: (chance) =>
      inRoom(
        mix([
          [hiss(0.8, 200, line([0, 700], [0.7, 2400]), (t) => swell(0, 0.72, 0.8)(t) ** 2, chance), 0, 0.25],
          [mellow(1.2, C.c3, fall(1.2, 0.02)), 0.74, 0.8],
          [celesta(C.g3, 0.9), 0.74, 0.25],
        ]),
        'hall',
        0.25,
      ),
  },
  slips: {
    takes: 2,
    level: 'clear',
    gain: -3,
    make: (chance) => {
      const slide = shaped(tone(0.6, line([0, C.g4], [0.55, C.eb4 * 0.5]), [1, 0.3, 0.12]), swell(-0.02, 0.08, 0.6));
      return inRoom(
        mix([
          [slide, 0, 0.5],
          [pizzicato(C['f#4'], chance), 0, 0.7],
          [thump(66, 0.2), 0.34, 0.8],
          [thump(58, 0.2), 0.52, 0.5],
        ]),
        'chamber',
        0.2,
      );
    },
  },
  holds: {
    takes: 2,
    level: 'clear',
    gain: -3,
    make: (chance) =>
      inRoom(
        mix([
          [pizzicato(C.c3, chance), 0, 1],
          [pizzicato(C.g3, chance), 0.015, 0.7],
          [struck(WOOD, 1.2, 0.003, chance), 0, 0.25],
        ]),
        'chamber',
        0.2,
      ),
  },
  lands: {
    takes: 2,
    level: 'clear',
    gain: -3,
    make: (chance) =>
      inRoom(
        mix([
          [thump(92, 0.14), 0, 0.6],
          [marimba(C.g4, 0.4), 0, 0.8],
          [marimba(C.c5, 0.5), 0.09, 0.7],
          [hiss(0.14, 600, 2600, fall(0.12, 0.004), chance), 0, 0.12],
        ]),
        'chamber',
        0.2,
      ),
  },
  won: {
    takes: 1,
    level: 'clear',
    gain: -2,
    make: () => {
      const horn = (hertz: number, seconds: number): Wave => mellow(seconds, hertz, swell(-0.02, 0.1, seconds));
      return inRoom(
        mix([
          [horn(C.g3, 0.5), 0, 0.6],
          [horn(C.c4, 0.5), 0, 0.6],
          [horn(C.c4, 1.6), 0.34, 0.7],
          [horn(C.e5 / 2, 1.6), 0.34, 0.7],
          [horn(C.g4, 1.6), 0.34, 0.7],
          [celesta(C.c5, 0.8), 0.36, 0.3],
          [celesta(C.g5, 0.9), 0.48, 0.25],
        ]),
        'hall',
        0.22,
      );
    },
  },
  lost: {
    takes: 1,
    level: 'clear',
    gain: -3,
    make: () => {
      const reed = (hertz: number, seconds: number): Wave =>
        mellow(
          seconds,
          line([0, hertz], [seconds * 0.6, hertz], [seconds, hertz * 0.985]),
          swell(-0.02, 0.12, seconds),
        );
      return inRoom(
        mix([
          [reed(C.g4, 0.5), 0, 0.8],
          [reed(C.f4, 0.5), 0.36, 0.8],
          [reed(C.eb4, 1.5), 0.72, 0.8],
          [reed(C.c3, 1.6), 0.72, 0.6],
          [reed(C.ab4 / 2, 1.6), 0.72, 0.5],
        ]),
        'hall',
        0.22,
      );
    },
  },
} as const satisfies Recipes;
