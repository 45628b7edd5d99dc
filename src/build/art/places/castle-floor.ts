import { DEEP_FACETS, GOLD, PALE_FACETS } from '../../../../assets/art/places/castle-ballroom';
import { hex, type Rgb } from '../color';
import { hash, scale } from '../field';

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

/** Polished stone lozenges, pale and deep by turns, each cut like a gem. */
export function lozenge(x: number, y: number): Rgb {
  const along = x / LOZENGE.width + y / LOZENGE.height;
  const across = x / LOZENGE.width - y / LOZENGE.height + 400;
  const [a, b] = [Math.floor(along), Math.floor(across)];
  const [u, v] = [along - a, 1 - (across - b)];
  const shades = (a + b) % 2 === 0 ? PALE : DEEP;
  const level = facet(u, v);
  const color = shades[Math.round(level)] as Rgb;
  const tone = 1 + (hash(((a % 8) + 8) % 8, b % 8, 5) - 0.5) * 0.05;
  const slant = u + v - 1 + 0.55 * (u - v);
  const sheen =
    level === 2 && hash(a & 7, b & 7, 9) > 0.4 && (Math.abs(slant - 0.1) < 0.07 || Math.abs(slant + 0.06) < 0.022)
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
