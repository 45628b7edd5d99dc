import { GOLD } from '../../../../assets/art/places/castle-ballroom';
import { hex, mix, type Rgb } from '../color';
import { band, Canvas, hash, scale } from '../field';
import { Figure, type Picture } from '../figure';
import { blob, ellipse, stroke } from '../shape';
import type { Frame } from '../sheet';
import { FLAME, flame, METAL, rod } from './castle-parts';
import { pts } from './spike-bedroom-brush';

const INK = '#1d1442';
const SIZE = { width: 48, height: 100, left: 6, top: 9, right: 42, bottom: 86 } as const;
type Scene = (c: Canvas, inside: (x: number, y: number) => boolean) => void;

/** A tapestry on a gilt rod: a woven scene, a patterned border, a fringe. */
function tapestry(border: string, mark: string, scene: Scene): Picture {
  const { width, height, left, top, right, bottom } = SIZE;
  const canvas = new Canvas(width, height);
  const inside = (x: number, y: number): boolean => x >= left + 4 && x < right - 4 && y >= top + 5 && y < bottom - 5;
  canvas.rect(left, top, right - left, bottom - top, border);
  scene(canvas, (x, y) => inside(Math.floor(x), Math.floor(y)));
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const d = Math.min(x - left, right - 1 - x, y - top, bottom - 1 - y);
      const stitch = d === 2 && (x + y) % 6 < 2;
      if (d === 0) canvas.put(x, y, GOLD[x < 12 || y < top + 1 ? 4 : 2]);
      else if (stitch) canvas.put(x, y, mark);
      const fold = Math.sin((x - left) * 0.42 + 0.6);
      const weave = y % 2 === 0 && d > 0 ? 0.955 : 1;
      canvas.put(x, y, (_x, _y, under) => scale(under, weave * (1 + 0.09 * fold)), {
        normal: [Math.cos((x - left) * 0.42 + 0.6) * 0.28, 0],
      });
    }
  }
  for (let x = left; x < right; x += 2) canvas.rect(x, bottom, 1, 5 + ((x >> 1) % 2), GOLD[x % 4 === 2 ? 4 : 3]);
  canvas.rect(2, 5, width - 4, 1, GOLD[5]);
  canvas.rect(2, 6, width - 4, 2, GOLD[3]);
  canvas.rect(2, 8, width - 4, 1, GOLD[1]);
  for (const x of [2, width - 3]) canvas.ellipse(x, 6.5, 2.4, 3, GOLD[4]);
  for (let x = left + 3; x < right; x += 10) canvas.rect(x, 4, 3, 6, GOLD[2]);
  canvas.outline(INK, 0.8);
  return canvas.picture([width >> 1, 152]);
}

const skyTo =
  (colors: readonly string[], from: number, to: number) =>
  (x: number, y: number): Rgb =>
    hex(colors[band((y - from) / (to - from), colors.length, x, y, 0.5)] as string);

/** The old library: a house in a tree, its windows lit. */
const library: Scene = (c, inside) => {
  c.where(inside, skyTo(['#38407c', '#5a5aa0', '#a87aa8', '#e8a890'], 14, 72));
  c.where((x, y) => inside(x, y) && y > 68 + 2 * Math.sin(x / 4), '#4f8a68');
  c.polygon(pts([20, 74, 21, 58, 15, 50, 18, 49, 23, 54, 27, 54, 31, 48, 33, 50, 28, 58, 29, 74]), '#8a5a48');
  c.polygon(pts([20, 74, 21, 58, 23, 54, 24, 74]), '#b07c58');
  for (const [x, y, r, ink] of [
    [16, 42, 7, '#3f9068'],
    [32, 41, 7, '#2f7a60'],
    [24, 34, 10, '#4fa870'],
    [18, 33, 6, '#66bc7c'],
    [28, 46, 6, '#3a8864'],
  ] as const)
    c.ellipse(x, y, r, r * 0.86, (px, py, under) =>
      inside(px, py) ? hex((px + 2 * py) % 5 === 0 ? '#8ad68c' : ink) : under,
    );
  for (const [x, y] of [
    [18, 38],
    [29, 36],
    [24, 62],
    [24, 44],
  ] as const)
    c.stamp(x - 1, y, ['yy', 'yy'], { y: '#ffe08a' });
  c.stamp(32, 19, ['.w.', 'www', '.w.'], { w: '#fff4d0' });
};

/** A letter sent by dragon's breath: green fire that curls up to a sun. */
const letter: Scene = (c, inside) => {
  c.where(inside, skyTo(['#5a2f6a', '#47296a', '#38245e', '#2a1e50'], 14, 82));
  c.ellipse(24, 25, 7, 7, '#ffd060');
  for (let k = 0; k < 12; k++) {
    const a = (k / 12) * Math.PI * 2;
    c.line(
      [
        [24 + Math.cos(a) * 9, 25 + Math.sin(a) * 9],
        [24 + Math.cos(a) * (k % 2 ? 11 : 13), 25 + Math.sin(a) * (k % 2 ? 11 : 13)],
      ],
      '#ffe8a0',
    );
  }
  c.ellipse(22.5, 23.5, 3.4, 3.4, '#fff0b0');
  for (let k = 0; k < 44; k++) {
    const y = 76 - k;
    const sway = Math.sin(k * 0.2) * (4 + k * 0.1);
    for (const [d, ink] of [
      [0, '#3fa86a'],
      [1.6, '#86dc80'],
      [3, '#d8f8a8'],
    ] as const) {
      const w = Math.max(0, 5.4 - k * 0.1 - d);
      if (w > 0.4)
        c.rect(Math.round(24 + sway - w / 2), y, Math.ceil(w), 1, (px, py, under) =>
          inside(px, py) ? hex(ink) : under,
        );
    }
  }
  c.stamp(16, 44, ['.wwwww..', 'wppppww.', '.wpppppw', '..wlllpw', '..wpppw.', '.wppww..', '.www....'], {
    w: '#f0dcb0',
    p: '#fff6dc',
    l: '#b0707c',
  });
  c.stamp(22, 49, ['r'], { r: '#d84a5c' });
};

/** Dragons crossing a red evening over the mountains. */
const migration: Scene = (c, inside) => {
  c.where(inside, skyTo(['#6a3a7c', '#a84a78', '#e0705e', '#f6b45c'], 14, 66));
  c.ellipse(31, 54, 6, 6, '#fff0b4');
  c.where((x, y) => inside(x, y) && y > 58 + Math.abs(((x + 6) % 22) - 11) * 0.9, '#7a3f74');
  c.where((x, y) => inside(x, y) && y > 66 + Math.abs(((x + 15) % 17) - 8) * 0.8, '#4f2c62');
  const wings = ['w.......w', '.ww...ww.', '..wwbww..', '....bb...', '....b....'];
  for (const [x, y, ink] of [
    [14, 22, '#3a1f58'],
    [25, 30, '#3a1f58'],
    [13, 40, '#54286a'],
  ] as const)
    c.stamp(x, y, wings, { w: ink, b: ink });
  for (const [x, y] of [
    [29, 21],
    [20, 34],
    [31, 42],
  ] as const)
    c.stamp(x, y, ['w...w', '.wbw.', '..b..'], { w: '#5a2f6a', b: '#5a2f6a' });
  for (let k = 0; k < 6; k++) c.put(12 + Math.floor(hash(k, 1, 3) * 24), 74 + (k % 3) * 2, '#ffb46c');
};

/** A crystal lantern on a bracket, for the front of a pillar; `lit` or put out for the night. */
function wallLamp(lit: boolean): Picture {
  const glass: readonly string[] = lit
    ? ['#8a4a2c', '#d88a3c', '#ffc060', '#ffd884', '#ffeeb4', '#fffbe6']
    : ['#1d2456', '#32407c', '#4a5c9c', '#6a80ba', '#94acd8', '#d4e4f8'];
  const f = new Figure([34, 62], [17, 112], { ...METAL, ...FLAME, glass });
  f.add(blob(pts([-5, -62, 5, -62, 4, -52, 0, -47, -4, -52]), { rim: 2, smooth: false }), 'gold');
  f.add(stroke(pts([0, -56, 7, -60, 9, -70, 4, -78, 0, -80]), [1.5, 1.4, 1.3, 1.2, 1.2]), 'gold');
  f.add(stroke(pts([0, -56, -5, -58, -6, -63, -3, -65]), [1.3, 1.1, 1, 0.9]), 'gold');
  f.add(rod([0, -80], 0.8, [0, -84]), 'gold');
  f.add(blob(pts([-8, -88, -3, -95, 3, -95, 8, -88]), { rim: 3, smooth: false }), 'gold');
  f.add(ellipse(0, -97, 2, 2.4), 'ice', { glow: lit ? 0.4 : 0 });
  f.add(blob(pts([-7, -88, 7, -88, 5, -70, 0, -66, -5, -70]), { rim: 4, smooth: false }), 'glass', {
    glow: lit ? 0.85 : 0,
  });
  if (lit) flame(f, 0, -72);
  for (const x of [-6, 0, 6])
    f.add(rod([x, -88], 0.7, [x * 0.72, -70]), 'gold', { crease: 0, bias: x < 0 ? 0.1 : -0.15 });
  f.add(ellipse(0, -67, 3, 2), 'gold');
  return f.render();
}

/** Six friends in little frames, and one frame that hangs crooked. */
function pictureRow(): Picture {
  const canvas = new Canvas(40, 34);
  const coats = [
    ['#c89cf0', '#5a3a90'],
    ['#f2a04a', '#f6e07a'],
    ['#5cc4f0', '#e85a6e'],
    ['#f6e27a', '#f49ac8'],
    ['#f484bc', '#e0509c'],
    ['#f2eefc', '#6a4ab0'],
  ] as const;
  coats.forEach(([coat, mane], k) => {
    const [x, y] = [1 + (k % 3) * 13, 1 + Math.floor(k / 3) * 17 + (k === 4 ? 1 : 0)];
    canvas.rect(x, y, 11, 13, GOLD[3]);
    canvas.rect(x, y, 11, 1, GOLD[5]);
    canvas.rect(x + 1, y + 1, 9, 11, (_px, py) => mix(hex('#4a5aa8'), hex('#8fa8dc'), Math.floor((py - y) / 3) / 4));
    canvas.stamp(x + 2, y + 3, ['.mmm..', 'mmccm.', 'mcckc.', 'mcccc.', 'm.cc..', '.cccc.', 'cccccc'], {
      m: mane,
      c: coat,
      k: '#3a2a6a',
    });
  });
  canvas.outline(INK, 0.8);
  return canvas.picture([20, 104]);
}

export function* hangingFrames(): Iterable<Frame> {
  yield { name: 'tapestry-library', picture: tapestry('#3f3474', '#f2c46a', library) };
  yield { name: 'tapestry-letter', picture: tapestry('#2f5f6a', '#c4e8a0', letter) };
  yield { name: 'tapestry-migration', picture: tapestry('#5c2350', '#f2c46a', migration) };
  yield { name: 'wall-lamp', picture: wallLamp(true) };
  yield { name: 'wall-lamp-out', picture: wallLamp(false) };
  yield { name: 'picture-row', picture: pictureRow() };
}
