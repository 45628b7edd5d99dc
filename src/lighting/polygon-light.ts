import { noise } from './flicker';
import type { LightPoint } from './look';
import { bayer4 } from './quantise';

/** Brightness 0–1 by pixel, row by row, and where its top left corner lies. */
export type LightPicture = { x: number; y: number; width: number; height: number; light: Float32Array };

type Span = { left: number; right: number };

/** Outermost crossings of the polygon with the row's middle. */
function spanAt(points: readonly LightPoint[], y: number): Span | undefined {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (const [i, a] of points.entries()) {
    const b = points[(i + 1) % points.length];
    if (!b || a.y <= y === b.y <= y) continue;
    const x = a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x);
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return right > left ? { left, right } : undefined;
}

function distanceToEdge(points: readonly LightPoint[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, a] of points.entries()) {
    const b = points[(i + 1) % points.length] ?? a;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const t = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(x - a.x - t * dx, y - a.y - t * dy));
  }
  return nearest;
}

/** Fills a polygon whose rows are unbroken (any convex one); `shade(u, v, edge)` gets its share across and down, pixels to the edge, and its place. */
function fill(
  points: readonly LightPoint[],
  shade: (u: number, v: number, edge: number, x: number, y: number) => number,
): LightPicture {
  const x0 = Math.floor(Math.min(...points.map((p) => p.x)));
  const y0 = Math.floor(Math.min(...points.map((p) => p.y)));
  const width = Math.max(1, Math.ceil(Math.max(...points.map((p) => p.x))) - x0);
  const height = Math.max(1, Math.ceil(Math.max(...points.map((p) => p.y))) - y0);
  const light = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    const y = y0 + row + 0.5;
    const span = spanAt(points, y);
    if (!span) continue;
    for (let column = 0; column < width; column++) {
      const x = x0 + column + 0.5;
      if (x < span.left || x > span.right) continue;
      const u = (x - span.left) / (span.right - span.left);
      light[row * width + column] = shade(u, (row + 0.5) / height, distanceToEdge(points, x, y), column, row);
    }
  }
  return { x: x0, y: y0, width, height, light };
}

const smooth = (t: number): number => {
  const c = Math.max(0, Math.min(1, t));
  return c * c * (3 - 2 * c);
};

/** Light that falls through a window: even, with an edge `soft` units wide, a little weaker far from its top. */
export const spillPicture = (points: readonly LightPoint[], soft: number): LightPicture =>
  fill(points, (_u, v, edge) => smooth(edge / soft) * (1 - 0.25 * v));

/** Steps of brightness in a beam, and the share of it in which it comes out of the dark. */
const SHAFT_BANDS = 7;
const SHAFT_RISE = 0.12;

/** A beam through haze: streaks along it, soft at its top and sides, fading to nothing, in flat bands. */
export const shaftPicture = (points: readonly LightPoint[], seed: number): LightPicture =>
  fill(points, (u, v, _edge, x, y) => {
    const sides = smooth(u / 0.22) * smooth((1 - u) / 0.22);
    const streaks = 0.45 + 0.55 * noise(u * 8, seed);
    const level = sides * streaks * smooth(v / SHAFT_RISE + 0.15) * (1 - smooth(v)) * SHAFT_BANDS;
    return Math.max(0, Math.floor(level + 0.5 + (bayer4(x, y) - 0.5) * 0.8)) / SHAFT_BANDS;
  });
