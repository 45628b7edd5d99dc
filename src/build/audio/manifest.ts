import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Codec, CODECS, decode, encode } from './encode';
import { type Stereo, unroll } from './dsp';
import { type Measured, measure } from './measure';

const RATE = 48000;
/** Seconds of a loop that stand before its beginning and after its end, so that no codec's edge is ever heard. */
const MARGIN = 0.1;

/** An encoded file: what it weighs, what it is, and what was measured of it when it was made. */
export type Rendered = Measured & { readonly bytes: number; readonly sha256: string };

/** A sound of the game in every codec. */
export type Track = {
  /** Hash of everything it was made from. */
  readonly source: string;
  /** Seconds between which it is played, over and over; none of a sound that is played once. */
  readonly loop?: readonly [from: number, to: number];
  readonly files: Readonly<Record<Codec, Rendered>>;
};

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const codecs = Object.keys(CODECS) as Codec[];

/** Measures an encoded file against the times in which it loops. */
function measureFile(bytes: Uint8Array, loop: Track['loop'], bars: readonly number[]): Measured {
  const sound = decode(bytes);
  if (!loop) return measure(sound);
  const [from, to] = loop.map((seconds) => Math.round(seconds * RATE)) as [number, number];
  return measure(sound, { from, to, bars: bars.map((bar) => Math.round(bar * RATE)) });
}

/** Encodes a loop and writes it as `<name>.<codec>` into a folder; bars are its bar lines in seconds. */
export function writeLoop(
  folder: string,
  name: string,
  source: string,
  sound: Stereo,
  bars: readonly number[],
  kilobits: Readonly<Record<Codec, number>>,
): Track {
  const loop = [MARGIN, MARGIN + sound[0].length / RATE] as const;
  const margin = MARGIN * RATE;
  const unrolled = unroll(sound, margin, margin);
  const files = Object.fromEntries(
    codecs.map((codec) => {
      const bytes = encode(unrolled, codec, kilobits[codec]);
      writeFileSync(join(folder, `${name}.${codec}`), bytes);
      return [codec, { bytes: bytes.length, sha256: sha256(bytes), ...measureFile(bytes, loop, bars) }];
    }),
  ) as Record<Codec, Rendered>;
  return { source, loop, files };
}

/** A track with the measurements of its files as they are on disk. */
export function remeasured(folder: string, name: string, track: Track, bars: readonly number[]): Track {
  const files = Object.fromEntries(
    codecs.map((codec) => {
      const bytes = readFileSync(join(folder, `${name}.${codec}`));
      return [codec, { bytes: bytes.length, sha256: sha256(bytes), ...measureFile(bytes, track.loop, bars) }];
    }),
  ) as Record<Codec, Rendered>;
  return { ...track, files };
}

/** Files of a track on disk that are not those that were measured, by name. */
export function changedFiles(folder: string, name: string, track: Track): string[] {
  return codecs
    .map((codec) => ({ file: join(folder, `${name}.${codec}`), rendered: track.files[codec] }))
    .filter(({ file, rendered }) => !existsSync(file) || sha256(readFileSync(file)) !== rendered.sha256)
    .map(({ file }) => file);
}
