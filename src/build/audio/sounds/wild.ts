import { howled } from './beast';
import type { Chance } from '../synthesis/chance';
import { type Curve, fall, line, swell, wander } from '../synthesis/curve';
import { rung, touch } from '../synthesis/modes';
import { brown, pink, white } from '../synthesis/noise';
import type { Recipes } from '../synthesis/recipe';
import { inRoom } from '../synthesis/room';
import { around, below } from '../synthesis/sieve';
import { crackle, struck, thump, WOOD } from '../synthesis/stuff';
import { gliding, mouthed, sung, VOWELS } from '../synthesis/throat';
import { tone } from '../synthesis/tone';
import { full, mix, type Placed, shaped, type Wave } from '../synthesis/wave';

/** One hoot: nearly a sine, blown rather than struck. */
function hoot(chance: Chance, seconds: number, hertz: number): Wave {
  const pitch = line([0, hertz * 0.93], [0.05, hertz], [seconds * 0.7, hertz * 0.985], [seconds, hertz * 0.9]);
  const gain = swell(-0.01, seconds * 0.35, seconds);
  const note = shaped(tone(seconds, pitch, [1, 0.14, 0.05]), gain);
  return mix([[note], [shaped(around(pink(seconds, chance), hertz * 1.3, 2), gain), 0, 0.16]]);
}

/** Connor's humming, mouth shut: a few notes of a song that has no hurry. */
function hummed(chance: Chance, notes: readonly (readonly [hertz: number, seconds: number])[]): Wave {
  let end = 0;
  const points = notes.flatMap(([hertz, seconds]): [number, number][] => {
    const from = end;
    end += seconds;
    return [
      [from + 0.06, hertz],
      [end - 0.05, hertz],
    ];
  });
  const pitch = line(...points);
  const slow = wander(chance, 5, end);
  let at = 0;
  const breaks = notes.map(([, seconds]) => {
    const from = at;
    at += seconds;
    return swell(from - 0.02, from + 0.12, at + 0.04);
  });
  const gain: Curve = (t) =>
    Math.min(
      1,
      breaks.reduce((sum, one) => sum + one(t), 0),
    );
  const voice = sung(
    end,
    (t) => pitch(t) * (1 + 0.006 * slow(t) + 0.004 * Math.sin(2 * Math.PI * 5 * t)),
    { tension: 0.25, breath: 0.05, rough: 0.04 },
    chance,
  );
  return below(shaped(full(mouthed(voice, gliding(1.12, [0, VOWELS.m]))), gain), 1100);
}

/** A whistle through teeth. */
function whistled(chance: Chance, pitch: Curve, seconds: number): Wave {
  const gain = swell(-0.01, 0.08, seconds);
  const wide: Curve = (t) => 0.5 + 0.5 * gain(t);
  return mix([
    [shaped(tone(seconds, pitch, [1, 0.03]), gain)],
    [shaped(around(white(seconds, chance), pitch, 9), wide), 0, 0.3],
  ]);
}

/** Wood that breaks: a few snaps within a tenth of a second, each a click that a small stick rings after. */
function snapped(chance: Chance, snaps: number): Wave {
  let at = 0;
  return mix(
    Array.from({ length: snaps }, (_, n): Placed[] => {
      at += n === 0 ? 0 : chance.between(0.006, 0.036);
      const gain = n === 0 ? 0.8 : chance.between(0.25, 1);
      const stick = [
        [chance.between(850, 1150), 0.018, 0.8],
        [chance.between(1700, 2300), 0.012, 0.7],
        [chance.between(3300, 4200), 0.008, 0.4],
      ] as const;
      return [
        [full(rung(stick, touch(0.00025), 0.03)), at, 0.6 * gain],
        [shaped(white(0.012, chance), fall(0.009, 0.0002)), at, 0.5 * gain],
      ];
    }).flat(),
  );
}

/** Night under the trees: who calls, what breaks, what burns. */
export const WILD = {
  twig: {
    takes: 4,
    level: 'clear',
    make: (chance, take) => inRoom(snapped(chance, [3, 5, 2, 6][take] ?? 3), 'wood', 0.14),
  },
  hum: {
    takes: 2,
    level: 'plain',
    make: (chance, take) =>
      inRoom(
        hummed(
          chance,
          take === 0
            ? [
                [146.8, 0.6],
                [164.8, 0.3],
                [196, 0.7],
                [164.8, 0.3],
                [146.8, 0.9],
              ]
            : [
                [196, 0.5],
                [220, 0.5],
                [164.8, 0.8],
                [146.8, 0.9],
              ],
        ),
        'wood',
        0.2,
      ),
  },
  whistle: {
    takes: 2,
    level: 'plain',
    make: (chance, take) =>
      inRoom(
        mix([
          [whistled(chance, take === 0 ? line([0, 1180], [0.2, 1240]) : line([0, 1320], [0.2, 1230]), 0.22), 0, 0.8],
          [
            whistled(
              chance,
              take === 0 ? line([0, 1480], [0.1, 1570], [0.34, 1540]) : line([0, 1180], [0.3, 1050]),
              0.36,
            ),
            0.25,
          ],
        ]),
        'wood',
        0.22,
      ),
  },
  owl: {
    takes: 3,
    level: 'plain',
    gain: 1,
    make: (chance, take) => {
      const high = chance.between(392, 415);
      const second: Placed[] =
        take === 1
          ? [
              [hoot(chance, 0.24, high), 0.62, 0.7],
              [hoot(chance, 0.62, high * 0.93), 0.95, 0.9],
            ]
          : [[hoot(chance, 0.7, high * 0.93), 0.66, 0.9]];
      return inRoom(mix([[hoot(chance, 0.4, high)], ...second]), 'wood', 0.35);
    },
  },
  'howl-far': {
    takes: 2,
    level: 'plain',
    make: (chance, take) =>
      inRoom(
        below(
          mix([[howled(chance, 2.8, take === 0 ? 440 : 494)], [howled(chance, 2, 370), 0.9, take === 0 ? 0.35 : 0.15]]),
          900,
        ),
        'valley',
        0.7,
      ),
  },
  'fire-breath': {
    takes: 2,
    level: 'clear',
    make: (chance) => {
      const flicker = wander(chance, 19, 1.1);
      const gain = swell(-0.01, 0.16, 1.1);
      const roar = around(brown(1.1, chance), (t) => 240 + 700 * gain(t), 0.5);
      const tongue = around(pink(1.1, chance), (t) => 900 + 900 * gain(t), 0.6);
      return mix([
        [shaped(roar, (t) => gain(t) * (0.8 + 0.2 * flicker(t))), 0, 2.6],
        [shaped(tongue, (t) => gain(t) * (0.6 + 0.4 * flicker(t + 0.2)) ** 2), 0, 0.9],
        [crackle(0.9, line([0, 40], [0.9, 8]), 1200, 4200, 0.006, chance), 0.1, 0.25],
        [thump(88, 0.12), 0, 0.5],
      ]);
    },
  },
  'campfire-pop': {
    takes: 4,
    level: 'plain',
    gain: -5,
    make: (chance) =>
      mix([
        [snapped(chance, 1 + Math.floor(2 * chance.next())), 0, 0.8],
        [struck(WOOD, 0.55, 0.0009, chance, 0.08), 0, 0.35],
        [crackle(0.25, line([0, 70], [0.25, 6]), 1500, 5200, 0.005, chance), 0.02, 0.4],
      ]),
  },
} as const satisfies Recipes;
