import type Phaser from 'phaser';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
type Programs = Phaser.Renderer.WebGL.ProgramManager;

/** Phaser's own batches that draw what a place is made of. */
const BATCHES = ['BatchHandlerQuad', 'BatchHandlerQuadSingle', 'BatchHandlerTileSprite'];

/**
 * Lets a batch only ever multiply by the tint, as this game does. Phaser's shader weighs seven ways of tinting for every
 * pixel, which takes nearly a third of a frame where the processor draws.
 */
export const tintPlainly = (programs: Programs): void =>
  programs.replaceAddition('Tint', {
    name: 'PlainTint',
    additions: { fragmentProcess: 'fragColor *= vec4(outTint.bgr * outTint.a, outTint.a);' },
    tags: ['TINT'],
    disable: false,
  });

/** The same for everything that the game draws without light. */
export function tintAllPlainly({ renderNodes }: Renderer): void {
  for (const name of BATCHES) {
    const node = renderNodes.getNode(name);
    if (node && 'programManager' in node) tintPlainly(node.programManager as Programs);
  }
}
