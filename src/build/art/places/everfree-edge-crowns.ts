import { ramp } from '../color';
import { Canvas } from '../field';
import type { Picture } from '../figure';
import type { Point } from '../shape';
import { type Clump, dice, paintLeaves, stampShades } from './everfree-edge-leaves';
import { type Leaf, LEAVES } from './everfree-edge-palette';

export type Crown = {
  seed: number;
  leaf: Leaf;
  /** Half the crown's width and height. */
  rx: number;
  ry: number;
  /** Pixels from the tree's foot up to the crown's middle. */
  lift: number;
  /** How far the crown sits to the right of the foot. */
  lean?: number;
  /** Size of its balls of leaves. */
  ball?: number;
  vines?: number;
  density?: number;
};

/** Balls of leaves heaped to a crown around (cx, cy). */
export function heap(next: () => number, [cx, cy]: Point, rx: number, ry: number, ball: number): Clump[] {
  const balls: Clump[] = [];
  const rows = Math.max(3, Math.round((ry * 2) / (ball * 0.95)));
  for (let row = 0; row < rows; row++) {
    const v = -1 + (2 * row) / (rows - 1);
    const reach = rx * Math.sqrt(1 - (v * (v > 0 ? 0.7 : 0.82)) ** 2);
    const count = Math.max(2, Math.round((reach * 2) / (ball * 1.02)));
    for (let k = 0; k < count; k++) {
      const u = -1 + (2 * (k + 0.5 + (next() - 0.5) * 0.5)) / count;
      const droop = Math.abs(u) ** 2 * ry * (v < 0 ? 0.2 : -0.16);
      balls.push({
        x: cx + u * reach,
        y: cy + v * ry + droop + (next() - 0.5) * ball * 0.6,
        r: ball * (0.72 + next() * 0.5),
      });
    }
  }
  return balls;
}

/** A crown of leaf clumps; its foot point is the foot of the tree it belongs to, below the picture. */
export function drawCrown({ seed, leaf, rx, ry, lift, lean = 0, ball = 15, vines = 0, density = 1 }: Crown): Picture {
  const next = dice(seed);
  const width = Math.ceil(rx * 2 + ball * 2 + 8);
  const height = Math.ceil(ry * 2 + ball * 2 + (vines > 0 ? 26 : 8));
  const [cx, cy] = [width / 2, ry + ball + 3];
  const canvas = new Canvas(width, height);
  const balls = heap(next, [cx, cy], rx, ry, ball);
  const shades = ramp(LEAVES[leaf]);
  for (let k = 0; k < vines; k++) {
    const x = cx + (next() - 0.5) * rx * 1.7;
    const y = cy + ry * 0.62;
    const length = 10 + next() * 26;
    for (let j = 0; j < length; j++) {
      const vx = x + Math.sin(j * 0.3 + k) * 1.3;
      stampShades(canvas, vx, y + j, ['x'], { shades, level: j % 4 ? 1 : 2 });
      if (j % 5 === 2) stampShades(canvas, vx + (j % 2 ? 1.6 : -1.6), y + j, ['hx', 'x.'], { shades, level: 2 });
    }
  }
  paintLeaves(canvas, balls, LEAVES[leaf], { seed: seed + 1, density });
  return canvas.picture([Math.round(cx - lean), Math.round(cy + lift)]);
}
