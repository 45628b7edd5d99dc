import type { Stereo } from '../dsp';
import type { Ambience } from '../ambience';
import type { Chance } from '../synthesis/chance';
import { fall, line, swell, wander } from '../synthesis/curve';
import { endless, round, times, wide } from '../synthesis/loop';
import { brown, pink } from '../synthesis/noise';
import { inRoom } from '../synthesis/room';
import { above, around, below } from '../synthesis/sieve';
import { type Seat, staged } from '../synthesis/stage';
import { bubble, crackle, struck, WOOD } from '../synthesis/stuff';
import { strewn } from '../synthesis/grains';
import { tone } from '../synthesis/tone';
import { mix, type Placed, shaped, type Wave } from '../synthesis/wave';
import { settling } from './indoors';

/** Wind round a frequency: `still` is its level between gusts. */
const wind = (chance: Chance, seconds: number, hertz: number, q: number, still: number, gusts: number): Stereo =>
  wide(seconds, 0.5, (s) => {
    const [turn, gust] = [wander(chance, gusts * 0.6, s), wander(chance, gusts, s)];
    return shaped(
      around(brown(s, chance), (t) => hertz * (1 + 0.25 * turn(t)), q),
      (t) => still + (1 - still) * (0.5 + 0.5 * gust(t)) ** 2,
    );
  });

/** Leaves that the wind moves. */
const leaves = (chance: Chance, seconds: number, hertz: number, gusts: number): Stereo =>
  wide(seconds, 0.6, (s) => {
    const [gust, fine] = [wander(chance, gusts, s), wander(chance, 7, s)];
    return shaped(
      around(pink(s, chance), hertz, 0.6),
      (t) => (0.12 + 0.88 * (0.5 + 0.5 * gust(t)) ** 2) * (0.8 + 0.2 * fine(t)),
    );
  });

/** A cricket: trains of three or four pulses, at its own pace and pitch, with rests. */
function cricket(chance: Chance, seconds: number): Placed[] {
  const hertz = chance.between(3500, 4300);
  const pace = chance.between(0.42, 0.75);
  const pulse = shaped(tone(0.016, hertz, [1, 0.05]), swell(0, 0.007, 0.016));
  const placed: Placed[] = [];
  for (let at = chance.next() * pace; at < seconds; at += pace * chance.between(0.97, 1.03)) {
    if (chance.next() < 0.08) at += chance.between(0.6, 2.4);
    const count = 3 + Math.floor(1.3 * chance.next());
    for (let n = 0; n < count; n++) placed.push([pulse, at + 0.026 * n, 0.6 + 0.13 * n]);
  }
  return placed;
}

const crickets = (chance: Chance, seconds: number, count: number): Stereo =>
  round(
    seconds,
    inRoom(
      staged(
        Array.from(
          { length: count },
          (_, n): Seat => [
            mix(cricket(chance, seconds)),
            0,
            chance.between(0.15, 0.7),
            -0.85 + (1.7 * (n + 0.5)) / count,
          ],
        ),
      ),
      'wood',
      0.25,
    ),
  );

/** A drop from a leaf. */
const drip = (chance: Chance): Wave => bubble(chance.between(700, 1500), chance.between(0.03, 0.06));

export const NIGHT_BED: Ambience = {
  seconds: 26,
  loudness: -30,
  make: (chance, seconds) =>
    staged(
      [
        [wind(chance, seconds, 210, 0.5, 0.45, 0.2)],
        [leaves(chance, seconds, 900, 0.1), 0, 0.12],
        [crickets(chance, seconds, 7), 0, 0.2],
      ],
      seconds,
    ),
};

export const EVERFREE_NEAR_BED: Ambience = {
  seconds: 28,
  loudness: -29,
  make: (chance, seconds) => {
    const wood = times(seconds, 7, chance).map(
      (at): Seat => [settling(chance), at, chance.between(0.05, 0.16), chance.between(-0.8, 0.8)],
    );
    const drops = times(seconds, 15, chance).map(
      (at): Seat => [drip(chance), at, chance.between(0.03, 0.12), chance.between(-0.9, 0.9)],
    );
    const steps = times(seconds, 5, chance).map(
      (at): Seat => [
        crackle(0.3, line([0, 12], [0.3, 40]), 1400, 4000, 0.005, chance),
        at,
        chance.between(0.1, 0.25),
        chance.between(-0.9, 0.9),
      ],
    );
    return staged(
      [
        [wind(chance, seconds, 190, 0.5, 0.35, 0.2), 0, 0.5],
        [leaves(chance, seconds, 1500, 0.16), 0, 0.22],
        [round(seconds, inRoom(staged([...wood, ...drops, ...steps]), 'wood', 0.4)), 0, 1.4],
      ],
      seconds,
    );
  },
};

export const EVERFREE_FAR_BED: Ambience = {
  seconds: 30,
  loudness: -29,
  make: (chance, seconds) => {
    const moan = (hertz: number): Stereo =>
      wide(seconds, 0.6, (s) => {
        const [slow, gain] = [wander(chance, 0.1, s), wander(chance, 0.14, s)];
        return shaped(
          around(pink(s, chance), (t) => hertz * (1 + 0.06 * slow(t)), 14),
          (t) => Math.max(0, gain(t)) ** 1.5,
        );
      });
    const frogs = times(seconds, 11, chance).map((at): Seat => {
      const hertz = chance.between(150, 240);
      const pulses = Array.from(
        { length: 5 },
        (_, n): Placed => [
          shaped(tone(0.05, hertz * (1 + 0.05 * n), [1, 0.5, 0.25]), fall(0.05, 0.006)),
          0.055 * n,
          0.5 + 0.1 * n,
        ],
      );
      return [mix(pulses), at, chance.between(0.02, 0.07), chance.between(-0.9, 0.9)];
    });
    const trunks = times(seconds, 6, chance).map(
      (at): Seat => [struck(WOOD, 2.2, 0.006, chance, 0.1), at, chance.between(0.03, 0.09), chance.between(-0.9, 0.9)],
    );
    return staged(
      [
        [wind(chance, seconds, 130, 0.5, 0.3, 0.2), 0, 0.7],
        [moan(196), 0, 0.6],
        [moan(293), 0, 0.35],
        [leaves(chance, seconds, 1000, 0.12), 0, 0.25],
        [round(seconds, inRoom(staged([...frogs, ...trunks]), 'valley', 1)), 0, 1.5],
      ],
      seconds,
    );
  },
};

export const RIVER_BED: Ambience = {
  seconds: 24,
  loudness: -27,
  make: (chance, seconds) => {
    const run = (low: number, high: number, pace: number): Stereo =>
      wide(seconds, 0.55, (s) => {
        const [a, b] = [wander(chance, pace, s), wander(chance, pace * 2.7, s)];
        return shaped(
          around(pink(s, chance), (t) => low * (high / low) ** (0.5 + 0.5 * a(t)), 0.8),
          (t) => 0.75 + 0.25 * b(t),
        );
      });
    const gurgle = (): Wave =>
      endless(seconds, (s) =>
        strewn(s, 17, chance, () =>
          shaped(bubble(chance.between(320, 1100), chance.between(0.03, 0.09)), chance.next() ** 2),
        ),
      );
    const water = staged(
      [
        [gurgle(), 0, 0.14, -0.5],
        [gurgle(), 0, 0.14, 0.5],
        [gurgle(), 0, 0.1, 0],
      ],
      seconds,
    );
    return staged(
      [
        [run(280, 480, 0.4), 0, 0.6],
        [run(700, 1200, 0.6), 0, 0.28],
        [run(1900, 3000, 0.9), 0, 0.09],
        [water, 0, 0.8],
      ],
      seconds,
    );
  },
};

export const CAMP_BED: Ambience = {
  seconds: 26,
  loudness: -28,
  make: (chance, seconds) => {
    const fire = wide(seconds, 0.25, (s) => {
      const [lively, flicker] = [wander(chance, 0.35, s), wander(chance, 6, s)];
      return mix([
        [crackle(s, (t) => 9 + 7 * lively(t), 1200, 4600, 0.006, chance), 0, 0.8],
        [crackle(s, (t) => 2.2 + 1.4 * lively(t + 2), 500, 1500, 0.012, chance), 0, 0.6],
        [shaped(around(brown(s, chance), 170, 0.6), (t) => 0.8 + 0.12 * flicker(t) + 0.08 * lively(t)), 0, 0.24],
        [shaped(around(pink(s, chance), 650, 0.6), (t) => (0.55 + 0.3 * flicker(t)) ** 2), 0, 0.14],
      ]);
    });
    return staged(
      [[fire], [wind(chance, seconds, 200, 0.5, 0.3, 0.16), 0, 0.14], [crickets(chance, seconds, 4), 0, 0.02]],
      seconds,
    );
  },
};

export const OVERLOOK_BED: Ambience = {
  seconds: 30,
  loudness: -28,
  make: (chance, seconds) => {
    const edge = wide(seconds, 0.6, (s) => {
      const [slow, gust] = [wander(chance, 0.3, s), wander(chance, 0.24, s)];
      return shaped(
        around(pink(s, chance), (t) => 520 * (1 + 0.2 * slow(t)), 6),
        (t) => (0.5 + 0.5 * gust(t)) ** 3,
      );
    });
    return staged(
      [
        [wind(chance, seconds, 180, 0.4, 0.35, 0.22)],
        [wind(chance, seconds, 420, 0.6, 0.25, 0.28), 0, 0.5],
        [edge, 0, 0.22],
        [leaves(chance, seconds, 1800, 0.14), 0, 0.2],
      ],
      seconds,
    );
  },
};

/** One bird's call: a few whistles that slide, the same each time but for a little. */
function song(chance: Chance): () => Wave {
  const hertz = chance.between(2100, 3600);
  const notes = Array.from({ length: 2 + Math.floor(4 * chance.next()) }, () => ({
    from: hertz * chance.between(0.8, 1.25),
    to: hertz * chance.between(0.75, 1.2),
    seconds: chance.between(0.05, 0.16),
    rest: chance.between(0.02, 0.09),
  }));
  return () => {
    let at = 0;
    return mix(
      notes.map(({ from, to, seconds, rest }): Placed => {
        const stray = 1 + 0.012 * chance.bell();
        const note = shaped(
          tone(seconds, line([0, from * stray], [seconds, to * stray]), [1, 0.06]),
          swell(0, seconds * 0.35, seconds),
        );
        const placed: Placed = [note, at, 1];
        at += seconds + rest;
        return placed;
      }),
    );
  };
}

export const DAWN_BED: Ambience = {
  seconds: 30,
  loudness: -29,
  make: (chance, seconds) => {
    const birds = Array.from({ length: 9 }, (_, n): Seat[] => {
      const sing = song(chance);
      const [gain, where] = [chance.between(0.12, 0.6), -0.85 + (1.7 * (n + 0.5)) / 9];
      return times(seconds, 3 + Math.floor(4 * chance.next()), chance).map(
        (at): Seat => [sing(), at, gain * chance.between(0.7, 1), where],
      );
    }).flat();
    const choir = inRoom(staged(birds), 'wood', 0.5);
    const near = above(choir[0], 1200);
    return staged(
      [
        [wind(chance, seconds, 220, 0.4, 0.45, 0.2), 0, 0.9],
        [leaves(chance, seconds, 1300, 0.12), 0, 0.1],
        [round(seconds, [below(near, 5200), below(above(choir[1], 1200), 5200)]), 0, 0.28],
      ],
      seconds,
    );
  },
};
