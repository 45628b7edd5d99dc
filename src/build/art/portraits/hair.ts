import { blob, curve, ellipse, type Point, stroke, union } from '../shape';
import type { Layers, Shade } from './layers';
import { numbers } from './path';
import type { Head } from './pose';

/**
 * One piece of hair in head space; `points` are `x,y` or `x,y,z` groups. `radii` along the points make a tapering lock; one number makes a sheet with that rim,
 * the points being its outline. A missing depth is taken from the round of the head.
 */
export type Lock = {
  points: string;
  radii: readonly number[] | number;
  /** Makes the points one mass of balls of these radii. */
  cloud?: boolean;
  material: string;
  bias?: number;
  cast?: number;
  /** Fine lines along a lock, as shares of its half width: −1 to 1. */
  strands?: readonly number[];
  /** A glint near the root of a lock. */
  shine?: boolean;
  /** Hangs on the far side, so behind the head once it is turned away. */
  far?: boolean;
  /** Draws the lock flat in one shade: a line or a streak. */
  shade?: Shade;
};

/** Locks behind the head, locks over it, and locks that only show when the head is turned away. */
export type Mane = { back: readonly Lock[]; front: readonly Lock[]; nape: readonly Lock[] };

const SCALP = 27;
const BACK_DEPTH = -10;

const onScalp = (x: number, y: number): number => Math.sqrt(Math.max(9, SCALP * SCALP - x * x - y * y));

/** The spine of a stroke moved sideways by a share of its radius, from `from` to `to` along it (0–1). */
function beside(points: readonly Point[], radii: readonly number[], share: number, from: number, to: number): Point[] {
  const spine = curve(points, false, 8);
  const last = spine.length - 1;
  const out: Point[] = [];
  for (let i = Math.round(from * last); i <= Math.round(to * last); i += 4) {
    const [x, y] = spine[i] as Point;
    const [ax, ay] = spine[Math.max(0, i - 1)] as Point;
    const [bx, by] = spine[Math.min(last, i + 1)] as Point;
    const length = Math.max(0.01, Math.hypot(bx - ax, by - ay));
    const along = (i / last) * (radii.length - 1);
    const low = Math.min(radii.length - 2, Math.floor(along));
    const radius = (radii[low] as number) + ((radii[low + 1] as number) - (radii[low] as number)) * (along - low);
    out.push([x - ((by - ay) / length) * radius * share, y + ((bx - ax) / length) * radius * share]);
  }
  return out;
}

function drawLock(layers: Layers, points: readonly Point[], radii: readonly number[], lock: Lock): void {
  const { material, bias = 0, cast = 0, strands = [-0.3, 0.4], shine = true, shade } = lock;
  if (shade !== undefined) {
    layers.line(points, radii, material, shade);
    return;
  }
  layers.add(stroke(points, radii), material, { bias, cast });
  if (points.length < 2) return;
  strands.forEach((share, i) => {
    const line = beside(points, radii, share, 0.12 + 0.1 * (i % 2), 0.86 - 0.12 * (i % 2));
    if (line.length > 1) layers.line(line, [0.5, 0.58, 0.5], material, 2);
  });
  if (!shine) return;
  const glint = beside(points, radii, -0.1, 0.26, 0.46);
  if (glint.length > 1) layers.line(glint, [0.5, 0.8, 0.5], material, 5);
}

/** Paints hair in order; `side` says which depth locks without one take. */
export function drawHair(layers: Layers, head: Head, locks: readonly Lock[], side: 'front' | 'back'): void {
  for (const lock of locks) {
    const points = numbers(lock.points).map(([x = 0, y = 0, z]) =>
      head.at([x, y, z ?? (side === 'front' ? onScalp(x, y) : BACK_DEPTH)]),
    );
    if (lock.cloud && typeof lock.radii !== 'number') {
      const radii = lock.radii;
      const balls = points.map(([x, y], i) =>
        ellipse(x, y, radii[i % radii.length] as number, radii[i % radii.length] as number),
      );
      layers.add(union(balls, 1.6), lock.material, { bias: lock.bias ?? 0, cast: lock.cast ?? 0 });
    } else if (typeof lock.radii !== 'number') drawLock(layers, points, lock.radii, lock);
    else if (lock.shade !== undefined) layers.flat(blob(points, { rim: lock.radii }), lock.material, lock.shade);
    else layers.add(blob(points, { rim: lock.radii }), lock.material, { bias: lock.bias ?? 0, cast: lock.cast ?? 0 });
  }
}
