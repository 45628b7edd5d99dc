import type { Paint } from '../color';
import { Figure, type PaintStyle, type Picture } from '../figure';
import { blob, box, moved, type Point, type Shape, stroke } from '../shape';

/** What the room is made of; every prop mixes its own from these. */
export const STUFF = {
  wood: '#c4834a',
  dark: '#7d5145',
  pale: '#e4b878',
  gold: '#e9bd5e',
  cream: '#f5ead2',
  paper: '#fbf4e2',
  red: '#c9485c',
  teal: '#3fa39e',
  blue: '#4f7fd0',
  sky: '#86c6f2',
  plum: '#7d4c9c',
  green: '#6dbb5c',
  pink: '#ee8fb8',
  ink: '#3a2a5c',
  steel: '#9fb0d4',
} as const satisfies Record<string, Paint>;
export type Stuff = keyof typeof STUFF;

/** Ramp steps by name, as light values `Figure` steps back to the same shade. */
const VALUES = [0.1, 0.2, 0.48, 0.75, 0.92, 0.99] as const;
export type Level = 1 | 2 | 3 | 4 | 5;

/** A figure `width` by `height` whose foot point is the middle of its lower edge. */
export function prop(width: number, height: number, draw: (f: Figure) => void, more: Record<string, Paint> = {}): Picture {
  const f = new Figure([width, height], [Math.floor(width / 2), height - 3], { ...STUFF, ...more });
  draw(f);
  return f.render();
}

/**
 * A thing on furniture, drawn in the furniture's coordinates with its foot point `nearer` pixels further down: set down
 * that much nearer than the furniture it looks the same, and is drawn over it and over nothing else.
 */
export const onTop = (
  width: number,
  height: number,
  nearer: number,
  draw: (f: Figure) => void,
  more: Record<string, Paint> = {},
): Picture =>
  prop(
    width,
    height,
    (f) => {
      f.dy = -nearer;
      draw(f);
    },
    more,
  );

/** Paints a shape in one even shade of its ramp. */
export function flat(f: Figure, shape: Shape, material: string, level: Level, style: PaintStyle = {}): void {
  f.setValue(f.add(shape, material, { crease: 0, ...style }), VALUES[level]);
}

/** An even rectangle from x0, y0 up to but without x1, y1. */
export const slab = (
  f: Figure,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  material: string,
  level: Level,
  style: PaintStyle = {},
): void => flat(f, box(x0, y0, x1, y1), material, level, style);

/** A board seen from the front: lit upper edge, dark lower edge, lines left and right. */
export function board(
  f: Figure,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  material: string,
  level: 2 | 3 | 4 = 3,
): void {
  slab(f, [x0, y0, x1, y1], material, level, { crease: 1 });
  slab(f, [x0, y0, x1, y0 + 1], material, (level + 1) as Level);
  slab(f, [x0, y1 - 1, x1, y1], material, (level - 1) as Level);
}

/** Points no more than a few pixels apart, so that a thin stroke has no gaps. */
const close = (points: readonly Point[]): Point[] =>
  points.flatMap(([x, y], i) => {
    const [nx, ny] = points[i + 1] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(nx - x, ny - y) / 6));
    return Array.from({ length: count }, (_, k): Point => [x + ((nx - x) * k) / count, y + ((ny - y) * k) / count]);
  });

/** A one-pixel line through the middles of the pixels named. */
export const line = (f: Figure, points: readonly Point[], material: string, level: Level, style: PaintStyle = {}): void =>
  flat(f, moved(stroke(close(points), [0.66]), 0.5, 0.5), material, level, { threshold: 0.52, ...style });

/** A cornered outline painted evenly. */
export const panel = (f: Figure, points: readonly Point[], material: string, level: Level, style: PaintStyle = {}): void =>
  flat(f, blob(points, { rim: 1, smooth: false }), material, level, style);

/** A brass knob. */
export const knob = (f: Figure, x: number, y: number): void =>
  f.stamp(x, y, ['ab', 'bc'], { a: { material: 'gold', shade: 5 }, b: { material: 'gold', shade: 3 }, c: { material: 'gold', shade: 1 } });

/**
 * The picture hung on a slanted wall: each column slides down by `slope` pixels per pixel to the right, rounded, and the
 * foot point with its own column.
 */
export function slanted({ width, height, pivot, color, data }: Picture, slope: number): Picture {
  const slide = (x: number): number => Math.round((x - pivot[0]) * slope);
  const top = Math.min(slide(0), slide(width - 1));
  const tall = height + Math.abs(slide(width - 1) - slide(0));
  const out: Picture = {
    width,
    height: tall,
    pivot: [pivot[0], pivot[1] - top],
    color: new Uint8Array(4 * width * tall),
    data: Uint8Array.from({ length: 4 * width * tall }, (_, i) => [128, 128, 0, 255][i % 4] as number),
  };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = 4 * (y * width + x);
      const to = 4 * ((y + slide(x) - top) * width + x);
      out.color.set(color.subarray(from, from + 4), to);
      out.data.set(data.subarray(from, from + 4), to);
    }
  }
  return out;
}
