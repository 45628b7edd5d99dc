import { RATE } from '../dsp';
import type { Chance } from './chance';
import { type Curve, curveOf } from './curve';
import { below } from './sieve';
import { samples, type Wave } from './wave';

/** Phase, in turns, of something that turns at a moving frequency. */
function turns(seconds: number, hertz: number | Curve): Float64Array {
  const curve = curveOf(hertz);
  const out = new Float64Array(samples(seconds));
  let phase = 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = phase;
    phase += curve(i / RATE) / RATE;
  }
  return out;
}

/** A tone with the overtones of the list, the first being the fundamental's gain. */
export function tone(seconds: number, hertz: number | Curve, overtones: readonly number[] = [1]): Wave {
  return Float32Array.from(turns(seconds, hertz), (turn) =>
    overtones.reduce((sum, gain, n) => sum + gain * Math.sin(2 * Math.PI * (n + 1) * turn), 0),
  );
}

/** Frequency modulation: a carrier, the modulator's frequency as its multiple, and how deep it goes. */
export function bell(seconds: number, hertz: number | Curve, ratio: number, depth: number | Curve): Wave {
  const index = curveOf(depth);
  return Float32Array.from(turns(seconds, hertz), (turn, i) =>
    Math.sin(2 * Math.PI * turn + index(i / RATE) * Math.sin(2 * Math.PI * ratio * turn)),
  );
}

/** A plucked string (Karplus and Strong): `soft` from 0 to 1 takes its overtones, `t60` is how long it sounds. */
export function string(seconds: number, hertz: number, t60: number, soft: number, chance: Chance): Wave {
  const period = RATE / hertz;
  const size = Math.floor(period - 0.5);
  const share = period - 0.5 - size;
  const line = Float32Array.from({ length: size + 1 }, () => 2 * chance.next() - 1);
  const loss = 10 ** (-3 / (t60 * hertz));
  const out = new Float32Array(samples(seconds));
  let before = 0;
  for (let i = 0, at = 0; i < out.length; i++) {
    const now = line[at] as number;
    const older = line[(at + 1) % line.length] as number;
    const read = now * share + older * (1 - share);
    out[i] = read;
    line[at] = loss * (0.5 * read + 0.5 * before);
    before = read;
    at = (at + 1) % line.length;
  }
  return below(out, (t) => hertz * (2.5 + 12 * (1 - soft) + 6 * 10 ** (-4 * t)));
}
