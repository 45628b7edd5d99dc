import type { Figure } from '../figure';
import { blob, ellipse, stroke, union } from '../shape';
import type { Frame } from '../sheet';
import { board, inlay, knob, type Level, line, on, panel, prop, pts, slab } from './spike-bedroom-brush';

/** The tuxedo, the cape, and what never fitted. */
const GARMENTS = [
  { x: -17, wide: 10, tall: 34, material: 'ink' },
  { x: -6, wide: 9, tall: 42, material: 'red' },
  { x: 4, wide: 8, tall: 30, material: 'teal' },
  { x: 13, wide: 8, tall: 36, material: 'plum' },
] as const;

function closetBody(f: Figure): void {
  slab(f, [-36, -108, 36, 0], 'wood', 3);
  panel(f, [-39, -104, -30, -113, 0, -119, 30, -113, 39, -104], 'wood', 4);
  panel(f, [-34, -106, -27, -111, 0, -116, 27, -111, 34, -106], 'wood', 3);
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
    panel(f, [x + 5, -93, x + 20, -93, x + 5, -68], 'steel', 4);
    panel(f, [x + 9, -93, x + 13, -93, x + 5, -80, x + 5, -86], 'steel', 5);
    for (const y of [-80, -66]) line(f, [x + 5, y, x + 16, y - 7, x + 27, y], 'dark', 3);
    board(f, [x + 4, -47, x + 28, -11], 'wood');
    inlay(f, x + 16, -29, x < 0 ? 'plum' : 'teal');
  }
  knob(f, -4, -54);
  knob(f, 3, -54);
}

function hangClothes(f: Figure): void {
  for (const { x, wide, tall, material } of GARMENTS) {
    const half = wide / 2;
    line(f, [x, -84, x, -88], 'gold', 4);
    f.add(
      blob(pts([x - half, -81, x, -83, x + half, -81, x + half + 1, -81 + tall, x - half - 1, -81 + tall]), {
        rim: 3,
        smooth: false,
      }),
      material,
    );
    line(f, [x, -78, x, -83 + tall], material, 2);
  }
  panel(f, [-19, -82, -15, -82, -17, -70], 'cream', 4);
  f.stamp(-19, -80, ['r.r', 'rrr', 'r.r'], { r: { material: 'red', shade: 3 } });
  f.stamp(-8, -81, ['ggggg', '.g.g.'], { g: { material: 'gold', shade: 4 } });
  f.add(ellipse(-18, -22, 8, 4), 'red');
  f.add(blob(pts([4, -28, 24, -28, 24, -19, 4, -19]), { rim: 1, smooth: false }), 'sky');
  slab(f, [12, -28, 15, -19], 'gold', 4);
}

const closetOpen =
  (full: boolean) =>
  (f: Figure): void => {
    closetBody(f);
    slab(f, [-32, -99, 32, -6], 'dark', 1);
    slab(f, [-32, -99, 32, -94], 'ink', 1);
    slab(f, [-30, -18, 30, -6], 'dark', 2);
    slab(f, [-32, -19, 32, -17], 'wood', 3);
    slab(f, [-32, -88, 32, -86], 'gold', 3);
    f.add(stroke(pts([25, -78, 25, -70, 22, -68, 21, -71]), [1.1]), 'gold');
    if (full) hangClothes(f);
    for (const side of [-1, 1]) {
      const leaf = (row: readonly number[], material: string, levels: readonly [Level, Level], style = {}): void =>
        panel(
          f,
          row.map((v, i) => (i % 2 === 0 ? side * v : v)),
          material,
          side < 0 ? levels[0] : levels[1],
          style,
        );
      leaf([33, -99, 46, -95, 46, -1, 33, -6], 'wood', [4, 3], { crease: 2 });
      leaf([36, -92, 43, -90, 43, -50, 36, -52], 'steel', [4, 2]);
      leaf([36, -46, 43, -44, 43, -8, 36, -11], 'wood', [3, 2]);
    }
  };

/** On the hooks by the door. */
function baseballCap(f: Figure): void {
  f.add(blob(pts([-8, -4, -7, -11, -1, -14, 5, -11, 7, -4]), { rim: 4 }), 'red');
  slab(f, [-1, -15, 1, -13], 'blue', 4);
  f.add(blob(pts([-7, -6, 7, -7, 14, -4, 15, -2, 6, -3, -7, -4]), { rim: 2 }), 'blue');
  f.stamp(-2, -11, ['.w.', 'www', '.w.'], { w: '#fff8e4' });
}

function trainingWhistle(f: Figure): void {
  line(f, [-3, -18, -4, -9, -1, -5], 'blue', 4);
  line(f, [2, -18, 3, -9, 0, -5], 'blue', 3);
  f.add(
    union([ellipse(1, -2, 3.6, 3.2), blob(pts([-6, -5, 1, -5, 1, -2, -6, -2]), { rim: 2, smooth: false })], 0.5),
    'gold',
  );
  f.stamp(0, -3, ['kk'], { k: { material: 'ink', shade: 1 } });
}

/** The closet, and what hangs on the hooks beside it. */
export const CLOSET: readonly Frame[] = [
  { name: 'closet-closed', picture: prop(100, 128, closetClosed) },
  { name: 'closet-full', picture: prop(100, 128, closetOpen(true)) },
  { name: 'closet-bare', picture: prop(100, 128, closetOpen(false)) },
  on('baseball-cap', 2, baseballCap),
  on('training-whistle', 2, trainingWhistle),
];
