import { RATE } from '../dsp';
import type { Chance } from './chance';
import { type Curve, fall, line, swell, wander } from './curve';
import { strewn } from './grains';
import { hit, type Mode, rung, sized, strayed, touch } from './modes';
import { pink, white } from './noise';
import { above, around, below } from './sieve';
import { tone } from './tone';
import { faded, full, mix, samples, shaped, type Wave } from './wave';

/** How the stuff of this world rings when it is struck: a piece about as large as a door, a tile, a pane, a cup. */
export const WOOD: readonly Mode[] = [
  [168, 0.1, 1],
  [287, 0.085, 0.8],
  [431, 0.07, 0.55],
  [742, 0.045, 0.3],
  [1180, 0.03, 0.18],
];
export const STONE: readonly Mode[] = [
  [410, 0.035, 0.7],
  [960, 0.04, 0.8],
  [1720, 0.03, 0.5],
  [2650, 0.02, 0.25],
];
export const CRYSTAL: readonly Mode[] = [
  [690, 0.11, 0.5],
  [1240, 0.18, 0.7],
  [2090, 0.16, 0.45],
  [3380, 0.12, 0.22],
  [4710, 0.08, 0.1],
];
export const GLASS: readonly Mode[] = [
  [1610, 0.09, 0.8],
  [2480, 0.12, 0.55],
  [3890, 0.1, 0.4],
  [5630, 0.07, 0.22],
  [7400, 0.05, 0.12],
];
export const METAL: readonly Mode[] = [
  [870, 0.06, 0.5],
  [1530, 0.08, 0.7],
  [2740, 0.07, 0.5],
  [4260, 0.05, 0.3],
  [6150, 0.04, 0.15],
];

/** Something struck, never twice alike. */
export const struck = (modes: readonly Mode[], size: number, contact: number, chance: Chance, by = 0.03): Wave =>
  full(
    hit(
      strayed(sized(modes, size), chance, by),
      contact,
      0.12 + 1.1 * Math.max(...modes.map(([, t60]) => t60 * Math.sqrt(size))),
    ),
  );

/** A soft blow: a low tone that drops, and dies. */
export const thump = (hertz: number, t60: number): Wave =>
  shaped(tone(1.1 * t60 + 0.01, line([0, 1.5 * hertz], [0.03, hertz]), [1, 0.25]), fall(t60, 0.003));

/** Cloth, paper, air: noise between two frequencies under a curve. */
export const hiss = (seconds: number, low: number | Curve, high: number | Curve, gain: Curve, chance: Chance): Wave =>
  shaped(below(above(white(seconds, chance), low), high), gain);

/** Cloth that moves: soft, and uneven. */
export function rustle(seconds: number, bright: number, chance: Chance): Wave {
  const [fold, fine] = [wander(chance, 9, seconds), wander(chance, 31, seconds)];
  const gain = swell(0, seconds * 0.35, seconds);
  const noise = around(pink(seconds, chance), (t) => bright * (1 + 0.4 * fold(t)), 0.7);
  return full(shaped(noise, (t) => gain(t) * (0.45 + 0.4 * fold(t) + 0.25 * fine(t)) ** 2));
}

/** Many hard little breaks: gravel, leaves, fire, dry paper; `low` and `high` are where each of them rings. */
export function crackle(
  seconds: number,
  rate: number | Curve,
  low: number,
  high: number,
  length: number,
  chance: Chance,
): Wave {
  const grains = strewn(seconds, rate, chance, () => {
    const hertz = low * (high / low) ** chance.next();
    const size = chance.next() ** 2;
    return shaped(
      around(white(length * 1.6, chance), hertz, 1.6),
      (
        (f) => (t: number) =>
          (0.15 + size) * f(t)
      )(fall(length * (0.5 + chance.next()), 0.0004)),
    );
  });
  return faded(grains, 0.002, 0.01);
}

/** Something that sticks and slips: creaking wood and rope. `rate` is how often it slips in a second. */
export function creak(seconds: number, rate: Curve, modes: readonly Mode[], chance: Chance): Wave {
  const slips = new Float32Array(samples(seconds));
  let phase = 0;
  let wait = 1;
  for (let i = 0; i < slips.length; i++) {
    phase += rate(i / RATE) / RATE;
    if (phase < wait) continue;
    phase -= wait;
    const gain = 0.25 + 0.75 * chance.next() ** 2;
    wait = Math.max(0.2, 1 + 0.55 * chance.bell());
    slips.set(
      touch(0.0009)
        .map((v) => v * gain)
        .subarray(0, slips.length - i),
      i,
    );
  }
  return full(rung(modes, slips, seconds + 0.15));
}

/** Two things rubbed: noise under a moving pressure, and what it makes ring; `grit` is how uneven, in Hz. */
export function rubbed(seconds: number, modes: readonly Mode[], pressure: Curve, grit: number, chance: Chance): Wave {
  const uneven = wander(chance, grit, seconds);
  const force = shaped(pink(seconds, chance), (t) => pressure(t) * (0.55 + 0.45 * uneven(t)) ** 2);
  return rung(strayed(modes, chance), force, seconds + 0.1);
}

/** A small part of metal that snaps. */
export const click = (chance: Chance, size: number): Wave => struck(METAL, size, 0.0006, chance, 0.04);

/** A drop that closes under water: a tone that rises as its bubble shrinks. */
export const bubble = (hertz: number, seconds: number): Wave =>
  shaped(
    tone(seconds, (t) => hertz * (1 + (0.9 * t) / seconds), [1, 0.08]),
    fall(seconds * 0.9, 0.002),
  );

/** Notes of a small keyboard of steel plates over wood. */
export const celesta = (hertz: number, t60: number): Wave =>
  full(
    mix([
      [
        hit(
          [
            [hertz, t60, 1],
            [hertz * 2.003, t60 * 0.6, 0.25],
            [hertz * 4.01, t60 * 0.3, 0.2],
            [hertz * 6.8, 0.06, 0.06],
          ],
          0.0009,
          t60 * 1.1,
        ),
      ],
      [hit([[hertz * 0.5, 0.05, 0.25]], 0.003, 0.1)],
    ]),
  );

/** A wooden bar over a pipe. */
export const marimba = (hertz: number, t60: number): Wave =>
  full(
    hit(
      [
        [hertz, t60, 1],
        [hertz * 3.93, t60 * 0.3, 0.22],
        [hertz * 9.6, 0.03, 0.06],
      ],
      0.0016,
      t60 * 1.1,
    ),
  );

/** A soft reed or horn: overtones that grow and go with its strength. */
export const mellow = (seconds: number, hertz: number | Curve, gain: Curve): Wave =>
  below(shaped(tone(seconds, hertz, [1, 0.42, 0.3, 0.12, 0.06, 0.03]), gain), (t) => 500 + 1900 * gain(t));
