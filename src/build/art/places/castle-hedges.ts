import { ramp } from '../color';
import { Canvas, fractal, hash } from '../field';
import type { Picture } from '../figure';
import { type Clump, dice, paintLeaves, stampShades } from './everfree-edge-leaves';

export const BOX_LEAVES = ['#10283c', '#1d4650', '#2a6260', '#3d806e', '#5fa484', '#94cca0'] as const;
const STAMPS = [
  ['hx', 'xd'],
  ['hx.', '.xd'],
  ['.hx', 'xx.'],
  ['h', 'x', 'd'],
  ['hxx', '.d.'],
] as const;

/** Which of its ends are cut round; at the others it goes on in the next piece. */
type Ends = 'both' | 'west' | 'east' | 'none';

/**
 * A clipped hedge of box: a flat top seen from above, lit along its back and near edges, and a front in the shade.
 * `deep` is how far its top reaches back; the foot is the middle of its front.
 */
export function boxHedge(width: number, deep: number, height: number, seed: number, ends: Ends = 'both'): Picture {
  const canvas = new Canvas(width + 8, deep + height + 8);
  const shades = ramp(BOX_LEAVES);
  const [left, top] = [4, 4];
  const [front, foot] = [top + deep, top + deep + height];
  const [west, east] = [ends === 'both' || ends === 'west', ends === 'both' || ends === 'east'];
  const inset = (x: number): number => Math.min(west ? x - left : 9, east ? left + width - 1 - x : 9);
  const sag = (x: number): number => Math.max(0, 4 - inset(x));
  canvas.where(
    (x, y) => x > left - (west ? 0 : 1) && x < left + width + (east ? 0 : 1) && y > top + sag(x) && y < foot - 1,
    (_x, y) => shades[y < front ? 2 : 1],
  );
  const next = dice(seed);
  const leaf = (x: number, y: number, level: number, up: number): void =>
    stampShades(canvas, x, y, STAMPS[Math.floor(next() * STAMPS.length)] as readonly string[], {
      shades,
      level,
      normal: [0, -up],
    });
  for (let k = 0; k < width * height * 0.4; k++) {
    const [x, y] = [left + next() * width, front + next() * (height - 3)];
    const down = (y - front) / height;
    const clump = fractal(x / 8 + seed, y / 7, seed, 2) - 0.5;
    leaf(x, y, Math.max(1, Math.min(3, Math.round(2.7 - down * 1.3 + clump * 2.4))), -0.1);
  }
  for (let k = 0; k < width * deep * 0.5; k++) {
    const [x, y] = [left + next() * width, top + 2 + next() * (deep - 1)];
    if (y < top + sag(x) + 1) continue;
    const clump = fractal(x / 9 + seed, y / 7, seed + 3, 2) - 0.5;
    leaf(x, y, Math.max(2, Math.min(4, Math.round(3 + clump * 2.2))), 0.7);
  }
  for (let x = left + 1; x < left + width; x += 3) {
    if (hash(x, seed, 5) > 0.3) leaf(x, front + Math.round(hash(x, seed, 4) * 2), hash(x, seed, 7) > 0.6 ? 4 : 3, 0.4);
    if (hash(x, seed, 6) > 0.5) leaf(x, top + 2 + sag(x), 4, 0.8);
  }
  canvas.outline('#0a1a30', 0.8);
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) if ((!west && x < left) || (!east && x >= left + width)) canvas.erase(x, y);
  }
  return canvas.picture([left + (width >> 1), foot - 2]);
}

/** A bush clipped round. */
export function boxBall(r: number, seed: number): Picture {
  const canvas = new Canvas(2 * r + 16, 2 * r + 16);
  const next = dice(seed);
  const balls: Clump[] = [
    { x: r + 8, y: r + 8, r },
    ...Array.from({ length: 9 }, (_, k) => ({
      x: r + 8 + Math.cos(k) * r * 0.6,
      y: r + 8 + Math.sin(k) * r * 0.55,
      r: r * (0.34 + 0.16 * next()),
    })),
  ];
  paintLeaves(canvas, balls, BOX_LEAVES, { seed, leaf: 'fine', unity: 0.8 });
  canvas.outline('#0a1a30', 0.8);
  return canvas.picture([r + 8, 2 * r + 4]);
}
