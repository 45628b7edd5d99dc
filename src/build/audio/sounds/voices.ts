import type { Timbre } from '../../../../assets/sounds/names';
import type { Recipes } from '../synthesis/recipe';
import { type Speaker, syllable } from '../synthesis/speech';

/** Mouths of the night. Who speaks with which, and how fast and high, is in `assets/sounds/voices.ts`. */
export const SPEAKERS: Readonly<Record<Timbre, Speaker>> = {
  /** A boy: quick, a little husky. */
  dragonet: {
    pitch: 262,
    size: 0.86,
    tension: 0.5,
    breath: 0.09,
    rough: 0.1,
    length: [0.075, 0.11],
    sway: 0.12,
    bright: 4200,
    onsets: ['d', 'm', 'y', 'g', 'b', 'h', 'n', 'w'],
    vowels: ['uh', 'a', 'e', 'o', 'uh', 'i'],
  },
  /** Half grown: even, through the nose. */
  dragon: {
    pitch: 196,
    size: 0.98,
    tension: 0.55,
    breath: 0.07,
    rough: 0.12,
    length: [0.07, 0.105],
    sway: 0.08,
    bright: 4200,
    onsets: ['d', 'k', 'n', 't', 'g', 'm'],
    vowels: ['e', 'uh', 'i', 'a', 'er'],
  },
  /** A large chest, in no hurry. */
  giant: {
    pitch: 104,
    size: 1.2,
    tension: 0.5,
    breath: 0.05,
    rough: 0.12,
    length: [0.1, 0.14],
    sway: 0.07,
    bright: 3800,
    onsets: ['m', 'd', 'w', 'l', 'n', 'b'],
    vowels: ['o', 'uh', 'a', 'u', 'er'],
  },
  /** A grown mare: clear. */
  mare: {
    pitch: 226,
    size: 0.95,
    tension: 0.5,
    breath: 0.06,
    rough: 0.03,
    length: [0.075, 0.11],
    sway: 0.1,
    bright: 4200,
    onsets: ['t', 'd', 'l', 's', 'm', 'k', 'n', 'w'],
    vowels: ['e', 'a', 'i', 'o', 'uh', 'e'],
  },
  /** Young, bright and quick. */
  filly: {
    pitch: 305,
    size: 0.84,
    tension: 0.55,
    breath: 0.07,
    rough: 0.03,
    length: [0.06, 0.095],
    sway: 0.13,
    bright: 4400,
    onsets: ['p', 'd', 'y', 't', 'b', 'w'],
    vowels: ['i', 'e', 'a', 'u', 'uh'],
  },
  /** A grown stallion. */
  stallion: {
    pitch: 132,
    size: 1.06,
    tension: 0.5,
    breath: 0.05,
    rough: 0.06,
    length: [0.08, 0.12],
    sway: 0.08,
    bright: 4000,
    onsets: ['b', 'd', 'm', 'g', 'n', 'w'],
    vowels: ['a', 'o', 'uh', 'e', 'er'],
  },
  /** Old: dry, and unsteady. */
  elder: {
    pitch: 168,
    size: 1,
    tension: 0.4,
    breath: 0.14,
    rough: 0.4,
    length: [0.08, 0.125],
    sway: 0.1,
    bright: 3700,
    onsets: ['h', 'm', 'w', 'g', 'd', 'k'],
    vowels: ['er', 'uh', 'e', 'o'],
  },
  /** All but breath. */
  whisper: {
    pitch: 240,
    size: 0.92,
    tension: 0.1,
    breath: 1.5,
    rough: 0.04,
    length: [0.07, 0.11],
    sway: 0.06,
    bright: 3000,
    onsets: ['m', 'h', 'w', 'n', 'y', 'l'],
    vowels: ['uh', 'u', 'o', 'e'],
  },
  /** What speaks out of a beast, or smoke. */
  beast: {
    pitch: 82,
    size: 1.45,
    tension: 0.8,
    breath: 0.25,
    rough: 0.5,
    length: [0.1, 0.14],
    sway: 0.1,
    bright: 3800,
    onsets: ['g', 'h', 'w', 'm', 'd'],
    vowels: ['o', 'uh', 'er', 'u'],
  },
  /** A voice that has shouted into the wind for years. */
  rasp: {
    pitch: 236,
    size: 0.92,
    tension: 0.65,
    breath: 0.12,
    rough: 0.42,
    length: [0.065, 0.1],
    sway: 0.12,
    bright: 3900,
    onsets: ['d', 'k', 'b', 'y', 'h', 'g'],
    vowels: ['a', 'uh', 'e', 'o', 'i'],
  },
  /** Swoops from note to note. */
  lady: {
    pitch: 248,
    size: 0.93,
    tension: 0.4,
    breath: 0.09,
    rough: 0.02,
    length: [0.095, 0.14],
    sway: 0.32,
    bright: 4000,
    onsets: ['d', 'l', 'm', 'w', 's', 'n'],
    vowels: ['a', 'o', 'i', 'e', 'u'],
  },
  /** Takes its time with a vowel. */
  drawl: {
    pitch: 204,
    size: 0.98,
    tension: 0.5,
    breath: 0.06,
    rough: 0.1,
    length: [0.105, 0.14],
    sway: 0.16,
    bright: 4000,
    onsets: ['y', 'l', 'w', 'n', 'd', 'm'],
    vowels: ['a', 'er', 'o', 'e', 'uh'],
  },
  /** Jumps. */
  bounce: {
    pitch: 330,
    size: 0.85,
    tension: 0.5,
    breath: 0.06,
    rough: 0.02,
    length: [0.06, 0.09],
    sway: 0.26,
    bright: 4400,
    onsets: ['p', 'b', 'w', 't', 'd', 'y'],
    vowels: ['i', 'u', 'a', 'e', 'o'],
  },
  /** Soft, with more air than voice. */
  hush: {
    pitch: 268,
    size: 0.9,
    tension: 0.15,
    breath: 0.5,
    rough: 0.02,
    length: [0.085, 0.125],
    sway: 0.09,
    bright: 3600,
    onsets: ['m', 'l', 'h', 'w', 'n', 'y'],
    vowels: ['u', 'o', 'e', 'uh', 'i'],
  },
};

/** What a voice has: syllables that fall as at the end of a sentence, that go on, and that rise as in a question. */
export const voice = (who: Speaker): Recipes => ({
  low: { takes: 4, level: 'voice', make: (chance, take) => syllable(who, 0.86, 'falls', take, chance) },
  mid: { takes: 5, level: 'voice', make: (chance, take) => syllable(who, 1, 'stays', take + 2, chance) },
  high: { takes: 3, level: 'voice', make: (chance, take) => syllable(who, 1.2, 'rises', take + 1, chance) },
});
