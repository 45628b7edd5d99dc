/** Somepony's spin of the bottle in the circle. */
import type { PersonId } from '../../ids';
import { type Bottle, bottle, zonesOf } from '../../minigames/bottle';
import type { Tier } from '../../minigames/minigame';
import { faceOf } from './face';
import type { Minigame } from './run';

/** Clockwise on their cushions, from the one at the top of the rug. */
const CIRCLE = [
  'spike',
  'twilight',
  'applejack',
  'rarity',
  'pinkie-pie',
  'fluttershy',
  'rainbow-dash',
  'starlight',
  'big-mac',
] as const satisfies readonly PersonId[];
type Sitting = (typeof CIRCLE)[number];

/** Whose spin it is, and at whom it ends. `name`: of its stream of the seed. */
type Spinning = { name: string; spinner: Sitting; stops: Readonly<Record<Tier, Sitting>> };

/** Two free spins, and Dash's, which finds Spike however it goes. */
export const SPINS = {
  first: { name: 'bottle-first', spinner: 'spike', stops: { poor: 'rarity', fair: 'applejack', fine: 'pinkie-pie' } },
  second: { name: 'bottle-second', spinner: 'spike', stops: { poor: 'fluttershy', fair: 'twilight', fine: 'big-mac' } },
  dash: { name: 'bottle-dash', spinner: 'rainbow-dash', stops: { poor: 'spike', fair: 'spike', fine: 'spike' } },
} as const satisfies Readonly<Record<string, Spinning>>;

export function spinning({ name, spinner, stops }: Spinning): () => Minigame<Bottle> {
  const others = CIRCLE.filter((person) => person !== spinner);
  const seatOf = (tier: Tier): number => others.indexOf(stops[tier]);
  const seats = { poor: seatOf('poor'), fair: seatOf('fair'), fine: seatOf('fine') };
  const rules = bottle({ name, seats: others.length, stops: seats });
  return () => ({
    title: 'The bottle',
    hint:
      spinner === 'rainbow-dash'
        ? 'Aim it at Spike: spin while the mark is in the green.'
        : 'Spin while the mark is in the green. There is no hurry.',
    press: 'Spin',
    rules,
    stage: {
      show: () => {},
      view: (state) => {
        const tier = rules.tierOf(state);
        const chosen = tier && seats[tier];
        return {
          kind: 'bottle',
          around: others.map((person, seat) => faceOf(person, seat === chosen ? 'worried' : 'happy')),
          angle: state.angle,
          strength: state.strength,
          given: state.given?.strength ?? null,
          ...zonesOf(state.passed),
          chosen,
        };
      },
      close: () => {},
    },
  });
}
