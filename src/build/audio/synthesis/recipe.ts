import type { Stereo } from '../dsp';
import type { Chance } from './chance';
import type { Wave } from './wave';

/** How loud a sound is meant: its loudest 400 ms in LUFS, and the peak in dB that it may not pass. */
export const LEVELS = {
  /** Told to the one who plays. */
  interface: { loudness: -27, peak: -12 },
  step: { loudness: -30, peak: -12 },
  /** Paper, cloth, breath: near and small. */
  small: { loudness: -28, peak: -9 },
  /** Doors, furniture, glasses. */
  plain: { loudness: -24, peak: -6 },
  /** What must not be missed. */
  clear: { loudness: -20, peak: -3 },
  /** A syllable, of which twelve come in a second. */
  voice: { loudness: -27, peak: -8 },
} as const;
export type Level = keyof typeof LEVELS;

/** How one effect is made: each take with its own chance, at any gain; its level is given afterwards. */
export type Recipe = {
  readonly takes: number;
  readonly level: Level;
  /** dB beside its level. */
  readonly gain?: number;
  readonly make: (chance: Chance, take: number) => Wave | Stereo;
};
export type Recipes<Name extends string = string> = Readonly<Record<Name, Recipe>>;
