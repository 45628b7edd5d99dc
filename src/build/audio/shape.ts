import { db, RATE, type Stereo } from './dsp';
import { spectrum } from './fft';
import { momentary, truePeak } from './loudness';

/** Samples of half a millisecond, by which a course is followed, and of a window in which a spectrum is taken. */
const STEP = 24;
const WINDOW = 2048;

/** What a sound that is played once is like. */
export type Shape = {
  /** Its loudest 400 ms in LUFS, and its true peak in dB. */
  readonly loudness: number;
  readonly peak: number;
  /** Milliseconds from a tenth of its highest level to the highest, and from there to the last that is a tenth. */
  readonly attack: number;
  readonly decay: number;
  /** Hz about which its power lies. */
  readonly centroid: number;
  /** dB of its peak over the mean of what is heard. */
  readonly crest: number;
};

/** Mean level of each half millisecond. */
function course([left, right]: Stereo): number[] {
  return Array.from({ length: Math.floor(left.length / STEP) }, (_, step) => {
    let power = 0;
    for (let i = step * STEP; i < (step + 1) * STEP; i++) power += (left[i] as number) ** 2 + (right[i] as number) ** 2;
    return Math.sqrt(power / 2 / STEP);
  });
}

/** Where the power of a sound lies, in Hz. */
function centroidOf([left, right]: Stereo): number {
  let [sum, weighted] = [1e-20, 0];
  for (let from = 0; from < left.length; from += WINDOW / 2) {
    const window = new Float32Array(WINDOW);
    for (let i = 0; i < WINDOW && from + i < left.length; i++)
      window[i] = ((left[from + i] as number) + (right[from + i] as number)) / 2;
    spectrum(window).forEach((value, bin) => {
      sum += value * value;
      weighted += (value * value * bin * RATE) / WINDOW;
    });
  }
  return weighted / sum;
}

/** Measures a sound at 48 kHz that is played once. */
export function shapeOf(sound: Stereo): Shape {
  const levels = course(sound);
  const top = Math.max(...levels, 1e-9);
  const highest = levels.indexOf(top);
  const first = levels.findIndex((level) => level >= top / 10);
  const last = levels.findLastIndex((level) => level >= top / 10);
  const heard = levels.slice(first, last + 1);
  const mean = Math.sqrt(heard.reduce((power, level) => power + level * level, 0) / Math.max(1, heard.length));
  const peak = truePeak(sound);
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return {
    loudness: tenth(momentary(sound)),
    peak: tenth(db(peak)),
    attack: tenth((highest - first) / 2),
    decay: tenth((last - highest) / 2),
    centroid: Math.round(centroidOf(sound)),
    crest: tenth(db(peak / mean)),
  };
}
