import { RATE } from '../dsp';
import type { Chance } from './chance';
import { samples, type Wave, wave } from './wave';

/** One way in which a body rings: its frequency, the seconds in which it dies away by 60 dB, and its gain. */
export type Mode = readonly [hertz: number, t60: number, gain: number];

/** The bodies of things, which ring for `seconds` while something strikes or rubs them. */
export function rung(modes: readonly Mode[], striker: Wave, seconds: number): Wave {
  const out = new Float32Array(samples(seconds));
  for (const [hertz, t60, gain] of modes) {
    const w = (2 * Math.PI * hertz) / RATE;
    const r = 10 ** (-3 / (t60 * RATE));
    const [a1, a2, b] = [2 * r * Math.cos(w), -r * r, gain * Math.sin(w)];
    let [y1, y2] = [0, 0];
    for (let i = 0; i < out.length; i++) {
      const y = b * (i < striker.length ? (striker[i] as number) : 0) + a1 * y1 + a2 * y2;
      y2 = y1;
      y1 = y;
      out[i] = (out[i] as number) + y;
    }
  }
  return out;
}

/** What touches: as short as it is hard. A hoof touches for 2 ms, a claw for 0.2. Its area is 1. */
export function touch(seconds: number): Wave {
  const length = Math.max(3, seconds * RATE);
  return wave(seconds, (t) => (1 - Math.cos((2 * Math.PI * t * RATE) / length)) / length);
}

/** Modes a little off, so that no two takes are one. */
export const strayed = (modes: readonly Mode[], chance: Chance, by = 0.03): Mode[] =>
  modes.map(([hertz, t60, gain]) => [
    hertz * (1 + by * chance.bell()),
    t60 * (1 + 3 * by * chance.bell()),
    gain * (1 + 6 * by * chance.bell()),
  ]);

/** Modes of a body of another size: twice as large rings an octave lower. */
export const sized = (modes: readonly Mode[], size: number): Mode[] =>
  modes.map(([hertz, t60, gain]) => [hertz / size, t60 * Math.sqrt(size), gain]);

/** A body struck once. */
export const hit = (modes: readonly Mode[], contact: number, seconds: number): Wave =>
  rung(modes, touch(contact), seconds);
