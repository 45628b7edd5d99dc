import { Canvas } from '../field';
import type { Figure, Picture } from '../figure';
import { above, blob, box, capsule, ellipse, stroke, union, within } from '../shape';
import type { Frame } from '../sheet';
import { board, flat, type Level, line, onTop, panel, prop, slab } from './spike-bedroom-brush';

const RUG_TILT = 0.58;
const disc = (rx: number) => ellipse(0, 0, rx, rx * RUG_TILT);

/** A ring of diamonds or rays around the rug's middle, seen at the floor's tilt. */
function around(f: Figure, count: number, inner: number, outer: number, spread: number, material: string, level: Level, turn = 0): void {
  for (let k = 0; k < count; k++) {
    const a = ((k + turn) / count) * Math.PI * 2;
    const at = (radius: number, angle: number): readonly [number, number] => [Math.cos(angle) * radius, Math.sin(angle) * radius * RUG_TILT];
    const middle = (inner + outer) / 2;
    panel(f, [at(inner, a), at(middle, a - spread), at(outer, a), at(middle, a + spread)], material, level);
  }
}

/** A woven rug: a flame rose inside a border of cut gems. Seen from the floor up, it has no thickness. */
function rug(f: Figure): void {
  f.dy = -62;
  for (let k = 0; k < 120; k++) {
    const a = (k / 120) * Math.PI * 2;
    line(f, [[Math.cos(a) * 99, Math.sin(a) * 99 * RUG_TILT], [Math.cos(a) * 103, Math.sin(a) * 103 * RUG_TILT]], 'cream', k % 2 ? 3 : 4);
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
  panel(f, [[-24, -12], [24, 0], [20, 12], [-28, 0]], 'teal', 2);
  panel(f, [[-22, -10], [22, 1], [18, 10], [-26, -1]], 'teal', 3);
  panel(f, [[-19, -7], [18, 2], [16, 7], [-22, -2]], 'teal', 4);
  for (const [x, y] of [[-7, 0], [-3, -4], [4, -2], [7, 2]] as const) flat(f, ellipse(x, y, 2, 1.4), 'cream', 4);
  flat(f, ellipse(0, 2, 4.4, 2.4), 'cream', 4);
}

function wagon(f: Figure): void {
  f.add(stroke([[-18, -8], [-27, -9], [-33, -16]], [1, 0.9, 0.9]), 'steel');
  slab(f, [-35, -18, -30, -15], 'ink', 3);
  for (const x of [-12, 13]) {
    f.add(ellipse(x, -5, 5, 5), 'ink');
    flat(f, ellipse(x, -5, 2.4, 2.4), 'cream', 4);
  }
  panel(f, [[-19, -18], [19, -18], [21, -13], [-21, -13]], 'red', 1);
  for (const [x, y, material] of [[-12, -22, 'sky'], [0, -24, 'gold'], [9, -21, 'green']] as const) {
    board(f, [x - 4, y - 2, x + 6, y + 8], material);
    panel(f, [[x - 4, y - 2], [x - 2, y - 5], [x + 8, y - 5], [x + 6, y - 2]], material, 5);
    panel(f, [[x + 6, y - 2], [x + 8, y - 5], [x + 8, y + 5], [x + 6, y + 8]], material, 2);
  }
  f.stamp(-13, -20, ['w.w', 'w.w', '.w.'], { w: '#ffffff' });
  f.stamp(0, -22, ['rrr', 'r..', 'rr.', 'r..'], { r: { material: 'red', shade: 2 } });
  board(f, [-21, -14, 22, -5], 'red');
  slab(f, [-16, -11, 17, -9], 'cream', 4);
}

function ball(f: Figure): void {
  const whole = ellipse(0, -8, 9, 8.6);
  f.add(whole, 'cream');
  f.add(within(blob([[-9, -16], [-3, -17], [-5, -8], [-3, 1], [-9, 0]], { rim: 6 }), whole), 'red', { crease: 0, bias: -0.05 });
  f.add(within(blob([[3, -17], [10, -14], [10, 0], [3, 1], [5, -8]], { rim: 6 }), whole), 'blue', { crease: 0, bias: -0.1 });
  flat(f, ellipse(0, -15.4, 2.4, 1.4), 'gold', 4);
}

/** A slumped bean bag, a comic left open on it or not. */
const beanbag = (comic: boolean) => (f: Figure): void => {
  f.add(union([ellipse(0, -10, 26, 12), ellipse(-3, -18, 19, 12), ellipse(-14, -25, 9, 8)], 2), 'teal');
  line(f, [[-18, -28], [-8, -18], [-3, -3]], 'teal', 2);
  line(f, [[-12, -31], [8, -22], [20, -9]], 'teal', 2);
  f.stamp(-17, -33, ['.kk.', 'kkkk'], { k: { material: 'teal', shade: 1 } });
  if (!comic) return;
  panel(f, [[-2, -20], [7, -23], [10, -16], [1, -13]], 'paper', 4, { crease: 2 });
  panel(f, [[7, -23], [17, -21], [20, -14], [10, -16]], 'paper', 3, { crease: 2 });
  f.stamp(1, -19, ['rr.bb', 'rryyb', '.yykk'], { r: { material: 'red', shade: 3 }, b: { material: 'blue', shade: 3 }, y: { material: 'gold', shade: 4 }, k: { material: 'ink', shade: 3 } });
  f.stamp(11, -19, ['gg.pp', 'gg.pp', '.kk..'], { g: { material: 'green', shade: 3 }, p: { material: 'plum', shade: 3 }, k: { material: 'ink', shade: 3 } });
};

/** A fern of crystal leaves in a chipped pot. */
function plant(f: Figure): void {
  for (const [x, y, bend] of [[-16, -30, -6], [16, -28, 6], [-9, -40, -2], [9, -39, 3], [-18, -20, -8], [18, -18, 8], [0, -44, 0]] as const) {
    f.add(stroke([[0, -14], [x * 0.5 + bend * 0.3, (y - 14) / 2 - 4], [x, y], [x + bend * 0.8, y + 6]], [1.4, 2.6, 2.4, 0.6]), 'fern', { bias: Math.abs(x) > 12 ? -0.08 : 0.05 });
    line(f, [[Math.round(x * 0.25), Math.round(-14 + (y + 14) * 0.35)], [Math.round(x * 0.8), Math.round(y * 0.86)]], 'fern', 5);
  }
  f.add(blob([[-11, -14], [11, -14], [8, 0], [-8, 0]], { rim: 6, smooth: false }), 'clay');
  slab(f, [-13, -17, 13, -12], 'clay', 4, { crease: 1 });
  slab(f, [-13, -13, 13, -12], 'clay', 2);
  f.stamp(-5, -9, ['g.g.g.g.g', '.g.g.g.g.'], { g: { material: 'gold', shade: 4 } });
}

/** Drafts that would not come right. */
function wasteBasket(f: Figure): void {
  for (const [x, y] of [[-4, -19], [4, -18], [0, -22]] as const) f.add(ellipse(x, y, 4.4, 3.8), 'paper');
  f.add(blob([[-10, -17], [10, -17], [7, 0], [-7, 0]], { rim: 5, smooth: false }), 'steel', { bias: -0.1 });
  for (const y of [-13, -9, -5]) line(f, [[-8, y], [8, y]], 'steel', 2);
  for (const x of [-5, 0, 5]) line(f, [[x, -16], [Math.round(x * 0.75), -1]], 'steel', 2);
  slab(f, [-10, -18, 11, -16], 'steel', 5);
  f.add(ellipse(14, -2.4, 3.6, 3), 'paper');
  f.stamp(13, -3, ['k.', '.k'], { k: { material: 'paper', shade: 2 } });
}

const SHIELD = ['.wwwww.', 'wbbbbbw', 'wbbpbbw', 'wbpppbw', 'wbbpbbw', '.wbbbw.', '..www..'];
const shield = (f: Figure, x: number, y: number): void =>
  f.stamp(x, y, SHIELD, { w: '#f4f6ff', b: { material: 'blue', shade: 3 }, p: { material: 'pink', shade: 4 } });

/** Its end and strap, pushed under the basket. */
function duffleUnder(f: Figure): void {
  f.dx += 20;
  f.add(capsule([6, -9], 8.4, [20, -6], 8.4), 'navy');
  f.add(ellipse(23, -5, 6.6, 7.6, -10), 'navy', { bias: 0.08 });
  shield(f, 20, -9);
  f.add(stroke([[8, -16], [4, -6], [12, 2], [20, 4]], [1.4]), 'tan');
}

const duffle = (open: boolean) => (f: Figure): void => {
  const body = union([capsule([-17, -12], 11, [17, -12], 11), box(-17, -23, 17, -1)], 1.5);
  f.add(body, 'navy');
  f.add(ellipse(-22, -12, 6, 10.4), 'navy', { bias: -0.06 });
  for (const x of [-11, 9]) {
    slab(f, [x, -23, x + 3, -1], 'tan', 3);
    slab(f, [x, -23, x + 1, -1], 'tan', 4);
  }
  shield(f, -3, -11);
  if (open) {
    flat(f, blob([[-16, -22], [0, -28], [17, -22], [0, -15]], { rim: 3 }), 'navy', 4, { crease: 2 });
    flat(f, blob([[-12, -22], [0, -26], [13, -22], [0, -17]], { rim: 3 }), 'ink', 1);
    f.add(within(ellipse(-3, -21, 6, 3), above(ellipse(0, -22, 13, 5), -18)), 'baby');
    return;
  }
  f.add(stroke([[-10, -22], [-6, -30], [6, -30], [10, -22]], [1.3]), 'tan');
  line(f, [[-16, -20], [16, -20]], 'gold', 3);
  f.stamp(14, -20, ['gg', 'g.'], { g: { material: 'gold', shade: 5 } });
};

/** Tucked over the lower half of the basket's cushion. */
function quilt(f: Figure): void {
  const cover = within(ellipse(0, -33, 38, 17), box(-9, -60, 50, 0));
  f.add(within(union([cover, ellipse(6, -36, 27, 14)], 1), box(-12, -60, 50, 0)), 'quilt', { crease: 1, cast: 0.2 });
  const patches = [[2, -44, 'gold'], [15, -38, 'pink'], [2, -32, 'sky'], [27, -35, 'gold'], [15, -27, 'green'], [27, -28, 'sky']] as const;
  for (const [x, y, material] of patches) {
    panel(f, [[x - 4, y], [x, y - 3], [x + 4, y], [x, y + 3]], material, 3);
    panel(f, [[x - 4, y], [x, y - 3], [x, y]], material, 5);
  }
  for (const x of [-5, 9, 21]) line(f, [[x, -46], [x - 1, -34], [x, -22]], 'quilt', 2);
  f.add(stroke([[-9, -48], [-13, -35], [-8, -21]], [2.6]), 'cream', { bias: 0.05 });
}

/** The quilt pulled off and dropped. */
function quiltOff(f: Figure): void {
  f.add(union([ellipse(-4, -6, 24, 8), ellipse(12, -9, 12, 8), ellipse(-16, -9, 10, 6)], 2), 'quilt');
  f.add(stroke([[-26, -4], [-14, -13], [2, -7], [14, -15], [23, -7]], [2]), 'cream');
  line(f, [[-10, -6], [0, -2], [12, -4]], 'quilt', 2);
  for (const [x, y, material] of [[-6, -4, 'gold'], [10, -3, 'pink']] as const) panel(f, [[x - 4, y], [x, y - 2], [x + 4, y], [x, y + 2]], material, 4);
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

export const FLOOR: readonly Frame[] = [
  ...([[124, 30], [108, 26], [100, 52], [62, 24], [42, 20], [26, 14]] as const).map(([w, h]) => ({ name: `shade-${w}`, picture: shade(w, h) })),
  { name: 'rug', picture: prop(212, 128, rug, { maroon: '#9c3450', night: '#33407f', amber: '#f0a44c' }) },
  { name: 'mat', picture: prop(64, 32, (f) => { f.dy = -14; mat(f); }) },
  { name: 'wagon', picture: prop(76, 40, wagon) },
  { name: 'ball', picture: prop(28, 26, ball) },
  { name: 'beanbag', picture: prop(64, 44, beanbag(true)) },
  { name: 'beanbag-bare', picture: prop(64, 44, beanbag(false)) },
  { name: 'plant', picture: prop(64, 60, plant, { fern: '#4fae9c', clay: '#c8704f' }) },
  { name: 'waste-basket', picture: prop(44, 34, wasteBasket) },
  { name: 'duffle-under', picture: onTop(120, 60, 1, duffleUnder, { navy: '#3f569f', tan: '#d8a468' }) },
  { name: 'duffle-open', picture: prop(68, 44, duffle(true), { navy: '#3f569f', tan: '#d8a468', baby: '#9fd8a0' }) },
  { name: 'duffle-packed', picture: prop(68, 44, duffle(false), { navy: '#3f569f', tan: '#d8a468' }) },
  { name: 'quilt', picture: onTop(112, 76, 1, quilt, { quilt: '#3f6fb4' }) },
  { name: 'quilt-off', picture: prop(72, 30, quiltOff, { quilt: '#3f6fb4' }) },
];
