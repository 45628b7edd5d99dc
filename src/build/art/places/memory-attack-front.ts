import { mix, type Rgb, ramp } from '../color';
import { type Canvas, hash } from '../field';
import type { Point } from '../shape';

/** Colours of a thing remembered: paper, pearl, and one cool grey. */
export const PALE = ramp(['#6e6488', '#8f86a6', '#b2a9c2', '#cfc8d8', '#e6e0e8', '#f8f4f2']);
/** Where the castle's front meets the square, and the middle of its door, in pixels. */
export const FOOT = 200;
export const DOOR = 384;
const PRISMS = [0, 22, 50, 68, 96];

/** Grown crystal in broad prisms, each with a lit and a shaded side. */
function crystal(x: number, y: number): Rgb {
  const at = ((x % 96) + 96) % 96;
  const k = PRISMS.findIndex((edge) => edge > at) - 1;
  const [from, to] = [PRISMS[k] as number, PRISMS[k + 1] as number];
  const ridge = from + (to - from) * (0.35 + 0.25 * hash(k, Math.floor(x / 96), 7));
  const lit = at < ridge;
  const slant = (lit ? at - from : (to - at) * 0.8) * (k % 2 === 0 ? 1.2 : -1);
  const plane = Math.floor((y + slant + hash(k, Math.floor(x / 96), 9) * 70) / 58);
  const value = 0.5 + (lit ? 0.22 : -0.12) + (hash(k, plane, Math.floor(x / 96)) - 0.5) * 0.3;
  if (Math.abs(at - ridge) < 0.6) return PALE[5];
  return PALE[value > 0.72 ? 5 : value > 0.52 ? 4 : value > 0.34 ? 3 : 2];
}

/** A window whose glass is gone, arched, with darkness and splinters in it. */
function brokenWindow(canvas: Canvas, x: number, foot: number, half: number, tall: number): void {
  const inside = (px: number, py: number, grow: number): boolean => {
    const [dx, dy] = [Math.abs(px - x), foot - py];
    return dy > -grow && dx < half + grow && (dy < tall - half || Math.hypot(dx, dy - (tall - half)) < half + grow);
  };
  canvas.where((px, py) => inside(px, py, 5), PALE[5]);
  canvas.where((px, py) => inside(px, py, 3.6), PALE[2]);
  canvas.where((px, py) => inside(px, py, 1), PALE[0]);
  canvas.where((px, py) => inside(px, py, 0), '#4e4668');
  for (let k = 0; k < 9; k++) {
    const angle = (k / 9) * 6.283 + hash(k, Math.floor(x), 3);
    const rim: Point = [x + Math.cos(angle) * half, foot - tall * 0.5 + Math.sin(angle) * tall * 0.46];
    const tip: Point = [
      x + Math.cos(angle) * half * (0.3 + 0.4 * hash(k, 2, 5)),
      foot - tall * 0.5 + Math.sin(angle) * tall * 0.2,
    ];
    const shard: Point[] = [[rim[0] - 3, rim[1]], [rim[0] + 3, rim[1] + 1], tip];
    canvas.polygon(shard, (px, py) => (inside(px + 0.5, py + 0.5, 0) ? (k % 2 ? PALE[4] : PALE[3]) : undefined));
  }
}

/** Half-columns beside the door and along the wall. */
function column(canvas: Canvas, x: number, half: number): void {
  for (let px = -half; px < half; px++) {
    const u = (px + 0.5) / half;
    const shade = u < -0.6 ? 4 : u < -0.1 ? 5 : u < 0.4 ? 4 : u < 0.75 ? 3 : 2;
    canvas.rect(x + px, 22, 1, FOOT - 30, PALE[shade as 2]);
    if ((px + half) % 5 === 4) canvas.rect(x + px, 34, 1, FOOT - 54, PALE[Math.max(1, shade - 1) as 1]);
  }
  for (const [y, h, w] of [
    [18, 6, 5],
    [26, 4, 3],
    [FOOT - 16, 5, 3],
    [FOOT - 10, 10, 6],
  ] as const) {
    canvas.rect(x - half - w, y, 2 * (half + w), h, PALE[4]);
    canvas.rect(x - half - w, y, 2 * (half + w), 1, PALE[5]);
    canvas.rect(x - half - w, y + h - 1, 2 * (half + w), 1, PALE[1]);
  }
}

/** The castle's front: crystal, broken windows, columns, and a deep arch that the door stands in. */
export function front(canvas: Canvas): void {
  canvas.rect(0, 0, canvas.width, FOOT, (x, y) => crystal(x, y));
  canvas.rect(0, 0, canvas.width, 12, PALE[4]);
  for (const [y, shade] of [
    [12, 1],
    [13, 5],
    [14, 3],
    [18, 1],
  ] as const)
    canvas.rect(0, y, canvas.width, 1, PALE[shade]);
  for (const [x, tall] of [
    [96, 104],
    [216, 112],
    [552, 112],
    [672, 104],
  ] as const)
    brokenWindow(canvas, x, 146, 24, tall);
  const rail = FOOT - 34;
  canvas.rect(0, rail, canvas.width, 34, (x, y) =>
    y < rail + 2
      ? PALE[5]
      : y < rail + 5
        ? PALE[2]
        : x % 48 < 2 || y > FOOT - 5
          ? PALE[2]
          : x % 48 < 4
            ? PALE[5]
            : PALE[4],
  );
  for (const x of [156, 288, 480, 612]) column(canvas, x, 13);
  const arch = (x: number, y: number, grow: number): boolean => {
    const [dx, dy] = [Math.abs(x - DOOR), FOOT - y];
    return dx < 56 + grow && (dy < 92 || Math.hypot(dx, dy - 92) < 56 + grow);
  };
  canvas.where((x, y) => y < FOOT && arch(x, y, 16), PALE[1]);
  canvas.where(
    (x, y) => y < FOOT && arch(x, y, 15),
    (x, y) =>
      arch(x, y + 1.5, 12) && !arch(x, y, 11)
        ? PALE[5]
        : Math.floor(Math.atan2(FOOT - 92 - y, x - DOOR) * 7) % 2 === 0
          ? PALE[4]
          : PALE[3],
  );
  canvas.where((x, y) => y < FOOT && arch(x, y, 4), PALE[0]);
  canvas.where((x, y) => y < FOOT && arch(x, y, 2), '#453c60');
  canvas.polygon(
    [
      [DOOR - 9, 22],
      [DOOR, 8],
      [DOOR + 9, 22],
      [DOOR, 38],
    ],
    PALE[5],
  );
  canvas.polygon(
    [
      [DOOR, 8],
      [DOOR + 9, 22],
      [DOOR, 38],
    ],
    PALE[2],
  );
  for (const [x, y, reach] of [
    [330, 40, 46],
    [130, 20, 60],
    [640, 30, 52],
    [452, 92, 40],
  ] as const)
    fissure(canvas, x, y, reach);
}

/** A crack that wanders down a wall, dark with a lit lip. */
function fissure(canvas: Canvas, x: number, y: number, reach: number): void {
  let px = x;
  for (let j = 0; j < reach; j++) {
    px += Math.round((hash(j, x, 11) - 0.5) * 2.6);
    canvas.put(px, y + j, PALE[0]);
    if (j < reach * 0.6) canvas.put(px - 1, y + j, mix(PALE[0], PALE[2], 0.5));
    canvas.put(px + 1, y + j, PALE[5]);
  }
}
