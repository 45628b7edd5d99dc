import type Phaser from 'phaser';
import type { LightField } from './light-field';
import { LIT_BATCH, LitBatch } from './lit-batch';
import { tintAllPlainly } from './plain-tint';
import { LightQuadBatch, QUAD_BATCH } from './quad-batch';

type WebGLRenderer = Phaser.Renderer.WebGL.WebGLRenderer;

const multiplyModes = new WeakMap<WebGLRenderer, number>();

/** @throws if the game does not draw with WebGL. */
export function webglOf(scene: Phaser.Scene): WebGLRenderer {
  const { renderer } = scene.game;
  if (!('renderNodes' in renderer)) throw new Error('lighting needs the WebGL renderer');
  return renderer;
}

/** The game's two light batches, made on first use; both read `field` from now on. */
export function useLightNodes(renderer: WebGLRenderer, field: LightField): { lit: LitBatch; quad: LightQuadBatch } {
  const nodes = renderer.renderNodes;
  if (!nodes.hasNode(LIT_BATCH)) {
    nodes.addNodeConstructor(LIT_BATCH, LitBatch);
    nodes.addNodeConstructor(QUAD_BATCH, LightQuadBatch);
    tintAllPlainly(renderer);
  }
  const lit = nodes.getNode(LIT_BATCH);
  const quad = nodes.getNode(QUAD_BATCH);
  if (!(lit instanceof LitBatch) || !(quad instanceof LightQuadBatch)) throw new Error('light batches were replaced');
  lit.field = field;
  quad.field = field;
  return { lit, quad };
}

/** The blend mode that multiplies what is drawn by twice the source: 0.5 leaves it unchanged. */
export function multiplyDouble(renderer: WebGLRenderer): number {
  const known = multiplyModes.get(renderer);
  if (known !== undefined) return known;
  const { gl } = renderer;
  // Phaser 4.2 returns one less than the index it pushed to.
  const mode = renderer.addBlendMode([gl.DST_COLOR, gl.SRC_COLOR], gl.FUNC_ADD) + 1;
  multiplyModes.set(renderer, mode);
  return mode;
}
