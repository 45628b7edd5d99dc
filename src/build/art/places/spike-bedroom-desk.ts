import type { Figure } from '../figure';
import { blob, capsule, ellipse, stroke, union, without } from '../shape';
import type { Frame } from '../sheet';
import { board, flat, inlay, knob, type Level, line, on, onTop, panel, prop, pts, slab } from './spike-bedroom-brush';

const grain = (f: Figure, x0: number, x1: number, rows: readonly number[], material: string, level: Level): void =>
  rows.forEach((y, k) => {
    const shift = (k * 17) % 23;
    line(f, [x0 + shift, y, x0 + shift + 9, y], material, level);
    line(f, [x1 - 20 - shift, y, x1 - 6 - shift, y], material, level);
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
  panel(f, [-56, -48, 57, -48, 60, -30, -59, -30], 'pale', 4);
  panel(f, [-56, -48, 57, -48, 57, -47, -56, -47], 'pale', 5);
  grain(f, -56, 58, [-44, -40, -34], 'pale', 3);
  slab(f, [-59, -30, 60, -26], 'wood', 4);
  slab(f, [-59, -30, 60, -29], 'pale', 5);
  slab(f, [-59, -27, 60, -26], 'wood', 2);
  panel(f, [-25, -45, 19, -45, 21, -32, -27, -32], 'teal', 1);
  panel(f, [-24, -44, 18, -44, 20, -33, -26, -33], 'teal', 2);
  for (const [x, y] of pts([-27, -33, 19, -33, -26, -45, 17, -45])) knob(f, x, y);
}

function stool(f: Figure): void {
  for (const x of [-9, 7]) flat(f, capsule([x + 1, -10], 1.6, [x + (x < 0 ? -1 : 3), -1], 1.3), 'dark', 3);
  flat(f, capsule([0, -9], 1.5, [0, 1], 1.3), 'wood', 3);
  f.add(ellipse(0, -11, 12, 6), 'wood', { bias: -0.15 });
  f.add(union([ellipse(0, -14, 11, 5.4), ellipse(0, -16, 10, 4.6)], 1), 'red');
  line(f, [-8, -16, 0, -13, 8, -16], 'red', 2);
  line(f, [0, -20, 0, -14], 'red', 2);
  f.stamp(-1, -17, ['gg', 'gg'], { g: { material: 'gold', shade: 4 } });
}

/** Lit or dark: a faceted shade of amber crystal on a bent brass stem. */
const lamp =
  (lit: boolean) =>
  (f: Figure): void => {
    f.dx = 42;
    f.add(ellipse(0, -34, 8, 3), 'gold', { bias: -0.1 });
    f.add(ellipse(0, -36, 5, 2.2), 'gold');
    f.add(stroke(pts([0, -37, -3, -46, 3, -57, -2, -66]), [1.3, 1.2, 1.2, 1.2]), 'gold');
    f.dy -= 10;
    const glow = lit ? 0.34 : 0;
    const shade = lit ? 'amber' : 'glass';
    if (lit) flat(f, ellipse(-4, -54, 8, 3.6), 'bulb', 5, { glow: 0.8 });
    const sides = pts([-14, -7, -7, 1, 1, 7]);
    sides.forEach(([x0, x1], k) => {
      const top = (x: number): number => -2 + (x + 3) * 0.34;
      const level = lit ? ([4, 5, 3] as const)[k] : ([3, 4, 2] as const)[k];
      panel(f, [x0, -55, top(x0), -69, top(x1), -69, x1, -55], shade, level as Level, {
        glow: glow * (k === 1 ? 1.2 : 0.9),
      });
    });
    flat(f, stroke(pts([-14, -55, -4, -52.6, 7, -55]), [0.9]), 'gold', 4, { glow: lit ? 0.2 : 0 });
    slab(f, [-6, -71, 0, -69], 'gold', 4);
    slab(f, [-4, -73, -2, -71], 'gold', 3);
    line(f, [6, -54, 7, -47], 'gold', 3);
    f.stamp(6, -47, ['o', 'o'], { o: { material: 'red', shade: 4 } });
  };

/** Drafts that would not come right. */
function wasteBasket(f: Figure): void {
  for (const [x, y] of pts([-4, -19, 4, -18, 0, -22])) f.add(ellipse(x, y, 4.4, 3.8), 'paper');
  f.add(blob(pts([-10, -17, 10, -17, 7, 0, -7, 0]), { rim: 5, smooth: false }), 'steel', { bias: -0.1 });
  for (const y of [-13, -9, -5]) line(f, [-8, y, 8, y], 'steel', 2);
  for (const x of [-5, 0, 5]) line(f, [x, -16, Math.round(x * 0.75), -1], 'steel', 2);
  slab(f, [-10, -18, 11, -16], 'steel', 5);
  f.add(ellipse(14, -2.4, 3.6, 3), 'paper');
  f.stamp(13, -3, ['k.', '.k'], { k: { material: 'paper', shade: 2 } });
}

/** On the desk, at the left of the blotter. */
function quillSet(f: Figure): void {
  f.dy -= 38;
  f.dx -= 30;
  f.add(union([ellipse(0, -2, 5, 3.6), capsule([0, -4], 3, [0, -6], 2.4)], 0.6), 'blue');
  f.add(ellipse(0, -8, 3, 1.4), 'gold');
  f.add(blob(pts([1, -8, 4, -15, 10, -23, 13, -25, 12, -18, 7, -12, 2, -8]), { rim: 2.5 }), 'cream');
  line(f, [0, -8, 6, -15, 12, -24], 'gold', 3);
  f.stamp(-3, -4, ['w', 'w'], { w: '#dff2ff' });
}

/** On the desk, at the right of the blotter. */
function teacup(f: Figure): void {
  f.dy -= 34;
  f.dx += 25;
  flat(f, ellipse(0, 0, 7.4, 3), 'cream', 3);
  flat(f, ellipse(0, -0.6, 6, 2.2), 'cream', 4);
  f.add(stroke(pts([4, -6, 8, -6, 7, -2, 3, -2]), [0.9]), 'cream');
  f.add(blob(pts([-5, -7, 5, -7, 4, -1, 2, 0.6, -2, 0.6, -4, -1]), { rim: 3 }), 'cream');
  flat(f, ellipse(0, -7, 4.8, 1.9), 'wood', 2);
  flat(f, ellipse(0, -7, 4.8, 1.9), 'wood', 2);
  f.stamp(-3, -5, ['.p.p', 'pgp.', '.p..'], { p: { material: 'pink', shade: 3 }, g: { material: 'gold', shade: 4 } });
  f.stamp(-2, -16, ['..s.', '.s..', '.s..', '..s.', '..s.', '.s..'], { s: '#e6dcf4' });
}

/** Open where he reads, with a pressed flower and a ticket stub. */
function scrapbook(f: Figure): void {
  f.dy -= 34;
  f.dx -= 4;
  panel(f, [-17, -9, 16, -9, 18, 3, -19, 3], 'plum', 2);
  panel(f, [-15, -9, 0, -8, 0, 2, -17, 1], 'paper', 4);
  panel(f, [0, -8, 14, -9, 16, 1, 0, 2], 'paper', 3);
  f.stamp(-13, -7, ['bbbbb.rr', 'bwbbb.rr', 'bbgbb...', 'ggggg.kk', '......k.'], {
    b: { material: 'sky', shade: 3 },
    w: '#ffffff',
    g: { material: 'green', shade: 3 },
    r: { material: 'red', shade: 3 },
    k: { material: 'ink', shade: 3 },
  });
  f.stamp(3, -7, ['.p.....', 'pyp.ttt', '.p..t.t', '.g..ttt', 'gg.....', '.g.kkkk'], {
    p: { material: 'pink', shade: 3 },
    y: '#ffe27a',
    g: { material: 'green', shade: 3 },
    t: { material: 'gold', shade: 3 },
    k: { material: 'ink', shade: 3 },
  });
  slab(f, [-1, -8, 1, 2], 'paper', 2);
}

/** One sheet folded in three: the last third laid over, its edge a hair proud of the rest. */
function note(f: Figure): void {
  f.dy -= 35;
  f.dx -= 3;
  panel(f, [-11, -7, 10, -7, 12, 3, -13, 3], 'paper', 4, { crease: 2 });
  panel(f, [-11, -7, 10, -7, 11, -4, -12, -4], 'paper', 3);
  panel(f, [-12, -3, 11, -3, 12, 3, -13, 3], 'paper', 5);
  line(f, [-11, -4, 10, -4], 'paper', 1);
  line(f, [-12, 2, 11, 2], 'paper', 3);
  line(f, [-13, 3, 12, 3], 'paper', 2);
}

/** Unrolled on the blotter, curled at both ends, with its seal at the foot. */
function contract(f: Figure): void {
  f.dx -= 3;
  panel(f, [-14, -46, 13, -46, 15, -32, -16, -32], 'paper', 4, { crease: 2 });
  panel(f, [-14, -43, 13, -43, 13, -41, -14, -41], 'paper', 3);
  for (const [y, x0, x1] of [
    [-41, -6, 6],
    [-39, -11, 10],
    [-38, -11, 7],
    [-36, -12, 11],
    [-35, -12, 3],
  ] as const)
    line(f, [x0, y, x1, y], 'ink', 4);
  for (const [y, reach] of pts([-46, 15, -32, 17])) {
    f.add(capsule([-reach, y], 1.9, [reach - 1, y], 1.9), 'paper', { crease: 2 });
    for (const side of [-reach - 1, reach]) flat(f, ellipse(side, y, 1.2, 1.8), 'paper', 2);
  }
  f.stamp(7, -36, ['.rr.', 'rRRr', 'rRrr', '.rr.'], {
    r: { material: 'red', shade: 2 },
    R: { material: 'red', shade: 4 },
  });
}

/** The sheet he writes on: a few lines of it are there. */
function noteSheet(f: Figure): void {
  f.dx -= 3;
  panel(f, [-13, -45, 11, -46, 13, -32, -14, -32], 'paper', 5, { crease: 2 });
  panel(f, [-14, -33, 13, -33, 13, -32, -14, -32], 'paper', 3);
  f.stamp(
    -9,
    -43,
    ['v.vv.v..........', '................', 'vv.vvv.v.vv.vvv.', '................', 'v.vv.vv.vvv.v...'],
    {
      v: { material: 'plum', shade: 2 },
    },
  );
}

/** Laid down between two lines. */
function quillDown(f: Figure): void {
  f.add(blob(pts([5, -35, 12, -40, 19, -47, 23, -48, 21, -43, 14, -37, 7, -34]), { rim: 2.5 }), 'cream');
  line(f, [2, -33, 11, -39, 22, -47], 'gold', 3);
  f.stamp(1, -33, ['k'], { k: { material: 'ink', shade: 1 } });
}

/** A ring burned in the desk where the contract went up in smoke. */
function burn(f: Figure): void {
  flat(f, without(ellipse(-3, -38, 15, 5), ellipse(-3, -38, 12.6, 3.8)), 'soot', 2, { bare: true });
  f.stamp(-19, -41, ['s.....s', '.......', '..s....'], { s: '#5c3c3c' });
  f.stamp(10, -36, ['.s.', '...', 's..'], { s: '#5c3c3c' });
}

function ghostDesk(f: Figure): void {
  panel(f, [-20, -42, 11, -43, 13, -33, -22, -33], 'teal', 3, { bare: true });
  for (const [x, y] of pts([-30, -40, 25, -34])) {
    flat(f, ellipse(x, y, 6, 2.6), 'pale', 3, { bare: true });
    flat(f, ellipse(x, y, 4.8, 1.8), 'pale', 4, { bare: true });
  }
}

/** The desk, and what stands on it and by it. */
export const DESK: readonly Frame[] = [
  { name: 'desk', picture: prop(128, 60, desk) },
  { name: 'stool', picture: prop(32, 30, stool) },
  {
    name: 'lamp-lit',
    picture: onTop(128, 96, 2, lamp(true), {
      amber: ['#8a3c14', '#c8641e', '#ee8c2c', '#ffb347', '#ffd071', '#ffeab0'],
      bulb: '#fff2c4',
    }),
  },
  { name: 'lamp-dark', picture: onTop(128, 96, 2, lamp(false), { glass: '#b08a58' }) },
  { name: 'waste-basket', picture: prop(44, 34, wasteBasket) },
  on('scrapbook', 2, scrapbook),
  on('quill-set', 2, quillSet),
  on('teacup', 2, teacup),
  on('note', 3, note),
  on('contract', 3, contract),
  on('note-sheet', 3, noteSheet),
  on('quill-down', 4, quillDown),
  on('desk-burn', 1, burn),
  on('ghost-desk', 1, ghostDesk),
];
