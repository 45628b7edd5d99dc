import { type Paint, type Ramp, ramp } from '../color';
import { type Canvas, hash } from '../field';
import type { Point } from '../shape';

/** A ball of leaves in canvas pixels; `flat` squeezes its height (1 is round). */
export type Clump = { x: number; y: number; r: number; flat?: number };
type LeafStyle = {
  seed: number;
  /** Leaves per unit of area; 1 is a full crown, 0.5 shows the gaps. */
  density?: number;
  /** Moves the whole mass along its ramp: −0.3 to 0.3. */
  bias?: number;
  /** Which stamps the leaves are drawn with. */
  leaf?: keyof typeof LEAF_STAMPS;
  /** 0–1: how far the mass as a whole, not each ball, models the light. */
  unity?: number;
};
/** How a stamp of letters is inked: `h` is one shade lighter than `level`, `x` is it, `d` one darker. */
type StampInk = { shades: Ramp; level: number; normal?: Point; glow?: number };

const LEAF_STAMPS = {
  broad: [
    ['.hx.', 'hxxx', '.xx.'],
    ['hxx.', '.xxd'],
    ['.hxx', 'xxd.'],
    ['hx.', 'xxx', '.xd'],
    ['.hx', 'xxx', 'xd.'],
    ['.h.', 'xxx', '.x.'],
  ],
  fine: [['hx', 'xd'], ['hx.', '.xd'], ['.hx', 'xx.'], ['h', 'x', 'd'], ['hxx']],
  needle: [
    ['h..', 'xx.', '.xd'],
    ['..h', '.xx', 'dx.'],
    ['h.h', 'xxx', '.d.'],
    ['.h.', '.x.', 'xxd'],
  ],
} as const;
const LIGHT = [-0.46, -0.76, 0.46] as const;
const STEPS = [0.44, 0.66, 0.86, 0.965] as const;
const LETTERS: Readonly<Record<string, number>> = { h: 1, x: 0, d: -1 };

/** A repeatable run of numbers 0–1. */
export function dice(seed: number): () => number {
  let rolls = 0;
  return () => hash(rolls++, seed, 7919);
}

/** Lays a typed stamp with its middle at (x, y). */
export function stampShades(canvas: Canvas, x: number, y: number, rows: readonly string[], ink: StampInk): void {
  const { shades, level, normal = [0, -0.3], glow = 0 } = ink;
  rows.forEach((row, j) => {
    [...row].forEach((letter, k) => {
      const shift = LETTERS[letter];
      if (shift === undefined) return;
      const shade = shades[level === 0 ? 0 : Math.max(1, Math.min(5, level + shift))] as Ramp[0];
      canvas.put(Math.round(x) + k - (row.length >> 1), Math.round(y) + j - (rows.length >> 1), shade, {
        glow,
        normal,
      });
    });
  });
}

/** Paints balls of leaves, far ones first; each leaf is lit as part of its ball and of the whole mass. */
export function paintLeaves(canvas: Canvas, balls: readonly Clump[], paint: Paint, style: LeafStyle): void {
  const { seed, density = 1, bias = 0, leaf = 'broad', unity = 0.45 } = style;
  const next = dice(seed);
  const shades = ramp(paint);
  const stamps = LEAF_STAMPS[leaf];
  const pick = (): readonly string[] => stamps[Math.floor(next() * stamps.length)] as readonly string[];
  const left = Math.min(...balls.map((b) => b.x - b.r));
  const right = Math.max(...balls.map((b) => b.x + b.r));
  const top = Math.min(...balls.map((b) => b.y - b.r));
  const bottom = Math.max(...balls.map((b) => b.y + b.r));
  for (const { x: bx, y: by, r, flat = 0.86 } of [...balls].sort((a, b) => a.y - b.y)) {
    const spots: Point[] = [];
    for (let k = 0; k < r * r * 0.6 * density; k++) {
      const angle = next() * 2 * Math.PI;
      const reach = Math.sqrt(next());
      spots.push([reach * Math.cos(angle), reach * Math.sin(angle)]);
    }
    for (const [u, v] of spots.slice(0, Math.ceil(spots.length * 0.55))) {
      stampShades(canvas, bx + u * r * 1.04, by + v * r * flat + 2, pick(), { shades, level: 0, normal: [0, 0.4] });
    }
    spots.sort((a, b) => b[1] * 0.75 + b[0] * 0.4 - (a[1] * 0.75 + a[0] * 0.4));
    for (const [u, v] of spots) {
      const z = Math.sqrt(Math.max(0, 1 - u * u - v * v));
      const x = bx + u * r;
      const y = by + v * r * flat;
      const cu = ((x - left) / (right - left)) * 2 - 1;
      const cv = ((y - top) / (bottom - top)) * 2 - 1;
      const cz = Math.sqrt(Math.max(0, 1 - cu * cu - cv * cv));
      const ball = u * LIGHT[0] + v * LIGHT[1] + z * LIGHT[2];
      const mass = cu * LIGHT[0] + cv * LIGHT[1] + cz * LIGHT[2];
      const shade = 0.5 * (ball * (1 - unity * 0.4) + mass * unity * 0.8) - Math.max(0, cv) ** 2 * 0.06;
      const value = 0.48 + shade + (next() - 0.5) * 0.14 + bias;
      const level = 1 + STEPS.filter((step) => value > step).length;
      stampShades(canvas, x, y, pick(), { shades, level, normal: [(u + cu) * 0.45, (v + cv) * 0.45] });
    }
  }
}
