import Phaser from 'phaser';
import { type DeepMode, MIX_GLSL, numberOf } from './mix';
import { tintAsTiled } from './tint-batch';

type Context = Phaser.Renderer.WebGL.DrawingContext;
type Options = Phaser.Types.Renderer.WebGL.RenderNodes.BatchHandlerQuadRenderOptions;
type Texture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

export const BACKDROP_BATCH = 'BackdropBatch';

/** Draws pictures mixed with what was drawn before them, as a copy of the view shows it. */
export class BackdropBatch extends Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad {
  private readonly copy: Texture;
  private mode = 0;

  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(manager, {
      name: BACKDROP_BATCH,
      shaderName: 'BACKDROP',
    } as Phaser.Types.Renderer.WebGL.RenderNodes.BatchHandlerConfig);
    const { gl } = manager.renderer;
    const [near, edge] = [gl.NEAREST, gl.CLAMP_TO_EDGE];
    this.copy = manager.renderer.createTexture2D(0, near, near, edge, edge, gl.RGBA, undefined, 1, 1);
    tintAsTiled(this.programManager);
    this.programManager.addAddition({
      name: 'Backdrop',
      additions: { fragmentHeader: MIX_GLSL, fragmentProcess: 'fragColor = overBackdrop(fragColor);' },
    });
  }

  /** Copies the view as it is drawn so far, for what is drawn next. */
  look(context: Context, mode: DeepMode): void {
    const { renderer } = context;
    const { gl } = renderer;
    this.manager.finishBatch();
    this.mode = numberOf(mode);
    renderer.glTextureUnits.bind(this.copy, 0);
    const solid = context.useCanvas && gl.getContextAttributes()?.alpha === false;
    gl.copyTexImage2D(gl.TEXTURE_2D, 0, solid ? gl.RGB : gl.RGBA, 0, 0, context.width, context.height, 0);
  }

  /** One picture at a time beside the copy. */
  override batch(...quad: Parameters<Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad['batch']>): void {
    quad[19] = { ...quad[19], multiTexturing: false };
    super.batch(...quad);
  }

  override batchTextures(texture: Texture, options: Options): number {
    const datum = super.batchTextures(texture, options);
    const entry = this.currentBatchEntry;
    entry.texture[1] = this.copy;
    this.copy.batchUnit = 1;
    return datum;
  }

  override setupUniforms(context: Context): void {
    super.setupUniforms(context);
    this.programManager.setUniform('uBackdrop', 1);
    this.programManager.setUniform('uView', [context.width, context.height]);
    this.programManager.setUniform('uMix', this.mode);
  }
}
