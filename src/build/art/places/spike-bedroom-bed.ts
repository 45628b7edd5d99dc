import type { Figure } from '../figure';
import { above, blob, box, capsule, ellipse, stroke, union, within } from '../shape';
import type { Frame } from '../sheet';
import { flat, line, on, onTop, panel, prop, pts, ring, slab } from './spike-bedroom-brush';

const RIM = ellipse(0, -36, 47, 23);
const HULL = union(
  [RIM, blob(pts([-44, -36, 0, -40, 44, -36, 44, -22, 34, -8, 16, -2, -16, -2, -34, -8, -44, -22]), { rim: 16 })],
  0,
);

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
    f.add(ellipse(Math.cos(a) * 34, -35 + Math.sin(a) * 13.6, 8, 4.4), 'plum', {
      bias: Math.sin(a) < 0 ? -0.12 : 0.02,
    });
  }
  f.add(ellipse(0, -34, 33, 13), 'lilac');
  f.add(union([ellipse(-17, -41, 13, 7), ellipse(-19, -42, 11, 6)], 1), 'cream');
  line(f, [-27, -41, -19, -38, -9, -40], 'cream', 3);
  f.stamp(-20, -43, ['.g.', 'ggg', '.g.'], { g: { material: 'green', shade: 4 } });
}

/** Tucked over the lower half of the basket's cushion. */
function quilt(f: Figure): void {
  const cover = within(ellipse(0, -33, 38, 17), box(-9, -60, 50, 0));
  f.add(within(union([cover, ellipse(6, -36, 27, 14)], 1), box(-12, -60, 50, 0)), 'quilt', { crease: 1, cast: 0.2 });
  const patches = [
    [2, -44, 'gold'],
    [15, -38, 'pink'],
    [2, -32, 'sky'],
    [27, -35, 'gold'],
    [15, -27, 'green'],
    [27, -28, 'sky'],
  ] as const;
  for (const [x, y, material] of patches) {
    panel(f, [x - 4, y, x, y - 3, x + 4, y, x, y + 3], material, 3);
    panel(f, [x - 4, y, x, y - 3, x, y], material, 5);
  }
  for (const x of [-5, 9, 21]) line(f, [x, -46, x - 1, -34, x, -22], 'quilt', 2);
  f.add(stroke(pts([-9, -48, -13, -35, -8, -21]), [2.6]), 'cream', { bias: 0.05 });
}

/** The quilt pulled off and dropped. */
function quiltOff(f: Figure): void {
  f.add(union([ellipse(-4, -6, 24, 8), ellipse(12, -9, 12, 8), ellipse(-16, -9, 10, 6)], 2), 'quilt');
  f.add(stroke(pts([-26, -4, -14, -13, 2, -7, 14, -15, 23, -7]), [2]), 'cream');
  line(f, [-10, -6, 0, -2, 12, -4], 'quilt', 2);
  for (const [x, y, material] of [
    [-6, -4, 'gold'],
    [10, -3, 'pink'],
  ] as const)
    panel(f, [x - 4, y, x, y - 2, x + 4, y, x, y + 2], material, 4);
}

/** On the pillow in the basket. */
function plushOwl(f: Figure): void {
  f.dy -= 38;
  f.dx += 5;
  for (const x of [-3, 3]) f.add(ellipse(x, 0, 2.6, 1.8), 'gold');
  f.add(union([ellipse(0, -6, 8, 7.4), ellipse(0, -11, 7.4, 6)], 1), 'owl');
  for (const side of [-1, 1]) f.add(ellipse(side * 7, -6, 2.6, 5, side * -14), 'owl', { bias: -0.12 });
  f.add(ellipse(0, -4, 4.6, 4.4), 'cream');
  f.stamp(-3, -5, ['o.o.o.', '.o.o..'], { o: { material: 'owl', shade: 3 } });
  f.stamp(-7, -19, ['oo.........oo', 'ooo.......ooo', '.ooo.....ooo.'], { o: { material: 'owl', shade: 2 } });
  f.stamp(-5, -14, ['.ww...ww.', 'wkkw.wkkw', 'wkww.wkww', '.ww.y.ww.', '....y....'], {
    w: '#fff8e4',
    k: '#2a1a3c',
    y: { material: 'gold', shade: 4 },
  });
}

/** Thrown over the basket's rim, corner hanging. */
function oldBlanket(f: Figure): void {
  f.add(blob(pts([8, -47, 25, -49, 42, -38, 40, -30, 22, -27]), { rim: 5, softness: 0.6 }), 'baby', { cast: 0.2 });
  f.add(blob(pts([22, -30, 44, -36, 46, -22, 40, -6, 31, -10, 21, -7]), { rim: 4, smooth: false }), 'baby', {
    bias: -0.06,
  });
  line(f, [14, -45, 26, -40, 40, -36], 'baby', 2);
  line(f, [29, -28, 28, -12], 'baby', 2);
  line(f, [38, -32, 38, -12], 'baby', 2);
  panel(f, [28, -26, 36, -27, 36, -19, 28, -18], 'pink', 3);
  f.stamp(
    27,
    -28,
    [
      'x.x.x.x..',
      '.........',
      'x.......x',
      '.........',
      'x.......x',
      '.........',
      'x.......x',
      '.........',
      '.x.x.x.x.',
    ],
    { x: { material: 'cream', shade: 4 } },
  );
  f.stamp(22, -8, ['f.f.f......f.f', 'f.f......f.f.f'], { f: { material: 'cream', shade: 3 } });
}

/** The lining tugged over the rim, and a curl of sealing wax. */
function waxCurl(f: Figure): void {
  f.add(blob(pts([-36, -29, -24, -21, -27, -10, -38, -15, -42, -24]), { rim: 4 }), 'plum', { cast: 0.2 });
  line(f, [-36, -25, -31, -14], 'plum', 2);
  f.add(stroke(pts([-33, -1, -29, -5, -25, -3, -26, 0, -29, -1]), [1.3, 1.5, 1.4, 1.1, 0.8]), 'red', { bias: 0.1 });
  f.stamp(-31, -4, ['w'], { w: '#ffc0c4' });
}

function ghostPillow(f: Figure): void {
  flat(f, within(ellipse(5, -39, 8, 3), ellipse(2, -38, 30, 12)), 'lilac', 2, { bare: true });
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
  f.add(stroke(pts([8, -16, 4, -6, 12, 2, 20, 4]), [1.4]), 'tan');
}

const duffle =
  (open: boolean) =>
  (f: Figure): void => {
    const body = union([capsule([-17, -12], 11, [17, -12], 11), box(-17, -23, 17, -1)], 1.5);
    f.add(body, 'navy');
    f.add(ellipse(-22, -12, 6, 10.4), 'navy', { bias: -0.06 });
    for (const x of [-11, 9]) {
      slab(f, [x, -23, x + 3, -1], 'tan', 3);
      slab(f, [x, -23, x + 1, -1], 'tan', 4);
    }
    shield(f, -3, -11);
    if (open) {
      flat(f, blob(pts([-16, -22, 0, -28, 17, -22, 0, -15]), { rim: 3 }), 'navy', 4, { crease: 2 });
      flat(f, blob(pts([-12, -22, 0, -26, 13, -22, 0, -17]), { rim: 3 }), 'ink', 1);
      f.add(within(ellipse(-3, -21, 6, 3), above(ellipse(0, -22, 13, 5), -18)), 'baby');
      return;
    }
    f.add(stroke(pts([-10, -22, -6, -30, 6, -30, 10, -22]), [1.3]), 'tan');
    line(f, [-16, -20, 16, -20], 'gold', 3);
    f.stamp(14, -20, ['gg', 'g.'], { g: { material: 'gold', shade: 5 } });
  };

function sideTable(f: Figure): void {
  for (const x of [-11, 10]) flat(f, capsule([x, -18], 1.8, [x + (x < 0 ? -1 : 1), -1], 1.5), 'dark', 3);
  flat(f, capsule([0, -16], 2, [0, 1], 1.6), 'wood', 3);
  f.add(ellipse(0, -19, 19, 9), 'wood', { bias: -0.25 });
  flat(f, ellipse(0, -22, 19, 9), 'pale', 4, { crease: 1 });
  flat(f, ellipse(0, -21.5, 16, 7), 'pale', 3);
  flat(f, ellipse(0, -22, 15.6, 6.6), 'pale', 4);
}

const GEMS = [
  [-7, -4, 'red'],
  [6, -4, 'sky'],
  [0, -3, 'green'],
  [-3, -8, 'gold'],
  [4, -8, 'plum'],
  [0, -12, 'pink'],
] as const;

/** On the side table. */
function gemBowl(f: Figure): void {
  f.dy -= 24;
  for (const [x, y, material] of GEMS) {
    panel(f, [x - 4, y - 8, x + 4, y - 8, x + 5, y - 5, x, y + 1, x - 5, y - 5], material, 3, {
      crease: 2,
      glow: 0.12,
    });
    panel(f, [x - 4, y - 8, x, y - 8, x - 1, y - 5, x - 5, y - 5], material, 5, { glow: 0.2 });
    panel(f, [x - 1, y - 5, x + 5, y - 5, x, y + 1], material, 2, { glow: 0.1 });
  }
  f.add(ellipse(0, 2, 7, 2.6), 'steel');
  f.add(blob(pts([-13, -8, 13, -8, 9, -1, 4, 2, -4, 2, -9, -1]), { rim: 7 }), 'steel');
  line(f, [-12, -8, 11, -8], 'steel', 5);
  for (const x of [-7, 0, 6])
    f.stamp(x, -5, ['.b.', 'bab', '.b.'], { a: '#fff2c0', b: { material: 'gold', shade: 3 } });
}

/** The basket, the duffle bag beneath it, and the table with the gem bowl. */
export const BED: readonly Frame[] = [
  { name: 'bed', picture: prop(108, 76, bed, { wicker: '#cf9a58', lilac: '#a98fdc' }) },
  { name: 'quilt', picture: onTop(112, 76, 1, quilt, { quilt: '#3f6fb4' }) },
  { name: 'quilt-off', picture: prop(72, 30, quiltOff, { quilt: '#3f6fb4' }) },
  on('plush-owl', 2, plushOwl, { owl: '#a9754a' }),
  on('old-blanket', 2, oldBlanket, { baby: '#9fd8a0' }),
  on('trace-basket-lining', 3, waxCurl),
  on('ghost-owl', 1, ghostPillow),
  { name: 'duffle-under', picture: onTop(120, 60, 1, duffleUnder, { navy: '#3f569f', tan: '#d8a468' }) },
  { name: 'duffle-open', picture: prop(68, 44, duffle(true), { navy: '#3f569f', tan: '#d8a468', baby: '#9fd8a0' }) },
  { name: 'duffle-packed', picture: prop(68, 44, duffle(false), { navy: '#3f569f', tan: '#d8a468' }) },
  { name: 'side-table', picture: prop(48, 42, sideTable) },
  on('gem-bowl', 2, gemBowl),
  on('ghost-gem-bowl', 1, ring(0, -22, 9, 4)),
];
