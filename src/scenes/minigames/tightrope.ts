/** Rainbow Dash on Pinkie's tightrope, wherever in the place the prop of it stands. */
import type { Clip } from '../../../assets/art/clips';
import { depthAtFeet } from '../../actors/depths';
import { TIGHTROPE, type Tightrope } from '../../minigames/tightrope';
import type { PlaceScene } from '../place-scene';
import type { Minigame } from './run';

const DASH = 'rainbow-dash';
/** The prop's picture, px from its sides to the poles' tops, and from its top to the rope. */
const ROPE = { frame: 'tightrope', inset: 16, top: 6 } as const;
/** Px that the rope gives under her. */
const SAG = 5;
/** From how much lean on she leans for all to see, and from how much on the juice runs over. */
const [LEANING, TIPPING] = [0.16, 0.6];
/** Px by which she is drawn in front of the rope. */
const NEAR = 60;
/** Spills that empty the cup. */
const CUP = 5;

function postureOf(lean: number): Clip {
  const much = Math.abs(lean);
  if (much < LEANING) return 'balance';
  return `${much < TIPPING ? 'lean' : 'tip'}-${lean < 0 ? 'back' : 'forth'}`;
}

export function tightrope(scene: PlaceScene): Minigame<Tightrope> {
  const rope = scene.propOf(ROPE.frame)?.images[0]?.getBounds();
  const figure = scene.crew.get(DASH);
  const sprite = figure?.character.sprite;
  const release = scene.hold();
  return {
    title: 'The tightrope',
    hint: 'Lean left and right against the sway, or the cup spills.',
    curtained: true,
    rules: TIGHTROPE,
    stage: {
      show: ({ way, lean, flapping, sway }, time) => {
        if (!figure || !sprite || !rope) return;
        const x = rope.left + ROPE.inset + (rope.width - 2 * ROPE.inset) * way;
        const y = rope.top + ROPE.top + Math.sin(way * Math.PI) * SAG + Math.sin(time / 210) * sway;
        figure.perform(flapping > 0 ? 'catch' : postureOf(lean), { x, y, facing: 'right' });
        sprite.setDepth(depthAtFeet(y + NEAR));
      },
      view: ({ lean, next, spills, way, flapping }) => ({
        kind: 'lean',
        lean,
        next,
        cup: Math.max(0, 1 - spills / CUP),
        way,
        caught: flapping > 0,
      }),
      close: release,
    },
  };
}
