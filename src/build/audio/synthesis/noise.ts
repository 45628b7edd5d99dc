import type { Chance } from './chance';
import { samples, type Wave } from './wave';

/** Noise of equal power at all frequencies. */
export const white = (seconds: number, chance: Chance): Wave =>
  Float32Array.from({ length: samples(seconds) }, () => 2 * chance.next() - 1);

/** Noise that falls by 3 dB an octave: rain, air, crowds (after Kellet). */
export function pink(seconds: number, chance: Chance): Wave {
  const out = new Float32Array(samples(seconds));
  let [a, b, c] = [0, 0, 0];
  for (let i = -4000; i < out.length; i++) {
    const x = 2 * chance.next() - 1;
    a = 0.99765 * a + x * 0.099046;
    b = 0.963 * b + x * 0.2965164;
    c = 0.57 * c + x * 1.0526913;
    if (i >= 0) out[i] = 0.28 * (a + b + c + x * 0.1848);
  }
  return out;
}

/** Noise that falls by 6 dB an octave, without what is below hearing: rumble, distance. */
export function brown(seconds: number, chance: Chance): Wave {
  const out = new Float32Array(samples(seconds));
  let level = 0;
  for (let i = -8000; i < out.length; i++) {
    level = 0.9965 * level + 0.06 * (2 * chance.next() - 1);
    if (i >= 0) out[i] = level;
  }
  return out;
}
