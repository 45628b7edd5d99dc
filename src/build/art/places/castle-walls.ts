import { CRYSTAL, GOLD, PILLAR } from '../../../../assets/art/places/castle-ballroom';
import { hex, type Rgb } from '../color';
import { band, type Canvas, hash, scale } from '../field';

const WALL = CRYSTAL.map(hex);
const SHAFT = PILLAR.map(hex);
const WAINSCOT = 38;
/** Left edges of the prisms that a crystal wall is grown from, over 128 pixels, after which they repeat. */
const PRISMS = [0, 17, 41, 56, 84, 103, 128];

/** Grown crystal: upright prisms, each with a lit and a shaded side, broken by slanting planes. */
function crystal(x: number, y: number, top: number, foot: number): Rgb {
  const at = ((x % 128) + 128) % 128;
  const k = PRISMS.findIndex((edge) => edge > at) - 1;
  const [from, to] = [PRISMS[k] as number, PRISMS[k + 1] as number];
  const ridge = Math.floor(from + (to - from) * (0.3 + 0.3 * hash(k, 1, 7)));
  const lit = at < ridge;
  const slant = (lit ? at - from : (to - at) * 0.8) * (k % 2 === 0 ? 1.3 : -1.1);
  const reach = y - top + slant + hash(k, 2, 7) * 60;
  const tall = 44 + 30 * hash(k, 3, 7);
  const plane = Math.floor(reach / tall);
  const height = (y - top) / (foot - top);
  const value = 0.3 + 0.26 * height + (lit ? 0.1 : -0.08) + (hash(k, plane, 11) - 0.5) * 0.26;
  const color = WALL[1 + band(value, 4, x, y, 0)] as Rgb;
  const cut = reach - plane * tall < 1;
  return at === ridge || cut ? scale(color, 1.15) : at === from ? scale(color, 0.82) : color;
}

/** A strip of moulding: one colour per row from `y` down. */
export const moulding = (wall: Canvas, left: number, right: number, y: number, rows: readonly string[]): void =>
  rows.forEach((color, j) => {
    wall.rect(left, y + j, right - left, 1, color);
  });

/** A stretch of wall seen from the front, with cornice, crystal and panelled wainscot. */
export function face(wall: Canvas, left: number, right: number, top: number, foot: number): void {
  wall.rect(left, top, right - left, foot - top, (x, y) => crystal(x, y, top, foot));
  moulding(wall, left, right, top, [
    '#15153c',
    GOLD[1],
    GOLD[4],
    GOLD[3],
    GOLD[2],
    GOLD[1],
    '#2b2f72',
    '#4b55a4',
    '#2b2f72',
    GOLD[3],
    GOLD[1],
    '#191a48',
    '#222660',
  ]);
  for (let x = left; x < right; x++)
    if ((x & 7) < 4) wall.rect(x, top + 6, 1, 3, (x & 7) === 0 ? '#8f9be0' : '#5f6cbe');
  const rail = foot - WAINSCOT;
  wall.rect(left, rail, right - left, WAINSCOT, '#3a4796');
  moulding(wall, left, right, rail, ['#191a48', GOLD[4], GOLD[3], GOLD[1], '#242a6a']);
  for (let x = left; x < right; x++) {
    const at = ((x % 32) + 32) % 32;
    for (let y = rail + 6; y < foot - 8; y++) wall.put(x, y, panel(at, y - rail - 6, foot - 14 - rail));
  }
  moulding(wall, left, right, foot - 8, [
    '#242a6a',
    GOLD[1],
    GOLD[4],
    GOLD[3],
    GOLD[1],
    '#2e3578',
    '#242a6a',
    '#15153c',
  ]);
}

/** One pixel of a 32-pixel wainscot panel: a framed field with a pale gem in its middle. */
function panel(at: number, row: number, height: number): string {
  const last = height - 1;
  if (at === 0) return '#242a6a';
  if (at === 1 || row === 0) return '#6f80cc';
  if (at === 31 || row === last) return '#2b3278';
  if (at < 4 || at > 28 || row < 2 || row > last - 2) return '#4656a4';
  const d = Math.abs(at - 16) / 9 + Math.abs(row - last / 2) / 8;
  if (d < 0.42) return at <= 16 ? '#c9f0f2' : '#86c6de';
  if (d < 0.9) return at <= 16 === row < last / 2 ? '#7c8fd8' : '#5568ba';
  return d < 1.05 ? '#262d70' : '#38458f';
}

/** A crystal pillar with gold capital and foot; `half` is half the width of its shaft. */
export function pillar(wall: Canvas, cx: number, top: number, foot: number, half = 12): void {
  for (let y = top; y < foot; y++) {
    for (let x = cx - half; x < cx + half; x++) {
      const t = (x + 0.5 - cx + half) / (2 * half);
      const flute = Math.abs(((t * 5) % 1) - 0.5);
      const round = Math.sin(Math.PI * Math.min(1, t * 0.86 + 0.2));
      const inner = (x - cx + (y - top) * 0.55) % 46;
      const value =
        round * 0.72 - (t > 0.6 ? (t - 0.6) * 0.9 : 0) - (flute > 0.42 ? 0.16 : 0) + (inner > 0 && inner < 9 ? 0.1 : 0);
      const edge = x === cx - half || x === cx + half - 1;
      wall.put(x, y, edge ? '#23285f' : (SHAFT[band(value, 5, x, y, 0.2)] as Rgb));
    }
  }
  capital(wall, cx, top + 2, half, [5, 6, 7, 7, 6, 5, 4, 4, 3, 3, 2, 3, 3, 1]);
  capital(wall, cx, foot - 14, half, [1, 2, 2, 1, 2, 3, 4, 4, 3, 5, 6, 6, 7, 7, 7]);
  wall.polygon(
    [
      [cx, top + 4],
      [cx + 6, top + 9],
      [cx, top + 14],
      [cx - 6, top + 9],
    ],
    GOLD[1],
  );
  wall.polygon(
    [
      [cx, top + 5],
      [cx + 5, top + 9],
      [cx, top + 13],
      [cx - 5, top + 9],
    ],
    '#7fe0e6',
  );
  wall.polygon(
    [
      [cx, top + 5],
      [cx, top + 9],
      [cx - 5, top + 9],
    ],
    '#e2fcff',
  );
}

/** Turned gold: one row for each overhang. */
function capital(wall: Canvas, cx: number, y: number, half: number, overhangs: readonly number[]): void {
  const gold = GOLD.map(hex);
  overhangs.forEach((over, j) => {
    const reach = half + over;
    const before = overhangs[j - 1] ?? 0;
    for (let x = cx - reach; x < cx + reach; x++) {
      const t = (x + 0.5 - cx) / reach;
      const bulge = over > before ? 0.12 : over < before ? -0.16 : 0;
      const value = 0.86 - Math.abs(t + 0.3) * 0.62 + bulge;
      const edge = x === cx - reach || x === cx + reach - 1;
      wall.put(x, y + j, edge ? GOLD[0] : (gold[1 + band(value, 5, x, y + j, 0.2)] as Rgb));
    }
  });
  const last = half + (overhangs.at(-1) ?? 0);
  wall.rect(cx - last, y + overhangs.length, 2 * last, 1, GOLD[0]);
}

/** The flat top of a wall, seen from above. */
export function ledge(wall: Canvas, left: number, top: number, width: number, height: number): void {
  wall.rect(left, top, width, height, (x, y) =>
    hex((x + y) % 48 < 2 ? '#40468c' : (x - y + 960) % 64 < 20 ? '#2e3276' : '#282b6a'),
  );
}
