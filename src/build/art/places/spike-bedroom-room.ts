import { hex, mix, type Rgb } from '../color';
import { Canvas, fractal, hash, noise, scale } from '../field';
import type { Ground } from '../tiles';
import { surroundAt } from './spike-bedroom-surround';

const WIDTH = 896;
const HEIGHT = 640;
/** Height of the north wall in pixels. */
const WALL = 144;
/** A floor tile: an eight-sided crystal, its corners filled by small gems. */
export const TILE_SIZE = { width: 32, height: 24 } as const;

/** The floor is a cut gem with its corners taken off: where the wall meets the floor, and how far the floor reaches south, at a column. */
const north = (x: number): number => 240 + Math.max(0, 192 - x, x - 704) / 2;
const south = (x: number): number => 544 - Math.max(0, 192 - x, x - 704) / 2;

const FLOOR = { line: '#565a8a', tile: '#b9bac9', dusk: '#a5aac4', gem: '#6a74ba', spark: '#a6dfe8' } as const;

/** One crystal tile: bevelled, faintly veined, no two of quite the same tone until they `repeat`. */
export function tileColor(x: number, y: number, repeat = Infinity): Rgb {
  const { width, height } = TILE_SIZE;
  const [column, row] = [Math.floor(x / width) % repeat, Math.floor(y / height) % repeat];
  const [u, v] = [x - Math.floor(x / width) * width, y - Math.floor(y / height) * height];
  const [iu, iv] = [Math.min(u, width - 1 - u), Math.min(v, height - 1 - v)];
  const corner = iu / 8 + iv / 6;
  if (corner < 0.8) {
    const [gu, gv] = [u < width / 2 ? u : u - width, v < height / 2 ? v : v - height];
    const up = gv < 0 || (gv === 0 && gu < 0);
    const bright = hash(Math.round(x / width) % repeat, Math.round(y / height) % repeat, 5) > 0.82;
    const gem = hex(bright ? FLOOR.spark : FLOOR.gem);
    return scale(gem, (up ? 1.12 : 0.94) * (gu < 0 ? 1.05 : 0.95) * (bright ? 0.86 : 1));
  }
  if (corner < 1.05 || u === 0 || v === 0)
    return mix(hex(FLOOR.line), hex(FLOOR.tile), corner < 1.05 && corner > 0.92 ? 0.35 : 0.25);
  const tone = mix(hex(FLOOR.tile), hex(FLOOR.dusk), hash(column, row, 11));
  const bevel = v <= 2 ? 1.09 : u <= 2 ? 1.05 : v >= height - 2 ? 0.9 : u >= width - 2 ? 0.94 : 1;
  const vein = (u - v * 1.3 + hash(column, row, 3) * 60) % 44;
  const sheen =
    bevel === 1 && hash(column, row, 4) > 0.45 && ((vein > 6 && vein < 9) || (vein > 11 && vein < 12.4)) ? 1.055 : 1;
  return scale(tone, bevel * sheen * (0.97 + 0.06 * fractal(x / 90, y / 70, 21)));
}

const WALLS = {
  low: '#6876b8',
  high: '#8491d0',
  vein: '#a5b2e8',
  panel: '#8a5a80',
  panelDeep: '#6d4470',
  panelLight: '#a8749a',
} as const;
const GOLD = ['#fbe3a0', '#e4b660', '#a8703c', '#5e3a4a'] as const;

/** How tall a wall is, how its crystal is cut and its timber grown, at a column and a height. */
type Cut = { tall: number; facet: (x: number, h: number) => number; grain: (x: number, k: number) => number };

/** One slanting facet, with a lit and a shaded half. */
function facet(u: number, v: number, repeat = Infinity): number {
  const cell = hash(Math.floor(u) % repeat, Math.floor(v) % repeat, 9);
  const half = u - Math.floor(u) < v - Math.floor(v) ? 1.025 : 0.98;
  const edge = Math.min(u - Math.floor(u), v - Math.floor(v)) < 0.045 ? 1.06 : 1;
  return (0.96 + cell * 0.09) * half * edge;
}

/** No two stretches alike. */
const GROWN: Cut = {
  tall: WALL,
  facet: (x, h) => facet((x + h * 0.55) / 30, (x * 0.9 - h * 0.8 + 400) / 34),
  grain: (x, k) => noise(x / 14, k / 3, 31),
};
/** A wall that goes on for ever: px after which it is the same again, and px tall. */
export const REPEATING_WALL = { width: 192, height: 160 } as const;
const REPEATING: Cut = {
  tall: REPEATING_WALL.height,
  facet: (x, h) => facet((x + h * 0.55) / 32, (x - h * 0.8 + 160) / 32, 6),
  grain: (x, k) => noise(x / 16, k / 3, 31, 12),
};

/** A stencilled flame-and-gem, one in every bay of the wall. */
const STENCIL = [
  '....a....',
  '...aa....',
  '...aba...',
  '..aabaa..',
  '.aabbbaa.',
  '.abbbbba.',
  '.abbbbba.',
  '..abbba..',
  '...aaa...',
  '.........',
  '....a....',
  '...aba...',
  '....a....',
];
const stencil = (x: number, h: number): number => {
  const bay = Math.floor(x / 48);
  const rows = h - (bay % 2 ? 70 : 98);
  const mark = STENCIL[STENCIL.length - 1 - rows]?.[x - bay * 48 - 20];
  return mark === 'a' ? 0.34 : mark === 'b' ? 0.18 : 0;
};

/** The north wall's colour at a column and a height above the floor. */
function wallColor(x: number, h: number, cut: Cut = GROWN): Rgb {
  if (h < 8) return scale(hex(WALLS.panelDeep), h === 7 ? 1.5 : h === 6 ? 1.25 : h < 2 ? 0.6 : 0.95);
  if (h < 42) {
    const u = ((x % 32) + 32) % 32;
    const groove = u < 3 || h < 11 || h > 37;
    const inner = Math.min(u - 3, 31 - u, h - 11, 37 - h);
    if (groove) return scale(hex(WALLS.panel), u === 0 ? 0.8 : 1);
    if (inner === 0) return hex(u === 3 || h === 37 ? WALLS.panelDeep : WALLS.panelLight);
    return scale(mix(hex(WALLS.panel), hex(WALLS.panelDeep), 0.25), (u + h * 0.7) % 26 < 3 ? 1.06 : 1);
  }
  if (h < 46) return hex(GOLD[45 - h] as string);
  if (h >= cut.tall - 18) {
    const k = h - (cut.tall - 18);
    if (k < 3) return hex(GOLD[2 - k] as string);
    const timber = mix(hex('#a96f45'), hex('#c48a55'), cut.grain(x, k));
    const end = ((x % 96) + 96) % 96;
    return scale(timber, k === 17 ? 1.25 : k === 16 ? 1.12 : k === 3 ? 0.7 : end < 2 ? 0.65 : end < 4 ? 1.12 : 1);
  }
  const t = (h - 46) / (cut.tall - 64);
  const crystal = scale(mix(hex(WALLS.low), hex(WALLS.high), Math.floor(t * 6) / 6), cut.facet(x, h));
  const inked = mix(crystal, hex(WALLS.vein), stencil(x, h));
  return h === 46 ? scale(inked, 0.78) : h > cut.tall - 22 ? scale(inked, 0.86) : inked;
}

export const repeatingWall = (x: number, h: number): Rgb => wallColor(x, h, REPEATING);

/** Darkest in the seam between floor and wall. */
const seam = (depth: number): number => (depth < 6 ? 0.7 + 0.05 * depth : 1);

function paintRoom(): Canvas {
  const c = new Canvas(WIDTH, HEIGHT);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const inside = x >= 96 && x < 800;
      const [top, bottom] = [Math.round(north(x)), Math.round(south(x))];
      if (inside && y >= top && y < bottom) {
        const edge = Math.min(seam(y - top), seam(x - 96), seam(799 - x), 0.06 * Math.min(4, bottom - y) + 0.8);
        c.put(x, y, scale(tileColor(x, y), edge));
      } else if (inside && y >= top - WALL && y < top) {
        const corner = Math.min(Math.abs(x - 192), Math.abs(x - 704));
        const turned = x < 192 ? 0.93 : x >= 704 ? 0.97 : 1;
        c.put(x, y, scale(wallColor(x, top - 1 - y), (corner === 0 ? 0.7 : corner === 1 ? 1.08 : 1) * turned));
      } else c.put(x, y, surroundAt(x, y));
    }
  }
  return c;
}

export const ground: Ground = { name: 'spike-bedroom', blocks: () => [{ name: 'room', picture: paintRoom() }] };
