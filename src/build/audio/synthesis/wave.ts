import { RATE } from '../dsp';
import { type Curve, curveOf } from './curve';

/** One channel at 48 kHz. Every function here gives a new one. */
export type Wave = Float32Array;
/** A wave, when it begins in seconds, and its gain. */
export type Placed = readonly [wave: Wave, at?: number, gain?: number];

export const samples = (seconds: number): number => Math.max(1, Math.round(seconds * RATE));

/** A wave out of a value for every moment. */
export function wave(seconds: number, value: Curve): Wave {
  const out = new Float32Array(samples(seconds));
  for (let i = 0; i < out.length; i++) out[i] = value(i / RATE);
  return out;
}

export const shaped = (source: Wave, gain: number | Curve): Wave => {
  const curve = curveOf(gain);
  return source.map((value, i) => value * curve(i / RATE));
};

/** Several waves at once, as long as they all need, or cut to `seconds`. */
export function mix(parts: readonly Placed[], seconds?: number): Wave {
  const ends = parts.map(([part, at = 0]) => samples(at) + part.length);
  const out = new Float32Array(seconds === undefined ? Math.max(1, ...ends) : samples(seconds));
  for (const [part, at = 0, gain = 1] of parts) {
    const from = at <= 0 ? 0 : samples(at);
    const end = Math.min(part.length, out.length - from);
    for (let i = 0; i < end; i++) out[from + i] = (out[from + i] as number) + gain * (part[i] as number);
  }
  return out;
}

/** Rises at the beginning and falls at the end, in seconds. */
export function faded(source: Wave, rise: number, drop: number): Wave {
  const [head, tail] = [samples(rise), samples(drop)];
  const smooth = (way: number): number => 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, way));
  return source.map((value, i) => value * smooth(i / head) * smooth((source.length - 1 - i) / tail));
}

/** Brought to a highest value of 1. */
export function full(source: Wave): Wave {
  let peak = 1e-9;
  for (const value of source) peak = Math.max(peak, Math.abs(value));
  return source.map((value) => value / peak);
}

/** Bent as by a horn or a throat that can take no more: odd harmonics join in. */
export const driven = (source: Wave, drive: number): Wave => source.map((value) => Math.tanh(drive * value));

/** Played faster or slower: 2 is an octave up, and half as long. */
export function sped(source: Wave, rate: number): Wave {
  return Float32Array.from({ length: Math.floor((source.length - 1) / rate) }, (_, i) => {
    const place = i * rate;
    const index = Math.floor(place);
    const share = place - index;
    return (source[index] as number) * (1 - share) + (source[index + 1] as number) * share;
  });
}
