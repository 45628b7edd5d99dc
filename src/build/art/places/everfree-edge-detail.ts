import { hex, type Rgb } from '../color';
import { Canvas, fractal, hash } from '../field';
import type { Point } from '../shape';
import { type GroundBlock, TILE } from '../tiles';
import { dice } from './everfree-edge-leaves';
import { FLAT_STONES, layStamp, type Soil, shadesOf, TUFTS, tuftInks } from './everfree-edge-soil';

/** 1 in the middle of the picture, 0 well before its edge, with a ragged shore. */
function island({ width, height }: Canvas, x: number, y: number, seed: number): number {
  const d = Math.hypot((x - width / 2) / (width / 2), (y - height / 2) / (height / 2));
  return 1.02 - d * 1.06 + (fractal(x / 12, y / 12, seed, 2) - 0.5) * 0.75;
}

/** Grass standing close together; `lift` sets how far it shines out of the ground. */
export function tufts(columns: number, rows: number, soil: Soil, seed: number, lift = 1.22): Canvas {
  const canvas = new Canvas(columns * TILE, rows * TILE);
  const next = dice(seed);
  const inks = tuftInks(soil, lift);
  const pale = tuftInks(soil, lift * 1.22);
  const spots = Array.from({ length: columns * rows * 64 }, (): [number, number, number] => [
    Math.floor(next() * (canvas.width - 8)),
    Math.floor(next() * (canvas.height - 5)),
    next(),
  ]).sort((a, b) => a[1] - b[1]);
  for (const [x, y, pick] of spots) {
    if (island(canvas, x + 3, y + 2, seed) < 0.36) continue;
    layStamp(
      canvas,
      x,
      y,
      TUFTS[Math.floor(pick * TUFTS.length)] as readonly string[],
      pick * 7 - Math.floor(pick * 7) > 0.7 ? pale : inks,
    );
  }
  return canvas;
}

/** A patch where the ground is lighter or darker by a shade or two. */
export function patch(columns: number, rows: number, soil: Soil, shade: number, seed: number): Canvas {
  const canvas = new Canvas(columns * TILE, rows * TILE);
  const shades = shadesOf(soil);
  canvas.where(
    (x, y) => island(canvas, x, y, seed) + (hash(Math.floor(x), Math.floor(y), seed) - 0.5) * 0.12 > 0.45,
    (x, y) =>
      shades[Math.min(4, Math.max(0, shade + (island(canvas, x, y, seed) > 0.72 ? Math.sign(shade - 2) : 0)))] as Rgb,
  );
  const grass = tufts(columns, rows, soil, seed + 1, shade > 2 ? 1.3 : 1.05);
  canvas.where(
    (x, y) => grass.has(Math.floor(x), Math.floor(y)) && island(canvas, x, y, seed) > 0.45,
    (x, y) => grass.at(x, y),
  );
  return canvas;
}

const LITTER = [['.a', 'ab'], ['a.', 'ab', '.b'], ['aab'], ['.ab', 'ab.'], ['a', 'b']] as const;

const LITTER_INKS: readonly (readonly [string, string])[] = [
  ['#6c6690', '#3a3a5e'],
  ['#7a6478', '#42364e'],
  ['#4f7484', '#27445a'],
  ['#8a7680', '#4c3f58'],
];

/** Fallen leaves and twigs, in pairs of a lit and a shaded ink. */
export function litter(columns: number, rows: number, seed: number, inks = LITTER_INKS): Canvas {
  const canvas = new Canvas(columns * TILE, rows * TILE);
  const next = dice(seed);
  for (let k = 0; k < columns * rows * 20; k++) {
    const [x, y, pick] = [Math.floor(next() * (canvas.width - 4)), Math.floor(next() * (canvas.height - 4)), next()];
    if (island(canvas, x, y, seed) < 0.4) continue;
    const [a, b] = inks[Math.floor(next() * inks.length)] as readonly [string, string];
    layStamp(canvas, x, y, LITTER[Math.floor(pick * LITTER.length)] as readonly string[], { a: hex(a), b: hex(b) });
  }
  return canvas;
}

/** Thin roots that crawl over the ground: lit above, dark below. */
export function creepers(
  columns: number,
  rows: number,
  seed: number,
  count: number,
  tones: readonly [string, string, string] = ['#7c86a8', '#4e5a80', '#2b3458'],
): Canvas {
  const canvas = new Canvas(columns * TILE, rows * TILE);
  const next = dice(seed);
  for (let k = 0; k < count; k++) {
    const start: Point = [canvas.width * (0.3 + next() * 0.4), 3 + next() * 6];
    let heading = Math.PI * (0.25 + 0.5 * ((k + next() * 0.6) / count));
    let [x, y] = start;
    const length = canvas.height * (0.75 + next() * 0.5);
    for (let j = 0; j < length; j++) {
      const girth = 3.4 * (1 - j / length) + 0.6;
      heading += (next() - 0.5) * 0.24 + Math.sin(j / 7 + k * 2) * 0.05 + (Math.PI / 2 - heading) * 0.012;
      x += Math.cos(heading);
      y += Math.sin(heading) * 0.8;
      if (x < 4 || y < 2 || x > canvas.width - 5 || y > canvas.height - 5) break;
      for (let i = -Math.ceil(girth); i <= girth; i++) {
        const tone = tones[i < -girth * 0.3 ? 0 : i < girth * 0.4 ? 1 : 2];
        if (Math.abs(i) <= girth) canvas.put(Math.round(x), Math.round(y + i * 0.8), hex(tone));
      }
      canvas.put(Math.round(x), Math.round(y + girth * 0.8 + 1), hex('#141f3a'));
    }
  }
  return canvas;
}

export function stones(
  columns: number,
  rows: number,
  seed: number,
  count: number,
  tones: readonly [string, string, string] = ['#8c9ab8', '#626e92', '#3c4468'],
): Canvas {
  const canvas = new Canvas(columns * TILE, rows * TILE);
  const next = dice(seed);
  const inks = { a: hex(tones[0]), b: hex(tones[1]), c: hex(tones[2]) };
  const dark = { a: hex('#152640'), b: hex('#152640'), c: hex('#152640') };
  for (let k = 0; k < count; k++) {
    const rowsOf = FLAT_STONES[Math.floor(next() * FLAT_STONES.length)] as readonly string[];
    const [x, y] = [2 + Math.floor(next() * (canvas.width - 12)), 2 + Math.floor(next() * (canvas.height - 9))];
    layStamp(canvas, x + 1, y + 1, rowsOf, dark);
    layStamp(canvas, x, y, rowsOf, inks);
  }
  return canvas;
}

const BLOOMS = [
  ['.a.', 'aya', '.a.', '.s.'],
  ['a', 's'],
  ['aa', 'as'],
  ['.a.', 'aaa', '.s.'],
] as const;

export function flowers(
  columns: number,
  rows: number,
  seed: number,
  colors: readonly string[],
  soil: Soil = 'moss',
): Canvas {
  const canvas = tufts(columns, rows, soil, seed, 1.15);
  const next = dice(seed + 5);
  for (let k = 0; k < columns * rows * 6; k++) {
    const [x, y] = [2 + Math.floor(next() * (canvas.width - 6)), 2 + Math.floor(next() * (canvas.height - 7))];
    const color = colors[Math.floor(next() * colors.length)] as string;
    const bloom = BLOOMS[Math.floor(next() * BLOOMS.length)] as readonly string[];
    if (island(canvas, x, y, seed) > 0.36)
      layStamp(canvas, x, y, bloom, { a: hex(color), y: hex('#fff2b0'), s: hex('#25605e') });
  }
  return canvas;
}

/** Still water with a sliver of sky in it. */
function puddle(columns: number, seed: number): Canvas {
  const canvas = new Canvas(columns * TILE, TILE);
  const wet = (x: number, y: number): number => island(canvas, x, y, seed) - 0.5;
  canvas.where((x, y) => wet(x, y) > -0.1, hex('#1a3048'));
  canvas.where((x, y) => wet(x, y) > 0, hex('#24466e'));
  canvas.where((x, y) => wet(x, y) > 0 && wet(x, y - 3) <= 0, hex('#14243e'));
  canvas.where((x, y) => wet(x, y) > 0.14 && (Math.floor(y) % 5 === 1 || wet(x, y + 4) < 0.1), hex('#3a6c9c'));
  canvas.where((x, y) => wet(x, y) > 0.2 && Math.floor(y) === 18 && fractal(x / 5, 2, seed) > 0.42, hex('#9fd4f0'));
  return canvas;
}

/** Growth and litter of one or more whole tiles, laid over any soil. */
export function details(): GroundBlock[] {
  const list: Readonly<Record<string, Canvas>> = {
    'tufts-a': tufts(2, 2, 'moss', 401),
    'tufts-b': tufts(2, 2, 'moss', 402),
    'tufts-c': tufts(3, 2, 'moss', 403),
    'tufts-d': tufts(2, 1, 'moss', 404),
    'tufts-e': tufts(1, 1, 'moss', 405),
    'tufts-f': tufts(1, 1, 'moss', 406),
    'field-tufts-a': tufts(2, 2, 'field', 411),
    'field-tufts-b': tufts(3, 2, 'field', 412),
    'field-tufts-c': tufts(2, 1, 'field', 413),
    'field-tufts-d': tufts(1, 1, 'field', 414),
    'light-moss-a': patch(3, 2, 'moss', 3, 421),
    'light-moss-b': patch(4, 3, 'moss', 3, 422),
    'light-moss-c': patch(2, 2, 'moss', 3, 423),
    'dark-moss-a': patch(3, 2, 'moss', 1, 425),
    'dark-moss-b': patch(3, 3, 'moss', 1, 426),
    'light-field-a': patch(3, 2, 'field', 3, 427),
    'dark-field-a': patch(3, 2, 'field', 1, 428),
    'light-moss-d': patch(5, 3, 'moss', 3, 424),
    'dark-moss-c': patch(5, 3, 'moss', 1, 416),
    'dark-moss-d': patch(2, 2, 'moss', 1, 417),
    'light-field-b': patch(5, 3, 'field', 3, 418),
    'dark-field-b': patch(4, 3, 'field', 1, 419),
    'light-field-c': patch(2, 2, 'field', 3, 429),
    'dark-loam-a': patch(4, 2, 'loam', 1, 481),
    'light-loam-a': patch(3, 2, 'loam', 3, 482),
    'litter-a': litter(2, 2, 431),
    'litter-b': litter(3, 2, 432),
    'litter-c': litter(2, 1, 433),
    'litter-d': litter(1, 1, 434),
    'creepers-a': creepers(3, 2, 441, 5),
    'creepers-b': creepers(2, 2, 442, 4),
    'creepers-c': creepers(4, 2, 443, 7),
    'creepers-d': creepers(2, 1, 444, 3),
    'stones-a': stones(2, 1, 451, 5),
    'stones-b': stones(1, 1, 452, 3),
    'stones-c': stones(2, 2, 453, 8),
    'flowers-a': flowers(2, 2, 461, ['#d8e8ff', '#b0a0f0', '#8fd8f0']),
    'flowers-b': flowers(2, 1, 462, ['#f0b0e0', '#d8e8ff']),
    'flowers-c': flowers(3, 2, 463, ['#8fd8f0', '#fff2c8', '#b0a0f0']),
    'puddle-a': puddle(2, 471),
    'puddle-b': puddle(3, 472),
  };
  return Object.entries(list).map(([name, picture]) => ({ name, picture }));
}
