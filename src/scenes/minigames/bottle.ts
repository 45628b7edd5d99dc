/** Somepony's spin of the bottle in the circle. */
import type { PersonId } from '../../ids';
import { type Bottle, bottle, TURNING, zonesOf } from '../../minigames/bottle';
import type { Tier } from '../../minigames/minigame';
import type { PlaceScene } from '../place-scene';
import { angleTo, bottleIn, CIRCLE, lyingAngle, type Sitting, type Spinning, seatOf, turnBottle } from './circle';
import { faceOf } from './face';
import type { Minigame } from './run';

const FULL = 2 * Math.PI;
/** Px from the bottle down to what the view is centred on: the panel stands below. */
const ABOVE_PANEL = 40;

export const spinning =
  ({ name, spinner, stops }: Spinning) =>
  (scene: PlaceScene): Minigame<Bottle> => {
    const others = CIRCLE.filter((person) => person !== spinner);
    const seats = (tier: Tier): number => others.indexOf(stops[tier]);
    const rules = bottle({
      name,
      seats: others.length,
      stops: { poor: seats('poor'), fair: seats('fair'), fine: seats('fine') },
    });
    const rug = bottleIn(scene);
    if (rug) scene.look({ x: rug.x, y: rug.y + ABOVE_PANEL });
    const lay = lyingAngle(scene);
    let startled: PersonId | null = null;
    return {
      title: 'The bottle',
      hint:
        spinner === 'rainbow-dash' ? 'Aim it at Spike: spin in the green.' : 'Spin in the green. There is no hurry.',
      press: 'Spin',
      rules,
      stage: {
        show: (state) => {
          const drift = lay - onFloor(scene, others, state.rest);
          const left = Math.max(0, 1 - state.turning / TURNING) ** 3;
          turnBottle(scene, onFloor(scene, others, state.angle) + drift * left);
          const tier = rules.tierOf(state);
          if (tier === null || startled !== null) return;
          startled = stops[tier];
          scene.crew.get(startled)?.act('startle');
          scene.crew.get(startled)?.character.emote('alert');
        },
        view: (state) => {
          const tier = rules.tierOf(state);
          return {
            kind: 'bottle',
            strength: state.strength,
            given: state.given?.strength ?? null,
            ...zonesOf(state.passed),
            chosen: tier && faceOf(stops[tier]).name,
          };
        },
        close: () => {
          if (startled !== null) scene.crew.get(startled)?.character.emote(null);
          scene.look(null);
        },
      },
    };
  };

/** The rules' angle, whose seats lie evenly, as one on the floor, where they lie as they do; whole turns count. */
function onFloor(scene: PlaceScene, others: readonly Sitting[], angle: number): number {
  const at = (angle / FULL) * others.length;
  const [before, part] = [Math.floor(at), at - Math.floor(at)];
  const seat = (n: number): number => angleTo(scene, seatOf(others, n));
  const gap = (seat(before + 1) - seat(before) + FULL) % FULL;
  return seat(before) + gap * part;
}
