import type { Stereo } from './dsp';
import type { Chance } from './synthesis/chance';

/** What is always heard of a place: how long it is before it begins again, and its loudness in LUFS. */
export type Ambience = {
  readonly seconds: number;
  readonly loudness: number;
  readonly make: (chance: Chance, seconds: number) => Stereo;
};
