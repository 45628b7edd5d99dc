/** Samples a second of everything that is made. */
export const RATE = 48000;

/** Two channels of equal length, −1 to 1. */
export type Stereo = readonly [left: Float32Array, right: Float32Array];

export const db = (gain: number): number => 20 * Math.log10(Math.max(gain, 1e-9));
export const gainOf = (decibels: number): number => 10 ** (decibels / 20);

export const silence = (samples: number): Stereo => [new Float32Array(samples), new Float32Array(samples)];

/** Coefficients of a filter of second order: b0 b1 b2 a1 a2, a0 being 1. */
export type Biquad = readonly [number, number, number, number, number];

/** Passes what is above `hertz`, 12 dB an octave. */
export function highPass(hertz: number, rate: number): Biquad {
  const w = (2 * Math.PI * hertz) / rate;
  const alpha = Math.sin(w) / Math.SQRT2;
  const cos = Math.cos(w);
  const a0 = 1 + alpha;
  return [(1 + cos) / 2 / a0, -(1 + cos) / a0, (1 + cos) / 2 / a0, (-2 * cos) / a0, (1 - alpha) / a0];
}

/** Passes what is below `hertz`, 12 dB an octave. */
export function lowPass(hertz: number, rate: number): Biquad {
  const w = (2 * Math.PI * hertz) / rate;
  const alpha = Math.sin(w) / Math.SQRT2;
  const cos = Math.cos(w);
  const a0 = 1 + alpha;
  return [(1 - cos) / 2 / a0, (1 - cos) / a0, (1 - cos) / 2 / a0, (-2 * cos) / a0, (1 - alpha) / a0];
}

/** Raises or lowers what is above `hertz` by `decibels`. */
export function highShelf(hertz: number, decibels: number, rate: number): Biquad {
  const a = 10 ** (decibels / 40);
  const w = (2 * Math.PI * hertz) / rate;
  const cos = Math.cos(w);
  const slope = 2 * Math.sqrt(a) * (Math.sin(w) / Math.SQRT2);
  const a0 = a + 1 - (a - 1) * cos + slope;
  return [
    (a * (a + 1 + (a - 1) * cos + slope)) / a0,
    (-2 * a * (a - 1 + (a + 1) * cos)) / a0,
    (a * (a + 1 + (a - 1) * cos - slope)) / a0,
    (2 * (a - 1 - (a + 1) * cos)) / a0,
    (a + 1 - (a - 1) * cos - slope) / a0,
  ];
}

/** Filters a channel in place. */
export function filter(channel: Float32Array, [b0, b1, b2, a1, a2]: Biquad): void {
  let s1 = 0;
  let s2 = 0;
  for (let i = 0; i < channel.length; i++) {
    const x = channel[i] as number;
    const y = b0 * x + s1;
    s1 = b1 * x - a1 * y + s2;
    s2 = b2 * x - a2 * y;
    channel[i] = y;
  }
}

/** Adds `gain` of a sound into another, from the sample `from` on; what lies beyond the end is left out. */
export function addInto(target: Stereo, source: Stereo, gain: number, from = 0): void {
  for (const side of [0, 1] as const) {
    const into = target[side];
    const end = Math.min(source[side].length, into.length - from);
    for (let i = 0; i < end; i++) into[i + from] = (into[i + from] as number) + gain * (source[side][i] as number);
  }
}

/** Closes a loop of which the first sample is `lead`: what sounds before goes to its end, what sounds on to its beginning. */
export function closeLoop(sound: Stereo, samples: number, lead: number): Stereo {
  const loop = silence(samples);
  for (const side of [0, 1] as const)
    for (let i = 0; i < sound[side].length; i++) {
      const at = (i - lead + samples) % samples;
      loop[side][at] = (loop[side][at] as number) + (sound[side][i] as number);
    }
  return loop;
}

/** A loop from `before` samples before its beginning to `after` samples past its end. */
export function unroll(loop: Stereo, before: number, after: number): Stereo {
  const samples = loop[0].length;
  const stretch = (channel: Float32Array): Float32Array => {
    const out = new Float32Array(samples + before + after);
    out.set(channel.subarray(samples - before));
    out.set(channel, before);
    out.set(channel.subarray(0, after), before + samples);
    return out;
  };
  return [stretch(loop[0]), stretch(loop[1])];
}
