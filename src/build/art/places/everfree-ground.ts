import { hex, type Ramp } from '../color';
import { Canvas, fractal, hash, noise } from '../field';
import { MASKS, meeting, type Terrain } from '../terrain';
import { type GroundBlock, TILE } from '../tiles';
import { dice, stampShades } from './everfree-edge-leaves';
import { FLAT_STONES, inner, layStamp, type Soil, soilAt, tileNoise, TUFTS, tuftInks } from './everfree-edge-soil';

/** Variants of every border tile; the fills have more. */
const BORDERS = 3;
const FILLS = 12;
/** Colours of the dead leaves on soils where little grows. */
const LITTER: Partial<Record<Soil, readonly [string, string, string]>> = {
  loam: ['#54507a', '#4a5f78', '#66586e'],
  peat: ['#6c5a4c', '#54507a', '#5c6a50'],
};

type StoneInks = Readonly<Record<'a' | 'b' | 'c', string>>;
/** A trodden way: its soil, how far its rims wander, its lips, the grass beside it and the stones in it. */
export type Way = {
  soil: Soil;
  seed: number;
  wave: number;
  /** The dark rim above, outside and inside. */
  lips: readonly [string, string];
  /** The lit rim below. */
  brink: string;
  verge: Soil;
  tufts: number;
  stones: StoneInks;
};
/** Growth nobody gets through: the soil it stands on, its leaves, and the two shades it casts on that soil. */
export type Underwood = { floor: Soil; leaves: Ramp; shadows: readonly [string, string] };

/** Pixels around a tile for which a border is known. */
const RIM = 10;

/** Above 0 inside the upper ground; neighbours agree on it along their common edge. */
export function inside(mask: number, variant: number, seed: number, wave: number): (x: number, y: number) => number {
  const [tl, tr, br, bl] = [1, 2, 4, 8].map((bit) => (mask & bit ? 1 : 0)) as [number, number, number, number];
  const side = TILE + 2 * RIM;
  const values = Float32Array.from({ length: side * side }, (_, i) => {
    const [x, y] = [(i % side) - RIM + 0.5, Math.floor(i / side) - RIM + 0.5];
    const top = tl + ((tr - tl) * x) / TILE;
    const bottom = bl + ((br - bl) * x) / TILE;
    const clamp = (t: number): number => Math.min(TILE - 0.01, Math.max(0.01, t));
    return top + ((bottom - top) * y) / TILE - 0.5 + (tileNoise(clamp(x), clamp(y), seed, variant) - 0.5) * wave;
  });
  const at = (t: number): number => Math.min(side - 1, Math.max(0, Math.floor(t) + RIM));
  return (x, y) => values[at(y) * side + at(x)] as number;
}

export const tile = (paint: (canvas: Canvas) => void): Canvas => {
  const canvas = new Canvas(TILE, TILE);
  paint(canvas);
  return canvas;
};

/** Lays tiles side by side, `columns` in a row. */
export function block(name: string, tiles: readonly Canvas[], columns: number): GroundBlock {
  const picture = new Canvas(columns * TILE, Math.ceil(tiles.length / columns) * TILE);
  tiles.forEach((canvas, n) => {
    canvas.where(
      (x, y) => canvas.has(Math.floor(x), Math.floor(y)),
      (x, y, under) => {
        picture.put((n % columns) * TILE + x, Math.floor(n / columns) * TILE + y, under);
        return under;
      },
    );
  });
  return { name, picture };
}

/** Small growth well inside the tile, so that any neighbour fits. */
function scatter(
  canvas: Canvas,
  soil: Soil,
  seed: number,
  count: number,
  allow: (x: number, y: number) => boolean,
): void {
  const next = dice(seed);
  const inks = tuftInks(soil);
  const spots = Array.from(
    { length: count },
    () => [1 + Math.floor(next() * 24), 1 + Math.floor(next() * 26), next()] as const,
  );
  for (const [x, y, pick] of [...spots].sort((a, b) => a[1] - b[1])) {
    if (allow(x + 3, y + 3)) layStamp(canvas, x, y, TUFTS[Math.floor(pick * TUFTS.length)] as readonly string[], inks);
  }
}

function layStones(
  canvas: Canvas,
  seed: number,
  count: number,
  stones: StoneInks,
  allow: (x: number, y: number) => boolean,
): void {
  const next = dice(seed);
  const inks = { a: hex(stones.a), b: hex(stones.b), c: hex(stones.c) };
  const shade = { a: hex('#3a3656'), b: hex('#3a3656'), c: hex('#3a3656') };
  for (let k = 0; k < count; k++) {
    const stone = FLAT_STONES[Math.floor(next() * FLAT_STONES.length)] as readonly string[];
    const [x, y] = [2 + Math.floor(next() * 20), 2 + Math.floor(next() * 24)];
    if (!allow(x, y) || !allow(x + 7, y + 4)) continue;
    layStamp(canvas, x + 1, y + 1, stone, shade);
    layStamp(canvas, x, y, stone, inks);
  }
}

/** A whole tile of a soil; a way has stones where others have grass. */
function fill(soil: Soil, variant: number, stones?: StoneInks): Canvas {
  return tile((canvas) => {
    canvas.where(
      () => true,
      (x, y) => soilAt(soil, x, y, variant),
    );
    const litter = LITTER[soil];
    if (stones) layStones(canvas, 900 + variant, variant % 4, stones, () => true);
    else scatter(canvas, soil, 700 + variant + soil.length * 40, litter ? variant % 3 : 2 + (variant % 5), () => true);
    if (litter) {
      for (let k = 0; k < 5; k++) {
        const [x, y] = [2 + Math.floor(hash(k, variant, 61) * 27), 2 + Math.floor(hash(k, variant, 62) * 27)];
        const leaf = hex(litter[k % 3] as string);
        layStamp(canvas, x, y, k % 2 ? ['aa', '.a'] : ['a.', 'aa'], { a: leaf });
      }
    }
  });
}

/** Two grounds that melt into each other along a ragged line of grass. */
function soilBorder(under: Soil, over: Soil, mask: number, variant: number): Canvas {
  const field = inside(mask, variant, 11 + over.length, 0.8);
  const bare = LITTER[over] !== undefined;
  return tile((canvas) => {
    canvas.where(
      () => true,
      (x, y) => {
        const f = field(x, y) + (noise(x / 2.2, y / 2.2, 5, 0) - 0.5) * 0.2 * inner(x, y, 3);
        return soilAt(f > 0 ? over : under, x, y, variant);
      },
    );
    scatter(canvas, bare ? under : over, mask * 31 + variant, 26, (x, y) => Math.abs(field(x, y)) < 0.13);
    scatter(canvas, bare ? under : over, mask * 37 + variant, 4, (x, y) =>
      bare ? field(x, y) < -0.15 : field(x, y) > 0.15,
    );
  });
}

/** A trodden way that lies on any ground: transparent outside, with a dark upper lip and grass along the lower. */
function wayBorder(
  { soil, seed, wave, lips, brink, verge, tufts, stones }: Way,
  mask: number,
  variant: number,
): Canvas {
  const field = inside(mask, variant, seed, wave);
  return tile((canvas) => {
    canvas.where(
      (x, y) => field(x, y) > 0,
      (x, y) => soilAt(soil, x, y, variant),
    );
    canvas.where(
      (x, y) => field(x, y) > 0 && field(x, y - 2) <= 0,
      (x, y) => hex(lips[field(x, y - 1) <= 0 ? 0 : 1]),
    );
    canvas.where((x, y) => field(x, y) > 0 && (field(x - 1, y) <= 0 || field(x + 1, y) <= 0), hex(lips[1]));
    canvas.where((x, y) => field(x, y) <= 0 && field(x, y - 1) > 0, brink);
    canvas.where((x, y) => field(x, y) <= 0 && field(x, y - 1) <= 0 && field(x, y - 2) > 0, '#183a48');
    layStones(canvas, 300 + mask * 5 + variant, 3, stones, (x, y) => field(x, y) > 0.12);
    scatter(canvas, verge, mask * 41 + variant, tufts, (x, y) => Math.abs(field(x, y)) < 0.09);
  });
}

/** Leaves over dark, lit along their upper rim. */
function thicket({ floor, leaves: shades, shadows }: Underwood, mask: number, variant: number): Canvas {
  const field = mask === 15 ? () => 0.5 : inside(mask, variant, 83, 0.7);
  return tile((canvas) => {
    canvas.where(
      () => true,
      (x, y) => soilAt(floor, x, y, variant),
    );
    canvas.where((x, y) => field(x, y) <= 0 && field(x, y - 5) > 0, shadows[0]);
    canvas.where((x, y) => field(x, y) <= 0 && field(x, y - 2.5) > 0, shadows[1]);
    canvas.where((x, y) => field(x, y) > -0.02, shades[0]);
    const leaves: [number, number, number][] = [];
    for (let k = 0; k < 130; k++) {
      const [x, y] = [hash(k, 3, 11) * TILE, hash(k, 4, 12) * TILE];
      if (inner(x, y, 6) < 0.95) leaves.push([x, y, hash(k, 5, 13)]);
      const [u, v] = [hash(k, 6, 20 + variant), hash(k, 7, 20 + variant)];
      if (k < 84) leaves.push([4 + u * (TILE - 8), 4 + v * (TILE - 8), hash(k, 8, 20 + variant)]);
    }
    leaves.sort((a, b) => a[1] - b[1]);
    for (const [x, y, pick] of leaves) {
      for (const [dx, dy] of [
        [0, 0],
        [-TILE, 0],
        [TILE, 0],
        [0, -TILE],
        [0, TILE],
      ] as const) {
        const [lx, ly] = [x + dx, y + dy];
        if (lx < -4 || ly < -4 || lx > TILE + 4 || ly > TILE + 4 || field(lx, ly) <= 0) continue;
        const clump = 0.5 + (fractal(lx / 9 + variant * 23, ly / 8, 97, 2) - 0.5) * inner(lx, ly, 8) * 1.5;
        const rim = field(lx, ly - 7) <= 0 ? 0.22 : field(lx, ly + 8) <= 0 ? -0.12 : 0;
        const value = clump + rim + (pick - 0.5) * 0.2;
        const level = value < 0.42 ? 1 : value < 0.62 ? 2 : value < 0.8 ? 3 : 4;
        const rows = pick < 0.35 ? ['.hx.', 'hxxx', '.xd.'] : pick < 0.7 ? ['hx.', 'xxd'] : ['.hx', 'xxd', '.d.'];
        stampShades(canvas, lx, ly, rows, { shades, level });
      }
    }
  });
}

const variants = (count: number): number[] => Array.from({ length: count }, (_, k) => k);
export const borders = (name: string, paint: (mask: number, variant: number) => Canvas): GroundBlock =>
  block(
    name,
    variants(BORDERS).flatMap((variant) => MASKS.map((mask) => paint(mask, variant))),
    MASKS.length,
  );

/** Whole tiles of a soil, one variant each. */
export const soilFills = (soil: Soil, stones?: StoneInks): GroundBlock =>
  block(
    soil,
    variants(FILLS).map((v) => fill(soil, v, stones)),
    FILLS,
  );

/** Two soils that meet: a column for each corner mask of the upper one, a row for each variant. */
export const soilBorders = (under: Soil, over: Soil): GroundBlock =>
  borders(`${under}-${over}`, (mask, v) => soilBorder(under, over, mask, v));

/** The rims of a way, to be laid over any soil. */
export const wayBorders = (way: Way): GroundBlock => borders(`${way.soil}-edge`, (mask, v) => wayBorder(way, mask, v));

export const thicketFills = (wood: Underwood): GroundBlock =>
  block(
    'thicket',
    variants(8).map((v) => thicket(wood, 15, v)),
    8,
  );
export const thicketBorders = (wood: Underwood): GroundBlock =>
  borders(`${wood.floor}-thicket`, (mask, v) => thicket(wood, mask, v));

/** What grounds look like in Tiled's list of terrains. */
const MARKS = {
  field: '#8fd05a',
  meadow: '#b8d070',
  bank: '#5ab0a0',
  mould: '#6a9a4a',
  moss: '#3fa080',
  loam: '#4a6a90',
  peat: '#7a5a8a',
  thicket: '#183060',
  water: '#3a8af0',
  path: '#c0a0d8',
  trail: '#8a80b8',
  rootway: '#b08a80',
  shingle: '#c8d0e8',
  heath: '#d8b0a0',
} as const;

/** A terrain over some of the forest's grounds; see `meeting`. */
export function terrain(
  name: string,
  pairs: readonly (readonly [keyof typeof MARKS | null, keyof typeof MARKS])[],
): Terrain {
  const used = new Set(pairs.flat());
  const colors = Object.entries(MARKS).filter(([color]) => [...used].some((name) => name === color));
  return meeting(name, Object.fromEntries(colors), pairs);
}

/** Remembers what `paint` made: the pictures of a ground are asked for more than once. */
export function once(paint: () => readonly GroundBlock[]): () => readonly GroundBlock[] {
  let painted: readonly GroundBlock[] | undefined;
  return () => {
    painted ??= paint();
    return painted;
  };
}
