import { hex, type Rgb } from '../color';
import { band, Canvas, fractal, hash } from '../field';
import type { GroundBlock } from '../tiles';
import { TILE } from '../tiles';
import { inner, layStamp, soilAt, TUFTS, tuftInks } from './everfree-edge-soil';
import { block, borders, inside, tile } from './everfree-ground';

/** The river from its bed to the foam. */
const WATER = ['#16305a', '#1c3c6c', '#24497e', '#2f5a92', '#4a7cb0'].map(hex);
const FOAM = '#a8d0e4';
const GLINT = '#d8f0fa';
/** The bank's cut face where land stands above the water. */
const BANK = ['#5a9480', '#2c4a58', '#243c50', '#1a2c44', '#12203a'] as const;
const FACE = 11;

/** Long low waves that run with the stream, which flows down the picture. */
function waterAt(x: number, y: number, variant: number): Rgb {
  const swell = (fractal(x / 13 + variant * 7.3, y / 3.4 + variant * 3.1, 141, 2) - 0.5) * inner(x, y, 9);
  const level = 2 + (swell > 0.17 ? 1 : swell < -0.19 ? -1 : 0);
  const crest = hash(Math.floor(x / 5), Math.floor(y), 77 + variant) > 0.93 && Math.floor(y) % 4 === 1;
  return WATER[Math.max(0, Math.min(4, level + (crest ? 1 : 0)))] as Rgb;
}

const open = (variant: number): Canvas =>
  tile((canvas) =>
    canvas.where(
      () => true,
      (x, y) => waterAt(x, y, variant),
    ),
  );

/** Land above water: where the land lies north of it, its cut face shows and throws a line of foam. */
function shore(mask: number, variant: number): Canvas {
  const wet = inside(mask, variant, 91, 0.8);
  const inks = tuftInks('bank', 1.25);
  return tile((canvas) => {
    canvas.where(
      () => true,
      (x, y) => (wet(x, y) > 0 ? waterAt(x, y, variant) : soilAt('bank', x, y, variant)),
    );
    canvas.where(
      (x, y) => wet(x, y) > 0 && wet(x, y - FACE) <= 0,
      (x, y) => faceAt(x, y, wet),
    );
    canvas.where((x, y) => wet(x, y) > 0 && wet(x, y - FACE - 1) <= 0 && wet(x, y - FACE) > 0, FOAM);
    canvas.where(
      (x, y) => wet(x, y) > 0 && wet(x, y - FACE) > 0 && (wet(x - 1.5, y) <= 0 || wet(x + 1.5, y) <= 0),
      (x, y) => (hash(Math.floor(x), Math.floor(y / 3), 5) > 0.3 ? hex(FOAM) : undefined),
    );
    canvas.where((x, y) => wet(x, y) > 0 && wet(x, y + 1.5) <= 0, '#142846');
    canvas.where((x, y) => wet(x, y) <= 0 && wet(x, y - 1.5) > 0, '#7cc0a0');
    for (let k = 0; k < 9; k++) {
      const [x, y] = [
        1 + Math.floor(hash(k, mask, 31 + variant) * 24),
        2 + Math.floor(hash(k, mask, 41 + variant) * 25),
      ];
      const rows = TUFTS[Math.floor(hash(k, mask, 51) * TUFTS.length)] as readonly string[];
      if (wet(x + 3, y + 3) < -0.03 && wet(x + 3, y + 3) > -0.2) layStamp(canvas, x, y, rows, inks);
    }
  });
}

/** Earth, roots and stones in the cut of the bank, darker the nearer the water. */
function faceAt(x: number, y: number, wet: (x: number, y: number) => number): Rgb {
  let depth = 0;
  while (depth < FACE && wet(x, y - depth) > 0) depth++;
  if (depth <= 1) return hex(BANK[0]);
  const crack = hash(Math.floor(x / 3), Math.floor(y / 4), 61) > 0.62;
  const level = depth < 4 ? 1 : depth < 8 ? 2 : 3;
  return hex(BANK[Math.min(4, level + (crack ? 1 : 0))] as string);
}

/** A strip of moonlight on open water, brightest in its middle. */
function moonpath(columns: number, rows: number, seed: number): Canvas {
  const canvas = new Canvas(columns * TILE, rows * TILE);
  const middle = canvas.width / 2;
  for (let y = 2; y < canvas.height - 2; y += 2) {
    const t = y / canvas.height;
    const half = middle * 0.8 * Math.sin(t * Math.PI) ** 0.7;
    for (let k = 0; k < 4; k++) {
      const x = middle + (hash(y, k, seed) - 0.5) * 2 * half;
      const length = 2 + hash(y, k, seed + 1) * 9 * (1 - Math.abs(x - middle) / (half + 1));
      const tone = Math.abs(x - middle) < half * 0.4 ? GLINT : '#7cb0d4';
      canvas.rect(Math.round(x - length / 2), y, Math.max(1, Math.round(length)), 1, tone);
    }
  }
  return canvas;
}

/** Swift water over stones: foam torn into threads. */
function rapids(columns: number, rows: number, seed: number): Canvas {
  const canvas = new Canvas(columns * TILE, rows * TILE);
  for (let k = 0; k < columns * rows * 9; k++) {
    const [x, y] = [4 + hash(k, 1, seed) * (canvas.width - 8), 3 + hash(k, 2, seed) * (canvas.height - 10)];
    const length = 3 + Math.floor(hash(k, 3, seed) * 6);
    for (let j = 0; j < length; j++) {
      const drift = Math.round(Math.sin((y + j) / 5 + x) * 0.8);
      canvas.put(Math.round(x) + drift, Math.round(y) + j, j === 0 ? GLINT : j < 3 ? FOAM : '#5c8cba');
    }
  }
  return canvas;
}

/** A darker hollow in the river's bed. */
function deep(columns: number, rows: number, seed: number): Canvas {
  const canvas = new Canvas(columns * TILE, rows * TILE);
  canvas.where(
    (x, y) => {
      const d = Math.hypot((x / canvas.width) * 2 - 1, (y / canvas.height) * 2 - 1);
      return d + (fractal(x / 14, y / 8, seed, 2) - 0.5) * 0.6 < 0.72;
    },
    (x, y) => WATER[band(fractal(x / 15, y / 7, seed + 3, 2), 3, x, y, 0) === 2 ? 1 : 0] as Rgb,
  );
  return canvas;
}

/** The river: open water, its shores, and what plays on it. */
export function water(): GroundBlock[] {
  const pictures: Readonly<Record<string, Canvas>> = {
    'moonpath-a': moonpath(2, 4, 151),
    'moonpath-b': moonpath(3, 5, 152),
    'rapids-a': rapids(2, 2, 153),
    'rapids-b': rapids(3, 1, 154),
    'deep-a': deep(3, 3, 155),
    'deep-b': deep(4, 4, 156),
  };
  return [
    block(
      'water',
      Array.from({ length: 12 }, (_, v) => open(v)),
      12,
    ),
    borders('bank-water', shore),
    ...Object.entries(pictures).map(([name, picture]) => ({ name, picture })),
  ];
}
