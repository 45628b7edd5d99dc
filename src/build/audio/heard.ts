import { db, RATE, type Stereo } from './dsp';
import { type Shape, shapeOf } from './shape';
import type { Level } from './synthesis/recipe';

export type Times = readonly (readonly [from: number, to: number])[];
/** An effect as the game finds it: seconds between which each of its takes is, and what it is like, and the highest level at the ends of a take, in dB. */
export type Sound = Shape & { readonly takes: Times; readonly level: Level; readonly edge: number };

/** Part of a sound between two times. */
export const between = ([left, right]: Stereo, [from, to]: readonly [number, number]): Stereo => [
  left.subarray(Math.round(from * RATE), Math.round(to * RATE)),
  right.subarray(Math.round(from * RATE), Math.round(to * RATE)),
];

/** The middle one of some values. */
const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Seconds at both ends of a take in which nothing may be heard. */
const EDGE = 0.004;

/** Highest level in dB at the ends of a take. */
function edgeOf(take: Stereo): number {
  let highest = 1e-6;
  const edge = Math.round(EDGE * RATE);
  for (const channel of take)
    for (const value of [...channel.subarray(0, edge), ...channel.subarray(-edge)])
      highest = Math.max(highest, Math.abs(value));
  return Math.round(db(highest));
}

/** What an effect is like: of its takes the loudest, and what is usual. */
export function soundOf(file: Stereo, takes: Times, level: Level): Sound {
  const shapes = takes.map((times) => shapeOf(between(file, times)));
  const usual = (key: keyof Shape): number => middle(shapes.map((shape) => shape[key]));
  return {
    takes,
    level,
    loudness: Math.max(...shapes.map(({ loudness }) => loudness)),
    peak: Math.max(...shapes.map(({ peak }) => peak)),
    attack: usual('attack'),
    decay: usual('decay'),
    centroid: usual('centroid'),
    crest: usual('crest'),
    edge: Math.max(...takes.map((times) => edgeOf(between(file, times)))),
  };
}
