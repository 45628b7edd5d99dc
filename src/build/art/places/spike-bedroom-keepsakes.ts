import type { Figure } from '../figure';
import { blob, capsule, ellipse, stroke, union } from '../shape';
import type { Frame } from '../sheet';
import { board, flat, line, onTop, panel, prop, slab } from './spike-bedroom-brush';

const SPINES = ['red', 'blue', 'cream', 'green', 'plum', 'sky', 'pink', 'teal', 'gold'] as const;

/** Thin spines side by side from x0 to x1, standing on y, none taller than `tall`. */
export function spines(f: Figure, x0: number, x1: number, y: number, tall: number, seed: number): void {
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

/** A cardboard comic box; `mark` is the badge on its front, `full` whether comics stand in it. */
export const comicBox = (mark: 'bolt' | 'star' | 'moon', full: boolean) => (f: Figure): void => {
  const color = { bolt: 'sand', star: 'box', moon: 'rust' }[mark];
  slab(f, [-14, -24, 14, -14], color, 1);
  slab(f, [-14, -25, 14, -23], color, 4);
  if (full) {
    spines(f, -12, 12, -14, mark === 'star' ? 12 : 11, { bolt: 2, star: 5, moon: 8 }[mark]);
    slab(f, [-12, -15, 12, -14], color, 1);
  } else {
    slab(f, [-12, -22, 12, -15], color, 2);
    panel(f, [[-14, -24], [-12, -24], [-16, -30], [-18, -29]], color, 4);
    panel(f, [[12, -24], [14, -24], [19, -28], [17, -30]], color, 3);
  }
  board(f, [-14, -15, 14, 0], color);
  slab(f, [-5, -12, 5, -9], color, 1);
  slab(f, [-5, -9, 5, -8], color, 4);
  const badge = {
    bolt: ['..yy', '.yy.', 'yyyy', '.yy.', '.y..'],
    star: ['..b..', '.bbb.', 'bbbbb', '.bbb.', '.b.b.'],
    moon: ['.www.', 'ww...', 'ww...', 'ww..w', '.www.'],
  }[mark];
  f.stamp(-2, -7, badge, { y: { material: 'gold', shade: 5 }, b: { material: 'blue', shade: 3 }, w: { material: 'cream', shade: 4 } });
};

const GEMS = [[-7, -4, 'red'], [6, -4, 'sky'], [0, -3, 'green'], [-3, -8, 'gold'], [4, -8, 'plum'], [0, -12, 'pink']] as const;

/** On the side table. */
function gemBowl(f: Figure): void {
  f.dy -= 24;
  for (const [x, y, material] of GEMS) {
    panel(f, [[x - 4, y - 8], [x + 4, y - 8], [x + 5, y - 5], [x, y + 1], [x - 5, y - 5]], material, 3, { crease: 2, glow: 0.12 });
    panel(f, [[x - 4, y - 8], [x, y - 8], [x - 1, y - 5], [x - 5, y - 5]], material, 5, { glow: 0.2 });
    panel(f, [[x - 1, y - 5], [x + 5, y - 5], [x, y + 1]], material, 2, { glow: 0.1 });
  }
  f.add(ellipse(0, 2, 7, 2.6), 'steel');
  f.add(blob([[-13, -8], [13, -8], [9, -1], [4, 2], [-4, 2], [-9, -1]], { rim: 7 }), 'steel');
  line(f, [[-12, -8], [11, -8]], 'steel', 5);
  for (const x of [-7, 0, 6]) f.stamp(x, -5, ['.b.', 'bab', '.b.'], { a: '#fff2c0', b: { material: 'gold', shade: 3 } });
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
  f.stamp(-5, -14, ['.ww...ww.', 'wkkw.wkkw', 'wkww.wkww', '.ww.y.ww.', '....y....'], { w: '#fff8e4', k: '#2a1a3c', y: { material: 'gold', shade: 4 } });
}

/** Thrown over the basket's rim, corner hanging. */
function oldBlanket(f: Figure): void {
  f.add(blob([[8, -47], [25, -49], [42, -38], [40, -30], [22, -27]], { rim: 5, softness: 0.6 }), 'baby', { cast: 0.2 });
  f.add(blob([[22, -30], [44, -36], [46, -22], [40, -6], [31, -10], [21, -7]], { rim: 4, smooth: false }), 'baby', { bias: -0.06 });
  line(f, [[14, -45], [26, -40], [40, -36]], 'baby', 2);
  line(f, [[29, -28], [28, -12]], 'baby', 2);
  line(f, [[38, -32], [38, -12]], 'baby', 2);
  panel(f, [[28, -26], [36, -27], [36, -19], [28, -18]], 'pink', 3);
  f.stamp(27, -28, ['x.x.x.x..', '.........', 'x.......x', '.........', 'x.......x', '.........', 'x.......x', '.........', '.x.x.x.x.'], { x: { material: 'cream', shade: 4 } });
  f.stamp(22, -8, ['f.f.f......f.f', 'f.f......f.f.f'], { f: { material: 'cream', shade: 3 } });
}

/** On the desk, at the left of the blotter. */
function quillSet(f: Figure): void {
  f.dy -= 38;
  f.dx -= 30;
  f.add(union([ellipse(0, -2, 5, 3.6), capsule([0, -4], 3, [0, -6], 2.4)], 0.6), 'blue');
  f.add(ellipse(0, -8, 3, 1.4), 'gold');
  f.add(blob([[1, -8], [4, -15], [10, -23], [13, -25], [12, -18], [7, -12], [2, -8]], { rim: 2.5 }), 'cream');
  line(f, [[0, -8], [6, -15], [12, -24]], 'gold', 3);
  f.stamp(-3, -4, ['w', 'w'], { w: '#dff2ff' });
}

/** On the desk, at the right of the blotter. */
function teacup(f: Figure): void {
  f.dy -= 34;
  f.dx += 25;
  flat(f, ellipse(0, 0, 7.4, 3), 'cream', 3);
  flat(f, ellipse(0, -0.6, 6, 2.2), 'cream', 4);
  f.add(stroke([[4, -6], [8, -6], [7, -2], [3, -2]], [0.9]), 'cream');
  f.add(blob([[-5, -7], [5, -7], [4, -1], [2, 0.6], [-2, 0.6], [-4, -1]], { rim: 3 }), 'cream');
  flat(f, ellipse(0, -7, 4.8, 1.9), 'wood', 2);
  flat(f, ellipse(0, -7, 4.8, 1.9), 'wood', 2);
  f.stamp(-3, -5, ['.p.p', 'pgp.', '.p..'], { p: { material: 'pink', shade: 3 }, g: { material: 'gold', shade: 4 } });
  f.stamp(-2, -16, ['..s.', '.s..', '.s..', '..s.', '..s.', '.s..'], { s: '#e6dcf4' });
}

/** Open on the blotter, with a pressed flower and a ticket stub. */
function scrapbook(f: Figure): void {
  f.dy -= 34;
  f.dx -= 4;
  panel(f, [[-17, -9], [16, -9], [18, 3], [-19, 3]], 'plum', 2);
  panel(f, [[-15, -9], [0, -8], [0, 2], [-17, 1]], 'paper', 4);
  panel(f, [[0, -8], [14, -9], [16, 1], [0, 2]], 'paper', 3);
  f.stamp(-13, -7, ['bbbbb.rr', 'bwbbb.rr', 'bbgbb...', 'ggggg.kk', '......k.'], { b: { material: 'sky', shade: 3 }, w: '#ffffff', g: { material: 'green', shade: 3 }, r: { material: 'red', shade: 3 }, k: { material: 'ink', shade: 3 } });
  f.stamp(3, -7, ['.p.....', 'pyp.ttt', '.p..t.t', '.g..ttt', 'gg.....', '.g.kkkk'], { p: { material: 'pink', shade: 3 }, y: '#ffe27a', g: { material: 'green', shade: 3 }, t: { material: 'gold', shade: 3 }, k: { material: 'ink', shade: 3 } });
  slab(f, [-1, -8, 1, 2], 'paper', 2);
}

/** On the window sill. */
function crystalShard(f: Figure): void {
  panel(f, [[-5, 0], [-6, -7], [-2, -15], [2, -9], [3, 0]], 'sky', 3, { crease: 2, glow: 0.2 });
  panel(f, [[-2, -15], [-1, -6], [-2, 0], [-5, 0], [-6, -7]], 'sky', 5, { glow: 0.3 });
  panel(f, [[2, 0], [1, -5], [5, -9], [7, -4], [6, 0]], 'pink', 3, { crease: 2, glow: 0.2 });
  panel(f, [[1, -5], [5, -9], [4, 0], [2, 0]], 'pink', 4, { glow: 0.25 });
}

/** On the top shelf. */
function snowGlobe(f: Figure): void {
  f.dx += 28;
  f.dy -= 78;
  f.add(ellipse(0, -9, 8, 8), 'sky', { bias: -0.1 });
  panel(f, [[-6, -5], [6, -5], [5, -2], [-5, -2]], 'cream', 4);
  f.stamp(-3, -13, ['..p....', '..w....', 'p.w.p..', 'w.w.w..', 'wwwww..', 'wkwkw..', 'wwkww..'], { p: { material: 'plum', shade: 3 }, w: '#f6f2ff', k: { material: 'gold', shade: 3 } });
  f.stamp(-5, -15, ['..o......', 'o.......o', '.......o.', '..o......', '........o'], { o: '#ffffff' });
  board(f, [-7, -3, 7, 1], 'wood');
}

/** The recipe tin, on the lowest open shelf. */
function recipeCards(f: Figure): void {
  f.dx += 29;
  f.dy -= 32;
  for (const [x, y, material] of [[-6, -12, 'paper'], [-1, -14, 'pink'], [3, -13, 'paper']] as const) slab(f, [x, y, x + 6, -6], material, 4, { crease: 1 });
  board(f, [-9, -8, 10, 1], 'red');
  slab(f, [-5, -6, 6, -2], 'cream', 4);
  f.stamp(-3, -5, ['.r.r...', 'rrrrr.k', '.rrr.kk'], { r: { material: 'red', shade: 3 }, k: { material: 'green', shade: 3 } });
}

/** Leaning in a row on the top two shelves. */
function shelfComics(f: Figure): void {
  spines(f, -39, 8, -78, 16, 1);
  spines(f, -12, 39, -55, 15, 4);
  spines(f, -34, -2, -32, 15, 7);
  panel(f, [[9, -78], [12, -78], [18, -92], [15, -93]], 'teal', 3, { crease: 2 });
  panel(f, [[-2, -32], [1, -32], [7, -45], [4, -46]], 'red', 3, { crease: 2 });
}

/** Books and a wooden dragon the size of a hoof, on the middle shelf. */
function shelfTreasures(f: Figure): void {
  f.add(capsule([-24, -57], 3, [-31, -58], 2), 'green');
  f.add(ellipse(-22, -63, 3.4, 3), 'green');
  f.stamp(-24, -67, ['p.p', 'ppp'], { p: { material: 'plum', shade: 3 } });
  f.stamp(-21, -64, ['k'], { k: '#2a1a3c' });
  f.stamp(-35, -61, ['p..', 'pg.', '.gg'], { p: { material: 'plum', shade: 3 }, g: { material: 'green', shade: 2 } });
}

/** On the hooks by the door. */
function baseballCap(f: Figure): void {
  f.add(blob([[-8, -4], [-7, -11], [-1, -14], [5, -11], [7, -4]], { rim: 4 }), 'red');
  slab(f, [-1, -15, 1, -13], 'blue', 4);
  f.add(blob([[-7, -6], [7, -7], [14, -4], [15, -2], [6, -3], [-7, -4]], { rim: 2 }), 'blue');
  f.stamp(-2, -11, ['.w.', 'www', '.w.'], { w: '#fff8e4' });
}

function trainingWhistle(f: Figure): void {
  line(f, [[-3, -18], [-4, -9], [-1, -5]], 'blue', 4);
  line(f, [[2, -18], [3, -9], [0, -5]], 'blue', 3);
  f.add(union([ellipse(1, -2, 3.6, 3.2), blob([[-6, -5], [1, -5], [1, -2], [-6, -2]], { rim: 2, smooth: false })], 0.5), 'gold');
  f.stamp(0, -3, ['kk'], { k: { material: 'ink', shade: 1 } });
}

/** A Hearth's Warming doll, sitting on the chest. */
function hearthDoll(f: Figure): void {
  f.dy -= 33;
  f.dx += 6;
  for (const x of [-4, 4]) f.add(capsule([x * 0.6, -4], 2, [x * 1.3, -0.5], 2.2), 'cream');
  f.add(ellipse(0, -6, 5.6, 5.4), 'red');
  f.add(stroke([[-5, -8], [-8, -4]], [1.9, 1.9]), 'cream');
  f.add(stroke([[5, -8], [8, -5]], [1.9, 1.9]), 'cream');
  f.add(ellipse(0, -13, 6, 5.4), 'cream');
  f.add(blob([[-7, -14], [-4, -19], [4, -19], [7, -14], [3, -16], [-2, -15]], { rim: 2 }), 'plum');
  f.add(capsule([-4, -9], 1.6, [4, -9], 1.6), 'green');
  f.stamp(-3, -13, ['k...k', 'k...k', '.....', '.rrr.'], { k: '#2a1a3c', r: { material: 'red', shade: 2 } });
  f.stamp(-1, -6, ['g', '.', 'g'], { g: { material: 'gold', shade: 5 } });
}

const BOXES = { box: '#c9a06a', sand: '#d8b47c', rust: '#b98a5e' };
const boxes = (['bolt', 'star', 'moon'] as const).flatMap((mark, k): Frame[] => [
  { name: `comic-box-${k + 1}`, picture: prop(44, 44, comicBox(mark, true), BOXES) },
  { name: `comic-box-${k + 1}-bare`, picture: prop(44, 44, comicBox(mark, false), BOXES) },
]);

const on = (name: string, draw: (f: Figure) => void, more: Record<string, string> = {}, nearer = 2): Frame => ({
  name,
  picture: onTop(128, 128, nearer, draw, more),
});

export const KEEPSAKES: readonly Frame[] = [
  ...boxes,
  on('gem-bowl', gemBowl),
  on('plush-owl', plushOwl, { owl: '#a9754a' }),
  on('old-blanket', oldBlanket, { baby: '#9fd8a0' }),
  on('quill-set', quillSet),
  on('teacup', teacup),
  on('scrapbook', scrapbook),
  on('crystal-shard', crystalShard, {}, 12),
  on('snow-globe', snowGlobe),
  on('recipe-cards', recipeCards),
  on('shelf-comics', shelfComics),
  on('shelf-treasures', shelfTreasures),
  on('baseball-cap', baseballCap),
  on('training-whistle', trainingWhistle),
  on('hearth-doll', hearthDoll),
];

