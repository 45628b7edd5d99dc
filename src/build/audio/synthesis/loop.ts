import { closeLoop, type Stereo } from '../dsp';
import type { Chance } from './chance';
import { samples, type Wave } from './wave';

/** Seconds in which the end of a texture goes over into its beginning. */
const OVERLAP = 3;

/** A texture that goes on for ever: `make` is asked for more than is needed, and the rest is laid over the beginning. */
export function endless(seconds: number, make: (seconds: number) => Wave): Wave {
  const whole = make(seconds + OVERLAP);
  const [length, overlap] = [samples(seconds), samples(OVERLAP)];
  const loop = whole.slice(0, length);
  for (let i = 0; i < overlap && length + i < whole.length; i++) {
    const way = (0.5 * Math.PI * i) / overlap;
    loop[i] = Math.sin(way) * (loop[i] as number) + Math.cos(way) * (whole[length + i] as number);
  }
  return loop;
}

/** A texture as wide as it is told: what is in the middle stays where both sides are one. */
export function wide(seconds: number, width: number, make: (seconds: number) => Wave): Stereo {
  const [middle, side] = [endless(seconds, make), endless(seconds, make)];
  return [
    middle.map((value, i) => value + width * (side[i] as number)),
    middle.map((value, i) => value - width * (side[i] as number)),
  ];
}

/** What sounds on past the end of a loop sounds at its beginning. */
export const round = (seconds: number, sound: Stereo): Stereo => closeLoop(sound, samples(seconds), 0);

/** Times strewn evenly over a loop, none near another, though none in step. */
export const times = (seconds: number, count: number, chance: Chance): number[] =>
  Array.from({ length: count }, (_, n) => ((n + chance.between(0.12, 0.88)) * seconds) / count);
