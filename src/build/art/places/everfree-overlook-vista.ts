import { hex, mix, type Rgb } from '../color';
import { band, Canvas, fractal, hash } from '../field';
import { type GroundBlock, TILE } from '../tiles';
import { layStamp, TUFTS, tuftInks } from './everfree-edge-soil';

const COLUMNS = 30;
const ROWS = 15;
const WIDTH = COLUMNS * TILE;
/** Where the sun stands, and the line between sky and land, in pixels from the top left. */
const SUN = { x: 585, y: 336 };
const HORIZON = 346;
/** Where the ground breaks off. */
const lip = (x: number): number =>
  464 + Math.round(fractal(x / 26, 5, 9, 2) * 18 - 9) - Math.round(Math.cos(((x - WIDTH / 2) / WIDTH) * Math.PI) * 10);

const SKY = ['#6a5fa4', '#8a6cae', '#ac7ab0', '#cf8aa8', '#ec9c9c', '#fbb48e', '#ffd08e', '#ffe8ac'].map(hex);

/** Sky by height and by nearness to the sun, in bands that bend around it. */
function skyAt(x: number, y: number): Rgb {
  const near = Math.max(0, 1 - Math.hypot((x - SUN.x) / 420, (y - SUN.y) / 130));
  const value = 0.02 + 0.62 * (y / HORIZON) ** 1.6 + near * 0.42;
  return SKY[band(value, SKY.length, Math.floor(x), Math.floor(y), 0.5)] as Rgb;
}

/** Long clouds, lit from below where they face the sun. */
function clouds(canvas: Canvas): void {
  const thick = (x: number, y: number): number => {
    const wide = fractal(x / 120, y / 13, 31, 3) - 0.56 + 0.06 * Math.sin(y / 9);
    return wide - Math.abs(y - 270) / 560;
  };
  for (let y = 40; y < HORIZON - 8; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const t = thick(x, y);
      if (t <= 0) continue;
      const lit = thick(x, y + 2) <= 0;
      const top = thick(x, y - 3) <= 0;
      const warm = Math.max(0, 1 - Math.abs(x - SUN.x) / 520);
      const body = mix(hex('#9a72a8'), hex('#f09a94'), warm);
      canvas.put(x, y, lit ? mix(hex('#f2a6a0'), hex('#fff0bc'), warm) : top ? mix(body, hex('#7a64a6'), 0.5) : body);
    }
  }
}

/** Mountains far away, with snow that has caught the dawn. */
function mountains(canvas: Canvas): void {
  const peak = (x: number): number =>
    HORIZON -
    8 -
    Math.max(0, fractal(x / 64, 2, 17, 3) - 0.38) * 74 * (0.5 + 0.5 * Math.min(1, Math.abs(x - SUN.x) / 260));
  canvas.where(
    (x, y) => y > peak(x) && y < HORIZON + 12,
    (x, y) => {
      const ridge = x + (y - peak(x)) * (hash(Math.floor(x / 60), 3, 19) - 0.5);
      const slope = peak(ridge + 2) - peak(ridge - 2);
      const snow = y - peak(x) < 7 + fractal(x / 5, y / 5, 3, 2) * 8 - (HORIZON - peak(x) < 20 ? 14 : 0);
      const toSun = (x < SUN.x ? -slope : slope) > 0;
      if (snow) return hex(toSun ? '#ffd8c8' : '#b898c8');
      return hex(toSun ? '#a884b4' : '#8670aa');
    },
  );
}

/** Ridges of hills, the nearest last: its crest, its body, its lit rim, how it rolls, and the mist at its foot. */
const HILLS = [
  [354, '#b08cb0', '#e8b0ae', 90, '#e6b2b4'],
  [363, '#9c86a8', '#dcb0a4', 70, '#dca8b0'],
  [375, '#8c8a94', '#d4b898', 110, '#cf9cae'],
  [389, '#74868a', '#c4b88c', 84, '#b88ca8'],
] as const;

function hills(canvas: Canvas): void {
  HILLS.forEach(([top, body, rim, wave, mist], k) => {
    const crest = (x: number): number =>
      top + Math.sin(x / wave + k * 2.1) * 3.4 + (fractal(x / 30, k, 41, 2) - 0.5) * 6;
    const next = HILLS[k + 1]?.[0] ?? 410;
    canvas.where(
      (x, y) => y > crest(x),
      (x, y) => {
        const depth = y - crest(x);
        if (depth < 1.5) return hex(rim);
        const foot = Math.min(1, Math.max(0, (y - next + 8) / 14));
        const field = fractal(x / 24, y / 6, 51 + k, 2);
        const base =
          field > 0.6 && k > 0
            ? mix(hex(body), hex(rim), 0.4)
            : field < 0.36
              ? mix(hex(body), hex('#5c5a80'), 0.28)
              : hex(body);
        return mix(base, hex(mist), foot >= 0.75 ? 0.62 : foot >= 0.4 ? 0.38 : foot > 0.1 ? 0.16 : 0);
      },
    );
    hedges(canvas, k, crest);
  });
}

/** Rows of tiny trees and orchard dots on a hill. */
function hedges(canvas: Canvas, k: number, crest: (x: number) => number): void {
  for (let n = 0; n < 60; n++) {
    const x = Math.floor(hash(n, k, 61) * WIDTH);
    const y = Math.round(crest(x) + 3 + hash(n, k, 62) * 8);
    const size = 1 + Math.floor(k * 0.6 + hash(n, k, 63) * 1.6);
    for (let j = 0; j < 1 + Math.floor(hash(n, k, 64) * 5); j++) {
      canvas.ellipse(x + j * (size * 2 + 1), y + (j % 2), size, size * 0.9, k > 1 ? '#566a74' : '#7c7296');
      canvas.put(x + j * (size * 2 + 1) - 1, y - size + (j % 2), k > 1 ? '#a8a884' : '#c8a0a8');
    }
  }
}

/** The river that was crossed in the night, a ribbon of light now. */
function ribbon(canvas: Canvas): void {
  for (let y = 364; y < 412; y++) {
    const t = (y - 364) / 48;
    const x = 690 - t * 120 + Math.sin(t * 8) * 30 * (0.3 + t);
    const half = 0.8 + t * 4.2;
    canvas.rect(Math.round(x - half), y, Math.max(1, Math.round(half * 2)), 1, y % 5 === 0 ? '#fff4cc' : '#f4c4a8');
  }
}

const ROOFS = ['#d8905c', '#c4785c', '#e0a868', '#b8707c'] as const;

/** The town: roofs no bigger than a nail, thatch and chimneys, here and there a window that still burns. */
function town(canvas: Canvas): void {
  const houses = Array.from({ length: 46 }, (_, k): [number, number, number] => {
    const angle = hash(k, 1, 71) * 6.283;
    const reach = Math.sqrt(hash(k, 2, 71));
    return [372 + Math.cos(angle) * reach * 92, 393 + Math.sin(angle) * reach * 9, k];
  })
    .filter(([x, y]) => Math.hypot((x - 340) / 26, (y - 393) / 7) > 1)
    .sort((a, b) => a[1] - b[1]);
  for (const [px, py, k] of houses) {
    const [x, y] = [Math.round(px), Math.round(py)];
    const w = 5 + (k % 3);
    const roof = ROOFS[k % ROOFS.length] as string;
    canvas.rect(x, y, w, 3, '#f0d8c0');
    canvas.rect(x + w - 2, y, 2, 3, '#c8a8a8');
    for (let j = 0; j < 4; j++)
      canvas.rect(x + 2 - j, y - 4 + j, Math.max(1, w - 4 + 2 * j), 1, j === 0 ? '#ffd8a0' : roof);
    canvas.put(x + 2, y + 1, k % 3 === 0 ? '#fff2a0' : '#7c6484');
    if (k % 4 === 0) canvas.rect(x + w - 2, y - 5, 1, 2, '#8c6478');
    if (k % 9 === 0)
      for (let j = 0; j < 9; j++) canvas.put(x + w - 2 + Math.round(Math.sin(j * 0.7) * 1.2), y - 7 - j, '#e8c0bc');
  }
}

/** Treetops of the forest below the edge, still in the night's colours, their crests already lit. */
function treetops(canvas: Canvas): void {
  for (const [top, body, edge, size] of [
    [404, '#5c6484', '#b09a9c', 8],
    [412, '#4c5678', '#a48a96', 10],
    [423, '#3c486a', '#8c7890', 13],
    [438, '#2e3a5c', '#74688c', 17],
    [456, '#232e50', '#5c5a84', 22],
  ] as const) {
    const tops = (x: number): number => {
      const swell = top + Math.sin(x / 71 + top) * 3 + Math.sin(x / 27 + top * 2) * 2;
      let y = swell + 6;
      const cell = Math.floor(x / size);
      for (const k of [cell - 1, cell, cell + 1]) {
        const middle = (k + 0.3 + hash(k, top, 3) * 0.4) * size;
        const r = size * (0.62 + hash(k, top, 4) * 0.25);
        const d = Math.abs(x - middle) / r;
        if (d < 1) y = Math.min(y, swell + hash(k, top, 5) * 5 - Math.sqrt(1 - d * d) * r * 0.75);
      }
      return y;
    };
    canvas.where(
      (x, y) => y > tops(x),
      (x, y) => {
        const depth = y - tops(x);
        if (depth < 1.6) return mix(hex(edge), hex('#ffc09c'), Math.max(0, 0.6 - Math.abs(x - SUN.x) / 500));
        const leaf = fractal(x / (size * 0.4), y / (size * 0.3), top, 2);
        return mix(hex(body), leaf > 0.58 && depth < size ? hex(edge) : hex(body), 0.4);
      },
    );
  }
}

/** The brink: turf lit from beyond, thinning out into the meadow. */
function brink(canvas: Canvas): void {
  canvas.where(
    (x, y) => y >= lip(x),
    (x, y) => {
      const depth = y - lip(x);
      return hex(depth < 1.5 ? '#f4e4a0' : depth < 4 ? '#b0c67c' : '#6d8f5b');
    },
  );
  const inks = tuftInks('meadow', 1.35);
  for (let x = 2; x < WIDTH - 8; x += 3 + Math.floor(hash(x, 1, 2) * 5)) {
    const rows = TUFTS[Math.floor(hash(x, 3, 2) * TUFTS.length)] as readonly string[];
    layStamp(canvas, x, lip(x) - 3 + Math.floor(hash(x, 2, 2) * 3), rows, inks);
  }
  for (let x = 0; x < WIDTH; x++) {
    const turf = lip(x) + 9 + Math.round(fractal(x / 5, 1, 6, 2) * 8);
    for (let y = turf; y < canvas.height; y++) canvas.erase(x, y);
  }
}

/** Everything he knows, at sunrise: sky, mountains, hills, the town, the river, the forest below the brink. */
export function dawn(): GroundBlock {
  const canvas = new Canvas(WIDTH, ROWS * TILE);
  canvas.rect(0, 0, WIDTH, HORIZON + 14, skyAt);
  canvas.rect(0, HORIZON + 10, WIDTH, 40, '#d8a4b8');
  clouds(canvas);
  canvas.ellipse(SUN.x, SUN.y, 24, 22, '#ffe8a8');
  canvas.ellipse(SUN.x, SUN.y, 20, 18, '#fff6d4');
  mountains(canvas);
  hills(canvas);
  ribbon(canvas);
  town(canvas);
  treetops(canvas);
  brink(canvas);
  return { name: 'dawn', picture: canvas, whole: true };
}
