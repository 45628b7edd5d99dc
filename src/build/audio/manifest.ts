import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { RATE, type Stereo, unroll } from './dsp';
import { type Codec, CODECS, decode, encode, LATE, type Spending } from './encode';
import { type Measured, measure } from './measure';

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
function measureFile(bytes: Uint8Array, loop: Track['loop'], bars: readonly number[]): Rendered {
  const file = { bytes: bytes.length, sha256: sha256(bytes) };
  const sound = decode(bytes);
  if (!loop) return { ...file, ...measure(sound) };
  const [from, to] = loop.map((seconds) => Math.round(seconds * RATE)) as [number, number];
  return { ...file, ...measure(sound, { from, to, bars: bars.map((bar) => Math.round(bar * RATE)) }) };
}

/** Every codec's file, measured. */
const inAll = (make: (codec: Codec) => Rendered): Track['files'] =>
  Object.fromEntries(codecs.map((codec) => [codec, make(codec)])) as Track['files'];

/** A sound without as much of the silence at its beginning as a codec will add. */
const early = ([left, right]: Stereo, codec: Codec): Stereo => {
  const late = Math.round(LATE[codec] * RATE);
  return [left.subarray(late), right.subarray(late)];
};

/**
 * Encodes a sound and writes it as `<name>.<codec>` into a folder. A loop, of which `bars` are the bar lines in seconds,
 * may be late, for it is played round and round; all else is decoded in time.
 */
export const writeFiles = (
  folder: string,
  name: string,
  sound: Stereo,
  spending: Spending,
  loop?: Track['loop'],
  bars: readonly number[] = [],
): Track['files'] =>
  inAll((codec) => {
    const bytes = encode(loop ? sound : early(sound, codec), codec, spending);
    writeFileSync(join(folder, `${name}.${codec}`), bytes);
    return measureFile(bytes, loop, bars);
  });

/** Encodes a loop with `margin` seconds round it, and writes it as `<name>.<codec>`; bars are its bar lines in seconds. */
export function writeLoop(
  folder: string,
  name: string,
  source: string,
  sound: Stereo,
  bars: readonly number[],
  spending: Spending,
  margin = MARGIN,
): Track {
  const loop = [margin, margin + sound[0].length / RATE] as const;
  const around = Math.round(margin * RATE);
  const files = writeFiles(folder, name, unroll(sound, around, around), spending, loop, bars);
  return { source, loop, files };
}

/** Measurements of files as they are on disk. */
export const measureFiles = (
  folder: string,
  name: string,
  loop?: Track['loop'],
  bars: readonly number[] = [],
): Track['files'] => inAll((codec) => measureFile(readFileSync(join(folder, `${name}.${codec}`)), loop, bars));

/** Files of a track on disk that are not those that were measured, by name. */
export function changedFiles(folder: string, name: string, track: Pick<Track, 'files'>): string[] {
  return codecs
    .map((codec) => ({ file: join(folder, `${name}.${codec}`), rendered: track.files[codec] }))
    .filter(({ file, rendered }) => !existsSync(file) || sha256(readFileSync(file)) !== rendered.sha256)
    .map(({ file }) => file);
}
