import type { Figure } from '../figure';
import { blob, capsule, ellipse, stroke, union, within } from '../shape';
import type { Frame } from '../sheet';
import { board, flat, knob, type Level, line, onTop, panel, prop, slab } from './spike-bedroom-brush';

/** A cut gem let into wood, its centre at (x, y). */
const inlay = (f: Figure, x: number, y: number, material: string): void => {
  panel(f, [[x - 5, y], [x, y - 5], [x + 5, y], [x, y + 5]], 'gold', 3);
  panel(f, [[x - 4, y], [x, y - 4], [x + 4, y], [x, y + 4]], material, 3);
  panel(f, [[x - 4, y], [x, y - 4], [x, y]], material, 5);
  panel(f, [[x, y], [x + 4, y], [x, y + 4]], material, 2);
};

const grain = (f: Figure, x0: number, x1: number, rows: readonly number[], material: string, level: Level): void =>
  rows.forEach((y, k) => {
    const shift = (k * 17) % 23;
    line(f, [[x0 + shift, y], [x0 + shift + 9, y]], material, level);
    line(f, [[x1 - 20 - shift, y], [x1 - 6 - shift, y]], material, level);
  });

function desk(f: Figure): void {
  slab(f, [-52, -26, 53, -1], 'dark', 1);
  slab(f, [-16, -26, 28, -8], 'dark', 2);
  for (const x of [-54, 28]) {
    board(f, [x, -26, x + 27, 0], 'wood');
    slab(f, [x, -2, x + 27, 0], 'dark', 3);
  }
  for (const y of [-20, -13, -6]) {
    board(f, [-52, y - 1, -29, y + 4], 'wood', 4);
    knob(f, -42, y + 1);
  }
  board(f, [30, -21, 53, -3], 'wood', 4);
  inlay(f, 41, -12, 'teal');
  board(f, [-26, -26, 28, -18], 'wood');
  knob(f, 0, -22);
  slab(f, [-54, -27, 55, -24], 'dark', 2);
  panel(f, [[-56, -48], [57, -48], [60, -30], [-59, -30]], 'pale', 4);
  panel(f, [[-56, -48], [57, -48], [57, -47], [-56, -47]], 'pale', 5);
  grain(f, -56, 58, [-44, -40, -34], 'pale', 3);
  slab(f, [-59, -30, 60, -26], 'wood', 4);
  slab(f, [-59, -30, 60, -29], 'pale', 5);
  slab(f, [-59, -27, 60, -26], 'wood', 2);
  panel(f, [[-25, -45], [19, -45], [21, -32], [-27, -32]], 'teal', 1);
  panel(f, [[-24, -44], [18, -44], [20, -33], [-26, -33]], 'teal', 2);
  for (const [x, y] of [[-27, -33], [19, -33], [-26, -45], [17, -45]] as const) knob(f, x, y);
}

function stool(f: Figure): void {
  for (const x of [-9, 7]) flat(f, capsule([x + 1, -10], 1.6, [x + (x < 0 ? -1 : 3), -1], 1.3), 'dark', 3);
  flat(f, capsule([0, -9], 1.5, [0, 1], 1.3), 'wood', 3);
  f.add(ellipse(0, -11, 12, 6), 'wood', { bias: -0.15 });
  f.add(union([ellipse(0, -14, 11, 5.4), ellipse(0, -16, 10, 4.6)], 1), 'red');
  line(f, [[-8, -16], [0, -13], [8, -16]], 'red', 2);
  line(f, [[0, -20], [0, -14]], 'red', 2);
  f.stamp(-1, -17, ['gg', 'gg'], { g: { material: 'gold', shade: 4 } });
}

/** Lit or dark: a faceted shade of amber crystal on a bent brass stem. */
const lamp = (lit: boolean) => (f: Figure): void => {
  f.dx = 42;
  f.add(ellipse(0, -34, 8, 3), 'gold', { bias: -0.1 });
  f.add(ellipse(0, -36, 5, 2.2), 'gold');
  f.add(stroke([[0, -37], [-3, -46], [3, -57], [-2, -66]], [1.3, 1.2, 1.2, 1.2]), 'gold');
  f.dy -= 10;
  const glow = lit ? 0.34 : 0;
  const shade = lit ? 'amber' : 'glass';
  if (lit) flat(f, ellipse(-4, -54, 8, 3.6), 'bulb', 5, { glow: 0.8 });
  const sides = [[-14, -7], [-7, 1], [1, 7]] as const;
  sides.forEach(([x0, x1], k) => {
    const top = (x: number): number => -2 + (x + 3) * 0.34;
    const level = lit ? ([4, 5, 3] as const)[k] : ([3, 4, 2] as const)[k];
    panel(f, [[x0, -55], [top(x0), -69], [top(x1), -69], [x1, -55]], shade, level as Level, { glow: glow * (k === 1 ? 1.2 : 0.9) });
  });
  flat(f, stroke([[-14, -55], [-4, -52.6], [7, -55]], [0.9]), 'gold', 4, { glow: lit ? 0.2 : 0 });
  slab(f, [-6, -71, 0, -69], 'gold', 4);
  slab(f, [-4, -73, -2, -71], 'gold', 3);
  line(f, [[6, -54], [7, -47]], 'gold', 3);
  f.stamp(6, -47, ['o', 'o'], { o: { material: 'red', shade: 4 } });
};

/** The comic shelf, bare: three open rows, a cupboard below. */
function shelf(f: Figure): void {
  slab(f, [-48, -104, 48, 0], 'wood', 3);
  slab(f, [-43, -97, 43, -27], 'dark', 1);
  for (const y of [-97, -74, -51]) {
    slab(f, [-43, y, 43, y + 4], 'dark', 1);
    slab(f, [-43, y + 4, 43, y + 18], 'dark', 2);
    slab(f, [-43, y + 18, 43, y + 19], 'wood', 4);
    slab(f, [-43, y + 19, 43, y + 22], 'wood', 3);
    slab(f, [-43, y + 22, 43, y + 23], 'dark', 1);
  }
  for (const x of [-48, 43]) {
    board(f, [x, -101, x + 5, 0], 'wood');
    slab(f, [x, -101, x + 1, 0], 'wood', 4);
  }
  board(f, [-43, -27, 43, -23], 'wood', 4);
  for (const x of [-42, 1]) {
    board(f, [x, -22, x + 41, -3], 'wood');
    slab(f, [x + 4, -18, x + 37, -7], 'dark', 3);
    slab(f, [x + 5, -17, x + 36, -8], 'wood', 3);
    inlay(f, x + 20, -13, 'plum');
  }
  knob(f, -5, -14);
  knob(f, 4, -14);
  slab(f, [-48, -3, 48, 0], 'dark', 3);
  panel(f, [[-50, -101], [-46, -106], [46, -106], [50, -101]], 'pale', 4);
  slab(f, [-50, -101, 50, -97], 'wood', 4);
  slab(f, [-50, -98, 50, -97], 'wood', 2);
  slab(f, [-43, -97, 43, -96], 'ink', 1);
}

/** The tuxedo, the cape, and what never fitted. */
const GARMENTS = [
  { x: -17, wide: 10, tall: 34, material: 'ink' },
  { x: -6, wide: 9, tall: 42, material: 'red' },
  { x: 4, wide: 8, tall: 30, material: 'teal' },
  { x: 13, wide: 8, tall: 36, material: 'plum' },
] as const;

function closetBody(f: Figure): void {
  slab(f, [-36, -108, 36, 0], 'wood', 3);
  panel(f, [[-39, -104], [-30, -113], [0, -119], [30, -113], [39, -104]], 'wood', 4);
  panel(f, [[-34, -106], [-27, -111], [0, -116], [27, -111], [34, -106]], 'wood', 3);
  inlay(f, 0, -110, 'pink');
  slab(f, [-39, -105, 39, -101], 'pale', 4);
  slab(f, [-39, -102, 39, -101], 'wood', 2);
  slab(f, [-38, -5, 38, 0], 'dark', 3);
  slab(f, [-38, -5, 38, -4], 'wood', 4);
}

function closetClosed(f: Figure): void {
  closetBody(f);
  for (const x of [-33, 1]) {
    board(f, [x, -99, x + 32, -6], 'wood', 4);
    slab(f, [x + 4, -94, x + 28, -52], 'dark', 3);
    slab(f, [x + 5, -93, x + 27, -53], 'steel', 3);
    panel(f, [[x + 5, -93], [x + 20, -93], [x + 5, -68]], 'steel', 4);
    panel(f, [[x + 9, -93], [x + 13, -93], [x + 5, -80], [x + 5, -86]], 'steel', 5);
    for (const y of [-80, -66]) line(f, [[x + 5, y], [x + 16, y - 7], [x + 27, y]], 'dark', 3);
    board(f, [x + 4, -47, x + 28, -11], 'wood');
    inlay(f, x + 16, -29, x < 0 ? 'plum' : 'teal');
  }
  knob(f, -4, -54);
  knob(f, 3, -54);
}

function hangClothes(f: Figure): void {
  for (const { x, wide, tall, material } of GARMENTS) {
    const half = wide / 2;
    line(f, [[x, -84], [x, -88]], 'gold', 4);
    f.add(blob([[x - half, -81], [x, -83], [x + half, -81], [x + half + 1, -81 + tall], [x - half - 1, -81 + tall]], { rim: 3, smooth: false }), material);
    line(f, [[x, -78], [x, -83 + tall]], material, 2);
  }
  panel(f, [[-19, -82], [-15, -82], [-17, -70]], 'cream', 4);
  f.stamp(-19, -80, ['r.r', 'rrr', 'r.r'], { r: { material: 'red', shade: 3 } });
  f.stamp(-8, -81, ['ggggg', '.g.g.'], { g: { material: 'gold', shade: 4 } });
  f.add(ellipse(-18, -22, 8, 4), 'red');
  f.add(blob([[4, -28], [24, -28], [24, -19], [4, -19]], { rim: 1, smooth: false }), 'sky');
  slab(f, [12, -28, 15, -19], 'gold', 4);
}

const closetOpen = (full: boolean) => (f: Figure): void => {
  closetBody(f);
  slab(f, [-32, -99, 32, -6], 'dark', 1);
  slab(f, [-32, -99, 32, -94], 'ink', 1);
  slab(f, [-30, -18, 30, -6], 'dark', 2);
  slab(f, [-32, -19, 32, -17], 'wood', 3);
  slab(f, [-32, -88, 32, -86], 'gold', 3);
  f.add(stroke([[25, -78], [25, -70], [22, -68], [21, -71]], [1.1]), 'gold');
  if (full) hangClothes(f);
  for (const side of [-1, 1]) {
    const at = (x: number, y: number): readonly [number, number] => [side * x, y];
    panel(f, [at(33, -99), at(46, -95), at(46, -1), at(33, -6)], 'wood', side < 0 ? 4 : 3, { crease: 2 });
    panel(f, [at(36, -92), at(43, -90), at(43, -50), at(36, -52)], 'steel', side < 0 ? 4 : 2);
    panel(f, [at(36, -46), at(43, -44), at(43, -8), at(36, -11)], 'wood', side < 0 ? 3 : 2);
  }
};

const chest = (open: boolean) => (f: Figure): void => {
  if (open) {
    panel(f, [[-26, -24], [26, -24], [23, -46], [-23, -46]], 'wood', 2);
    panel(f, [[-22, -26], [22, -26], [20, -43], [-20, -43]], 'dark', 2);
    for (const x of [-16, 14]) slab(f, [x, -46, x + 3, -25], 'gold', 3);
    panel(f, [[-26, -26], [26, -26], [27, -19], [-27, -19]], 'dark', 1);
  } else {
    f.add(blob([[-27, -18], [-26, -29], [-20, -34], [20, -34], [26, -29], [27, -18]], { rim: 7, smooth: false }), 'wood', { bias: 0.06 });
    for (const y of [-29, -24]) line(f, [[-25, y], [25, y]], 'wood', 2);
  }
  board(f, [-27, -20, 27, 0], 'wood');
  line(f, [[-25, -13], [25, -13]], 'wood', 2);
  line(f, [[-25, -7], [25, -7]], 'wood', 2);
  for (const x of [-20, 16]) {
    slab(f, [x, open ? -20 : -32, x + 4, 0], 'gold', 3, { crease: 1 });
    slab(f, [x, open ? -20 : -32, x + 1, 0], 'gold', 4);
    f.stamp(x + 1, -16, ['x', '.', '.', '.', '.', '.', '.', '.', '.', '.', 'x'], { x: { material: 'gold', shade: 1 } });
  }
  slab(f, [-27, -21, 27, -19], 'gold', open ? 4 : 3);
  if (open) return;
  f.add(blob([[-5, -24], [5, -24], [5, -16], [0, -12], [-5, -16]], { rim: 2, smooth: false }), 'gold');
  f.stamp(-1, -20, ['kk', 'kk', 'k.'], { k: { material: 'ink', shade: 1 } });
};

function sideTable(f: Figure): void {
  for (const x of [-11, 10]) flat(f, capsule([x, -18], 1.8, [x + (x < 0 ? -1 : 1), -1], 1.5), 'dark', 3);
  flat(f, capsule([0, -16], 2, [0, 1], 1.6), 'wood', 3);
  f.add(ellipse(0, -19, 19, 9), 'wood', { bias: -0.25 });
  flat(f, ellipse(0, -22, 19, 9), 'pale', 4, { crease: 1 });
  flat(f, ellipse(0, -21.5, 16, 7), 'pale', 3);
  flat(f, ellipse(0, -22, 15.6, 6.6), 'pale', 4);
}

const RIM = ellipse(0, -36, 47, 23);
const HULL = union([RIM, blob([[-47, -38], [0, -40], [47, -38], [45, -22], [34, -8], [16, -2], [-16, -2], [-34, -8], [-45, -22]], { rim: 16 })], 0);

/** Spike's basket: woven hull on claw feet, with a puffed lining. */
function bed(f: Figure): void {
  for (const x of [-31, 0, 31]) f.add(ellipse(x, x === 0 ? -1 : -6, 5, 4), 'dark');
  flat(f, HULL, 'wicker', 1);
  for (let row = 0; row < 12; row++) {
    for (let k = -8; k <= 8; k++) {
      const x = k * 6 + (row % 2) * 3;
      const y = -31 + row * 4 + Math.round(14 * Math.sqrt(Math.max(0, 1 - (x / 49) ** 2))) - 14;
      const turn = Math.abs(x + 12) / 60;
      f.add(within(ellipse(x, y, 3.1, 1.9), HULL), 'wicker', { crease: 0, bias: 0.12 - turn * 0.45 - row * 0.022 });
    }
  }
  flat(f, RIM, 'wicker', 2);
  for (let k = 0; k < 46; k++) {
    const a = (k / 46) * Math.PI * 2;
    const [x, y] = [Math.cos(a) * 44, -36 + Math.sin(a) * 20.5];
    f.add(ellipse(x, y, 3.6, 2.6, (a * 180) / Math.PI + 60), 'wicker', { bias: Math.sin(a) < 0 ? 0.02 : 0.1 });
  }
  flat(f, ellipse(0, -35, 40, 17.5), 'plum', 1);
  for (let k = 0; k < 14; k++) {
    const a = (k / 14) * Math.PI * 2 + 0.2;
    f.add(ellipse(Math.cos(a) * 34, -35 + Math.sin(a) * 13.6, 8, 4.4), 'plum', { bias: Math.sin(a) < 0 ? -0.12 : 0.02 });
  }
  f.add(ellipse(0, -34, 33, 13), 'lilac');
  f.add(union([ellipse(-17, -41, 13, 7), ellipse(-19, -42, 11, 6)], 1), 'cream');
  line(f, [[-27, -41], [-19, -38], [-9, -40]], 'cream', 3);
  f.stamp(-20, -43, ['.g.', 'ggg', '.g.'], { g: { material: 'green', shade: 4 } });
}

function telescope(f: Figure): void {
  for (const [x, y] of [[-13, 0], [12, 1], [0, -4]] as const) f.add(capsule([0, -26], 1.7, [x, y - 1], 1.2), 'wood');
  slab(f, [-6, -12, 7, -10], 'gold', 3);
  f.add(ellipse(0, -27, 4, 4), 'gold');
  f.add(capsule([15, -22], 2.4, [6, -27], 2.8), 'gold', { bias: 0.05 });
  f.add(capsule([7, -27], 4, [-10, -38], 4.6), 'teal');
  f.add(capsule([-9, -37.5], 5.4, [-17, -42.5], 6), 'gold');
  f.add(ellipse(-20, -44.5, 3, 5.6, 32), 'ink');
  f.add(ellipse(-20, -44.8, 1.9, 4.2, 32), 'sky', { glow: 0.15 });
  f.add(capsule([1, -33.4], 3.9, [3.4, -31.9], 3.9), 'gold');
  f.add(capsule([1, -38], 1.3, [8, -33.6], 1.3), 'gold');
}

export const FURNITURE: readonly Frame[] = [
  { name: 'desk', picture: prop(128, 60, desk) },
  { name: 'stool', picture: prop(32, 30, stool) },
  { name: 'lamp-lit', picture: onTop(128, 96, 2, lamp(true), { amber: ['#8a3c14', '#c8641e', '#ee8c2c', '#ffb347', '#ffd071', '#ffeab0'], bulb: '#fff2c4' }) },
  { name: 'lamp-dark', picture: onTop(128, 96, 2, lamp(false), { glass: '#b08a58' }) },
  { name: 'shelf', picture: prop(112, 116, shelf) },
  { name: 'closet-closed', picture: prop(100, 128, closetClosed) },
  { name: 'closet-full', picture: prop(100, 128, closetOpen(true)) },
  { name: 'closet-bare', picture: prop(100, 128, closetOpen(false)) },
  { name: 'chest', picture: prop(64, 52, chest(false)) },
  { name: 'chest-bare', picture: prop(64, 52, chest(true)) },
  { name: 'side-table', picture: prop(48, 42, sideTable) },
  { name: 'bed', picture: prop(108, 76, bed, { wicker: '#cf9a58', lilac: '#a98fdc' }) },
  { name: 'telescope', picture: prop(52, 64, telescope) },
];
