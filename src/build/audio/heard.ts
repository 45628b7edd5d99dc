import { db, RATE, type Stereo } from './dsp';
import { type Shape, shapeOf } from './shape';
import type { Codec } from './encode';
import type { Level } from './synthesis/recipe';

export type Times = readonly (readonly [from: number, to: number])[];
/** An effect as the game finds it: seconds between which each of its takes is, what it is like, and the highest level at the ends of a take in each codec, in dB. */
export type Sound = Shape & {
  readonly takes: Times;
  readonly level: Level;
  readonly edge: Readonly<Record<Codec, number>>;
};

/** Part of a sound between two times. */
export const between = ([left, right]: Stereo, [from, to]: readonly [number, number]): Stereo => [
  left.subarray(Math.round(from * RATE), Math.round(to * RATE)),
  right.subarray(Math.round(from * RATE), Math.round(to * RATE)),
];

/** The middle one of some values. */
const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Seconds at both ends of a take in which nothing may be heard. */
const EDGE = 0.004;

/** Highest level in dB at the ends of some takes. */
function edgeOf(file: Stereo, takes: Times): number {
  let highest = 1e-6;
  const edge = Math.round(EDGE * RATE);
  for (const times of takes)
    for (const channel of between(file, times))
      for (const value of [...channel.subarray(0, edge), ...channel.subarray(-edge)])
        highest = Math.max(highest, Math.abs(value));
  return Math.round(db(highest));
}

/** What an effect is like, as it is in WebM: of its takes the loudest, and what is usual. */
export function soundOf(files: Readonly<Record<Codec, Stereo>>, takes: Times, level: Level): Sound {
  const file = files.webm;
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
    edge: { webm: edgeOf(files.webm, takes), mp3: edgeOf(files.mp3, takes) },
  };
}
