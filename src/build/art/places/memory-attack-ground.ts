import { hex, mix, type Rgb } from '../color';
import { band, bayer, Canvas, fractal, hash } from '../field';
import type { Point } from '../shape';
import { type Ground, type GroundBlock, TILE } from '../tiles';
import { once } from './everfree-ground';
import { DOOR, FOOT, front, PALE } from './memory-attack-front';

const COLUMNS = 24;
const ROWS = 20;
const [WIDTH, HEIGHT] = [COLUMNS * TILE, ROWS * TILE];
/** The shield's foot on the square is part of a circle seen from above. */
const shield = (x: number, y: number): number => Math.hypot((x - DOOR) / 560, (y - 40) / 488) - 1;
const STORM = ['#3a3258', '#4a4068', '#5e527c', '#776a92', '#978aac'].map(hex);
const MAGIC = ['#c88ad8', '#ecb4ee', '#ffe4ff'] as const;

/** Paving of six-sided crystal slabs, each cut a little differently. */
function slabAt(x: number, y: number): Rgb {
  const [w, h] = [44, 26];
  const row = Math.floor(y / h);
  const shifted = x + (row % 2 === 0 ? 0 : w / 2);
  const column = Math.floor(shifted / w);
  const [u, v] = [shifted - column * w, y - row * h];
  const corner = Math.min(u, w - u) + Math.min(v, h - v) * 1.6;
  const joint = Math.min(u, w - u) < 1 || Math.min(v, h - v) < 1;
  if (joint || corner < 5) return PALE[2];
  const lit = v < 2.5 || u < 2.5;
  const pick = hash(column, row, 21);
  const facet = u * 0.6 + v > 20 + pick * 16;
  return PALE[lit ? 5 : pick > 0.82 ? 3 : facet ? 4 : pick < 0.3 ? 4 : 5];
}

/** The castle's star, set in the square before its door. */
function star(canvas: Canvas): void {
  const [cx, cy, rx, ry] = [DOOR, 330, 168, 92];
  const ring = (x: number, y: number): number => Math.hypot((x - cx) / rx, (y - cy) / ry);
  canvas.where(
    (x, y) => ring(x, y) < 1.06 && ring(x, y) > 0.96,
    (x, y) => (ring(x, y) > 1.03 || ring(x, y) < 0.985 ? PALE[1] : PALE[3]),
  );
  canvas.where(
    (x, y) => ring(x, y) < 0.96,
    (_x, _y, under) => mix(under, hex('#c8c0dc'), 0.55),
  );
  for (let k = 0; k < 12; k++) {
    const long = k % 2 === 0;
    const angle = (k / 12) * 2 * Math.PI - Math.PI / 2;
    const at = (turn: number, reach: number): Point => [
      cx + Math.cos(angle + turn) * rx * reach,
      cy + Math.sin(angle + turn) * ry * reach,
    ];
    const tip = at(0, long ? 0.92 : 0.56);
    canvas.polygon([[cx, cy], at(-0.26, 0.3), tip], long ? '#e4c8e4' : '#c4c8e8');
    canvas.polygon([[cx, cy], at(0.26, 0.3), tip], long ? '#b89cc8' : '#9ca0cc');
  }
  canvas.ellipse(cx, cy, 17, 10, PALE[5]);
  canvas.ellipse(cx + 1, cy + 1, 13, 7.4, '#d8c4e4');
}

/** A blow that fell short: shattered slabs around a shallow bowl, with cracks running out. */
function crater(canvas: Canvas, cx: number, cy: number, r: number): void {
  const d = (x: number, y: number): number =>
    Math.hypot((x - cx) / r, ((y - cy) / r) * 1.7) + (fractal(x / 7, y / 5, 41, 2) - 0.5) * 0.5;
  for (let k = 0; k < 8; k++) {
    let [x, y] = [cx, cy];
    const angle = (k / 8) * 6.283 + hash(k, Math.round(cx), 5);
    for (let j = 0; j < r * 2.3; j++) {
      x += Math.cos(angle) + (hash(j, k, Math.round(cy)) - 0.5) * 1.4;
      y += Math.sin(angle) * 0.6 + (hash(k, j, Math.round(cy)) - 0.5) * 0.9;
      canvas.put(Math.round(x), Math.round(y), PALE[0]);
      canvas.put(Math.round(x), Math.round(y) + 1, PALE[5]);
    }
  }
  canvas.where((x, y) => d(x, y) < 1, PALE[2]);
  canvas.where((x, y) => d(x, y) < 0.9 && d(x, y - 3) > 0.86, PALE[0]);
  canvas.where(
    (x, y) => d(x, y) < 0.74,
    (x, y) => PALE[(1 + band(fractal(x / 6, y / 4, 51, 2), 2, x, y, 0)) as 1],
  );
  canvas.where((x, y) => d(x, y) < 0.94 && d(x, y + 2.5) > 0.94, PALE[5]);
}

/** Where the shield meets the square, and what is on its other side. */
function beyond(canvas: Canvas): void {
  canvas.where(
    (x, y) => shield(x, y) > 0,
    (x, y) => {
      const cloud = fractal(x / 58, y / 20, 61, 3) + shield(x, y) * 0.5 - 0.06;
      return STORM[band(1.12 - cloud * 1.15, 5, Math.floor(x), Math.floor(y), 0.4)] as Rgb;
    },
  );
  canvas.where(
    (x, y) =>
      shield(x, y) > -0.055 && shield(x, y) <= 0 && bayer(Math.floor(x), Math.floor(y)) < (shield(x, y) + 0.055) / 0.09,
    (_x, _y, under) => mix(under, hex(MAGIC[1]), 0.55),
  );
  canvas.where((x, y) => Math.abs(shield(x, y)) < 0.012, MAGIC[0]);
  canvas.where((x, y) => Math.abs(shield(x, y) + 0.002) < 0.0068, MAGIC[1]);
  canvas.where((x, y) => Math.abs(shield(x, y) + 0.003) < 0.003, MAGIC[2]);
  const cell = (x: number, y: number): boolean => {
    const row = Math.floor(y / 12);
    const u = (((x + (row % 2) * 10) % 20) + 20) % 20;
    return u < 1 || y % 12 < 1;
  };
  canvas.where(
    (x, y) =>
      shield(x, y) > 0.012 &&
      shield(x, y) < 0.13 &&
      cell(Math.floor(x), Math.floor(y)) &&
      hash(Math.floor(x / 20), Math.floor(y / 12), 71) > 0.3,
    (x, y, under) => mix(under, hex(MAGIC[1]), Math.max(0, 0.6 - shield(x, y) * 4)),
  );
}

/** Memory runs out at its rims: the picture pales there in steps, until it is paper. */
function bleach(canvas: Canvas): void {
  const paper = hex('#fdfaf6');
  const left = (x: number, y: number): number => {
    const side = Math.min(x, WIDTH - x) / 92;
    const foot = (HEIGHT - y) / 40;
    return Math.min(side, y / 24, foot) + (fractal(x / 30, y / 30, 81, 2) - 0.5) * 0.45;
  };
  canvas.where(
    (x, y) => left(x, y) < 1,
    (x, y, under) => mix(under, paper, 1 - band(left(x + 0.5, y + 0.5), 6, x, y, 0.5) / 6),
  );
}

function square(): GroundBlock {
  const canvas = new Canvas(WIDTH, HEIGHT);
  canvas.rect(0, FOOT, WIDTH, HEIGHT - FOOT, (x, y) => slabAt(x, y));
  front(canvas);
  for (const [y, shade, out] of [
    [FOOT, 5, 0],
    [FOOT + 1, 4, 0],
    [FOOT + 7, 2, 0],
    [FOOT + 8, 5, 10],
    [FOOT + 9, 4, 10],
    [FOOT + 16, 2, 10],
    [FOOT + 17, 1, 10],
  ] as const)
    canvas.rect(DOOR - 92 - out, y, 184 + 2 * out, y === FOOT + 1 ? 6 : y === FOOT + 9 ? 7 : 1, PALE[shade]);
  star(canvas);
  for (const [x, y, r] of [
    [212, 402, 27],
    [566, 372, 32],
    [112, 306, 19],
    [468, 452, 17],
    [668, 286, 15],
  ] as const)
    crater(canvas, x, y, r);
  beyond(canvas);
  bleach(canvas);
  return { name: 'square', picture: canvas, whole: true };
}

/** This morning's square, remembered: one picture, as large as its map. */
export const ground: Ground = { name: 'memory-attack', blocks: once(() => [square()]) };
