import { RATE, type Stereo } from './dsp';
import type { Spending } from './encode';
import { type Track, writeLoop } from './manifest';

/** Seconds between the places in a bed with which its seam is compared, as with bar lines. */
const BAR = 0.5;
/** Seconds round a bed: codecs take that long to settle on noise. */
const MARGIN = 0.5;
/** Where else a bed may be cut open, as shares of it: codecs close noise better at one place than at another. */
const CUTS = [0.37, 0.61, 0.83, 0.19, 0.47, 0.71, 0.93];

/** Seconds of a bed with which its seam is compared. */
export const barsOf = (seconds: number): number[] =>
  Array.from({ length: Math.floor(seconds / BAR) }, (_, bar) => bar * BAR);

/** Writes a bed, cut open where it closes well in both codecs; at the last of the places if it does so at none. */
export function writeClosed(
  folder: string,
  name: string,
  source: string,
  [left, right]: Stereo,
  spending: Spending,
): Track {
  const bars = barsOf(left.length / RATE);
  const written = (cut: number): Track => {
    const at = Math.round(cut * left.length);
    const turned = (channel: Float32Array): Float32Array =>
      Float32Array.from([...channel.subarray(at), ...channel.subarray(0, at)]);
    return writeLoop(folder, name, source, [turned(left), turned(right)], bars, spending, MARGIN);
  };
  let track = written(0);
  for (const cut of CUTS) {
    const seams = Object.values(track.files).map(({ seam }) => seam);
    if (seams.every((seam) => seam && seam.jump < 2.4 && seam.difference < 0.95 * seam.largest)) return track;
    track = written(cut);
  }
  return track;
}
