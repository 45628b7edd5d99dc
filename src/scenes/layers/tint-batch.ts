import Phaser from 'phaser';

type Programs = Phaser.Renderer.WebGL.ProgramManager;

export const TINT_BATCH = 'TintBatch';

/** Tints as Tiled does: it lays what is see-through on white before it multiplies, and then takes away as much as before. */
export const tintAsTiled = (programs: Programs): void =>
  programs.replaceAddition('Tint', {
    name: 'TiledTint',
    additions: {
      fragmentProcess: `
        if (outTint.rgb != vec3(1.)) fragColor.rgb = (fragColor.rgb + 1. - fragColor.a) * outTint.bgr * fragColor.a;
        fragColor *= outTint.a;`,
    },
    tags: ['TINT'],
    disable: false,
  });

/** Draws the pictures of tinted layers. */
export class TintBatch extends Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad {
  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(manager, {
      name: TINT_BATCH,
      shaderName: 'TILED_TINT',
    } as Phaser.Types.Renderer.WebGL.RenderNodes.BatchHandlerConfig);
    tintAsTiled(this.programManager);
  }
}
