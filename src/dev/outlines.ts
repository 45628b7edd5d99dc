/** Outlines of shapes, in the colour of their class, as Tiled shows them at full size. */
import type Phaser from 'phaser';
import type { DrawnOutline, ObjectLayer } from '../places/layers';
import type { Point } from '../places/point';
import { type Face, faceOf } from '../scenes/layers/faces';
import { Quads, type Sight, type Stage } from '../scenes/layers/quads';
import { layBox } from '../scenes/layers/turn';

/** Px across of a line, and of the dot where a polygon begins; how far shapes without a size reach. */
const LINE = 2;
const DOT = 4 * LINE;
const SIZELESS = 10;
/** Share of its colour that fills a shape. */
const FILL = 50 / 255;

let made = 0;

/** Shapes of one layer that lie together, drawn for whatever part of the map is seen. */
export class Outlines extends Quads {
  private readonly key = `outlines/${made++}`;
  private readonly canvas: Phaser.Textures.CanvasTexture;
  private readonly face: Face | null;

  constructor(
    scene: Phaser.Scene,
    layer: ObjectLayer,
    stage: Stage,
    private readonly outlines: readonly DrawnOutline[],
  ) {
    super(scene, layer, stage, true);
    const paper = document.createElement('canvas');
    // Of graphics cards each draws lines in its own way.
    paper.getContext('2d', { willReadFrequently: true });
    Object.assign(paper, { width: scene.scale.width, height: scene.scale.height });
    const canvas = scene.textures.addCanvas(this.key, paper);
    if (!canvas) throw new Error('there is no canvas to draw outlines on');
    this.canvas = canvas;
    this.face = faceOf(scene.textures, this.key);
  }

  protected override paint({ left, top }: Sight): void {
    const { canvas, face, quad } = this;
    if (!face) return;
    canvas.clear();
    const pen = canvas.context;
    for (const outline of this.outlines) {
      pen.save();
      pen.translate(outline.x - left, outline.y - top);
      pen.rotate((outline.rotation * Math.PI) / 180);
      draw(pen, outline);
      pen.restore();
    }
    canvas.refresh();
    layBox(quad, { x: left, y: top, width: face.width, height: face.height });
    this.put(face);
  }

  override destroy(fromScene?: boolean): void {
    this.canvas.destroy();
    super.destroy(fromScene);
  }
}

function draw(pen: CanvasRenderingContext2D, { paint, opacity, filled, shape, ...outline }: DrawnOutline): void {
  const path = pathOf({ shape, ...outline });
  const [begins] = outline.points;
  const line = (color: string): void => {
    pen.strokeStyle = pen.fillStyle = color;
    pen.stroke(path);
    if (begins) pen.fill(dotAt(begins));
  };
  pen.globalAlpha = paint.alpha * opacity;
  pen.lineWidth = LINE;
  pen.lineJoin = pen.lineCap = 'round';
  pen.save();
  pen.translate(LINE / 2, LINE / 2);
  line('#000000');
  pen.restore();
  if (filled && shape !== 'polyline') {
    pen.save();
    pen.fillStyle = paint.color;
    pen.globalAlpha *= FILL;
    pen.fill(path);
    pen.restore();
  }
  line(paint.color);
  if (shape === 'point') pen.fill(dotAt({ x: 0, y: -2 * SIZELESS }, SIZELESS / 3));
}

function dotAt({ x, y }: Point, radius = DOT / 2): Path2D {
  const dot = new Path2D();
  dot.arc(x, y, radius, 0, 2 * Math.PI);
  return dot;
}

/** Round the object's own corner. */
function pathOf({ shape, points, width, height }: Pick<DrawnOutline, 'shape' | 'points' | 'width' | 'height'>): Path2D {
  const path = new Path2D();
  if (shape === 'polygon' || shape === 'polyline') {
    for (const { x, y } of points) path.lineTo(x, y);
    if (shape === 'polygon') path.closePath();
    return path;
  }
  if (shape === 'point') {
    // A drop that ends on its spot.
    const tilt = ((235 - 180) / 2) * (Math.PI / 180);
    path.arc(0, -2 * SIZELESS, SIZELESS, Math.PI - tilt, tilt);
    path.lineTo(0, 0);
    path.closePath();
    return path;
  }
  const sizeless = width === 0 && height === 0;
  const [x, y] = sizeless ? [-SIZELESS, -SIZELESS] : [0, 0];
  const [w, h] = sizeless ? [2 * SIZELESS, 2 * SIZELESS] : [width, height];
  if (shape === 'ellipse' && w > 0 && h > 0) path.ellipse(x + w / 2, y + h / 2, w / 2, h / 2, 0, 0, 2 * Math.PI);
  else if (shape === 'capsule') path.roundRect(x, y, w, h, Math.min(w, h) / 2);
  else path.rect(x, y, w, h);
  return path;
}
