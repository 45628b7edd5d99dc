import { Canvas } from '../field';
import type { Figure, Picture } from '../figure';
import { blob, capsule, ellipse, stroke } from '../shape';
import type { Frame } from '../sheet';
import { board, flat, inlay, knob, line, on, panel, prop, pts, slab } from './spike-bedroom-brush';

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
  panel(f, [-50, -101, -46, -106, 46, -106, 50, -101], 'pale', 4);
  slab(f, [-50, -101, 50, -97], 'wood', 4);
  slab(f, [-50, -98, 50, -97], 'wood', 2);
  slab(f, [-43, -97, 43, -96], 'ink', 1);
}

const SPINES = ['red', 'blue', 'cream', 'green', 'plum', 'sky', 'pink', 'teal', 'gold'] as const;

/** Thin spines side by side from x0 to x1, standing on y, none taller than `tall`. */
function spines(f: Figure, x0: number, x1: number, y: number, tall: number, seed: number): void {
  for (let x = x0, k = seed; x < x1; k++) {
    const wide = Math.min(x1 - x, 2 + ((k * 7) % 3));
    const top = y - tall + ((k * 5) % 4);
    const material = SPINES[(k * 4 + seed) % SPINES.length] as string;
    slab(f, [x, top, x + wide, y], material, 3);
    slab(f, [x, top, x + 1, y], material, 4);
    slab(f, [x + wide - 1, top + 1, x + wide, y], material, 2);
    if (wide > 2) slab(f, [x, top + 3, x + wide, top + 4], material, 5);
    x += wide;
  }
}

/** Leaning in a row on the top two shelves. */
function shelfComics(f: Figure): void {
  spines(f, -39, 8, -78, 16, 1);
  spines(f, -12, 39, -55, 15, 4);
  spines(f, -34, -2, -32, 15, 7);
  panel(f, [9, -78, 12, -78, 18, -92, 15, -93], 'teal', 3, { crease: 2 });
  panel(f, [-2, -32, 1, -32, 7, -45, 4, -46], 'red', 3, { crease: 2 });
}

/** On the middle shelf: a wooden duck, the nearest that Ponyville's toymaker came to a dragon. */
function shelfTreasures(f: Figure): void {
  f.add(capsule([-24, -57], 3, [-31, -58], 2), 'green');
  f.add(ellipse(-22, -63, 3.4, 3), 'green');
  f.stamp(-24, -67, ['p.p', 'ppp'], { p: { material: 'plum', shade: 3 } });
  f.stamp(-21, -64, ['k'], { k: '#2a1a3c' });
  f.stamp(-35, -61, ['p..', 'pg.', '.gg'], { p: { material: 'plum', shade: 3 }, g: { material: 'green', shade: 2 } });
}

/** On the top shelf. */
function snowGlobe(f: Figure): void {
  f.dx += 28;
  f.dy -= 78;
  f.add(ellipse(0, -9, 8, 8), 'sky', { bias: -0.1 });
  panel(f, [-6, -5, 6, -5, 5, -2, -5, -2], 'cream', 4);
  f.stamp(-3, -13, ['..p....', '..w....', 'p.w.p..', 'w.w.w..', 'wwwww..', 'wkwkw..', 'wwkww..'], {
    p: { material: 'plum', shade: 3 },
    w: '#f6f2ff',
    k: { material: 'gold', shade: 3 },
  });
  f.stamp(-5, -15, ['..o......', 'o.......o', '.......o.', '..o......', '........o'], { o: '#ffffff' });
  board(f, [-7, -3, 7, 1], 'wood');
}

/** The recipe tin, on the lowest open shelf. */
function recipeCards(f: Figure): void {
  f.dx += 29;
  f.dy -= 32;
  for (const [x, y, material] of [
    [-6, -12, 'paper'],
    [-1, -14, 'pink'],
    [3, -13, 'paper'],
  ] as const)
    slab(f, [x, y, x + 6, -6], material, 4, { crease: 1 });
  board(f, [-9, -8, 10, 1], 'red');
  slab(f, [-5, -6, 6, -2], 'cream', 4);
  f.stamp(-3, -5, ['.r.r...', 'rrrrr.k', '.rrr.kk'], {
    r: { material: 'red', shade: 3 },
    k: { material: 'green', shade: 3 },
  });
}

/** On the lowest open shelf: a brass dragon whose head unscrews. */
function bookend(f: Figure): void {
  f.dx += 12;
  f.dy -= 32;
  board(f, [-6, -3, 8, 1], 'brass', 2);
  f.add(capsule([-2, -4], 3.4, [-1, -9], 3.4), 'brass');
  f.add(blob(pts([-5, -12, 0, -15, 5, -12, 9, -9, 8, -6, 2, -6, -3, -7]), { rim: 3 }), 'brass');
  f.add(stroke(pts([-3, -13, -6, -17]), [1.5, 0.7]), 'brass');
  f.stamp(-5, -7, ['lllllll'], { l: { material: 'brass', shade: 1 } });
  f.stamp(2, -11, ['kk'], { k: { material: 'brass', shade: 0 } });
  f.stamp(7, -10, ['k'], { k: { material: 'brass', shade: 0 } });
}

/** A thumb of soot on the bookend's neck and the shelf below it. */
function scorch(f: Figure): void {
  f.dx += 12;
  f.dy -= 32;
  flat(f, ellipse(12, 1.4, 6, 1.8), 'soot', 2, { bare: true });
  flat(f, ellipse(11.4, 1, 3.4, 1), 'soot', 1, { bare: true });
  flat(f, ellipse(-1, -6, 2.6, 3), 'soot', 1, { bare: true });
  f.stamp(-2, -8, ['.s', 's.', '.s', 's.'], { s: '#6a4a4c' });
  f.stamp(4, -4, ['s', 's'], { s: '#4a303c' });
}

/** Dust-free shapes on bare shelves. */
function ghostShelf(f: Figure): void {
  const silhouette = (x0: number, x1: number, y: number, tall: number, seed: number): void => {
    for (let x = x0, k = seed; x < x1; k++) {
      const wide = Math.min(x1 - x, 5 + ((k * 7) % 6));
      slab(f, [x, y - tall + ((k * 5) % 4), x + wide, y], 'trace', 3, { bare: true });
      x += wide;
    }
    slab(f, [x0, y, x1, y + 1], 'pale', 4, { bare: true });
  };
  silhouette(-38, 6, -78, 12, 1);
  silhouette(-11, 38, -55, 11, 4);
  silhouette(-33, -4, -32, 11, 7);
  flat(f, ellipse(28, -86, 6, 6), 'trace', 3, { bare: true });
  slab(f, [21, -78, 36, -77], 'pale', 4, { bare: true });
  slab(f, [22, -38, 38, -32], 'trace', 3, { bare: true });
  slab(f, [21, -32, 39, -31], 'pale', 4, { bare: true });
}

/** A cardboard comic box; `mark` is the badge on its front, `full` whether comics stand in it. */
const comicBox =
  (mark: 'bolt' | 'star' | 'moon', full: boolean) =>
  (f: Figure): void => {
    const color = { bolt: 'sand', star: 'box', moon: 'rust' }[mark];
    slab(f, [-14, -24, 14, -14], color, 1);
    slab(f, [-14, -25, 14, -23], color, 4);
    if (full) {
      spines(f, -12, 12, -14, mark === 'star' ? 12 : 11, { bolt: 2, star: 5, moon: 8 }[mark]);
      slab(f, [-12, -15, 12, -14], color, 1);
    } else {
      slab(f, [-12, -22, 12, -15], color, 2);
      panel(f, [-14, -24, -12, -24, -16, -30, -18, -29], color, 4);
      panel(f, [12, -24, 14, -24, 19, -28, 17, -30], color, 3);
    }
    board(f, [-14, -15, 14, 0], color);
    slab(f, [-5, -12, 5, -9], color, 1);
    slab(f, [-5, -9, 5, -8], color, 4);
    const badge = {
      bolt: ['..yy', '.yy.', 'yyyy', '.yy.', '.y..'],
      star: ['..b..', '.bbb.', 'bbbbb', '.bbb.', '.b.b.'],
      moon: ['.www.', 'ww...', 'ww...', 'ww..w', '.www.'],
    }[mark];
    f.stamp(-2, -7, badge, {
      y: { material: 'gold', shade: 5 },
      b: { material: 'blue', shade: 3 },
      w: { material: 'cream', shade: 4 },
    });
  };

/** A comic shoved back askew, and one that slid down behind. */
function displacedComic(f: Figure): void {
  panel(f, [9, -27, 18, -31, 22, -15, 13, -12], 'red', 3, { crease: 2 });
  panel(f, [11, -25, 17, -28, 18, -23, 12, -20], 'gold', 4);
  line(f, [14, -17, 19, -19], 'cream', 4);
  panel(f, [14, -4, 25, -7, 28, -1, 17, 2], 'sky', 3, { crease: 2 });
  panel(f, [16, -3, 21, -5, 23, -2, 18, 0], 'cream', 4);
}

/** A paler patch of floor with the dust line around it. */
function ghostBox(): Picture {
  const c = new Canvas(28, 12);
  c.rect(0, 0, 28, 12, (x, y) => {
    const edge = x === 0 || y === 0 || x === 27 || y === 11;
    return edge ? [122, 116, 164] : [214, 206, 226];
  });
  return c.picture([14, 11]);
}

const BOXES = { box: '#c9a06a', sand: '#d8b47c', rust: '#b98a5e' };
const boxes = (['bolt', 'star', 'moon'] as const).flatMap((mark, k): Frame[] => [
  { name: `comic-box-${k + 1}`, picture: prop(44, 44, comicBox(mark, true), BOXES) },
  { name: `comic-box-${k + 1}-bare`, picture: prop(44, 44, comicBox(mark, false), BOXES) },
]);

/** The comic shelf and the three boxes beside it. */
export const SHELF: readonly Frame[] = [
  ...boxes,
  { name: 'shelf', picture: prop(112, 116, shelf) },
  on('shelf-comics', 2, shelfComics),
  on('shelf-treasures', 2, shelfTreasures),
  on('snow-globe', 2, snowGlobe),
  on('recipe-cards', 2, recipeCards),
  on('bookend', 2, bookend),
  on('trace-hollow-bookend', 3, scorch),
  on('ghost-shelf', 1, ghostShelf),
  on('trace-third-comic-box', 3, displacedComic),
  { name: 'ghost-comic-box', picture: ghostBox() },
];
