import type { Chance } from '../synthesis/chance';
import { fall, line, swell, wander } from '../synthesis/curve';
import type { Recipe, Recipes } from '../synthesis/recipe';
import { bubble, crackle, creak, CRYSTAL, hiss, rustle, STONE, struck, thump, WOOD } from '../synthesis/stuff';
import { brown, pink } from '../synthesis/noise';
import { around } from '../synthesis/sieve';
import { mix, type Placed, shaped, type Wave } from '../synthesis/wave';

/** One foot set down, four times, by what it is set on. */
const step = (make: (chance: Chance) => readonly Placed[], gain = 0): Recipe => ({
  takes: 4,
  level: 'step',
  gain,
  make: (chance) => mix(make(chance)),
});

/** How a small foot's weight comes down, a little after its edge. */
const weight = (chance: Chance, hertz: number, t60: number): Wave => thump(hertz * (1 + 0.06 * chance.bell()), t60);

/** A wing's one beat: air pushed down, then drawn. */
function beat(chance: Chance, strength: number): Wave {
  const flutter = wander(chance, 26, 0.34);
  const push = around(brown(0.34, chance), line([0, 190], [0.09, 520], [0.3, 210]), 0.8);
  const feathers = around(pink(0.34, chance), line([0, 900], [0.1, 1900], [0.3, 1100]), 0.9);
  const gust = swell(0, 0.09, 0.24);
  return mix([
    [shaped(push, gust), 0, 2.2 * strength],
    [shaped(feathers, (t) => gust(t) ** 2 * (0.7 + 0.3 * flutter(t))), 0.012, 0.35],
    [shaped(feathers, (t) => swell(0.17, 0.23, 0.32)(t) ** 2), 0, 0.1],
  ]);
}

/** Feet on every ground of the ten places, claws and hooves alike; and wings. */
export const STEPS = {
  'step-crystal': step((chance) => [
    [struck(CRYSTAL, 1.05, 0.0007, chance, 0.05), 0, 0.7],
    [struck(CRYSTAL, 0.8, 0.0008, chance, 0.06), 0.012 + 0.008 * chance.next(), 0.16],
    [weight(chance, 120, 0.07), 0.003, 0.3],
  ]),
  'step-carpet': step(
    (chance) => [
      [weight(chance, 92, 0.09), 0, 1],
      [hiss(0.1, 150, 900, fall(0.09, 0.012), chance), 0, 0.5],
    ],
    -2,
  ),
  'step-wood': step((chance) => [
    [struck(WOOD, 0.72, 0.0009, chance, 0.05), 0, 0.8],
    [struck(STONE, 0.9, 0.0006, chance, 0.08), 0, 0.2],
    [weight(chance, 105, 0.08), 0.004, 0.3],
  ]),
  'step-stone': step((chance) => [
    [struck(STONE, 1, 0.0006, chance, 0.07), 0, 0.9],
    [hiss(0.05, 1400, 4600, fall(0.04, 0.001), chance), 0.003, 0.25],
    [weight(chance, 125, 0.05), 0.003, 0.35],
  ]),
  'step-grass': step(
    (chance) => [
      [rustle(0.16, 2300, chance), 0, 0.6],
      [crackle(0.11, 90, 2200, 6400, 0.004, chance), 0.015, 0.3],
      [weight(chance, 85, 0.07), 0.02, 0.7],
    ],
    -2,
  ),
  'step-gravel': step(
    (chance) => [
      [crackle(0.17, line([0, 340], [0.05, 220], [0.17, 50]), 1300, 5200, 0.009, chance), 0, 1],
      [crackle(0.13, 90, 600, 1500, 0.014, chance), 0.006, 0.8],
      [weight(chance, 98, 0.06), 0.012, 0.5],
    ],
    3,
  ),
  'step-earth': step((chance) => [
    [weight(chance, 88, 0.08), 0, 1],
    [hiss(0.11, 200, 1300, fall(0.09, 0.008), chance), 0, 0.4],
    [crackle(0.08, 60, 700, 2200, 0.006, chance), 0.02, 0.3],
  ]),
  'step-leaves': step(
    (chance) => [
      [crackle(0.21, line([0, 130], [0.06, 260], [0.2, 40]), 1700, 6800, 0.007, chance), 0, 0.9],
      [rustle(0.2, 3100, chance), 0, 0.25],
      [weight(chance, 86, 0.07), 0.03, 0.45],
    ],
    1,
  ),
  'step-plank': step((chance) => [
    [struck(WOOD, 1.5, 0.0018, chance, 0.05), 0, 1],
    [struck(WOOD, 0.9, 0.0016, chance, 0.06), 0.018, 0.25],
    [
      creak(
        0.16,
        line([0, 130], [0.16, 80]),
        [
          [520, 0.03, 1],
          [890, 0.02, 0.5],
        ],
        chance,
      ),
      0.05,
      0.09 * chance.next() ** 2,
    ],
  ]),
  'step-water': step((chance) => [
    [hiss(0.24, 450, line([0, 4200], [0.2, 1600]), fall(0.2, 0.014), chance), 0, 0.6],
    ...Array.from(
      { length: 6 },
      (): Placed => [
        bubble(chance.between(420, 1250), chance.between(0.025, 0.06)),
        0.03 + 0.16 * chance.next(),
        0.35 * chance.next(),
      ],
    ),
    [weight(chance, 110, 0.06), 0, 0.5],
  ]),
  'wing-flap': { takes: 4, level: 'plain', gain: -2, make: (chance) => beat(chance, chance.between(0.85, 1.1)) },
  land: {
    takes: 2,
    level: 'plain',
    gain: -3,
    make: (chance) =>
      mix([
        [beat(chance, 0.7), 0, 0.5],
        ...[0.2, 0.226, 0.262, 0.281].map((at): Placed => [weight(chance, 96, 0.11), at, 0.55]),
        [hiss(0.12, 300, 1900, fall(0.1, 0.004), chance), 0.2, 0.3],
      ]),
  },
} as const satisfies Recipes;
