import { type Biquad, filter, RATE, type Stereo } from './dsp';

/** The two filters of ITU-R BS.1770 at 48 kHz. */
const HEAD: Biquad = [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585];
const RUMBLE: Biquad = [1, -2, 1, -1.99004745483398, 0.99007225036621];
const STEP = RATE / 10;
const ABSOLUTE = -70;

const lufs = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12));

/** Weighted power of both channels in each tenth of a second. */
function tenths(sound: Stereo): number[] {
  const count = Math.floor(sound[0].length / STEP);
  const sums = new Array<number>(count).fill(0);
  for (const channel of sound) {
    const weighted = channel.slice();
    filter(weighted, HEAD);
    filter(weighted, RUMBLE);
    for (let step = 0; step < count; step++) {
      let sum = 0;
      for (let i = step * STEP; i < (step + 1) * STEP; i++) sum += (weighted[i] as number) ** 2;
      sums[step] = (sums[step] ?? 0) + sum / STEP;
    }
  }
  return sums;
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / Math.max(values.length, 1);

/** Powers of windows of `width` tenths of a second, each a tenth after the last. */
const windows = (powers: readonly number[], width: number): number[] =>
  Array.from({ length: Math.max(0, powers.length - width + 1) }, (_, i) => mean(powers.slice(i, i + width)));

/** Integrated loudness of a sound at 48 kHz, in LUFS (ITU-R BS.1770-4, both gates); −∞ for silence. */
export function integrated(sound: Stereo): number {
  const audible = windows(tenths(sound), 4).filter((power) => lufs(power) > ABSOLUTE);
  if (audible.length === 0) return Number.NEGATIVE_INFINITY;
  const gate = lufs(mean(audible)) - 10;
  return lufs(mean(audible.filter((power) => lufs(power) > gate)));
}

/** Loudness of the loudest 400 ms of a sound, however short, in LUFS. */
export function momentary(sound: Stereo): number {
  const margin = 3 * STEP;
  const padded = sound.map((channel) => {
    const out = new Float32Array(Math.ceil(channel.length / STEP) * STEP + 2 * margin);
    out.set(channel, margin);
    return out;
  });
  return Math.max(...windows(tenths([padded[0] as Float32Array, padded[1] as Float32Array]), 4).map(lufs));
}

/** Loudness of every window of three seconds, in LUFS, a tenth of a second apart. */
export const shortTerm = (sound: Stereo): number[] => windows(tenths(sound), 30).map(lufs);

/** Taps of each phase of the interpolator. */
const TAPS = 16;
const PHASES = [1, 2, 3].map((phase) =>
  Array.from({ length: TAPS }, (_, tap) => {
    const x = tap - TAPS / 2 + 1 - phase / 4;
    const window = 0.5 + 0.5 * Math.cos((Math.PI * x) / (TAPS / 2));
    return ((x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x)) * window) as number;
  }),
);

/** Samples under this need no look between them: no ceiling here is lower. */
const QUIET = 0.25;

/** Highest value at a sample or a quarter of the way between two, for each sample louder than a quarter of full scale. */
export function peaks(channel: Float32Array): Float32Array {
  const found = new Float32Array(channel.length);
  for (let i = 0; i < channel.length; i++) found[i] = Math.abs(channel[i] as number);
  for (let i = TAPS; i < channel.length - TAPS; i++) {
    // Between two samples far under the loudest no peak can hide.
    if ((found[i] as number) < QUIET && (found[i + 1] as number) < QUIET) continue;
    for (const taps of PHASES) {
      let sum = 0;
      for (let tap = 0; tap < TAPS; tap++) sum += (taps[tap] as number) * (channel[i + tap - TAPS / 2 + 1] as number);
      if (Math.abs(sum) > (found[i] as number)) found[i] = Math.abs(sum);
    }
  }
  return found;
}

/** True peak of a sound, oversampled four times, as a factor of full scale. */
export function truePeak(sound: Stereo): number {
  let highest = 0;
  for (const channel of sound) for (const value of peaks(channel)) if (value > highest) highest = value;
  return highest;
}
