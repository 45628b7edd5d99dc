import type { Rgb } from '../color';
import { Canvas, hash } from '../field';
import type { Figure, Picture } from '../figure';
import { blob, ellipse, stroke } from '../shape';
import type { Frame } from '../sheet';
import { STONE } from './castle-grounds-statues';
import { draw, rod } from './castle-parts';
import { pts } from './spike-bedroom-brush';

/** A guard's lantern on a post along the ways; `lit` or burnt down. */
const lanternPost = (lit: boolean): Picture =>
  draw(
    44,
    104,
    {
      iron: '#5c6aa8',
      stone: '#98a6d4',
      glass: lit
        ? ['#8a4a2c', '#d88a3c', '#ffc060', '#ffd884', '#ffeeb4', '#fffbe6']
        : ['#1d2456', '#32407c', '#4a5c9c', '#6a80ba', '#94acd8', '#d4e4f8'],
    },
    (f) => {
      f.add(blob(pts([-10, 0, 10, 0, 8, -7, -8, -7]), { rim: 2, smooth: false }), 'stone');
      f.add(blob(pts([-7, -7, 7, -7, 5, -13, -5, -13]), { rim: 2, smooth: false }), 'stone', { bias: 0.06 });
      f.add(rod([0, -12], 2.4, [0, -64], 1.8), 'iron');
      for (const y of [-24, -56]) f.add(ellipse(0, y, 3.6, 2), 'gold');
      for (const side of [-1, 1])
        f.add(stroke(pts([0, -58, 7 * side, -60, 10 * side, -66, 7 * side, -69]), [1.1, 1, 0.9, 0.8]), 'iron');
      f.add(ellipse(0, -65, 8, 2.6), 'gold');
      f.add(blob(pts([-6, -66, 6, -66, 8, -82, -8, -82]), { rim: 4, smooth: false }), 'glass', {
        glow: lit ? 0.88 : 0,
      });
      for (const x of [-7, 0, 7]) f.add(rod([x * 0.8, -66], 0.7, [x, -82]), 'iron', { crease: 0 });
      f.add(blob(pts([-10, -82, 10, -82, 4, -90, -4, -90]), { rim: 3, smooth: false }), 'iron');
      f.add(blob(pts([0, -99, 3, -93, 0, -88, -3, -93]), { rim: 2, smooth: false }), 'ice', { glow: lit ? 0.3 : 0.1 });
    },
  );

/** A stone bench with scrolled feet. */
const bench = (): Picture =>
  draw(88, 44, { stone: '#9aa8d6' }, (f) => {
    for (const x of [-27, 27])
      f.add(blob(pts([x - 7, 0, x + 7, 0, x + 4, -7, x + 7, -16, x - 7, -16, x - 4, -7]), { rim: 3 }), 'stone');
    f.add(blob(pts([-36, -13, 36, -13, 36, -19, -36, -19]), { rim: 2, smooth: false }), 'stone', { cast: 0.2 });
    f.add(blob(pts([-37, -19, 37, -19, 34, -27, -34, -27]), { rim: 1, smooth: false }), 'stone', { bias: 0.16 });
  });

/** The gardener's shed: boards gone silver, a roof of blue shingles, a lamp that is out. */
const shed = (): Picture =>
  draw(
    156,
    164,
    {
      wood: '#a08478',
      door: '#4f8a86',
      roof: '#5a6cb4',
      trim: '#d8c4a8',
      dark: '#3a2c48',
      pane: ['#16205a', '#1c2c6c', '#2c4890', '#4a74b8', '#7aa4d8', '#c0dcf4'],
      iron: '#6a78a8',
      pot: '#b8664c',
      leaf: '#4f9a78',
    },
    (f) => {
      f.add(blob(pts([-56, 0, 56, 0, 56, -72, -56, -72]), { rim: 1, smooth: false }), 'wood');
      for (let x = -48; x < 56; x += 9) f.add(rod([x, -71], 0.6, [x, -1]), 'wood', { bias: -0.3, crease: 0 });
      f.add(blob(pts([-58, 0, -50, 0, -50, -74, -58, -74]), { rim: 2, smooth: false }), 'trim');
      f.add(blob(pts([50, 0, 58, 0, 58, -74, 50, -74]), { rim: 2, smooth: false }), 'trim', { bias: -0.12 });
      f.add(blob(pts([-36, 0, -2, 0, -2, -54, -10, -60, -28, -60, -36, -54]), { rim: 1, smooth: false }), 'trim', {
        crease: 2,
      });
      f.add(blob(pts([-32, 0, -6, 0, -6, -52, -12, -56, -26, -56, -32, -52]), { rim: 1, smooth: false }), 'door', {
        crease: 2,
      });
      for (const x of [-25, -19, -13]) f.add(rod([x, -52], 0.6, [x, -1]), 'door', { bias: -0.3, crease: 0 });
      f.add(ellipse(-10, -26, 2, 2.2), 'gold');
      f.stamp(-22, -44, ['..h.h..', '.hhhhh.', '.hhhhh.', '..hhh..', '...h...'], { h: { material: 'trim', shade: 4 } });
      f.add(blob(pts([10, -24, 44, -24, 44, -54, 10, -54]), { rim: 1, smooth: false }), 'trim', { crease: 2 });
      f.add(blob(pts([13, -27, 41, -27, 41, -51, 13, -51]), { rim: 1, smooth: false }), 'pane', { glow: 0.15 });
      f.add(blob(pts([13, -36, 26, -51, 34, -51, 13, -30]), { rim: 1, smooth: false }), 'pane', {
        bias: 0.3,
        crease: 0,
        glow: 0.2,
      });
      f.add(rod([27, -51], 1, [27, -27]), 'trim');
      f.add(rod([13, -39], 1, [41, -39]), 'trim');
      f.add(blob(pts([8, -18, 46, -18, 46, -26, 8, -26]), { rim: 2, smooth: false }), 'wood', { bias: 0.1, cast: 0.2 });
      for (const x of [14, 22, 31, 40]) f.add(ellipse(x, -28, 4.4, 3.4), 'leaf');
      roof(f);
      tools(f);
    },
  );

function roof(f: Figure): void {
  f.add(blob(pts([-70, -64, 70, -64, 54, -112, -54, -112]), { rim: 2, smooth: false }), 'roof', { cast: 0.3 });
  for (let row = 0; row < 5; row++) {
    const y = -66 - row * 9.4;
    const half = 69 - row * 3.2;
    for (let x = -half + (row % 2) * 5; x < half - 4; x += 10)
      f.add(ellipse(x + 5, y - 3, 5.4, 4.4), 'roof', { bias: 0.1 - ((row * 7 + Math.round(x)) % 3) * 0.06 });
  }
  f.add(blob(pts([-58, -108, 58, -108, 55, -116, -55, -116]), { rim: 3, smooth: false }), 'trim', { bias: -0.1 });
  f.add(blob(pts([24, -100, 38, -100, 38, -132, 24, -132]), { rim: 2, smooth: false }), 'wood', { bias: -0.1 });
  f.add(blob(pts([21, -130, 41, -130, 41, -136, 21, -136]), { rim: 2, smooth: false }), 'trim');
}

/** A rake, a spade and pots that lean where the gardener left them. */
function tools(f: Figure): void {
  f.add(rod([46, -2], 1.2, [54, -50], 1), 'wood', { bias: 0.12 });
  f.add(blob(pts([49, -48, 60, -46, 58, -60, 52, -62]), { rim: 2 }), 'iron');
  f.add(rod([-44, -2], 1.2, [-50, -52], 1), 'wood', { bias: 0.12 });
  f.add(rod([-58, -52], 1, [-43, -54]), 'iron');
  for (const x of [-57, -53, -49, -45]) f.add(rod([x, -53], 0.7, [x - 0.6, -59]), 'iron', { crease: 0 });
  for (const [x, w] of [
    [4, 6],
    [17, 5],
  ] as const) {
    f.add(blob(pts([x - w * 0.7, 0, x + w * 0.7, 0, x + w, -10, x - w, -10]), { rim: 3, smooth: false }), 'pot');
    f.add(blob(pts([x - w - 1, -9, x + w + 1, -9, x + w + 1, -13, x - w - 1, -13]), { rim: 2, smooth: false }), 'pot', {
      bias: 0.12,
    });
  }
}

const wheelbarrow = (): Picture =>
  draw(76, 50, { wood: '#8f6a5c', iron: '#6a78a8', clip: '#4f9a78' }, (f) => {
    f.add(rod([4, -16], 1.6, [33, -24], 1.2), 'wood');
    f.add(rod([12, -14], 1.6, [15, 0], 1.2), 'wood', { bias: -0.1 });
    f.add(ellipse(-20, -8, 8.4, 8.4), 'iron');
    f.add(ellipse(-20, -8, 5.4, 5.4), 'wood', { bias: -0.2 });
    f.add(ellipse(-20, -8, 2, 2), 'iron');
    for (const [x, y, r] of [
      [-14, -28, 8],
      [-4, -31, 9],
      [6, -28, 8],
    ] as const)
      f.add(ellipse(x, y, r, r * 0.7), 'clip');
    f.add(blob(pts([-26, -28, 18, -28, 11, -12, -18, -12]), { rim: 3, smooth: false }), 'wood', { cast: 0.1 });
    f.add(rod([-26, -28], 1.4, [18, -28]), 'wood', { bias: 0.16 });
  });

const wateringCan = (): Picture =>
  draw(44, 40, { tin: '#8fa4d4' }, (f) => {
    f.add(stroke(pts([-6, -18, -13, -14, -8, -5]), [1.3, 1.3, 1.3]), 'tin', { bias: -0.1 });
    f.add(stroke(pts([6, -6, 12, -13, 16, -20]), [2, 1.6, 1.5]), 'tin');
    f.add(ellipse(17, -21, 3.4, 2.4, -40), 'tin', { bias: 0.15 });
    f.add(blob(pts([-8, 0, 8, 0, 7, -17, -7, -17]), { rim: 5, smooth: false }), 'tin');
    f.add(ellipse(0, -17, 7, 2.4), 'tin', { bias: -0.3 });
  });

/** A dial that tells the hour by the moon. */
const moonDial = (): Picture =>
  draw(52, 64, { stone: '#9aa8d6', face: '#c8d8f8' }, (f) => {
    f.add(ellipse(0, -2, 15, 5), 'stone');
    f.add(blob(pts([-6, -3, 6, -3, 4, -14, 5, -28, -5, -28, -4, -14]), { rim: 4 }), 'stone');
    f.add(ellipse(0, -28, 17, 6.4), 'stone', { bias: -0.1 });
    f.add(ellipse(0, -31, 17, 6.4), 'face', { bias: 0.05 });
    for (let k = 0; k < 12; k++)
      f.stamp(
        Math.round(Math.cos((k / 6) * Math.PI) * 13),
        Math.round(-31 + Math.sin((k / 6) * Math.PI) * 4.6),
        ['k'],
        { k: '#4a5aa0' },
      );
    f.add(blob(pts([-2, -31, 7, -33, -1, -46]), { rim: 1, smooth: false }), 'gold');
  });

/** The gate to the town: two leaves of wrought crystal between lamp posts, shut for the night. */
function gate(): Picture {
  const c = new Canvas(132, 128);
  const [cx, foot] = [66, 122];
  for (const side of [-1, 1]) {
    const x = cx + side * 50;
    for (let y = 26; y < foot; y++)
      for (let k = -12; k < 12; k++)
        c.put(
          x + k,
          y,
          STONE[Math.max(0, Math.min(5, Math.round(3.4 - k / 6 - ((y - 26) % 16 === 0 ? 1.6 : 0))))] as Rgb,
        );
    for (const [y, half, h] of [
      [20, 15, 6],
      [foot - 10, 15, 10],
    ] as const)
      c.rect(x - half, y, 2 * half, h, (px, py) => STONE[py === y ? 5 : px < x ? 4 : 2] as Rgb);
    c.ellipse(x, 13, 8, 9, '#ffd884', { glow: 0.85 });
    c.ellipse(x - 2, 11, 4, 5, '#fff6d4', { glow: 1 });
    c.rect(x - 5, 2, 10, 3, '#8a97c8');
    for (const k of [-7, 0, 7]) c.rect(x + k, 4, 1, 17, '#5a68a8');
  }
  const arch = (x: number): number => 40 - 18 * Math.sqrt(Math.max(0, 1 - ((x - cx) / 38) ** 2)) + 12;
  for (let x = cx - 38; x < cx + 38; x++) {
    const u = Math.abs(x - cx);
    const bar = u % 8 < 2 || u < 2;
    for (let y = Math.round(arch(x)); y < foot; y++) {
      const rail = Math.abs(y - arch(x)) < 3 || (y > 84 && y < 88) || y > foot - 5;
      if (bar || rail) c.put(x, y, rail ? (y % 4 === 0 ? '#dfe8fb' : '#9fb0de') : u % 8 === 0 ? '#c0cdf0' : '#7080ba');
    }
    if (u % 8 === 0 && u > 2)
      c.polygon(
        [
          [x - 2, arch(x) - 1],
          [x + 0.5, arch(x) - 9],
          [x + 3, arch(x) - 1],
        ],
        '#bfe0fa',
      );
  }
  for (const side of [-1, 1])
    c.stamp(
      cx + side * 20 - 6,
      62,
      [
        '.....w.....',
        '....www....',
        '.w.wwyww.w.',
        '..wwyyyww..',
        '.wwyyyyyww.',
        '..wwyyyww..',
        '.w.wwyww.w.',
        '....www....',
        '.....w.....',
      ],
      { w: '#dfe8fb', y: '#8fb8ec' },
    );
  c.rect(cx - 5, 80, 10, 10, '#d8b060');
  c.stamp(cx - 1, 83, ['kk', 'kk', '.k'], { k: '#3a2c48' });
  c.outline('#1c2450', 0.8);
  return c.picture([cx, foot]);
}

/** A stone has sunk out of the wall's foot: a way through for somepony small. */
function gap(): Picture {
  const c = new Canvas(60, 44);
  c.ellipse(29, 40, 19, 26, '#5a6498');
  c.ellipse(30, 41, 16, 23, '#10163c');
  c.ellipse(31, 43, 12, 17, '#0a0e2c');
  for (const [x, y, w, h] of [
    [6, 28, 13, 10],
    [3, 36, 12, 7],
    [42, 26, 12, 11],
    [46, 35, 11, 8],
    [16, 12, 12, 8],
    [31, 11, 13, 8],
  ] as const)
    c.rect(
      x,
      y,
      w,
      h,
      (px, py) => STONE[px === x || py === y ? 4 : px === x + w - 1 || py === y + h - 1 ? 1 : 3] as Rgb,
    );
  for (let k = 0; k < 22; k++)
    c.stamp(8 + Math.floor(hash(k, 1, 6) * 42), 9 + Math.floor(hash(k, 2, 6) * 8), [k % 2 ? 'ab' : 'a.', '.b'], {
      a: '#74c094',
      b: '#2c6e68',
    });
  for (let y = 41; y < 44; y++) for (let x = 0; x < 60; x++) c.erase(x, y);
  c.stamp(21, 35, ['g', 'gg', '.g'], { g: '#5fae62' });
  return c.picture([30, 41]);
}

export function* thingFrames(): Iterable<Frame> {
  yield { name: 'lantern-post', picture: lanternPost(true) };
  yield { name: 'lantern-post-out', picture: lanternPost(false) };
  yield { name: 'stone-bench', picture: bench() };
  yield { name: 'shed', picture: shed() };
  yield { name: 'wheelbarrow', picture: wheelbarrow() };
  yield { name: 'watering-can', picture: wateringCan() };
  yield { name: 'moon-dial', picture: moonDial() };
  yield { name: 'gate', picture: gate() };
  yield { name: 'wall-gap', picture: gap() };
}
