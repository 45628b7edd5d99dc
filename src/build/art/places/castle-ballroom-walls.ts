import {
  ALCOVE,
  CRYSTAL,
  GALLERY,
  GOLD,
  NORTH,
  PILLAR,
  ROOM,
  SCREEN,
} from '../../../../assets/art/places/castle-ballroom';
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
const moulding = (wall: Canvas, left: number, right: number, y: number, rows: readonly string[]): void =>
  rows.forEach((color, j) => {
    wall.rect(left, y + j, right - left, 1, color);
  });

/** A stretch of wall seen from the front, with cornice, crystal and panelled wainscot. */
function face(wall: Canvas, left: number, right: number, top: number, foot: number): void {
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
function pillar(wall: Canvas, cx: number, top: number, foot: number, half = 12): void {
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
function ledge(wall: Canvas, left: number, top: number, width: number, height: number): void {
  wall.rect(left, top, width, height, (x, y) =>
    hex((x + y) % 48 < 2 ? '#40468c' : (x - y + 960) % 64 < 20 ? '#2e3276' : '#282b6a'),
  );
}

/** The raised landing: its floor, its panelled front with the cloakroom's arch, and the stairs. */
function gallery(wall: Canvas): void {
  const { right, floor, edge, foot, stairs } = GALLERY;
  wall.rect(ROOM.left, floor, right - ROOM.left, edge - floor, (x, y) => {
    const [a, b] = [(x + 2 * (y - floor) + 640) % 32, (x - 2 * (y - floor) + 640) % 32];
    const pale = Math.floor((x + 2 * (y - floor) + 640) / 32) % 2 === Math.floor((x - 2 * (y - floor) + 640) / 32) % 2;
    return hex(a < 2 || b < 2 ? '#8584c8' : pale ? '#c3c0ec' : '#a3a4dc');
  });
  wall.rect(ROOM.left, floor, right - ROOM.left, 6, (_x, y, under) => scale(under, 0.55 + (y - floor) * 0.07));
  wall.rect(stairs.right + 6, floor + 16, right - stairs.right - 18, 40, (x, y) =>
    carpet(x - stairs.right - 6, y - floor - 16, right - stairs.right - 18, 40),
  );
  face(wall, stairs.right, right, edge, foot);
  alcove(wall);
  pillar(wall, right - 8, edge + 2, foot + 4, 8);
  steps(wall);
}

const carpet = (x: number, y: number, width: number, height: number): Rgb => {
  const d = Math.min(x, y, width - 1 - x, height - 1 - y);
  return hex(
    d === 0
      ? '#2a3c78'
      : d < 3
        ? GOLD[3]
        : d < 4
          ? GOLD[1]
          : (x + y) % 16 < 8 === (x - y + 640) % 16 < 8
            ? '#3c6aa4'
            : '#33598f',
  );
};

/** A flight going up to the north; each step shows a tread and a riser. */
function steps(wall: Canvas): void {
  const { edge, stairs } = GALLERY;
  const tall = 12;
  for (let y = edge - 8; y < stairs.foot; y++) {
    const at = (stairs.foot - 1 - y) % tall;
    const climb = (stairs.foot - y) / (stairs.foot - edge + 8);
    for (let x = stairs.left; x < stairs.right; x++) {
      const side = Math.min(x - stairs.left, stairs.right - 1 - x);
      const runnerHere = side > 13;
      const trim = side > 11 && side <= 13;
      const stone = at < 5 ? '#6166b2' : at === 5 ? '#f0eeff' : at < 8 ? '#c9c8f2' : '#b0b0e4';
      const cloth = at < 5 ? '#2d4f88' : at === 5 ? '#86b8dc' : at < 8 ? '#4a7cb4' : '#3f6ea8';
      const brass = at < 5 ? GOLD[2] : GOLD[4];
      wall.put(x, y, scale(hex(runnerHere ? cloth : trim ? brass : stone), 0.86 + 0.16 * climb));
    }
    for (const x of [stairs.left - 8, stairs.right]) {
      for (let k = 0; k < 8; k++)
        wall.put(
          x + k,
          y,
          ['#23285f', '#8f9be0', '#c9d4fa', '#b0bcf0', '#8f9be0', '#6f7cc8', '#4c58a6', '#23285f'][k] as string,
        );
    }
  }
}

/** The cloakroom under the landing: a deep arch with curtains drawn aside. */
function alcove(wall: Canvas): void {
  const { left, right, top } = ALCOVE;
  const foot = GALLERY.foot;
  const [cx, half] = [(left + right) / 2, (right - left) / 2];
  const inArch = (x: number, y: number, grow: number): boolean =>
    Math.abs(x - cx) < half + grow &&
    y < foot &&
    (y >= top + 22 || ((x - cx) / (half + grow)) ** 2 + ((y - top - 22) / (22 + grow)) ** 2 <= 1);
  wall.where((x, y) => inArch(x, y, 6), GOLD[1]);
  wall.where(
    (x, y) => inArch(x, y, 5),
    (x) => hex(x < cx ? GOLD[4] : GOLD[3]),
  );
  wall.where((x, y) => inArch(x, y, 2), GOLD[1]);
  wall.where(
    (x, y) => inArch(x, y, 1),
    (x, y) => hex(y > foot - 15 ? '#6d62ae' : (Math.floor(x) + 4) % 14 < 2 ? '#2c2766' : '#393180'),
  );
  wall.rect(left + 6, top + 21, right - left - 12, 2, GOLD[3]);
  wall.rect(left + 6, top + 23, right - left - 12, 1, GOLD[1]);
}

/** The wall of the double doors: its top, and a face framed by two pillars. */
function screen(wall: Canvas): void {
  const { left, right, top, face: from, foot, door } = SCREEN;
  ledge(wall, left, top, right - left, from - top);
  wall.rect(left, top, right - left, 2, '#6f7cc8');
  wall.rect(left, top, 2, from - top, '#6f7cc8');
  wall.rect(left, top + 2, right - left, 1, GOLD[2]);
  face(wall, left, right, from, foot);
  pillar(wall, left + 10, from, foot + 4, 10);
  pillar(wall, door - 62, from, foot + 3, 8);
  pillar(wall, door + 62, from, foot + 3, 8);
}

/** Paints every wall of the room over the floor. */
export function paintWalls(wall: Canvas): void {
  ledge(wall, 0, 0, ROOM.left, ROOM.height);
  ledge(wall, ROOM.right, 0, ROOM.width - ROOM.right, ROOM.height);
  face(wall, ROOM.left, ROOM.right, 0, NORTH.foot);
  for (const x of NORTH.columns) pillar(wall, x, 0, NORTH.foot + 5);
  for (const x of [ROOM.left - 1, ROOM.right]) wall.rect(x, 0, 1, ROOM.height, GOLD[2]);
  wall.rect(ROOM.left - 3, 0, 2, ROOM.height, '#6f7cc8');
  wall.rect(ROOM.right + 1, 0, 2, ROOM.height, '#6f7cc8');
  gallery(wall);
  screen(wall);
  ledge(wall, 0, ROOM.bottom, ROOM.width, ROOM.height - ROOM.bottom);
  moulding(wall, ROOM.left, ROOM.right, ROOM.bottom, [
    '#15153c',
    '#8f9be0',
    '#c9d4fa',
    GOLD[4],
    GOLD[3],
    GOLD[1],
    '#15153c',
  ]);
}
