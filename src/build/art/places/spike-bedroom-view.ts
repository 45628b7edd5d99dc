import { hex, mix, type Rgb } from '../color';
import { band, bayer, type Canvas, hash } from '../field';
import type { Point } from '../shape';

/** The glass: left, top, right and bottom edges inside the frame. */
export const GLASS = { left: 13, top: 14, right: 119, bottom: 84 } as const;

export type View = {
  /** Sky from the top down. */
  sky: readonly string[];
  far: string;
  near: string;
  town: string;
  lit: string;
  orb: { at: Point; radius: number; color: string; halo: string };
  cloud: string;
  stars: boolean;
  /** How far the panes shine by themselves. */
  glow: number;
};

export const NIGHT: View = {
  sky: ['#16225c', '#1c2f74', '#25408c', '#3356a4', '#4a74bc', '#6d96d0'],
  far: '#2c4284',
  near: '#1b2a62',
  town: '#131f4e',
  lit: '#ffb648',
  orb: { at: [94, 31], radius: 9, color: '#f4f8ff', halo: '#a9ccf4' },
  cloud: '#5d80c4',
  stars: true,
  glow: 0.4,
};
export const EVENING: View = {
  ...NIGHT,
  sky: ['#131f52', '#192c68', '#223c80', '#2f5094', '#4a6aa6', '#8a84b0'],
  far: '#293a78',
  cloud: '#5a6cae',
  orb: { ...NIGHT.orb, at: [100, 44], color: '#fdf6e4', halo: '#c6d2ee' },
  glow: 0.3,
};
export const MORNING: View = {
  sky: ['#8fbfe8', '#b3d0ea', '#d6dde6', '#f2e2d0', '#fbdca6', '#ffd27e'],
  far: '#b9a5c4',
  near: '#9a9a8c',
  town: '#8c7f86',
  lit: '#ffe9b0',
  orb: { at: [42, 58], radius: 10, color: '#fffbe4', halo: '#ffe9a6' },
  cloud: '#fff2dc',
  stars: false,
  glow: 0.14,
};

/** Height of the far range and the near hills above the sill, in pixels, at a column of the glass. */
const range = (x: number): number =>
  24 + 9 * Math.max(0, 1 - Math.abs(x - 38) / 20) + 4 * Math.sin(x * 0.21) + 2 * Math.sin(x * 0.47);
const hills = (x: number): number => 13 + 3.5 * Math.sin(x * 0.075 + 1) + 1.5 * Math.sin(x * 0.19);

/** Cottages of the town below: left edge, width, height of the wall. */
const ROOFS = [
  [18, 9, 4],
  [30, 7, 5],
  [40, 10, 3],
  [55, 8, 6],
  [70, 10, 4],
  [84, 7, 5],
  [95, 11, 3],
  [108, 8, 5],
] as const;

function skyAt(view: View, x: number, y: number): Rgb {
  const shades = view.sky.map(hex);
  const down = (y - GLASS.top) / (GLASS.bottom - GLASS.top - 14);
  const base = shades[band(down, shades.length, x, y, 0.3)] as Rgb;
  const { at, radius, color, halo } = view.orb;
  const away = Math.hypot(x + 0.5 - at[0], y + 0.5 - at[1]);
  if (away < radius) return mix(hex(color), hex(halo), away > radius - 2 && x < at[0] ? 0.35 : 0);
  const ring = Math.max(0, 1 - (away - radius) / 26);
  return mix(base, hex(halo), Math.floor(ring * ring * 5 + bayer(x, y) * 0.3) * 0.1);
}

export function outdoors(c: Canvas, view: View): void {
  const { left, top, right, bottom } = GLASS;
  const glow = view.glow;
  c.rect(left, top, right - left, bottom - top, (x, y) => skyAt(view, x, y), { glow });
  if (view.stars) {
    for (let k = 0; k < 34; k++) {
      const [x, y] = [left + Math.floor(hash(k, 1) * (right - left)), top + Math.floor(hash(k, 2) ** 1.4 * 40)];
      if (Math.hypot(x - view.orb.at[0], y - view.orb.at[1]) > 15)
        c.put(x, y, k % 3 === 0 ? '#ffffff' : '#b8ccf4', { glow: 0.9 });
    }
  }
  for (const [x, y, width] of [
    [20, 40, 26],
    [30, 38, 12],
    [62, 50, 30],
    [72, 48, 14],
    [88, 26, 18],
  ] as const) {
    c.ellipse(
      x + width / 2,
      y,
      width / 2,
      2.4,
      (_, j, under) => (j < y + 1 ? mix(under, hex(view.cloud), 0.7) : mix(under, hex(view.cloud), 0.4)),
      { glow },
    );
  }
  for (let x = left; x < right; x++) {
    const [far, near] = [Math.round(bottom - range(x)), Math.round(bottom - hills(x))];
    for (let y = Math.max(top, far); y < bottom; y++) {
      const snow = y < far + 3 && x > 28 && x < 48;
      c.put(x, y, y >= near ? view.near : snow ? mix(hex(view.far), hex(view.orb.halo), 0.45) : view.far, {
        glow: glow * 0.8,
      });
    }
  }
  for (const [x, y, wide, tall] of [
    [35, 37, 2, 14],
    [38, 33, 3, 18],
    [42, 39, 2, 12],
  ] as const) {
    c.rect(x, y + 8, wide, tall, mix(hex(view.far), hex(view.orb.halo), 0.3), { glow: glow * 0.8 });
    c.put(x + (wide >> 1), y + 7, view.lit, { glow: 0.35 });
  }
  ROOFS.forEach(([x, wide, tall], k) => {
    const floor = bottom - Math.round(hills(x) * 0.35);
    c.rect(x, floor - tall, wide, tall + 4, view.town, { glow: glow * 0.5 });
    for (let j = 0; j * 2 < wide; j++)
      c.rect(x + j, floor - tall - 1 - j, wide - 2 * j, 1, mix(hex(view.town), hex(view.near), 0.4), {
        glow: glow * 0.5,
      });
    if (k % 3 !== 1) c.rect(x + 2 + (k % 2) * 3, floor - tall + 1, 2, 2, view.lit, { glow: 0.4 });
  });
}
