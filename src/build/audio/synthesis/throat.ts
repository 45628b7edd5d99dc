import { RATE } from '../dsp';
import type { Chance } from './chance';
import { type Curve, curveOf } from './curve';
import { above } from './sieve';
import { samples, type Wave } from './wave';

/** First four resonances of a grown mouth, in Hz. */
export type Vowel = readonly [number, number, number, number];
export const VOWELS = {
  a: [760, 1240, 2550, 3500],
  e: [490, 1830, 2520, 3500],
  i: [310, 2220, 2950, 3600],
  o: [470, 860, 2450, 3350],
  u: [330, 780, 2300, 3300],
  uh: [560, 1250, 2450, 3400],
  er: [480, 1300, 1750, 3300],
  m: [270, 1050, 2200, 3200],
  n: [280, 1500, 2500, 3300],
  l: [350, 1150, 2700, 3400],
  w: [300, 650, 2250, 3300],
  y: [270, 2150, 2950, 3600],
} as const satisfies Readonly<Record<string, Vowel>>;

/** How a throat sounds: `tension` from 0, dark and soft, to 1; `breath` as a gain; `rough` from 0 to 1. */
export type Throat = {
  readonly tension: number;
  readonly breath: number;
  readonly rough: number;
};

/** What leaves the throat: pulses of air at a moving pitch, and breath with them. */
export function sung(seconds: number, hertz: number | Curve, throat: Throat, chance: Chance): Wave {
  const pitch = curveOf(hertz);
  const out = new Float32Array(samples(seconds));
  const air = above(
    out.map(() => 2 * chance.next() - 1),
    900,
  );
  const open = 0.78 - 0.3 * throat.tension;
  const top = 0.66 * open;
  let [phase, flow, gain, stray] = [0, 0, 1, 1];
  let odd = false;
  for (let i = 0; i < out.length; i++) {
    phase += (pitch(i / RATE) * stray) / RATE;
    if (phase >= 1) {
      phase -= 1;
      odd = !odd;
      gain = 1 - throat.rough * (0.5 * chance.next() + (odd ? 0.4 : 0));
      stray = 1 + (0.008 + 0.06 * throat.rough) * chance.bell();
    }
    const rise = phase < top ? 0.5 - 0.5 * Math.cos((Math.PI * phase) / top) : 0;
    const drop = phase >= top && phase < open ? Math.cos((0.5 * Math.PI * (phase - top)) / (open - top)) : 0;
    const now = gain * (rise + drop);
    out[i] = ((now - flow) * RATE) / pitch(i / RATE) / 8 + throat.breath * (0.35 + now) * (air[i] as number);
    flow = now;
  }
  return out;
}

/** Hz above which lips let more of a voice out. */
const LIPS = 1200;
/** Widths of the resonances, in Hz. */
const WIDTHS = [80, 100, 140, 200];
const STEP = 16;

/** A mouth in front of a sound: resonances one after another (Klatt's cascade), which may move. */
export function mouthed(source: Wave, shape: (seconds: number) => Vowel, wide = 1): Wave {
  let out = source;
  for (let formant = 0; formant < 4; formant++) {
    const next = new Float32Array(out.length);
    const c = -Math.exp((-2 * Math.PI * (WIDTHS[formant] ?? 200) * wide) / RATE);
    let [a, b, y1, y2] = [0, 0, 0, 0];
    for (let i = 0; i < out.length; i++) {
      if (i % STEP === 0) {
        b = 2 * Math.sqrt(-c) * Math.cos((2 * Math.PI * (shape(i / RATE)[formant] ?? 1000)) / RATE);
        a = 1 - b - c;
      }
      const y = a * (out[i] as number) + b * y1 + c * y2;
      y2 = y1;
      y1 = y;
      next[i] = y;
    }
    out = next;
  }
  const lips = above(out, LIPS);
  return out.map((value, i) => value + 1.6 * (lips[i] as number));
}

/** A mouth on its way from shape to shape, of a head `size` times as long as a grown one. */
export function gliding(
  size: number,
  ...points: readonly (readonly [at: number, shape: Vowel])[]
): (t: number) => Vowel {
  return (t) => {
    const next = points.findIndex(([at]) => at > t);
    const [from, to] = [points.at(next < 0 ? -1 : Math.max(0, next - 1)), points[next < 0 ? points.length - 1 : next]];
    if (!from || !to) return VOWELS.uh;
    const way = to[0] > from[0] ? Math.min(1, Math.max(0, (t - from[0]) / (to[0] - from[0]))) : 0;
    const smooth = 0.5 - 0.5 * Math.cos(Math.PI * way);
    const at = (i: 0 | 1 | 2 | 3): number => (from[1][i] + (to[1][i] - from[1][i]) * smooth) / size;
    return [at(0), at(1), at(2), at(3)];
  };
}
