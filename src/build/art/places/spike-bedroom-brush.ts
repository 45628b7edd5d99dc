import type { Paint } from '../color';
import { Figure, type PaintStyle, type Picture } from '../figure';
import { blob, box, ellipse, moved, type Point, type Shape, stroke } from '../shape';
import type { Frame } from '../sheet';

/** What the room is made of; every prop mixes its own from these. */
const STUFF = {
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
  brass: '#d8a24c',
  soot: '#3a2836',
  /** Back boards behind what kept the dust off. */
  trace: '#93695a',
  lilac: '#a98fdc',
  frost: '#e8cf9c',
  glass: '#a4d4ea',
  dusted: '#d2cae0',
} as const satisfies Record<string, Paint>;

/** Ramp steps by name, as light values `Figure` steps back to the same shade. */
const VALUES = [0.1, 0.2, 0.48, 0.75, 0.92, 0.99] as const;
export type Level = 1 | 2 | 3 | 4 | 5;

/** A figure `width` by `height` whose foot point is the middle of its lower edge. */
export function prop(
  width: number,
  height: number,
  draw: (f: Figure) => void,
  more: Record<string, Paint> = {},
): Picture {
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

/** A frame of a thing on furniture: see `onTop`. */
export const on = (
  name: string,
  nearer: number,
  draw: (f: Figure) => void,
  more: Record<string, Paint> = {},
): Frame => ({
  name,
  picture: onTop(128, 128, nearer, draw, more),
});

/** Pixels a slanted wall drops for each pixel to the right: the room's two cut corners. */
export const SLOPE = 1 / 2;
/** The line around everything flat on the wall. */
export const LINE = '#2a1a3c';

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

/** Points from their coordinates in a row: x0, y0, x1, y1 and so on. */
export const pts = (row: readonly number[]): Point[] =>
  Array.from({ length: row.length >> 1 }, (_, i): Point => [row[2 * i] as number, row[2 * i + 1] as number]);

/** Points no more than a few pixels apart, so that a thin stroke has no gaps. */
const close = (points: readonly Point[]): Point[] =>
  points.flatMap(([x, y], i) => {
    const [nx, ny] = points[i + 1] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(nx - x, ny - y) / 6));
    return Array.from({ length: count }, (_, k): Point => [x + ((nx - x) * k) / count, y + ((ny - y) * k) / count]);
  });

/** A one-pixel line through the middles of the pixels named: x0, y0, x1, y1 and so on. */
export const line = (
  f: Figure,
  path: readonly number[],
  material: string,
  level: Level,
  style: PaintStyle = {},
): void => flat(f, moved(stroke(close(pts(path)), [0.66]), 0.5, 0.5), material, level, { threshold: 0.52, ...style });

/** A cornered outline, given as `pts` takes it, painted evenly. */
export const panel = (
  f: Figure,
  corners: readonly number[],
  material: string,
  level: Level,
  style: PaintStyle = {},
): void => flat(f, blob(pts(corners), { rim: 1, smooth: false }), material, level, style);

/** A brass knob. */
export const knob = (f: Figure, x: number, y: number): void =>
  f.stamp(x, y, ['ab', 'bc'], {
    a: { material: 'gold', shade: 5 },
    b: { material: 'gold', shade: 3 },
    c: { material: 'gold', shade: 1 },
  });

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

/** A cut gem let into wood, its centre at (x, y). */
export const inlay = (f: Figure, x: number, y: number, material: string): void => {
  panel(f, [x - 5, y, x, y - 5, x + 5, y, x, y + 5], 'gold', 3);
  panel(f, [x - 4, y, x, y - 4, x + 4, y, x, y + 4], material, 3);
  panel(f, [x - 4, y, x, y - 4, x, y], material, 5);
  panel(f, [x, y, x + 4, y, x, y + 4], material, 2);
};

/** Clean wood where something round stood in the dust. */
export const ring =
  (x: number, y: number, rx: number, ry: number) =>
  (f: Figure): void => {
    flat(f, ellipse(x, y, rx, ry), 'pale', 3, { bare: true });
    flat(f, ellipse(x, y, rx - 1.4, ry - 0.8), 'frost', 4, { bare: true });
  };
