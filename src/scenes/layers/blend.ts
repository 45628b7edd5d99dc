/** How a layer is coloured, and mixed with what lies under it. */
import Phaser from 'phaser';
import type { Laid } from '../../places/layers';
import { BACKDROP_BATCH, BackdropBatch } from './backdrop-batch';
import { TINT_BATCH, TintBatch } from './tint-batch';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;

/** What lies under a layer, for modes that must look at it. */
export type Backdrop = {
  /** Takes up what has been drawn so far; to be called right before the layer is. */
  look(context: Phaser.Renderer.WebGL.DrawingContext): void;
};

const added = new WeakMap<Renderer, number>();

/** Light upon light; Phaser's own mode of that name forgets what is see-through. */
function plainAdd(renderer: Renderer): number {
  const { gl } = renderer;
  // Phaser 4.2 returns one less than the index it pushed to.
  const mode = added.get(renderer) ?? renderer.addBlendMode([gl.ONE, gl.ONE], gl.FUNC_ADD) + 1;
  added.set(renderer, mode);
  return mode;
}

/**
 * Sets how an object is tinted and mixed with what lies under it. @returns its backdrop where the graphics card cannot mix so
 * by itself. @throws if the game does not draw with WebGL.
 */
export function blendWith(
  object: Phaser.GameObjects.Image,
  { blend, tint }: Pick<Laid, 'blend' | 'tint'>,
): Backdrop | null {
  const { renderer } = object.scene.game;
  if (!('renderNodes' in renderer)) throw new Error('maps are drawn with WebGL');
  const nodes = renderer.renderNodes;
  if (!nodes.hasNode(TINT_BATCH)) {
    nodes.addNodeConstructor(TINT_BATCH, TintBatch);
    nodes.addNodeConstructor(BACKDROP_BATCH, BackdropBatch);
  }
  if (tint !== '#ffffff') object.setRenderNodeRole('BatchHandler', TINT_BATCH);
  if (blend === 'normal') return null;
  if (blend === 'add' || blend === 'screen') {
    object.setBlendMode(blend === 'add' ? plainAdd(renderer) : Phaser.BlendModes.SCREEN);
    return null;
  }
  const batch = nodes.getNode(BACKDROP_BATCH);
  if (!(batch instanceof BackdropBatch)) throw new Error('the batch of backdrops was replaced');
  object.setRenderNodeRole('BatchHandler', BACKDROP_BATCH);
  return { look: (context) => batch.look(context, blend) };
}
