import { hex, type Rgb } from '../color';
import { Canvas, hash, scale } from '../field';
import type { Figure, Picture } from '../figure';
import { blob, ellipse, stroke, union } from '../shape';
import type { Frame } from '../sheet';
import { flat, type Level, line, panel, prop, pts, slab } from './spike-bedroom-brush';
import { TILE_SIZE, tileColor } from './spike-bedroom-room';

const RUG_TILT = 0.58;
const disc = (rx: number) => ellipse(0, 0, rx, rx * RUG_TILT);

/** A ring of diamonds or rays around the rug's middle, seen at the floor's tilt. */
function around(
  f: Figure,
  count: number,
  inner: number,
  outer: number,
  spread: number,
  material: string,
  level: Level,
  turn = 0,
): void {
  for (let k = 0; k < count; k++) {
    const a = ((k + turn) / count) * Math.PI * 2;
    const at = (radius: number, angle: number): readonly [number, number] => [
      Math.cos(angle) * radius,
      Math.sin(angle) * radius * RUG_TILT,
    ];
    const middle = (inner + outer) / 2;
    panel(f, [at(inner, a), at(middle, a - spread), at(outer, a), at(middle, a + spread)].flat(), material, level);
  }
}

/** A woven rug: a flame rose inside a border of cut gems. Seen from the floor up, it has no thickness. */
function rug(f: Figure): void {
  f.dy = -62;
  for (let k = 0; k < 120; k++) {
    const a = (k / 120) * Math.PI * 2;
    line(
      f,
      [Math.cos(a) * 99, Math.sin(a) * 99 * RUG_TILT, Math.cos(a) * 103, Math.sin(a) * 103 * RUG_TILT],
      'cream',
      k % 2 ? 3 : 4,
    );
  }
  flat(f, disc(100), 'maroon', 2);
  flat(f, disc(98), 'gold', 3);
  flat(f, disc(95.5), 'gold', 2);
  flat(f, disc(94), 'night', 3);
  around(f, 24, 80, 92, 0.07, 'gold', 4);
  around(f, 24, 82, 90, 0.045, 'teal', 4);
  around(f, 24, 84, 88, 0.03, 'cream', 5, 0.5);
  flat(f, disc(78), 'gold', 3);
  flat(f, disc(76), 'gold', 2);
  flat(f, disc(75), 'maroon', 3);
  around(f, 12, 16, 73, 0.17, 'maroon', 4, 0.5);
  around(f, 12, 14, 70, 0.13, 'amber', 3);
  around(f, 12, 14, 62, 0.08, 'amber', 5);
  around(f, 12, 20, 60, 0.09, 'red', 4, 0.5);
  flat(f, disc(27), 'gold', 3);
  flat(f, disc(25), 'night', 3);
  around(f, 6, 2, 24, 0.34, 'green', 3);
  around(f, 6, 2, 20, 0.22, 'green', 5);
  flat(f, disc(6), 'cream', 4);
}

/** A frayed oval mat with a claw print, by the door. */
function mat(f: Figure): void {
  panel(f, [-24, -12, 24, 0, 20, 12, -28, 0], 'teal', 2);
  panel(f, [-22, -10, 22, 1, 18, 10, -26, -1], 'teal', 3);
  panel(f, [-19, -7, 18, 2, 16, 7, -22, -2], 'teal', 4);
  for (const [x, y] of pts([-7, 0, -3, -4, 4, -2, 7, 2])) flat(f, ellipse(x, y, 2, 1.4), 'cream', 4);
  flat(f, ellipse(0, 2, 4.4, 2.4), 'cream', 4);
}

/** A floor cushion with tassels, for whoever's turn it is. */
const cushion =
  (material: string, trim: string) =>
  (f: Figure): void => {
    for (const [x, y] of pts([-17, -1, 16, -2, -13, -16, 13, -17])) f.add(ellipse(x, y, 2.2, 2.2), trim);
    f.add(
      blob(pts([-13, -16, 0, -14, 13, -17, 14, -9, 17, -1, 0, -1, -17, 0, -14, -9]), { rim: 8, softness: 0.8 }),
      material,
      { bias: 0.04 },
    );
    line(f, [-15, 0, -8, 1, 0, 0, 8, 1, 15, -1], material, 2);
    line(f, [-6, -6, -1, -9, -5, -12], material, 2);
    line(f, [7, -6, 2, -9, 6, -12], material, 2);
    f.stamp(0, -9, ['gg', 'gg'], { g: { material: trim, shade: 4 } });
  };

/** A slumped bean bag, a comic left open on it or not. */
const beanbag =
  (comic: boolean) =>
  (f: Figure): void => {
    f.add(union([ellipse(0, -10, 26, 12), ellipse(-3, -18, 19, 12), ellipse(-14, -25, 9, 8)], 2), 'teal');
    line(f, [-18, -28, -8, -18, -3, -3], 'teal', 2);
    line(f, [-12, -31, 8, -22, 20, -9], 'teal', 2);
    f.stamp(-17, -33, ['.kk.', 'kkkk'], { k: { material: 'teal', shade: 1 } });
    if (!comic) return;
    panel(f, [-2, -20, 7, -23, 10, -16, 1, -13], 'paper', 4, { crease: 2 });
    panel(f, [7, -23, 17, -21, 20, -14, 10, -16], 'paper', 3, { crease: 2 });
    f.stamp(1, -19, ['rr.bb', 'rryyb', '.yykk'], {
      r: { material: 'red', shade: 3 },
      b: { material: 'blue', shade: 3 },
      y: { material: 'gold', shade: 4 },
      k: { material: 'ink', shade: 3 },
    });
    f.stamp(11, -19, ['gg.pp', 'gg.pp', '.kk..'], {
      g: { material: 'green', shade: 3 },
      p: { material: 'plum', shade: 3 },
      k: { material: 'ink', shade: 3 },
    });
  };

/** A fern of crystal leaves in a chipped pot. */
function plant(f: Figure): void {
  for (const [x, y, bend] of [
    [-16, -30, -6],
    [16, -28, 6],
    [-9, -40, -2],
    [9, -39, 3],
    [-18, -20, -8],
    [18, -18, 8],
    [0, -44, 0],
  ] as const) {
    f.add(
      stroke(pts([0, -14, x * 0.5 + bend * 0.3, (y - 14) / 2 - 4, x, y, x + bend * 0.8, y + 6]), [1.4, 2.6, 2.4, 0.6]),
      'fern',
      { bias: Math.abs(x) > 12 ? -0.08 : 0.05 },
    );
    line(
      f,
      [Math.round(x * 0.25), Math.round(-14 + (y + 14) * 0.35), Math.round(x * 0.8), Math.round(y * 0.86)],
      'fern',
      5,
    );
  }
  f.add(blob(pts([-11, -14, 11, -14, 8, 0, -8, 0]), { rim: 6, smooth: false }), 'clay');
  slab(f, [-13, -17, 13, -12], 'clay', 4, { crease: 1 });
  slab(f, [-13, -13, 13, -12], 'clay', 2);
  f.stamp(-5, -9, ['g.g.g.g.g', '.g.g.g.g.'], { g: { material: 'gold', shade: 4 } });
}

/** One of the floor's own tiles, a little proud of its bed; `askew` turns it so that a corner gapes. */
function looseTile(askew: boolean): Picture {
  const { width, height } = TILE_SIZE;
  const whole = (u: number, v: number): boolean =>
    Math.min(u, width - 1 - u) / 8 + Math.min(v, height - 1 - v) / 6 >= 0.92 &&
    u > 0 &&
    v > 0 &&
    u < width &&
    v < height;
  const c = new Canvas(width + 12, height + 12);
  const lay = (dx: number, dy: number, brush: (u: number, v: number) => Rgb): void => {
    const turn = askew ? 0.12 : 0;
    c.rect(0, 0, c.width, c.height, (x, y) => {
      const [du, dv] = [x - dx - width / 2, y - dy - height / 2];
      const [u, v] = [Math.round(du + dv * turn * 1.3 + width / 2), Math.round(dv - du * turn * 0.75 + height / 2)];
      return whole(u, v) ? brush(u, v) : undefined;
    });
  };
  c.rect(0, 0, c.width, c.height, (x, y) => (whole(x - 6, y - 6) ? hex(askew ? '#20183f' : '#4a4478') : undefined));
  const body = (u: number, v: number): Rgb => scale(tileColor(20 * width + u, 19 * height + v), askew ? 1.12 : 1.06);
  const dx = askew ? 9 : 6;
  lay(dx, 5, (u, v) => scale(body(u, v), 0.62));
  lay(dx, askew ? 3 : 4, body);
  if (askew)
    for (let k = 0; k < 9; k++)
      c.put(4 + Math.floor(hash(k, 1, 6) * 16), 29 + Math.floor(hash(k, 2, 6) * 6), k % 2 ? '#e6def0' : '#7a74a8');
  return c.picture([(width >> 1) + 6, height + 6]);
}

/** The dark under a thing that stands on the floor: see-through, in two steps, its corners round. */
function shade(width: number, height: number): Picture {
  const c = new Canvas(width, height);
  const inside = (x: number, y: number, by: number): boolean => {
    const [u, v] = [Math.abs(x - width / 2) / (width / 2 - by), Math.abs(y - height / 2) / (height / 2 - by)];
    return u ** 4 + v ** 4 <= 1;
  };
  c.where((x, y) => inside(x, y, 0), '#20123c');
  const picture = c.picture([width >> 1, height >> 1]);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [(i % width) + 0.5, Math.floor(i / width) + 0.5];
    if (picture.color[4 * i + 3]) picture.color[4 * i + 3] = inside(x, y, 3) ? 108 : 56;
  }
  return picture;
}

/** What lies and stands about the floor. */
export const FLOOR: readonly Frame[] = [
  ...pts([124, 30, 108, 26, 100, 52, 62, 24, 42, 20, 26, 14]).map(([w, h]) => ({
    name: `shade-${w}`,
    picture: shade(w, h),
  })),
  { name: 'rug', picture: prop(212, 128, rug, { maroon: '#9c3450', night: '#33407f', amber: '#f0a44c' }) },
  {
    name: 'mat',
    picture: prop(64, 32, (f) => {
      f.dy = -14;
      mat(f);
    }),
  },
  { name: 'cushion-plum', picture: prop(44, 30, cushion('plum', 'gold')) },
  { name: 'cushion-gold', picture: prop(44, 30, cushion('gold', 'red')) },
  { name: 'beanbag', picture: prop(64, 44, beanbag(true)) },
  { name: 'beanbag-bare', picture: prop(64, 44, beanbag(false)) },
  { name: 'plant', picture: prop(64, 60, plant, { fern: '#4fae9c', clay: '#c8704f' }) },
  { name: 'loose-tile', picture: looseTile(false) },
  { name: 'trace-loose-tile', picture: looseTile(true) },
];
