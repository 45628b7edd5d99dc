import { each, hex, type Rgb } from '../color';
import { type Canvas, fractal, hash } from '../field';
import { TILE } from '../tiles';

/** Shades of each ground, darkest first. */
const SOILS = {
  field: ['#2b6350', '#377556', '#45885c', '#5a9e66', '#7cba78'],
  moss: ['#1b4851', '#24595c', '#2d6a65', '#3a7d70', '#52967e'],
  loam: ['#1d2f4a', '#243b54', '#2c475e', '#375668', '#466a76'],
  path: ['#4d4763', '#5a5273', '#6a6084', '#7c7094', '#9184a6'],
  trail: ['#283048', '#323b55', '#3d4863', '#4a5672', '#5a6784'],
  mould: ['#173a38', '#204a44', '#2a5b50', '#386f5c', '#5a8f6c'],
  peat: ['#262038', '#312a44', '#3d3550', '#4b425e', '#5f5470'],
  rootway: ['#40363e', '#4f444c', '#5f535a', '#71646a', '#8a7c80'],
  bank: ['#1f4c58', '#285d66', '#336f74', '#428480', '#66a392'],
  shingle: ['#46506e', '#535e7c', '#626d8b', '#75809c', '#929db4'],
  meadow: ['#4a6a52', '#5a7c56', '#6d8f5b', '#86a664', '#b0c67c'],
  heath: ['#6a5158', '#7b6064', '#8d7070', '#a2847e', '#bfa294'],
} as const;
export type Soil = keyof typeof SOILS;

const SHADES = Object.fromEntries(Object.entries(SOILS).map(([soil, shades]) => [soil, shades.map(hex)])) as Record<
  Soil,
  Rgb[]
>;
export const shadesOf = (soil: Soil): readonly Rgb[] => SHADES[soil];

/** 0 at the edge of a tile, 1 from `reach` pixels inwards: where a variant may differ from its neighbours. */
export function inner(x: number, y: number, reach = 9): number {
  const t = Math.min(1, Math.max(0, Math.min(x, y, TILE - x, TILE - y) / reach));
  return t * t * (3 - 2 * t);
}

/** Noise 0–1 that every variant shares along the tile's edges and has to itself inside. */
export function tileNoise(x: number, y: number, seed: number, variant: number, cells = 2): number {
  const scale = cells / TILE;
  const w = inner(x, y);
  const shared = w < 1 ? fractal(x * scale, y * scale, seed, 3, cells) : 0;
  const own = w > 0 ? fractal(x * scale * 1.3 + 40 * variant, y * scale * 1.3 + 17 * variant, seed + 31, 3) : 0;
  return shared * (1 - w) + own * w;
}

/** The ground of one tile at a pixel within it: even at the edges, mottled inside, flecked with blades or grit. */
export function soilAt(soil: Soil, x: number, y: number, variant: number): Rgb {
  const [px, py] = [Math.floor(x), Math.floor(y)];
  const turned = fractal(
    (x * 0.8 + y * 0.6) / 11 + 31 * variant,
    (y * 0.8 - x * 0.6) / 8 + 13 * variant,
    soil.length + 50,
    3,
  );
  const swell = (turned - 0.5) * inner(x, y, 7);
  const fleck = hash(px, py, variant * 5 + soil.length);
  const above = hash(px, py - 1, variant * 5 + soil.length);
  const level =
    2 + (swell > 0.2 ? 1 : swell < -0.17 ? -1 : 0) + (fleck > 0.955 ? 1 : 0) - (above > 0.955 || fleck < 0.02 ? 1 : 0);
  return SHADES[soil][Math.max(0, Math.min(4, level))] as Rgb;
}

export const TUFTS = [
  ['..a..', 'a.b.a', 'bab.b', '.bbb.'],
  ['a...a.', 'b.a.b.', '.babb.', '..bb..'],
  ['.a.', 'ab.', '.bb'],
  ['a..a', 'bab.', '.bb.'],
  ['...a...', '.a.b..a', '.bab.ab', '..bbbb.'],
  ['.a..', '.ba.', 'abb.', '.bb.'],
] as const;

export const FLAT_STONES = [
  ['.aaaa.', 'abbbba', 'bbbbbc', '.cccc.'],
  ['.aaa.', 'abbbc', '.ccc.'],
  ['..aaaaa.', '.abbbbba', 'abbbbbbc', '.cccccc.'],
  ['.aa.', 'abbc', '.cc.'],
  ['..aaa.', '.abbbc', 'abbbc.', '.ccc..'],
] as const;

/** Lays a tuft or stone of letters, `a` lit, `b` body, `c` shaded, with its own dark line below where it says `s`. */
export function layStamp(
  canvas: Canvas,
  x: number,
  y: number,
  rows: readonly string[],
  inks: Readonly<Record<string, Rgb>>,
): void {
  rows.forEach((row, j) => {
    [...row].forEach((letter, k) => {
      const ink = inks[letter];
      if (ink) canvas.put(x + k, y + j, ink);
    });
  });
}

/** Inks of grass that grows on a soil: its tips lighter than the ground, its foot darker. */
export function tuftInks(soil: Soil, lift = 1.22): Record<string, Rgb> {
  const shades = shadesOf(soil);
  const bright = (c: Rgb): Rgb => each(c, (v) => Math.min(255, v * lift));
  return { a: bright(shades[3] as Rgb), b: each(shades[0] as Rgb, (v) => v * 0.86) };
}
