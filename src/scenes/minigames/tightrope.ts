/** Rainbow Dash on Pinkie's tightrope, wherever in the place the prop of it stands. */
import { depthAtFeet } from '../../actors/depths';
import { TIGHTROPE, type Tightrope } from '../../minigames/tightrope';
import type { PlaceScene } from '../place-scene';
import type { Minigame } from './run';

const DASH = 'rainbow-dash';
/** The prop's picture, px from its sides to the poles' tops, and from its top to the rope. */
const ROPE = { frame: 'tightrope', inset: 16, top: 6 } as const;
/** Degrees at which she falls; px that the rope gives under her. */
const TILT = 24;
const SAG = 5;
/** Px by which she is drawn in front of the rope. */
const NEAR = 60;
/** Spills that empty the cup. */
const CUP = 5;

export function tightrope(scene: PlaceScene): Minigame<Tightrope> {
  const rope = scene.propOf(ROPE.frame)?.images[0]?.getBounds();
  const figure = scene.crew.get(DASH);
  const sprite = figure?.character.sprite;
  const release = scene.hold();
  return {
    title: 'The tightrope',
    hint: 'She walks by herself. Lean left and right against the sway.',
    rules: TIGHTROPE,
    stage: {
      show: ({ way, lean, flapping, sway }, time) => {
        if (!figure || !sprite || !rope) return;
        const x = rope.left + ROPE.inset + (rope.width - 2 * ROPE.inset) * way;
        const y = rope.top + ROPE.top + Math.sin(way * Math.PI) * SAG + Math.sin(time / 210) * sway;
        if (flapping > 0) figure.perform('fly', { x, y: y - 4, facing: 'right' });
        else figure.perform('walk', { x, y, facing: 'right' });
        sprite.setAngle(lean * TILT).setDepth(depthAtFeet(y + NEAR));
      },
      view: ({ lean, next, spills }) => ({ kind: 'lean', lean, next, cup: Math.max(0, 1 - spills / CUP) }),
      close: () => {
        sprite?.setAngle(0);
        release();
      },
    },
  };
}
