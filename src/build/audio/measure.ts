import { db, RATE, type Stereo } from './dsp';
import { spectrum } from './fft';
import { integrated, truePeak } from './loudness';

/** Samples of 50 ms, less to the next power of two. */
const WINDOW = 2048;
const AUDIBLE = -50;

/** What is measured of a sound; loudness in LUFS, peak and silence in dB and seconds. */
export type Measured = {
  readonly loudness: number;
  readonly truePeak: number;
  readonly seconds: number;
  /** Longest stretch under −50 dBFS. */
  readonly silence: number;
  /** Power of the right over the left, and of 2 to 5 kHz over everything, in dB. */
  readonly balance: number;
  readonly presence: number;
  readonly seam?: Seam;
};

/** How the end of a loop meets its beginning. */
type Seam = {
  /** Step between the last and the first sample, as a multiple of the largest step within the 50 ms round it. */
  readonly jump: number;
  /** Spectral difference of the 50 ms on both sides, in dB, and the same at the bar lines: the middle and the largest. */
  readonly difference: number;
  readonly typical: number;
  readonly largest: number;
};

const round = (value: number, digits = 2): number => Math.round(value * 10 ** digits) / 10 ** digits;

const cut = ([left, right]: Stereo, from: number, to: number): Stereo => [
  left.subarray(from, to),
  right.subarray(from, to),
];

/** Longest stretch, in seconds, in which no 50 ms are louder than −50 dBFS. */
function longestSilence([left, right]: Stereo): number {
  let longest = 0;
  let length = 0;
  for (let from = 0; from + WINDOW <= left.length; from += WINDOW) {
    let power = 0;
    for (let i = from; i < from + WINDOW; i++) power += (left[i] as number) ** 2 + (right[i] as number) ** 2;
    length = db(Math.sqrt(power / 2 / WINDOW)) < AUDIBLE ? length + WINDOW : 0;
    longest = Math.max(longest, length);
  }
  return longest / RATE;
}

/** Power of a channel as a whole, and between 2 and 5 kHz. */
function powers(channel: Float32Array): { all: number; bright: number } {
  let all = 1e-12;
  let bright = 1e-12;
  for (let from = 0; from + WINDOW <= channel.length; from += 2 * WINDOW) {
    const bins = spectrum(channel.subarray(from, from + WINDOW));
    for (let bin = 1; bin < bins.length; bin++) {
      const hertz = (bin * RATE) / WINDOW;
      const power = (bins[bin] as number) ** 2;
      all += power;
      if (hertz >= 2000 && hertz < 5000) bright += power;
    }
  }
  return { all, bright };
}

/** Third-octave levels, in dB, of a window of samples. */
function bands(samples: Float32Array): number[] {
  const bins = spectrum(samples);
  const hertz = RATE / WINDOW;
  const levels: number[] = [];
  for (let low = 80; low < 10000; low *= 2 ** (1 / 3)) {
    let power = 1e-8;
    for (let i = Math.round(low / hertz); i < Math.max(Math.round(low / hertz) + 1, (low * 1.26) / hertz); i++)
      power += (bins[i] as number) ** 2;
    levels.push(10 * Math.log10(power));
  }
  return levels;
}

const difference = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, level, i) => sum + Math.abs(level - (b[i] ?? level)), 0) / Math.max(a.length, 1);

/** Measures how a loop closes against its own bar lines, both as samples from the beginning of the loop. */
function seamOf(loop: Stereo, bars: readonly number[]): Seam {
  const [channel, other] = loop;
  const n = channel.length;
  const mono = new Float32Array(n);
  for (let i = 0; i < n; i++) mono[i] = ((channel[i] as number) + (other[i] as number)) / 2;
  const at = (i: number): number => mono[(i + n) % n] as number;
  let largestStep = 1e-4;
  for (let i = -WINDOW; i < WINDOW; i++) if (i !== 0) largestStep = Math.max(largestStep, Math.abs(at(i) - at(i - 1)));
  const around = (line: number): number => {
    const window = (from: number): Float32Array => Float32Array.from({ length: WINDOW }, (_, i) => at(from + i));
    return difference(bands(window(line - WINDOW)), bands(window(line)));
  };
  const others = bars
    .filter((bar) => bar > 0)
    .map(around)
    .sort((a, b) => a - b);
  return {
    jump: round(Math.abs(at(0) - at(-1)) / largestStep),
    difference: round(around(0)),
    typical: round(others[others.length >> 1] ?? 0),
    largest: round(others.at(-1) ?? 0),
  };
}

/** Measures a sound at 48 kHz; of a loop, given by its first and last sample and its bar lines, only what is played. */
export function measure(sound: Stereo, loop?: { from: number; to: number; bars: readonly number[] }): Measured {
  const played = loop ? cut(sound, loop.from, loop.to) : sound;
  const [left, right] = played.map(powers) as [ReturnType<typeof powers>, ReturnType<typeof powers>];
  const measured = {
    loudness: round(integrated(played)),
    truePeak: round(db(truePeak(sound))),
    seconds: round(sound[0].length / RATE, 4),
    silence: round(longestSilence(played)),
    balance: round(10 * Math.log10(right.all / left.all)),
    presence: round(10 * Math.log10((left.bright + right.bright) / (left.all + right.all))),
  };
  return loop ? { ...measured, seam: seamOf(played, loop.bars) } : measured;
}
