import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { hex, mix, ramp, type Rgb } from '../color';
import { band, Canvas, hash } from '../field';
import type { Picture } from '../figure';

const INK = '#141a44';
export type Pane = {
  canvas: Canvas;
  cx: number;
  top: number;
  half: number;
  tall: number;
  on: (x: number, y: number) => boolean;
};

/** A window as the night outside sees it: an arch of pale crystal with a sill; `paint` fills what is behind the glass. */
export function outerWindow(half: number, tall: number, spring: number, paint: (pane: Pane) => void): Picture {
  const canvas = new Canvas(2 * half + 26, tall + 34);
  const [cx, top] = [half + 13, 12];
  const inside = (x: number, y: number, grow: number): boolean =>
    Math.abs(x - cx) < half + grow &&
    y < top + tall + grow * 0.4 &&
    (y > top + spring || ((x - cx) / (half + grow)) ** 2 + ((y - top - spring) / (spring + grow)) ** 2 < 1);
  for (const [grow, lit, dark] of [
    [10, INK, INK],
    [9, '#eef4ff', '#7f98d8'],
    [6, '#b8d0f4', '#5a70b4'],
    [3, '#6f88cc', '#35458c'],
    [1, INK, INK],
  ] as const)
    canvas.where(
      (x, y) => inside(x, y, grow),
      (x) => hex(x < cx ? lit : dark),
    );
  const on = (x: number, y: number): boolean => inside(x, y, 0);
  paint({ canvas, cx, top, half, tall, on });
  const sill = top + tall;
  ['#eef4ff', '#cfdffa', '#9fb6e8', GOLD[3], GOLD[1], '#5a70b4', '#35458c', INK].forEach((color, j) => {
    const over = j < 3 ? 0 : j < 5 ? 3 : 5 + j;
    canvas.rect(over, sill + j, canvas.width - 2 * over, 1, color);
  });
  return canvas.picture([cx, 2]);
}

const LIT = ['#b0603c', '#d8883c', '#f2ae50', '#ffd078', '#ffe6a8'].map(hex);

/** Lamplight behind glass, brightest about (lx, ly). */
export function lamplight({ canvas, on, half }: Pane, lx: number, ly: number): void {
  canvas.where(on, (x, y) => LIT[band(1 - Math.hypot((x - lx) / (half * 1.7), (y - ly) / 82), 5, x, y, 0.4)] as Rgb, {
    glow: 0.9,
  });
}

/** Glazing bars: `columns` and a transom at `bar`. */
export function bars({ canvas, cx, top, half, on }: Pane, columns: number, bar: number, color = '#2c2452'): void {
  for (let k = 1; k < columns; k++) {
    const x = Math.round(cx - half + (2 * half * k) / columns);
    canvas.where((px, py) => on(px, py) && Math.abs(px - x) < 1.1, color);
  }
  canvas.where((x, y) => on(x, y) && Math.abs(y - top - bar) < 1.1, color);
}

/** Curtains held to both sides. */
export function curtains({ canvas, cx, top, half, tall, on }: Pane, color: string, glow: number, wide = 13): void {
  const shades = ramp(color);
  for (const side of [-1, 1]) {
    for (let y = top; y < top + tall; y++) {
      const t = (y - top) / tall;
      const reach = Math.round(wide * (t < 0.6 ? 1 - 0.62 * (t / 0.6) ** 1.5 : 0.38 + (t - 0.6) * 0.7));
      for (let k = 0; k < reach; k++) {
        const x = side < 0 ? cx - half + k : cx + half - 1 - k;
        if (!on(x + 0.5, y + 0.5)) continue;
        const fold = Math.sin((k / reach) * 9 + t * 2);
        canvas.put(x, y, k === reach - 1 ? GOLD[3] : (shades[fold > 0.3 ? 4 : fold > -0.4 ? 3 : 2] as Rgb), { glow });
      }
    }
  }
}

/** Glass with nopony awake behind it: the night mirrored in facets, a star or two. */
export function asleep({ canvas, cx, top, tall, on }: Pane, seed: number): void {
  const shades = ['#16205a', '#1c2c6c', '#243c80', '#305298', '#4a74b8'].map(hex);
  canvas.where(
    on,
    (x, y) => {
      const slant = (x - cx) * 0.8 + (y - top) * 0.55 + seed * 9;
      const sheen = ((slant % 46) + 46) % 46;
      const base = band(0.2 + 0.5 * (1 - (y - top) / tall), 4, x, y, 0.4);
      return shades[Math.min(4, base + (sheen < 7 ? 1 : sheen > 10 && sheen < 12 ? 1 : 0))] as Rgb;
    },
    { glow: 0.28 },
  );
  for (let k = 0; k < 5; k++) {
    const [x, y] = [Math.round(cx - 20 + hash(k, seed, 1) * 40), Math.round(top + 8 + hash(k, seed, 2) * tall * 0.5)];
    if (on(x + 0.5, y + 0.5)) canvas.put(x, y, mix(hex('#ffffff'), hex('#8fb0e2'), 0.3), { glow: 0.7 });
  }
}
