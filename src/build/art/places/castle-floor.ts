import { DEEP_FACETS, GOLD, PALE_FACETS } from '../../../../assets/art/places/castle-ballroom';
import { hex, mix, type Rgb } from '../color';
import { type Canvas, hash, scale } from '../field';

const PALE = PALE_FACETS.map(hex);
const DEEP = DEEP_FACETS.map(hex);
/** Width and height of one lozenge; three tiles and two tiles hold whole numbers of them. */
const LOZENGE = { width: 64, height: 48 } as const;
const BEVEL = 0.13;

/** Shade 0–4 of a cut stone at a place inside it; u and v run 0–1 along its two axes. */
function facet(u: number, v: number): number {
  const rim = Math.min(u, v, 1 - u, 1 - v);
  if (rim < 0.022) return 0;
  if (rim >= BEVEL) return 2;
  if (rim === v) return 3;
  if (rim === u) return 3.4;
  return rim === 1 - u ? 1.4 : 1;
}

/** Polished stone lozenges, pale and deep by turns, each cut like a gem; they repeat after `repeat` of them, a power of 2. */
export function lozenge(x: number, y: number, repeat = 8): Rgb {
  const along = x / LOZENGE.width + y / LOZENGE.height;
  const across = x / LOZENGE.width - y / LOZENGE.height + 400;
  const [a, b] = [Math.floor(along), Math.floor(across)];
  const [u, v] = [along - a, 1 - (across - b)];
  const shades = (a + b) % 2 === 0 ? PALE : DEEP;
  const level = facet(u, v);
  const color = shades[Math.round(level)] as Rgb;
  const tone = 1 + (hash(((a % repeat) + repeat) % repeat, b % repeat, 5) - 0.5) * 0.05;
  const slant = u + v - 1 + 0.55 * (u - v);
  const sheen =
    level === 2 &&
    hash(a & (repeat - 1), b & (repeat - 1), 9) > 0.4 &&
    (Math.abs(slant - 0.1) < 0.07 || Math.abs(slant + 0.06) < 0.022)
      ? 1.045
      : 1;
  return scale(color, tone * sheen);
}

/** A woven carpet's colours: border and field, and the flowers on it. */
type Weave = { border: string; field: string; flower: string };

const WEAVE_CELL = { width: 32, height: 28 } as const;

/** The colour of a carpet `inset` pixels inside its edge; (u, v) is counted from the middle of a flower's cell. */
export function carpetColor(weave: Weave, inset: number, u: number, v: number): Rgb {
  const { width, height } = WEAVE_CELL;
  const thread = (u + 2 * v + 4000) % 4 === 0 ? 0.96 : 1;
  const [du, dv] = [(((u % width) + width) % width) - width / 2, (((v % height) + height) % height) - height / 2];
  const flower = Math.abs(du) / 9 + Math.abs(dv) / 8;
  const gold = inset >= 1 && inset < 4 ? GOLD[3] : inset === 4 ? GOLD[1] : undefined;
  const bloom = flower < 0.45 ? GOLD[4] : flower < 1 ? weave.flower : weave.field;
  return scale(hex(gold ?? (inset < 9 ? weave.border : bloom)), thread);
}

type IsFloor = (x: number, y: number) => boolean;

/** How far, in pixels, the floor darkens towards the foot of a wall above it. */
const CORNER = 9;

/** Darkens the floor where walls rise from it. */
export function darkenCorners(ground: Canvas, isFloor: IsFloor): void {
  for (let y = 0; y < ground.height; y++) {
    for (let x = 0; x < ground.width; x++) {
      if (!isFloor(x, y)) continue;
      let near = CORNER;
      for (let d = 1; d < near; d++)
        if (!isFloor(x, y - d) || (d < 6 && (!isFloor(x - d, y) || !isFloor(x + d, y)))) near = d;
      if (near < CORNER) ground.put(x, y, (_x, _y, under) => scale(under, 0.62 + 0.042 * near));
    }
  }
}

/** How far down, in pixels, the polished floor mirrors a wall, and how clearly at its foot. */
const MIRROR = { depth: 54, strength: 0.3 } as const;

/** Mirrors the walls above into the floor, fading away from them, with a ripple of one pixel; `bottom` is where the floor ends. */
export function mirrorWalls(ground: Canvas, isFloor: IsFloor, bottom: number): void {
  for (let x = 0; x < ground.width; x++) {
    for (let foot = 1; foot < bottom - MIRROR.depth; foot++) {
      if (!isFloor(x, foot) || isFloor(x, foot - 1)) continue;
      for (let d = 0; d < MIRROR.depth && isFloor(x, foot + d); d++) {
        const ripple = (d >> 1) % 4 === 1 && isFloor(x + 1, foot + d) ? 1 : 0;
        const seen = ground.at(x + ripple, foot - 1 - d);
        const share = MIRROR.strength * (1 - Math.floor(d / 6) / (MIRROR.depth / 6));
        ground.put(x, foot + d, (_x, _y, under) => mix(under, seen, share));
      }
    }
  }
}
