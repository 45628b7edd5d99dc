import type { Chance } from '../synthesis/chance';
import { line, swell } from '../synthesis/curve';
import { strewn } from '../synthesis/grains';
import { brown } from '../synthesis/noise';
import type { Recipes } from '../synthesis/recipe';
import { inRoom } from '../synthesis/room';
import { around, below } from '../synthesis/sieve';
import { type Seat, staged } from '../synthesis/stage';
import { bubble, hiss, METAL, STONE, struck, thump, WOOD } from '../synthesis/stuff';
import { gliding, mouthed, sung, VOWELS, type Vowel } from '../synthesis/throat';
import { faded, full, mix, type Placed, shaped, type Wave } from '../synthesis/wave';

/** One of many who call out, somewhere in the hall. */
function caller(chance: Chance, seconds: number, from: Vowel, to: Vowel, bend: number): Wave {
  const pitch = chance.pick([140, 175, 235, 262, 294, 330]) * chance.between(0.94, 1.06);
  const rise = chance.between(0.15, 0.4) * seconds;
  const voice = sung(
    seconds,
    line([0, pitch], [rise, pitch * bend], [seconds, pitch * 0.9]),
    { tension: 0.5, breath: 0.12, rough: 0.15 },
    chance,
  );
  const mouth = gliding(chance.between(0.82, 1.02), [0, from], [rise, to], [seconds, VOWELS.uh]);
  return full(shaped(mouthed(voice, mouth), swell(-0.03, rise, seconds)));
}

const crowd = (chance: Chance, count: number, over: number, make: () => Wave): Seat[] =>
  Array.from(
    { length: count },
    (): Seat => [make(), over * chance.next() ** 1.6, chance.between(0.3, 1), chance.between(-0.8, 0.8)],
  );

/** Many at once: in the hall, and far off in the memory of the morning. */
export const CROWD = {
  cheer: {
    takes: 2,
    level: 'clear',
    gain: -1,
    make: (chance) => {
      const calls = crowd(chance, 26, 0.55, () =>
        caller(
          chance,
          chance.between(0.7, 1.5),
          chance.pick([VOWELS.y, VOWELS.w, VOWELS.uh]),
          chance.pick([VOWELS.e, VOWELS.a, VOWELS.u]),
          chance.between(1.15, 1.5),
        ),
      );
      const hooves = strewn(2.1, line([0, 20], [0.5, 60], [2, 6]), chance, () =>
        shaped(struck(STONE, chance.between(0.8, 1.4), 0.0016, chance, 0.1), 0.25 * chance.next()),
      );
      return inRoom(staged([...calls, [faded(hooves, 0.2, 0.5), 0, 1, 0.1]]), 'hall', 0.3);
    },
  },
  hush: {
    takes: 1,
    level: 'plain',
    make: (chance) => {
      const gasps = crowd(chance, 14, 0.18, () =>
        caller(chance, chance.between(0.5, 0.9), VOWELS.uh, VOWELS.o, chance.between(0.8, 0.9)),
      );
      const breath = hiss(0.8, 700, line([0, 2800], [0.8, 900]), swell(0, 0.12, 0.8), chance);
      return inRoom(staged([...gasps, [breath, 0, 1.4]]), 'hall', 0.35);
    },
  },
  'shout-far': {
    takes: 3,
    level: 'plain',
    make: (chance) => {
      const calls = Array.from(
        { length: 3 },
        (_, n): Placed => [
          caller(chance, 0.5, VOWELS.y, VOWELS.e, 1.35),
          0.22 * n + 0.1 * chance.next(),
          chance.between(0.4, 1),
        ],
      );
      return inRoom(below(below(mix(calls), 950), 1300), 'valley', 0.5);
    },
  },
  rumble: {
    takes: 2,
    level: 'plain',
    gain: 2,
    make: (chance) => {
      const hooves = strewn(
        2.6,
        (t) => 34 * swell(0, 1.1, 2.6)(t),
        chance,
        () => shaped(thump(chance.between(62, 110), 0.1), chance.between(0.15, 0.5)),
      );
      const ground = shaped(around(brown(2.8, chance), 85, 0.6), swell(0, 1.2, 2.8));
      return below(mix([[hooves], [ground, 0, 1.6]]), 420);
    },
  },
  bucket: {
    takes: 3,
    level: 'plain',
    gain: -1,
    make: (chance) =>
      mix([
        [struck(WOOD, 1.3, 0.0024, chance, 0.05), 0, 0.9],
        [struck(METAL, 1.5, 0.0011, chance, 0.04), 0.05, 0.14],
        [struck(METAL, 1.35, 0.0011, chance, 0.04), 0.13, 0.1],
        [bubble(260, 0.09), 0.1, 0.3],
        [bubble(340, 0.08), 0.2, 0.2],
      ]),
  },
} as const satisfies Recipes;
