import type { Figure } from '../figure';
import { blob, capsule, ellipse, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { board, flat, line, on, panel, prop, pts, slab } from './spike-bedroom-brush';

const chest =
  (open: boolean) =>
  (f: Figure): void => {
    if (open) {
      panel(f, [-26, -24, 26, -24, 23, -46, -23, -46], 'wood', 2);
      panel(f, [-22, -26, 22, -26, 20, -43, -20, -43], 'dark', 2);
      for (const x of [-16, 14]) slab(f, [x, -46, x + 3, -25], 'gold', 3);
      panel(f, [-26, -26, 26, -26, 27, -19, -27, -19], 'dark', 1);
    } else {
      f.add(blob(pts([-27, -18, -26, -29, -20, -34, 20, -34, 26, -29, 27, -18]), { rim: 7, smooth: false }), 'wood', {
        bias: 0.06,
      });
      for (const y of [-29, -24]) line(f, [-25, y, 25, y], 'wood', 2);
    }
    board(f, [-27, -20, 27, 0], 'wood');
    line(f, [-25, -13, 25, -13], 'wood', 2);
    line(f, [-25, -7, 25, -7], 'wood', 2);
    for (const x of [-20, 16]) {
      slab(f, [x, open ? -20 : -32, x + 4, 0], 'gold', 3, { crease: 1 });
      slab(f, [x, open ? -20 : -32, x + 1, 0], 'gold', 4);
      f.stamp(x + 1, -16, ['x', '.', '.', '.', '.', '.', '.', '.', '.', '.', 'x'], {
        x: { material: 'gold', shade: 1 },
      });
    }
    slab(f, [-27, -21, 27, -19], 'gold', open ? 4 : 3);
    if (open) return;
    f.add(blob(pts([-5, -24, 5, -24, 5, -16, 0, -12, -5, -16]), { rim: 2, smooth: false }), 'gold');
    f.stamp(-1, -20, ['kk', 'kk', 'k.'], { k: { material: 'ink', shade: 1 } });
  };

/** A Hearth's Warming doll, sitting on the chest. */
function hearthDoll(f: Figure): void {
  f.dy -= 33;
  f.dx += 6;
  for (const x of [-4, 4]) f.add(capsule([x * 0.6, -4], 2, [x * 1.3, -0.5], 2.2), 'cream');
  f.add(ellipse(0, -6, 5.6, 5.4), 'red');
  f.add(stroke(pts([-5, -8, -8, -4]), [1.9, 1.9]), 'cream');
  f.add(stroke(pts([5, -8, 8, -5]), [1.9, 1.9]), 'cream');
  f.add(ellipse(0, -13, 6, 5.4), 'cream');
  f.add(blob(pts([-7, -14, -4, -19, 4, -19, 7, -14, 3, -16, -2, -15]), { rim: 2 }), 'plum');
  f.add(capsule([-4, -9], 1.6, [4, -9], 1.6), 'green');
  f.stamp(-3, -13, ['k...k', 'k...k', '.....', '.rrr.'], { k: '#2a1a3c', r: { material: 'red', shade: 2 } });
  f.stamp(-1, -6, ['g', '.', 'g'], { g: { material: 'gold', shade: 5 } });
}

function ghostChest(f: Figure): void {
  flat(f, ellipse(6, -33, 8, 1.4), 'wood', 5, { bare: true });
}

function wagon(f: Figure): void {
  f.add(stroke(pts([-18, -8, -27, -9, -33, -16]), [1, 0.9, 0.9]), 'steel');
  slab(f, [-35, -18, -30, -15], 'ink', 3);
  for (const x of [-12, 13]) {
    f.add(ellipse(x, -5, 5, 5), 'ink');
    flat(f, ellipse(x, -5, 2.4, 2.4), 'cream', 4);
  }
  panel(f, [-19, -18, 19, -18, 21, -13, -21, -13], 'red', 1);
  for (const [x, y, material] of [
    [-12, -22, 'sky'],
    [0, -24, 'gold'],
    [9, -21, 'green'],
  ] as const) {
    board(f, [x - 4, y - 2, x + 6, y + 8], material);
    panel(f, [x - 4, y - 2, x - 2, y - 5, x + 8, y - 5, x + 6, y - 2], material, 5);
    panel(f, [x + 6, y - 2, x + 8, y - 5, x + 8, y + 5, x + 6, y + 8], material, 2);
  }
  f.stamp(-13, -20, ['w.w', 'w.w', '.w.'], { w: '#ffffff' });
  f.stamp(0, -22, ['rrr', 'r..', 'rr.', 'r..'], { r: { material: 'red', shade: 2 } });
  board(f, [-21, -14, 22, -5], 'red');
  slab(f, [-16, -11, 17, -9], 'cream', 4);
}

/** A game of knights and ogres, left in the middle of a turn. */
function boardGame(f: Figure): void {
  f.dy = -14;
  panel(f, [-28, -10, 22, -14, 30, 10, -22, 14], 'dark', 2);
  panel(f, [-26, -9, 21, -13, 28, 8, -21, 12], 'cream', 4);
  const square = (u: number, v: number): readonly [number, number] => [-26 + 47 * u + 6 * v, -9 - 4 * u + 21 * v];
  for (let k = 0; k < 48; k++) {
    const [column, row] = [k % 8, Math.floor(k / 8)];
    if ((column + row) % 2 === 0) continue;
    const [u, v] = [column / 8, row / 6];
    const corners = [square(u, v), square(u + 1 / 8, v), square(u + 1 / 8, v + 1 / 6), square(u, v + 1 / 6)];
    panel(f, corners.flat(), row < 2 ? 'green' : column > 5 ? 'rust' : 'teal', 3);
  }
  const pawn = (x: number, y: number, material: string): void => {
    f.add(ellipse(x, y, 3, 1.8), material, { crease: 2 });
    f.add(capsule([x, y - 1], 2, [x, y - 5], 1.2), material);
    f.add(ellipse(x, y - 7, 2, 2), material);
  };
  pawn(-12, -1, 'blue');
  pawn(-4, 5, 'plum');
  pawn(3, -3, 'pink');
  pawn(17, 1, 'moss');
  pawn(13, -6, 'moss');
  slab(f, [6, 6, 10, 10], 'paper', 5, { crease: 2 });
  f.pixel(7, 7, { material: 'red', shade: 3 });
  f.pixel(8, 8, { material: 'red', shade: 3 });
}

/** A comic dropped open on its face, and the wrapper of a ruby bar. */
function openComic(f: Figure): void {
  f.dy = -8;
  panel(f, [-14, -3, -2, -7, 5, 5, -8, 8], 'red', 3);
  panel(f, [-2, -7, 12, -4, 16, 6, 5, 5], 'red', 2);
  panel(f, [-10, -2, -3, -4, 1, 2, -6, 4], 'gold', 4);
  line(f, [-3, -6, 5, 4], 'red', 1);
  f.stamp(-8, -1, ['.b.', 'bbb', '.bb'], { b: { material: 'blue', shade: 3 } });
  f.stamp(20, 2, ['pp.', '.pp', '..p'], { p: { material: 'pink', shade: 3 } });
}

function ball(f: Figure): void {
  const whole = ellipse(0, -8, 9, 8.6);
  f.add(whole, 'cream');
  f.add(within(blob(pts([-9, -16, -3, -17, -5, -8, -3, 1, -9, 0]), { rim: 6 }), whole), 'red', {
    crease: 0,
    bias: -0.05,
  });
  f.add(within(blob(pts([3, -17, 10, -14, 10, 0, 3, 1, 5, -8]), { rim: 6 }), whole), 'blue', { crease: 0, bias: -0.1 });
  flat(f, ellipse(0, -15.4, 2.4, 1.4), 'gold', 4);
}

/** The toy chest, and what is never in it. */
export const TOYS: readonly Frame[] = [
  { name: 'chest', picture: prop(64, 52, chest(false)) },
  { name: 'chest-bare', picture: prop(64, 52, chest(true)) },
  on('hearth-doll', 2, hearthDoll),
  on('ghost-doll', 1, ghostChest),
  { name: 'wagon', picture: prop(76, 40, wagon) },
  { name: 'board-game', picture: prop(72, 40, boardGame, { rust: '#c8704f', moss: '#5f8a3c' }) },
  { name: 'open-comic', picture: prop(52, 24, openComic) },
  { name: 'ball', picture: prop(28, 26, ball) },
];
