import { RATE } from '../dsp';
import { type Curve, curveOf } from './curve';
import type { Wave } from './wave';

/** Samples for which a moving filter stays where it is. */
const STEP = 16;

/**
 * A state-variable filter of second order, whose frequency may move; `q` is its sharpness. `band` has its peak at 0 dB.
 */
function sift(source: Wave, kind: 'low' | 'high' | 'band', hertz: number | Curve, q: number): Wave {
  const curve = curveOf(hertz);
  const out = new Float32Array(source.length);
  const k = 1 / q;
  let [low, band] = [0, 0];
  let [g, a] = [0, 0];
  for (let i = 0; i < source.length; i++) {
    if (i % STEP === 0) {
      g = Math.tan((Math.PI * Math.min(0.45 * RATE, Math.max(10, curve(i / RATE)))) / RATE);
      a = 1 / (1 + g * (g + k));
    }
    const x = source[i] as number;
    const v1 = a * (band + g * (x - low));
    const v2 = low + g * v1;
    band = 2 * v1 - band;
    low = 2 * v2 - low;
    out[i] = kind === 'low' ? v2 : kind === 'band' ? k * v1 : x - k * v1 - v2;
  }
  return out;
}

/** What is below a frequency. */
export const below = (source: Wave, hertz: number | Curve, q = Math.SQRT1_2): Wave => sift(source, 'low', hertz, q);
/** What is above a frequency. */
export const above = (source: Wave, hertz: number | Curve, q = Math.SQRT1_2): Wave => sift(source, 'high', hertz, q);
/** What is round a frequency. */
export const around = (source: Wave, hertz: number | Curve, q = 1): Wave => sift(source, 'band', hertz, q);
