/** A layer as one thing for the engine to draw: it lays its own pictures on whatever part of it the camera sees. */
import Phaser from 'phaser';
import type { Laid } from '../../places/layers';
import type { Point } from '../../places/point';
import { type Backdrop, blendWith } from './blend';
import type { Face } from './faces';
import type { Quad } from './turn';

type Context = Phaser.Renderer.WebGL.DrawingContext;

/** What is seen of a layer, in px of the layer. */
export type Sight = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/**
 * What all layers of a map share. `time`: ms that animations have run; `centre`: of the view, for parallax, where it is not
 * the camera's.
 */
export type Stage = { time: number; centre: Point | null; readonly parallaxOrigin: Point };

/** The engine's node that takes in a picture: which part of it, where to, in which colour. */
type Submitter = {
  run(
    context: Context,
    object: Phaser.GameObjects.GameObject,
    parent: null,
    element: number,
    texturer: Texturer,
    transformer: { readonly quad: Quad },
    tinter: Tinter,
  ): void;
};
type Nodes = { readonly Submitter: Submitter };
type Texturer = {
  readonly frame: { readonly source: { glTexture: Face['texture'] | null } };
  uvSource: Pick<Face, 'u0' | 'v0' | 'u1' | 'v1'>;
};
type Tinter = Record<'tintEffect' | 'tintTopLeft' | 'tintBottomLeft' | 'tintTopRight' | 'tintBottomRight', number>;

const WHITE = 0xffffff;

export abstract class Quads extends Phaser.GameObjects.Image {
  /** Corners in px of the layer, for `put`. */
  protected readonly quad: Quad = new Float32Array(8);
  private readonly color: number;
  private readonly backdrop: Backdrop | null;
  private context: Context | null = null;
  /** From px of the layer to px of the view: scale and shift. */
  private zoom = 1;
  private shift: Point = { x: 0, y: 0 };
  private readonly texturer: Texturer = {
    frame: { source: { glTexture: null } },
    uvSource: { u0: 0, v0: 0, u1: 0, v1: 0 },
  };
  private readonly transformer = { quad: new Float32Array(8) };
  private readonly tinter: Tinter;

  /** `plain`: neither tinted nor blended, whatever its layer is. */
  constructor(
    scene: Phaser.Scene,
    protected readonly laid: Laid,
    protected readonly stage: Stage,
    plain = false,
  ) {
    super(scene, 0, 0, '__WHITE');
    this.color = plain ? WHITE : Number.parseInt(laid.tint.slice(1), 16);
    this.backdrop = plain ? null : blendWith(this, laid);
    this.tinter = { tintEffect: this.tintMode, tintTopLeft: 0, tintBottomLeft: 0, tintTopRight: 0, tintBottomRight: 0 };
    scene.add.existing(this);
  }

  /** Lays what is seen of the layer, from the back to the front. */
  protected abstract paint(sight: Sight): void;

  override renderWebGLStep(...[, , context]: Parameters<Phaser.GameObjects.Image['renderWebGLStep']>): void {
    const { camera } = context;
    if (!camera) return;
    camera.addToRenderList(this);
    const view = camera.getViewMatrix(!context.useCanvas);
    // The view is never turned, and scaled alike both ways.
    this.zoom = view.a;
    const [width, height] = [camera.width / view.a, camera.height / view.a];
    const [left, top] = [-view.tx / view.a, -view.ty / view.a];
    const layer = this.place({ x: left + width / 2, y: top + height / 2 });
    this.shift = { x: Math.round(view.tx + layer.x * view.a), y: Math.round(view.ty + layer.y * view.a) };
    this.backdrop?.look(context);
    this.context = context;
    this.paint({
      left: left - layer.x,
      top: top - layer.y,
      right: left - layer.x + width,
      bottom: top - layer.y + height,
    });
    this.context = null;
  }

  /** Where the layer lies in the map, for a view with that centre. */
  private place(centre: Point): Point {
    const { offset, parallax } = this.laid;
    const { parallaxOrigin: origin, centre: given } = this.stage;
    const { x, y } = given ?? centre;
    return { x: offset.x + (1 - parallax.x) * (x - origin.x), y: offset.y + (1 - parallax.y) * (y - origin.y) };
  }

  /** Draws a picture between the corners that `quad` holds. */
  protected put(face: Face, opacity = 1): void {
    const { context, quad, zoom, shift, texturer, transformer, tinter } = this;
    if (!context) return;
    for (let i = 0; i < 8; i += 2) {
      transformer.quad[i] = (quad[i] ?? 0) * zoom + shift.x;
      transformer.quad[i + 1] = (quad[i + 1] ?? 0) * zoom + shift.y;
    }
    texturer.frame.source.glTexture = face.texture;
    texturer.uvSource = face;
    const tint = ((Math.round(this.laid.opacity * opacity * 255) << 24) | this.color) >>> 0;
    tinter.tintTopLeft = tinter.tintBottomLeft = tinter.tintTopRight = tinter.tintBottomRight = tint;
    const { Submitter } = this.defaultRenderNodes as Nodes;
    Submitter.run(context, this, null, 0, texturer, transformer, tinter);
  }
}
