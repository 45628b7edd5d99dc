import type { Paint } from '../color';
import { Figure, type PaintStyle } from '../figure';
import type { Bitmap } from '../png';
import { type Point, type Shape, stroke, within } from '../shape';

/** Side of a portrait, in pixels. */
export const SIDE = 96;
/** 1 deep, 2 shade, 3 base, 4 light, 5 highlight. */
export type Shade = 1 | 2 | 3 | 4 | 5;
type Layer = { shape: Shape; material: string; style: PaintStyle; shade?: Shade };

const STEPS = [0.34, 0.585, 0.87, 0.97] as const;
const VALUE_OF: Record<Shade, number> = { 1: 0.2, 2: 0.5, 3: 0.7, 4: 0.92, 5: 1 };
const COOL = [150, 226, 255] as const;
const WARM = [255, 214, 160] as const;

/** Shapes in painting order, kept apart from any picture so that pictures of one mood can share them. */
export class Layers {
  readonly list: Layer[] = [];

  /** Paints a shape with form shading. */
  add(shape: Shape, material: string, style: PaintStyle = {}): void {
    this.list.push({ shape, material, style });
  }

  /** Paints a shape in one shade, without a crease around it. */
  flat(shape: Shape, material: string, shade: Shade): void {
    this.list.push({ shape, material, style: { crease: 0 }, shade });
  }

  line(points: readonly Point[], radii: readonly number[], material = 'ink', shade: Shade = 3): void {
    this.flat(stroke(points, radii), material, shade);
  }

  /** Takes over what others painted, as far as it lies inside `bounds`. */
  addWithin(others: Layers, bounds: Shape): void {
    for (const layer of others.list) this.list.push({ ...layer, shape: within(layer.shape, bounds) });
  }
}

/** One portrait from its layers, back to front, with its rim lights. */
export function paint(materials: Readonly<Record<string, Paint>>, stack: readonly Layers[]): Bitmap {
  const figure = new Figure([SIDE, SIDE], [SIDE / 2, SIDE], materials, { surface: 'character', steps: STEPS });
  for (const { list } of stack) {
    for (const { shape, material, style, shade } of list) {
      const part = figure.add(shape, material, style);
      if (shade !== undefined) figure.setValue(part, VALUE_OF[shade]);
    }
  }
  return lightRims({ width: SIDE, height: SIDE, rgba: figure.render().color });
}

/** Cool light along right edges and warm light along left ones, just inside the outline. */
function lightRims({ width, height, rgba }: Bitmap): Bitmap {
  const solid = (x: number, y: number): boolean =>
    x < 0 || y < 0 || x >= width || y >= height || rgba[4 * (y * width + x) + 3] !== 0;
  const inner = (x: number, y: number): boolean =>
    solid(x, y) && solid(x - 1, y) && solid(x + 1, y) && solid(x, y - 1) && solid(x, y + 1);
  const out = rgba.slice();
  const blend = (i: number, light: readonly number[], share: number): void => {
    const bright = ((rgba[i] ?? 0) + (rgba[i + 1] ?? 0) + (rgba[i + 2] ?? 0)) / 3;
    if (bright <= 48) return;
    for (let c = 0; c < 3; c++) out[i + c] = Math.round((rgba[i + c] ?? 0) * (1 - share) + (light[c] ?? 0) * share);
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!inner(x, y)) continue;
      const i = 4 * (y * width + x);
      if (!inner(x + 1, y)) blend(i, COOL, 0.6);
      else if (!inner(x + 2, y)) blend(i, COOL, 0.24);
      else if (!inner(x - 1, y)) blend(i, WARM, 0.36);
    }
  }
  return { width, height, rgba: out };
}
