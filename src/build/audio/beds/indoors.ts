import type { Chance } from '../synthesis/chance';
import { line, swell, wander } from '../synthesis/curve';
import { endless, round, times, wide } from '../synthesis/loop';
import { rung, touch } from '../synthesis/modes';
import { brown, pink } from '../synthesis/noise';
import { inRoom } from '../synthesis/room';
import { above, around, below } from '../synthesis/sieve';
import { babble, type Speaker } from '../synthesis/speech';
import { type Seat, staged } from '../synthesis/stage';
import { crackle, creak, struck, thump, WOOD } from '../synthesis/stuff';
import { mix, shaped, sped, type Wave } from '../synthesis/wave';
import { RATE, type Stereo } from '../dsp';
import type { Ambience } from '../ambience';
import { SPEAKERS } from '../sounds/voices';

const GUESTS: readonly [Speaker, ...Speaker[]] = [
  SPEAKERS.mare,
  SPEAKERS.stallion,
  SPEAKERS.lady,
  SPEAKERS.elder,
  SPEAKERS.drawl,
  SPEAKERS.giant,
  SPEAKERS.filly,
];

/** Talk of a whole hall: phrases out of many mouths, each guest with a place, a distance and pauses. */
function talk(chance: Chance, seconds: number, guests: number): Stereo {
  const phrases = Array.from({ length: 42 }, (_, n) =>
    babble(GUESTS[n % GUESTS.length] ?? GUESTS[0], 2 + Math.floor(5 * chance.next()), chance),
  );
  const seats: Seat[] = [];
  for (let guest = 0; guest < guests; guest++) {
    const where = chance.between(-0.75, 0.75);
    const gain = chance.between(0.45, 1);
    for (let at = chance.next() * 3; at < seconds; ) {
      const phrase = sped(phrases[Math.floor(chance.next() * phrases.length)] as Wave, chance.between(0.88, 1.12));
      seats.push([phrase, at, gain * chance.between(0.6, 1), where]);
      at += phrase.length / RATE + chance.between(0.25, 2.8);
    }
  }
  return staged(seats);
}

const softened = ([left, right]: Stereo, hertz: number): Stereo => [below(left, hertz), below(right, hertz)];

export const PARTY_BED: Ambience = {
  seconds: 28,
  loudness: -27,
  make: (chance, seconds) => {
    const hall = inRoom(softened(talk(chance, seconds, 32), 3600), 'hall', 0.5);
    const glasses = times(seconds, 13, chance).map((at): Seat => {
      const hertz = chance.between(1900, 2500);
      const glass = rung(
        [
          [hertz, 0.4, 0.5],
          [hertz * 1.49, 0.35, 0.35],
          [hertz * 2.2, 0.25, 0.15],
        ],
        touch(0.0008),
        0.5,
      );
      return [glass, at, chance.between(0.5, 1.4), chance.between(-0.8, 0.8)];
    });
    const hooves = times(seconds, 30, chance).map(
      (at): Seat => [thump(chance.between(80, 140), 0.09), at, chance.between(0.02, 0.06), chance.between(-0.6, 0.6)],
    );
    const far = inRoom(staged([...glasses, ...hooves]), 'hall', 0.5);
    const air = wide(seconds, 0.5, (s) => below(above(pink(s, chance), 120), 500));
    return staged(
      [
        [round(seconds, hall), 0, 0.5],
        [round(seconds, far), 0, 0.35],
        [air, 0, 0.02],
      ],
      seconds,
    );
  },
};

export const PARTY_FAR_BED: Ambience = {
  seconds: 26,
  loudness: -30,
  make: (chance, seconds) => {
    const hall = softened(softened(inRoom(talk(chance, seconds, 24), 'hall', 0.8), 800), 1100);
    const room = wide(seconds, 0.4, (s) => {
      const slow = wander(chance, 0.2, s);
      return shaped(around(brown(s, chance), 170, 0.6), (t) => 0.7 + 0.3 * slow(t));
    });
    return staged(
      [
        [round(seconds, hall), 0, 0.5],
        [room, 0, 0.06],
      ],
      seconds,
    );
  },
};

export const CORRIDOR_BED: Ambience = {
  seconds: 28,
  loudness: -29,
  make: (chance, seconds) => {
    const draught = (low: number, high: number, q: number, hertz: number): Stereo =>
      wide(seconds, 0.5, (s) => {
        const [slow, gust] = [wander(chance, 0.11, s), wander(chance, 0.23, s)];
        return shaped(
          around(pink(s, chance), (t) => hertz * (1 + 0.12 * slow(t)), q),
          (t) => low + (high - low) * (0.5 + 0.5 * gust(t)) ** 2,
        );
      });
    return staged(
      [
        [draught(0.3, 1, 0.5, 230), 0, 0.5],
        [draught(0.05, 1, 9, 392), 0, 0.8],
        [draught(0, 1, 12, 587), 0, 0.45],
        [draught(0.2, 0.8, 0.7, 1400), 0, 0.09],
      ],
      seconds,
    );
  },
};

export const BEDROOM_BED: Ambience = {
  seconds: 24,
  loudness: -29,
  make: (chance, seconds) => {
    const ticks = Array.from({ length: 2 * seconds }, (_, n): Seat => {
      const [pitch, gain] = n % 2 === 0 ? [1, 0.11] : [1.14, 0.085];
      return [
        mix([
          [struck(WOOD, 0.42 * pitch, 0.0007, chance, 0.004), 0, 1],
          [struck(WOOD, 0.9 * pitch, 0.002, chance, 0.004), 0.004, 0.5],
        ]),
        n / 2,
        gain,
        0.2,
      ];
    });
    const fire = endless(seconds, (s) => {
      const lively = wander(chance, 0.5, s);
      return mix([
        [crackle(s, (t) => 5 + 5 * lively(t), 1300, 4300, 0.006, chance), 0, 0.55],
        [shaped(around(brown(s, chance), 240, 0.6), (t) => 0.8 + 0.2 * lively(t)), 0, 0.08],
        [shaped(around(pink(s, chance), 700, 0.6), (t) => 0.05 + 0.03 * lively(t)), 0, 0.25],
      ]);
    });
    const room = wide(seconds, 0.5, (s) => below(brown(s, chance), 240));
    return staged(
      [[round(seconds, inRoom(staged([...ticks, [fire, 0, 0.9, -0.15]]), 'chamber', 0.25))], [room, 0, 0.015]],
      seconds,
    );
  },
};

export const BATTLE_BED: Ambience = {
  seconds: 28,
  loudness: -27,
  make: (chance, seconds) => {
    const ground = wide(seconds, 0.4, (s) => {
      const surge = wander(chance, 0.3, s);
      return shaped(around(brown(s, chance), 95, 0.5), (t) => 0.65 + 0.35 * surge(t));
    });
    const blows = times(seconds, 16, chance).map(
      (at): Seat => [
        mix([
          [thump(chance.between(44, 70), chance.between(0.3, 0.7)), 0, 1],
          [shaped(below(brown(1, chance), 300), swell(0, 0.05, 0.9)), 0, 0.5],
        ]),
        at,
        chance.between(0.15, 0.6),
        chance.between(-0.8, 0.8),
      ],
    );
    const hooves = wide(seconds, 0.4, (s) => {
      const near = wander(chance, 0.25, s);
      return below(
        crackle(s, (t) => 26 + 22 * near(t), 90, 260, 0.05, chance),
        700,
      );
    });
    const cries = softened(softened(talk(chance, seconds, 7), 900), 1300);
    const shield = wide(seconds, 0.6, (s) => {
      const slow = wander(chance, 0.2, s);
      return shaped(
        around(pink(s, chance), (t) => 660 + 60 * slow(t), 7),
        (t) => 0.6 + 0.4 * slow(t + 1),
      );
    });
    const far = round(seconds, inRoom(staged([...blows, [cries, 0, 0.7]]), 'valley', 0.5));
    return staged(
      [
        [ground, 0, 0.6],
        [far, 0, 0.8],
        [hooves, 0, 1.6],
        [shield, 0, 0.3],
      ],
      seconds,
    );
  },
};

/** A floor or a beam that moves in its sleep. */
export const settling = (chance: Chance): Wave =>
  creak(
    0.5,
    line([0, 14], [0.3, chance.between(20, 30)], [0.5, 12]),
    [
      [210, 0.05, 1],
      [390, 0.04, 0.6],
      [700, 0.03, 0.3],
    ],
    chance,
  );
