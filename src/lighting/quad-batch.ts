import Phaser from 'phaser';
import { darkField, type LightField } from './light-field';
import { tintPlainly } from './plain-tint';
import { FLOOR_BANDS, LIGHT_GLSL } from './quantise';

export const QUAD_BATCH = 'LightQuadBatch';

/** Draws the light map over the floor in bands, dithered at native pixels; the map holds half the light. */
export class LightQuadBatch extends Phaser.Renderer.WebGL.RenderNodes.BatchHandlerQuad {
  field: LightField = darkField();

  constructor(manager: Phaser.Renderer.WebGL.RenderNodes.RenderNodeManager) {
    super(manager, {
      name: QUAD_BATCH,
      shaderName: 'LIGHT_QUAD',
      instancesPerBatch: 1,
    } as Phaser.Types.Renderer.WebGL.RenderNodes.BatchHandlerConfig);
    tintPlainly(this.programManager);
    this.programManager.addAddition({
      name: 'Quantise',
      additions: {
        fragmentHeader: LIGHT_GLSL,
        fragmentProcess: `fragColor.rgb = quantise(fragColor.rgb * 2., ${FLOOR_BANDS.toFixed(1)}, .6) * (.5 * vignette());`,
      },
    });
  }

  override setupUniforms(context: Phaser.Renderer.WebGL.DrawingContext): void {
    super.setupUniforms(context);
    this.programManager.setUniform('uDither', this.field.dither);
    this.programManager.setUniform('uVignette', this.field.vignette);
  }
}
