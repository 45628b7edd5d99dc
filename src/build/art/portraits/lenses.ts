import { ellipse, type Point, without } from '../shape';
import type { EyePlace } from './eyes';
import type { Layers } from './layers';

/** `grow` is how much wider than the eye a lens is, `lower` how far it hangs below the eye's middle, in pixels. */
type LensStyle = { material: string; grow: number; lower: number; height: number };

const drawRim = (
  layers: Layers,
  { x, y, rx, ry, roll }: EyePlace,
  { material, grow, lower, height }: LensStyle,
): void => {
  const [outerX, outerY] = [rx + grow + 1.3, ry * height + 1.3];
  layers.flat(
    without(ellipse(x, y + lower, outerX, outerY, roll), ellipse(x, y + lower, outerX - 1.3, outerY - 1.3, roll)),
    material,
    3,
  );
  const top = y + lower - outerY;
  layers.line(
    [
      [x - rx * 0.7, top + outerY * 0.28],
      [x - rx * 0.3, top + 1],
    ],
    [0.6, 0.7],
    material,
    5,
  );
};

export function drawMonocle(layers: Layers, eye: EyePlace, style: LensStyle): void {
  drawRim(layers, eye, style);
  const low: Point = [eye.x + eye.rx + style.grow - 1, eye.y + style.lower + eye.ry * 0.7];
  layers.line([low, [low[0] + 2, low[1] + 8], [low[0] - 1, low[1] + 17]], [0.55, 0.55, 0.55], style.material, 3);
}

/** Two lenses, the bridge between them and an arm to the far `temple`. */
export function drawSpectacles(
  layers: Layers,
  [left, right]: readonly [EyePlace, EyePlace],
  temple: Point,
  style: LensStyle,
): void {
  drawRim(layers, left, style);
  drawRim(layers, right, style);
  const { material, grow, lower } = style;
  const level = lower * 0.6;
  const bridge: Point[] = [
    [left.x + left.rx + grow, left.y + level],
    [(left.x + right.x) / 2, left.y + level - 1.6],
    [right.x - right.rx - grow, right.y + level],
  ];
  layers.line(bridge, [0.8, 0.9, 0.8], material, 3);
  layers.line([[right.x + right.rx + grow, right.y + level - 1], temple], [0.9, 0.8], material, 2);
}
