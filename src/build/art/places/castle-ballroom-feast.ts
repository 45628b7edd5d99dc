import type { Picture } from '../figure';
import { blob, ellipse, type Point, stroke, union, within, without } from '../shape';
import { draw, flame, rod } from './castle-ballroom-parts';

/** A crystal bowl of pink punch on a gold foot, ladle and fruit in it. */
export const punchBowl = (): Picture =>
  draw(64, 56, { glass: '#a8dcf6', punch: '#f0568e', lime: '#b8e05a', berry: '#c8324f' }, (f) => {
    f.add(ellipse(0, -2, 11, 3.6), 'gold');
    f.add(rod([0, -3], 3, [0, -7], 2.6), 'gold');
    const bowl = within(ellipse(0, -17, 19, 14), blob([[-24, -18], [24, -18], [24, 0], [-24, 0]], { rim: 4, smooth: false }));
    f.add(bowl, 'glass', { bias: 0.05 });
    [-14, -9.5, -5, 0, 5, 9.5, 14].forEach((x, k) => {
      const cut = blob([[x, -14], [x + 2.6, -10], [x, -5], [x - 2.6, -10]], { rim: 2, smooth: false });
      f.add(within(cut, bowl), k % 2 === 0 ? 'punch' : 'glass', { bias: k % 2 === 0 ? 0.16 : 0.2, crease: 0 });
    });
    f.add(ellipse(0, -18, 19.4, 6.2), 'glass', { bias: 0.14 });
    f.add(ellipse(0, -17.5, 16.8, 4.7), 'punch', { bias: 0, glow: 0.12 });
    f.add(ellipse(-4, -18.6, 8, 1.7), 'punch', { bias: 0.26, crease: 0, glow: 0.16 });
    f.add(ellipse(6, -17, 3, 1.7), 'lime');
    f.add(ellipse(-9, -16.4, 2.6, 1.4), 'lime');
    f.add(ellipse(0.5, -19, 1.8, 1.2), 'berry');
    f.add(stroke([[9, -18], [15, -25], [21, -31]], [1, 1, 1.4]), 'gold');
    f.stamp(-15, -13, ['x', 'x', '.x'], { x: '#ffffff' });
    f.stamp(-17, -21, ['xxx'], { x: '#ffffff' });
  });

export const goblet = (drink: string): Picture =>
  draw(18, 24, { glass: '#c8e8fa', drink }, (f) => {
    f.add(ellipse(0, -0.6, 3.2, 1.2), 'glass');
    f.add(rod([0, -1], 0.8, [0, -5]), 'glass');
    f.add(within(ellipse(0, -9, 3.8, 5), blob([[-5, -10.5], [5, -10.5], [5, 0], [-5, 0]], { rim: 3, smooth: false })), 'drink', { bias: 0.04 });
    f.add(ellipse(0, -10.4, 3.5, 1.3), 'glass', { bias: 0.1 });
    f.stamp(-2, -8, ['x', 'x'], { x: '#ffffff' });
  });

/** A cake of three tiers, iced in turns, a star on top. */
export const tieredCake = (): Picture =>
  draw(64, 72, { pink: '#f7b2d2', lilac: '#b79cf0', ice: '#fff6fb', berry: '#e23a5c', plate: '#d8e2f8', star: '#ffdc78' }, (f) => {
    f.add(ellipse(0, -1, 23, 6), 'plate');
    const tiers: readonly [number, number, number, string, string][] = [
      [18, -1, 13, 'pink', 'ice'],
      [13, -14, 12, 'lilac', 'pink'],
      [8.5, -26, 10, 'pink', 'ice'],
    ];
    for (const [r, y, h, side, icing] of tiers) {
      f.add(union([blob([[-r, y - h], [r, y - h], [r, y - 2], [r * 0.6, y + 1], [-r * 0.6, y + 1], [-r, y - 2]], { rim: 7 })], 0.3), side);
      f.add(ellipse(0, y - h, r, r * 0.34), icing, { bias: 0.1 });
      for (let x = -r + 2; x <= r - 1.5; x += 4) {
        const bulge = Math.sqrt(Math.max(0, 1 - (x / r) ** 2));
        f.add(ellipse(x, y - h + 2 + 3.4 * bulge, 2.1, 2.6), icing, { bias: 0.06 });
      }
      for (let x = -r + 4; x <= r - 3; x += 6) {
        f.add(ellipse(x, y - 3 + 2.4 * Math.sqrt(Math.max(0, 1 - (x / r) ** 2)), 1.5, 1.5), 'berry', { crease: 0 });
      }
    }
    for (const x of [-5, 5]) f.add(ellipse(x, -38, 2, 2), 'berry');
    const tips = Array.from({ length: 10 }, (_, k): Point => {
      const angle = (k / 10) * 2 * Math.PI - Math.PI / 2;
      const r = k % 2 === 0 ? 6 : 2.6;
      return [Math.cos(angle) * r, -45 + Math.sin(angle) * r];
    });
    f.add(blob(tips, { rim: 3, smooth: false }), 'star', { glow: 0.15 });
  });

export const cupcake = (icing: string): Picture =>
  draw(20, 24, { paper: '#caa06a', icing, berry: '#e23a5c' }, (f) => {
    f.add(blob([[-4, -5], [4, -5], [3, 0], [-3, 0]], { rim: 2, smooth: false }), 'paper');
    f.add(ellipse(0, -6.4, 4.8, 3.4), 'icing');
    f.add(ellipse(0, -8.8, 3, 2.2), 'icing', { bias: 0.08 });
    f.add(ellipse(0, -11, 1.5, 1.4), 'berry');
  });

/** Three plates on one stem, each with cupcakes. */
export const cupcakeTower = (): Picture =>
  draw(60, 76, { plate: '#dfe6fa', rose: '#f9a6cc', mint: '#a8e6cc', lemon: '#fff0a8', sky: '#a8d8fa', paper: '#b98a62', berry: '#e23a5c' }, (f) => {
    f.add(ellipse(0, -1, 8, 2.6), 'gold');
    f.add(rod([0, -2], 1.5, [0, -56], 1.2), 'gold');
    const row = (y: number, r: number, icings: readonly string[]): void => {
      f.add(ellipse(0, y, r, r * 0.3), 'plate');
      icings.forEach((icing, k) => {
        const x = icings.length === 1 ? 0 : -r + 5 + (k * (2 * r - 10)) / (icings.length - 1);
        const dip = y - 1 + r * 0.12 * Math.sqrt(Math.max(0, 1 - (x / r) ** 2));
        f.add(blob([[x - 3.2, dip - 4], [x + 3.2, dip - 4], [x + 2.4, dip], [x - 2.4, dip]], { rim: 2, smooth: false }), 'paper');
        f.add(ellipse(x, dip - 5.4, 4, 2.8), icing);
        f.add(ellipse(x, dip - 7.6, 2.4, 1.8), icing, { bias: 0.1, crease: 0 });
        if (k % 2 === 0) f.add(ellipse(x, dip - 9.4, 1.3, 1.2), 'berry');
      });
    };
    row(-8, 22, ['rose', 'lemon', 'mint', 'sky']);
    row(-27, 16, ['sky', 'rose', 'lemon']);
    row(-44, 10, ['mint', 'rose']);
    f.add(ellipse(0, -58, 2.6, 2.6), 'gold', { bias: 0.1 });
  });

export const pie = (): Picture =>
  draw(36, 24, { crust: '#d8a05c', apple: '#c8643c', plate: '#dfe6fa' }, (f) => {
    f.add(ellipse(0, -1, 14, 4), 'plate');
    f.add(ellipse(0, -4, 12, 4.6), 'crust', { bias: -0.05 });
    f.add(ellipse(0, -5.4, 10, 3.3), 'apple', { crease: 1 });
    const filling = ellipse(0, -5.4, 10, 3.3);
    for (const x of [-6, 0, 6]) {
      for (const lean of [-4, 4]) f.add(within(stroke([[x - lean, -9], [x + lean, -2]], [0.8, 0.8]), filling), 'crust', { crease: 0, bias: 0.12 });
    }
  });

/** Apples and grapes heaped in a footed dish. */
export const fruitDish = (): Picture =>
  draw(44, 40, { apple: '#e0485a', green: '#9ad05c', grape: '#9a6ad8', leaf: '#4a9c58' }, (f) => {
    f.add(ellipse(0, -1, 8, 2.6), 'gold');
    f.add(rod([0, -2], 2, [0, -7], 1.6), 'gold');
    for (const [x, y, m] of [[-7, -16, 'apple'], [6, -17, 'green'], [-1, -21, 'apple'], [-12, -13, 'green'], [12, -13, 'apple']] as const) {
      f.add(ellipse(x, y, 5, 4.8), m);
      f.stamp(Math.round(x), Math.round(y) - 6, ['x', 'x'], { x: '#5c3b2a' });
    }
    for (const [x, y] of [[1, -14], [5, -12], [-3, -12], [1, -10], [8, -10]] as const) f.add(ellipse(x, y, 2.2, 2.2), 'grape');
    f.add(within(ellipse(0, -11, 16, 6), blob([[-20, -11], [20, -11], [20, 0], [-20, 0]], { rim: 3, smooth: false })), 'gold');
    f.add(ellipse(6, -22, 3, 1.6, -30), 'leaf');
  });

export const plateOf = (...cakes: readonly string[]): Picture =>
  draw(28, 18, { plate: '#f0f2ff', ...Object.fromEntries(cakes.map((color, k) => [`cake${k}`, color])) }, (f) => {
    f.add(ellipse(0, -1, 9, 3), 'plate');
    f.add(ellipse(0, -1.4, 6, 1.8), 'plate', { bias: -0.12, crease: 0 });
    cakes.forEach((_, k) => f.add(ellipse(-3.4 + k * 3.4, -3 - (k % 2), 2.4, 2.2), `cake${k}`));
  });

/** A wobbling jelly with cream. */
export const jelly = (color: string): Picture =>
  draw(32, 32, { jelly: color, cream: '#fff6ee', plate: '#dfe6fa' }, (f) => {
    f.add(ellipse(0, -1, 12, 3.6), 'plate');
    f.add(blob([[-9, -2], [-7, -13], [7, -13], [9, -2]], { rim: 5 }), 'jelly', { glow: 0.08 });
    for (const x of [-5, 0, 5]) f.add(ellipse(x, -7, 1.4, 5.4), 'jelly', { bias: 0.14, crease: 0, glow: 0.1 });
    f.add(ellipse(0, -14, 6, 2.6), 'cream');
    f.add(ellipse(0, -17, 2.4, 2.2), 'cream', { bias: 0.1 });
  });

export const tableCandles = (): Picture =>
  draw(40, 52, {}, (f) => {
    f.add(ellipse(0, -1, 6, 2.2), 'gold');
    f.add(rod([0, -2], 1.5, [0, -14], 1.3), 'gold');
    const arms: readonly Point[] = [[-9, -19], [9, -19], [0, -22]];
    for (const [x, y] of arms) {
      f.add(stroke([[0, -10], [x * 0.7, -11], [x, y + 2]], [1, 1, 0.9]), 'gold');
      f.add(ellipse(x, y + 1, 3, 1.4), 'gold', { bias: 0.08 });
      f.add(rod([x, y], 1.4, [x, y - 7]), 'wax', { glow: 0.2 });
      flame(f, x, y - 8);
    }
  });

/** A tall jug of cider with a lid. */
export const jug = (): Picture =>
  draw(32, 36, { clay: '#6a8fd8', band: '#f0cf86' }, (f) => {
    f.add(without(ellipse(8, -12, 6, 7), ellipse(8, -12, 3.6, 4.6)), 'clay');
    f.add(blob([[-6, 0], [6, 0], [8, -9], [5, -20], [-5, -20], [-8, -9]], { rim: 5 }), 'clay');
    f.add(ellipse(0, -20, 5, 2), 'band');
    f.add(stroke([[-7.6, -10], [0, -8], [7.6, -10]], [1, 1, 1]), 'band', { crease: 0 });
  });
