import type { Chance } from '../synthesis/chance';
import { type Curve, line, swell, wander } from '../synthesis/curve';
import { brown, pink } from '../synthesis/noise';
import type { Recipes } from '../synthesis/recipe';
import { inRoom } from '../synthesis/room';
import { above, around, below } from '../synthesis/sieve';
import { staged } from '../synthesis/stage';
import { crackle, creak, struck, thump, WOOD } from '../synthesis/stuff';
import { gliding, mouthed, sung, VOWELS } from '../synthesis/throat';
import { tone } from '../synthesis/tone';
import { driven, full, mix, type Placed, shaped, type Wave } from '../synthesis/wave';

/** The throat of a wolf that is made of timber: rough pulses in a long mouth, with wood that works in them. */
function wolf(chance: Chance, seconds: number, pitch: Curve, strength: Curve, rough: number): Wave {
  const shiver = wander(chance, 11, seconds);
  const voice = sung(seconds, (t) => pitch(t) * (1 + 0.05 * shiver(t)), { tension: 0.7, breath: 0.3, rough }, chance);
  const mouth = gliding(1.55, [0, VOWELS.u], [seconds * 0.4, VOWELS.uh], [seconds, VOWELS.er]);
  const body = driven(
    shaped(full(mouthed(voice, mouth, 1.4)), (t) => strength(t) * (0.75 + 0.25 * shiver(t + 0.02))),
    1.8,
  );
  const wood = creak(
    seconds,
    (t) => pitch(t) / 2.4,
    [
      [240, 0.03, 1],
      [460, 0.025, 0.7],
      [910, 0.02, 0.4],
    ],
    chance,
  );
  return mix([[body], [shaped(wood, (t) => 0.3 * strength(Math.min(t, seconds)))]]);
}

/** A wolf's long call: nearly a whistle, with few overtones, that climbs, stays, and sinks. */
export function howled(chance: Chance, seconds: number, top: number): Wave {
  const shiver = wander(chance, 4.5, seconds);
  const pitch = line(
    [0, top * 0.6],
    [0.18 * seconds, top * 0.97],
    [0.3 * seconds, top],
    [0.7 * seconds, top * 0.97],
    [seconds, top * 0.7],
  );
  const gain = swell(-0.05, seconds * 0.4, seconds);
  const voice = shaped(
    tone(seconds, (t) => pitch(t) * (1 + 0.008 * shiver(t)), [1, 0.34, 0.16, 0.05]),
    gain,
  );
  const air = shaped(
    around(pink(seconds, chance), (t) => pitch(t) * 1.5, 1.2),
    gain,
  );
  return mix([[voice], [air, 0, 0.12]]);
}

/** A wolf of timber, face to face, and the fire against it. */
export const BEAST = {
  growl: {
    takes: 3,
    level: 'clear',
    make: (chance) => {
      const low = chance.between(66, 80);
      return inRoom(
        wolf(chance, 1.3, line([0, low], [0.5, low * 1.2], [1.3, low * 0.85]), swell(0, 0.45, 1.3), 0.7),
        'wood',
        0.18,
      );
    },
  },
  snarl: {
    takes: 2,
    level: 'clear',
    gain: 1,
    make: (chance) => {
      const low = chance.between(92, 108);
      const spit = shaped(above(pink(0.7, chance), 900), (t) => swell(0, 0.12, 0.7)(t) * 0.25);
      return inRoom(
        mix([
          [wolf(chance, 0.75, line([0, low], [0.15, low * 1.5], [0.75, low * 0.9]), swell(0, 0.14, 0.75), 0.9)],
          [below(spit, 3200)],
        ]),
        'wood',
        0.18,
      );
    },
  },
  howl: {
    takes: 2,
    level: 'clear',
    make: (chance, take) =>
      inRoom(
        staged([
          [howled(chance, 2.3, take === 0 ? 470 : 430), 0, 1, -0.15],
          [howled(chance, 1.9, take === 0 ? 392 : 520), 0.5, 0.4, 0.5],
        ]),
        'wood',
        0.4,
      ),
  },
  lunge: {
    takes: 2,
    level: 'clear',
    gain: 1,
    make: (chance) => {
      const rush = shaped(
        around(brown(0.4, chance), line([0, 250], [0.25, 900], [0.4, 400]), 0.8),
        swell(0, 0.24, 0.4),
      );
      const snaps = [0.25, 0.262, 0.285].map(
        (at): Placed => [struck(WOOD, chance.between(0.5, 0.9), 0.0008, chance, 0.06), at, chance.between(0.4, 0.8)],
      );
      return inRoom(
        mix([
          [rush, 0, 2.4],
          ...snaps,
          [thump(64, 0.2), 0.27, 1],
          [crackle(0.3, 60, 900, 3600, 0.01, chance), 0.26, 0.3],
        ]),
        'wood',
        0.16,
      );
    },
  },
  'fire-ring': {
    takes: 1,
    level: 'clear',
    make: (chance) => {
      const flicker = wander(chance, 17, 2);
      const roar = shaped(
        around(brown(2, chance), (t) => 260 + 500 * swell(0, 0.6, 2)(t), 0.5),
        (t) => swell(0, 0.5, 2)(t) * (0.75 + 0.25 * flicker(t)),
      );
      const licks = shaped(
        around(pink(2, chance), 1500, 0.6),
        (t) => swell(0, 0.5, 1.9)(t) * (0.4 + 0.4 * flicker(t + 0.1)) ** 2,
      );
      return inRoom(
        staged([
          [roar, 0, 2.4],
          [licks, 0, 0.9, -0.6],
          [licks, 0.09, 0.9, 0.6],
          [crackle(1.9, line([0, 10], [0.5, 50], [1.9, 8]), 1300, 4800, 0.008, chance), 0.1, 0.3],
        ]),
        'wood',
        0.12,
      );
    },
  },
  whimper: {
    takes: 2,
    level: 'clear',
    gain: -3,
    make: (chance) => {
      const cry = (at: number, from: number): Placed => [
        shaped(
          tone(0.34, line([0, from * 0.86], [0.07, from], [0.34, from * 0.66]), [1, 0.25, 0.1]),
          swell(0, 0.09, 0.34),
        ),
        at,
        1,
      ];
      return inRoom(
        mix([
          cry(0, chance.between(720, 800)),
          cry(0.4, chance.between(640, 700)),
          [
            creak(
              0.3,
              line([0, 40], [0.3, 22]),
              [
                [420, 0.04, 1],
                [800, 0.03, 0.4],
              ],
              chance,
            ),
            0.35,
            0.07,
          ],
        ]),
        'wood',
        0.2,
      );
    },
  },
} as const satisfies Recipes;
