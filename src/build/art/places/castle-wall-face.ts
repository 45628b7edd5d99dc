import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { COLD, LEDGE, LEDGES, WALL } from '../../../../assets/art/places/castle-wall';
import { hex, mix, type Rgb } from '../color';
import { band, type Canvas, hash, scale } from '../field';
import type { Point } from '../shape';

const SHADES = COLD.map(hex);
type Ledge = { y: number; left: number; right: number };

/** How far the face stands back from the ends of the ledge at its foot. */
const INSET = 14;
const BELOW = LEDGE.depth + LEDGE.edge;

/** Where one storey's crystals part, over its whole breadth. */
function partings(storey: number, left: number, right: number): readonly number[] {
  const edges = [left];
  for (let k = 0; (edges.at(-1) as number) < right - 44; k++)
    edges.push((edges.at(-1) as number) + 30 + Math.floor(hash(k, storey, 3) * 52));
  edges.push(right);
  return edges;
}

/** One storey of grown crystal: great upright prisms, lit from the moon's side and broken by slanting planes. */
export function storeyFace(wall: Canvas, storey: number, top: number, { left, right, y: foot }: Ledge): void {
  const [from, to] = [left + INSET, right - INSET];
  const edges = partings(storey, from, to);
  for (let x = from; x < to; x++) {
    const k = edges.findIndex((edge) => edge > x) - 1;
    const [a, b] = [edges[k] as number, edges[k + 1] as number];
    const ridge = Math.floor(a + (b - a) * (0.32 + 0.3 * hash(k, storey, 7)));
    const lit = x < ridge;
    const across = (x - from) / (to - from);
    for (let y = top; y < foot; y++) {
      const slant = (lit ? x - a : (b - x) * 0.85) * (hash(k, storey, 9) > 0.5 ? 1.25 : -1.1);
      const tall = 64 + 70 * hash(k, storey, 8);
      const reach = y + slant + hash(k, storey, 2) * 90;
      const plane = Math.floor(reach / tall);
      const cut = reach - plane * tall;
      const value = 0.62 - across * 0.36 + (lit ? 0.17 : -0.13) + (hash(k, plane + 50 * storey, 11) - 0.5) * 0.3;
      const color = SHADES[Math.max(1, band(value, 5, x, y, 0))] as Rgb;
      const glint = cut > 6 && cut < 9 && lit && hash(k, plane, 13) > 0.5 ? 1.06 : 1;
      const shadow = y - top < 22 ? 0.62 + 0.38 * Math.floor((y - top) / 4) * 0.2 : 1;
      const line = x === ridge || cut < 1.2 ? 1.16 : x === a || x === a + 1 ? 0.8 : glint;
      wall.put(x, y, scale(color, line * Math.min(1, shadow)));
    }
  }
  for (const [x, w, shade] of [
    [from, 3, 5],
    [from + 3, 2, 4],
    [to - 4, 4, 0],
  ] as const)
    wall.rect(x, top, w, foot - top, (_x, _y, under) => mix(under, SHADES[shade] as Rgb, 0.7));
}

const mouldings = [
  '#eef4ff',
  '#cfdffa',
  '#9fb6e8',
  '#6f88cc',
  GOLD[3],
  GOLD[1],
  '#5a70b4',
  '#7f98d8',
  '#a8bff0',
  '#6f88cc',
  '#4a5ea4',
  '#35458c',
  '#262f6c',
  '#1e2658',
  '#181f4a',
] as const;

/** A ledge: pale flags to stand on, a moulded edge, brackets that carry it. */
function ledge(wall: Canvas, { y: back, left, right }: Ledge, index: number): void {
  const front = back + LEDGE.depth;
  for (let y = back; y < front; y++) {
    const inset = Math.round((front - y) * 0.16);
    for (let x = left + inset; x < right - inset; x++) {
      const lean = Math.round((x - (left + right) / 2) * ((y - back) / LEDGE.depth) * 0.03);
      const u = (((x - lean - left) % 40) + 40) % 40;
      const row = y - back > 14 ? 1 : 0;
      const joint = (u + row * 20) % 40 < 1 || y - back === 14;
      const tone = 0.97 + 0.08 * hash(Math.floor((x - lean + row * 20) / 40), row + 3 * index, 5);
      const dim = y - back < 8 ? 0.6 + 0.05 * (y - back) : 1;
      wall.put(x, y, scale(hex(joint ? '#6f86c4' : y - back === 15 ? '#d0def8' : '#a9bde8'), tone * dim));
    }
  }
  mouldings.forEach((color, j) => {
    const inset = j < 6 ? 0 : j < 10 ? 3 : 6 + (j - 10);
    wall.rect(left + inset, front + j, right - left - 2 * inset, 1, color);
  });
  for (let x = left + 18; x < right - 8; x += 26) {
    if (Math.abs(x + 4 - WALL.rope) < 12) continue;
    const rows: readonly (readonly [number, number])[] = [
      [0, 10],
      [0, 10],
      [1, 9],
      [1, 9],
      [2, 8],
      [2, 7],
      [3, 6],
      [3, 5],
    ];
    rows.forEach(([from, to], j) => {
      for (let k = from; k < to; k++)
        wall.put(x + k, front + LEDGE.edge + j, k < 3 ? '#b8d0f4' : k < 6 ? '#6f88cc' : '#2f3d82');
    });
  }
}

/** An inlaid band under a ledge, as wide as the storey on whose foot `below` lies: deep blue between gold lines, a pale gem every 32 pixels. */
function frieze(wall: Canvas, { y: back }: Ledge, { left, right }: Ledge): void {
  const top = back + BELOW + 14;
  for (let x = left + INSET; x < right - INSET; x++) {
    const gem = Math.abs(((x - WALL.rope + 3216) % 32) - 16) / 9;
    const dusk = 1.06 - 0.4 * ((x - left) / (right - left));
    for (let j = 0; j < 16; j++) {
      const d = gem + Math.abs(j - 7.5) / 5.5;
      const line = j === 0 || j === 15 ? '#262f6c' : j === 1 || j === 14 ? GOLD[2] : '';
      const inlay = d < 0.55 ? '#d4f2f6' : d < 1 ? (j < 8 ? '#8fc4e4' : '#5f92c8') : d < 1.25 ? '#2c3a80' : '#41529c';
      wall.put(x, top + j, scale(hex(line || inlay), dusk));
    }
  }
}

/** A crystal that grows out of the wall's side: a lit facet and a shaded one. */
function shard(wall: Canvas, root: Point, tip: Point, half: number): void {
  const [dx, dy] = [tip[0] - root[0], tip[1] - root[1]];
  const length = Math.hypot(dx, dy);
  const [nx, ny] = [(-dy / length) * half, (dx / length) * half];
  const shoulder: Point = [root[0] + dx * 0.66, root[1] + dy * 0.66];
  const side = (k: number): Point[] => [
    [root[0] + nx * k, root[1] + ny * k],
    [shoulder[0] + nx * k, shoulder[1] + ny * k],
  ];
  const ridge: Point = [root[0] + nx * 0.15, root[1] + ny * 0.15];
  const light = nx < 0 ? 1 : -1;
  wall.polygon([...side(light * 1.12), tip, ...side(-light * 1.12).reverse()], '#232c62');
  wall.polygon([...side(light), tip, shoulder, ridge], SHADES[4] as Rgb);
  wall.polygon([...side(-light), tip, shoulder, ridge], SHADES[2] as Rgb);
  wall.line([side(light)[1] as Point, tip], SHADES[5] as Rgb);
  wall.line([shoulder, tip], '#9db6ea');
  wall.line([ridge, shoulder], SHADES[4] as Rgb);
}

/** Clusters of crystals where ledges meet the sides. */
function shards(wall: Canvas): void {
  LEDGES.forEach(({ y, left, right }, k) => {
    const foot = y + BELOW;
    for (const [dx, dy, tx, ty, half] of [
      [26, 40, -34, -26, 11],
      [30, 66, -20, 10, 9],
      [24, 12, -16, -66, 9],
    ] as const) {
      const grow = 0.8 + 0.4 * hash(k, dx, 21);
      shard(wall, [left + dx, foot + dy], [left + tx * grow, foot + ty * grow], half);
      if ((k + dx) % 3 !== 0)
        shard(wall, [right - dx, foot + dy + 6], [right - tx * grow * 0.9, foot + ty * grow], half);
    }
  });
}

/** The castle's outer wall, over whatever sky is there. */
export function paintFace(wall: Canvas): void {
  shards(wall);
  const foot = { y: WALL.ground, left: 116, right: 700 } as const;
  [...LEDGES, foot].forEach((below, k) => {
    const above = LEDGES[k - 1];
    storeyFace(wall, k, above ? above.y + BELOW : 0, below);
  });
  LEDGES.forEach((one, k) => {
    frieze(wall, one, LEDGES[k + 1] ?? foot);
    ledge(wall, one, k);
  });
}
