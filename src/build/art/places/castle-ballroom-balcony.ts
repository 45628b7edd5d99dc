import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { hex, mix } from '../color';
import { band, Canvas, hash } from '../field';
import type { Picture } from '../figure';
import { GLASS, inArch } from './castle-ballroom-glass';

/** Tall glass doors that stand open on the night: stars, a full moon, hills and the balcony's rail. */
export function balconyDoor(): Picture {
  const canvas = new Canvas(96, 160);
  const ox = 48;
  const inside = (x: number, y: number, grow: number): boolean =>
    inArch(((x - ox) * GLASS.half) / 36, ((y - 10) * GLASS.height) / 146, grow);
  for (const [grow, lit, dark] of [
    [7, '#15153c', '#15153c'],
    [6, '#e6f0ff', '#9db0ee'],
    [4, GOLD[4], GOLD[2]],
    [1.4, '#15153c', '#15153c'],
  ] as const) {
    canvas.where(
      (x, y) => inside(x, y, grow) && y < 158,
      (x) => hex(x < ox ? lit : dark),
    );
  }
  const shades = ['#3aa0a8', '#2f8a9e', '#267390', '#1f5d80', '#1a4a70', '#163a60'].map(hex);
  canvas.where(
    (x, y) => inside(x, y, 0) && y < 158,
    (x, y) => shades[5 - band((y - 14) / 120, 6, x, y, 0.5)],
    { glow: 0.72 },
  );
  const on = (x: number, y: number): boolean => inside(x + 0.5, y + 0.5, -1);
  for (let k = 0; k < 34; k++) {
    const [x, y] = [Math.floor(14 + hash(k, 1, 21) * 68), Math.floor(16 + hash(k, 2, 21) * 84)];
    if (on(x, y)) canvas.put(x, y, k % 4 === 0 ? '#ffffff' : '#8fdcea', { glow: 1 });
  }
  canvas.ellipse(60, 48, 9, 9, '#f2fbff', { glow: 1 });
  for (const [dx, dy, r] of [
    [-3, -2, 2.2],
    [3, 3, 2.4],
    [3, -4, 1.3],
  ] as const)
    canvas.ellipse(60 + dx, 48 + dy, r, r, '#c8dcf2', { glow: 0.95 });
  canvas.where((x, y) => on(x, y) && y > 104 + 5 * Math.sin(x / 8) && y < 158, '#1c4a66', { glow: 0.5 });
  canvas.where((x, y) => on(x, y) && y > 113 + 3 * Math.sin(x / 5 + 2) && y < 158, '#16384f', { glow: 0.45 });
  canvas.where(
    (x, y) => on(x, y) && y > 138 && y < 158,
    (x, y) => hex((x + 2 * y) % 26 < 13 ? '#5f78b4' : '#52699f'),
    { glow: 0.4 },
  );
  canvas.where((x, y) => on(x, y) && y >= 118 && y < 122, '#b7c8ea', { glow: 0.5 });
  canvas.where(
    (x, y) => on(x, y) && y >= 122 && y < 140 && Math.floor(x) % 8 < 3,
    (x) => hex(x % 8 === 0 ? '#c8d8f4' : '#8598c8'),
    { glow: 0.45 },
  );
  for (const side of [-1, 1]) leaf(canvas, ox, side, on);
  for (const side of [-1, 1]) drape(canvas, ox, side);
  return canvas.picture([ox, 160]);
}

/** A door leaf turned inwards: a narrow gilt frame with panes. */
function leaf(canvas: Canvas, ox: number, side: number, on: (x: number, y: number) => boolean): void {
  for (let k = 24; k < 35; k++) {
    for (let y = 30; y < 158; y++) {
      const x = side < 0 ? ox - k - 1 : ox + k;
      if (!on(x, y)) continue;
      const bar = k === 24 || k === 34 || (y - 30) % 26 < 2 || y > 146;
      canvas.put(x, y, bar ? (k === 24 ? GOLD[4] : GOLD[2]) : (_x, _y, under) => mix(under, [180, 236, 236], 0.24), {
        glow: bar ? 0 : 0.72,
      });
    }
  }
}

/** A curtain tied back beside the doors. */
function drape(canvas: Canvas, ox: number, side: number): void {
  const folds = ['#4a1c44', '#6e2a58', '#93406c', '#b85a80', '#d87c98'];
  for (let y = 24; y < 158; y++) {
    const waist = Math.abs(y - 108) / (y < 108 ? 84 : 50);
    const wide = Math.round(6 + (y < 108 ? 14 : 7) * waist ** 1.7);
    for (let k = 0; k < wide; k++) {
      const x = side < 0 ? ox - 46 + k : ox + 45 - k;
      const fold = 0.5 + 0.5 * Math.sin((k / wide) * 11 + waist * 2);
      const color = k === wide - 1 ? GOLD[3] : (folds[Math.min(4, Math.floor(fold * 4.2) + (k < 2 ? 0 : 1))] as string);
      canvas.put(x, y, y >= 106 && y < 111 ? (y === 106 ? GOLD[4] : GOLD[2]) : color);
    }
  }
  canvas.rect(side < 0 ? 0 : 74, 21, 22, 4, (_x, y) => hex(GOLD[24 - y + 1] as string));
  canvas.ellipse(side < 0 ? 2 : 94, 23, 3, 3, GOLD[4]);
}
