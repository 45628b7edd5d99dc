import { GALLERY, GOLD, NORTH } from '../../../../assets/art/places/castle-ballroom';
import { hex, mix, ramp, type Rgb } from '../color';
import { Canvas } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';
import { doubleDoors } from './castle-ballroom-doors';

const INK = '#1d1442';
const fold = (shades: readonly Rgb[], wave: number): Rgb =>
  shades[wave > 0.55 ? 4 : wave > -0.1 ? 3 : wave > -0.7 ? 2 : 1] as Rgb;

/** A swallow-tailed banner on a gilt rod, with an emblem. */
function banner(
  color: string,
  tails: 'fork' | 'point' | 'round',
  emblem: readonly string[],
  inks: Readonly<Record<string, string>>,
): Picture {
  const [width, height, top] = [34, 92, 24];
  const canvas = new Canvas(width, height);
  const shades = ramp(color);
  for (let i = 0; i < 24; i++) {
    const x = 5 + i;
    const t = Math.abs(i - 11.5) / 12;
    const tail = tails === 'fork' ? -10 * (1 - t) : tails === 'point' ? 9 * (1 - t) - 8 : 8 * Math.sqrt(1 - t * t) - 8;
    const bottom = Math.round(84 + tail);
    for (let y = 6; y < bottom; y++) {
      const trim = i < 2 || i > 21 || y > bottom - 4;
      const line = i === 2 || i === 21 || y === bottom - 4;
      const cloth = fold(shades, Math.sin(i * 0.52 + 0.4) * 0.8 + (y < 10 ? -0.4 : 0));
      canvas.put(x, y, line ? GOLD[1] : trim ? (i > 21 ? GOLD[2] : GOLD[4]) : cloth, {
        normal: [Math.cos(i * 0.52 + 0.4) * 0.35, 0],
      });
    }
  }
  canvas.rect(2, 3, 30, 1, GOLD[4]);
  canvas.rect(2, 4, 30, 2, GOLD[3]);
  canvas.rect(2, 6, 30, 1, GOLD[1]);
  for (const x of [2, 31]) canvas.ellipse(x, 5, 2.6, 2.8, GOLD[4]);
  canvas.stamp(17 - ((emblem[0] as string).length >> 1), 40 - (emblem.length >> 1), emblem, inks, 0.55);
  canvas.outline(INK, 0.8);
  return canvas.picture([17, NORTH.foot - top + 3]);
}

const EMBLEMS = {
  star: [
    '......w......',
    '......w......',
    '.....wyw.....',
    '.w...wyw...w.',
    '..wwwyyywww..',
    '...wyyyyyw...',
    '....wyyyw....',
    '...wyyyyyw...',
    '..wwwyyywww..',
    '.w...wyw...w.',
    '.....wyw.....',
    '......w......',
    '......w......',
  ],
  crown: [
    '...w.....w...',
    'w..w..w..w..w',
    'yw.yw.w.wy.wy',
    'yywyywwwyywyy',
    'yyyyyyyyyyyyy',
    '.yyyyryyyyyy.',
    '.yyyrrryyyyy.',
    '.wwwwwwwwwww.',
  ],
  heart: [
    '..ww...ww..',
    '.wyyw.wyyw.',
    'wyyyywyyyyw',
    'wyyyyyyyyyw',
    'wyyyyyyyyyw',
    '.wyyyyyyyw.',
    '..wyyyyyw..',
    '...wyyyw...',
    '....wyw....',
    '.....w.....',
  ],
  moon: [
    '...wwww....',
    '..wyyw.....',
    '.wyyw......',
    '.wyyw....w.',
    'wyyyw...wyw',
    'wyyyw....w.',
    'wyyyyw.....',
    '.wyyyyw..w.',
    '.wyyyyyyww.',
    '..wyyyyyw..',
    '...wwwww...',
  ],
} as const;

/** The gallery's balustrade, seen from the hall: it stands before whoever looks over it. */
function galleryRail(): Picture {
  const [width, height] = [GALLERY.right - GALLERY.stairs.right, 36];
  const canvas = new Canvas(width, height);
  const post = ['#23285f', '#6f7cc8', '#c9d4fa', '#9aa8ea', '#6f7cc8', '#4c58a6', '#23285f'];
  for (let x = 0; x + 6 < width; x += 11) {
    for (let k = 0; k < 5; k++) {
      for (let y = 8; y < 30; y++) {
        const waist = Math.abs(y - 19) < 4 ? 0 : 1;
        if (k >= 1 - waist && k < 4 + waist) canvas.put(x + 3 + k, y, post[k + 1] as string);
      }
    }
  }
  ['#15153c', '#fff4c4', GOLD[4], GOLD[3], GOLD[2], GOLD[1], '#15153c'].forEach((color, j) => {
    canvas.rect(0, 2 + j, width, 1, color);
  });
  ['#15153c', '#c9d4fa', '#8f9be0', '#5f6cbe', GOLD[3], GOLD[1]].forEach((color, j) => {
    canvas.rect(0, 29 + j, width, 1, color);
  });
  for (const x of [0, width - 13]) {
    canvas.rect(x, 0, 13, 35, (px) => hex(post[Math.floor(((px - x) / 13) * 7)] as string));
    canvas.rect(x, 0, 13, 3, GOLD[4]);
    canvas.rect(x, 3, 13, 1, GOLD[1]);
  }
  return canvas.picture([width / 2, 35]);
}

/** A curtain that hangs from a gilt rod at the side of the hall, gathered by a cord; `flip` mirrors its sweep. */
function sideCurtain(color: string, lining: string, flip: boolean): Picture {
  const [width, height, rod] = [62, 246, 10];
  const canvas = new Canvas(width, height);
  const shades = ramp(color);
  const back = ramp(lining);
  const waistAt = 160;
  const put = (k: number, y: number, ink: string | Rgb, slope = 0): void =>
    canvas.put(flip ? width - 1 - k : k, y, ink, { normal: [flip ? -slope : slope, 0] });
  for (let y = rod; y < height; y++) {
    const t = y < waistAt ? (waistAt - y) / (waistAt - rod) : (y - waistAt) / (height - waistAt);
    const wide = Math.round(y < waistAt ? 18 + 36 * t ** 1.8 : 18 + 14 * t ** 0.7);
    for (let k = 0; k < wide; k++) {
      const wave = Math.sin((k / wide) * 15 + (y < waistAt ? 0 : 1.4) + y * 0.006);
      const lined = k >= wide - 6 && y < waistAt;
      const cloth = fold(lined ? back : shades, y < rod + 5 ? wave - 0.5 : wave);
      put(k, y, k === wide - 1 ? GOLD[2] : k === wide - 2 ? GOLD[4] : cloth, Math.cos((k / wide) * 15) * 0.45);
    }
  }
  [GOLD[4], GOLD[3], GOLD[3], GOLD[1]].forEach((ink, j) => {
    for (let k = 0; k < 58; k++) put(k, rod - 5 + j, ink);
  });
  for (let k = 3; k < 56; k += 9)
    for (let j = 0; j < 7; j++) put(k, rod - 6 + j, j === 0 || j === 6 ? GOLD[1] : GOLD[5]);
  canvas.ellipse(flip ? 3.5 : width - 3.5, rod - 3, 3.4, 4, GOLD[4]);
  for (let y = waistAt - 4; y < waistAt + 5; y++) {
    for (let k = 0; k < 21; k++)
      put(k, y + (k >> 3), Math.abs(y - waistAt) === 4 ? GOLD[0] : k % 4 === (y & 3) ? GOLD[2] : GOLD[4]);
  }
  for (let k = 0; k < 8; k++)
    for (let j = 0; j < 18 - (k % 2) * 2; j++)
      put(13 + k, waistAt + 9 + j, j < 5 ? GOLD[4] : GOLD[k % 3 === 0 ? 2 : 3]);
  canvas.outline(INK, 0.75);
  return canvas.picture([flip ? width - 1 : 0, height - 2]);
}

/** A framed portrait of six friends before their castle: the place beside them is empty. */
function portrait(): Picture {
  const canvas = new Canvas(70, 52);
  canvas.rect(0, 0, 70, 52, INK);
  canvas.rect(1, 1, 68, 50, GOLD[3]);
  canvas.rect(1, 1, 68, 2, GOLD[5]);
  canvas.rect(1, 1, 2, 50, GOLD[4]);
  canvas.rect(3, 48, 66, 3, GOLD[1]);
  canvas.rect(67, 3, 2, 48, GOLD[1]);
  canvas.rect(5, 5, 60, 42, INK);
  canvas.rect(6, 6, 58, 40, (x, y) =>
    mix(hex('#f4b8a0'), hex('#5a86c4'), Math.min(1, Math.floor((y - 6) / 5) / 7 + (x % 2) * 0.02)),
  );
  canvas.where((x, y) => x > 6 && x < 64 && y < 46 && y > 36 + 3 * Math.sin(x / 9), '#5aa07c');
  canvas.polygon(
    [
      [35, 12],
      [39, 20],
      [44, 16],
      [46, 32],
      [24, 32],
      [26, 16],
      [31, 20],
    ],
    '#c8b6f2',
  );
  canvas.polygon(
    [
      [35, 12],
      [39, 20],
      [44, 16],
      [46, 32],
      [35, 32],
    ],
    '#a08cd8',
  );
  const six = [
    ['#c89cf0', '#5a3a90'],
    ['#f2a04a', '#f6e07a'],
    ['#5cc4f0', '#e85a6e'],
    ['#f6e27a', '#f49ac8'],
    ['#f484bc', '#e0509c'],
    ['#f2eefc', '#6a4ab0'],
  ] as const;
  six.forEach(([coat, mane], k) => {
    const rows = ['.mm...', 'mmcc..', 'mcccc.', 'mcck..', '.cccc.', '.cccc.', '.c.c..', '.c.c..'];
    canvas.stamp(10 + k * 8, 34 - (k % 2) * 2, rows, { m: mane, c: coat, k: '#3a2a6a' });
  });
  return canvas.picture([35, GALLERY.floor - 14]);
}

/** Cloaks and hats on a rail in the cloakroom. */
function cloaks(): Picture {
  const canvas = new Canvas(96, 62);
  const colors = ['#3f6ea8', '#b0486c', '#4a9c84', '#d89a4c', '#7a5ab8', '#e0d4ec', '#8a4a3c'];
  colors.forEach((color, k) => {
    const x0 = 4 + k * 13;
    const shades = ramp(color);
    const long = 34 + ((k * 7) % 11);
    canvas.stamp(x0 + 4, 2, ['.g.', 'g.g', '..g', '.g.'], { g: GOLD[4] });
    for (let y = 0; y < long; y++) {
      const half = Math.min(5.6, 1.6 + y * 0.7) + (y > long - 8 ? 0.6 : 0);
      for (let i = -6; i <= 6; i++) {
        if (Math.abs(i) > half) continue;
        canvas.put(
          x0 + 5 + i,
          6 + y,
          y === long - 2 && k % 2 === 0 ? GOLD[4] : fold(shades, Math.sin(i * 0.9 + k) * 0.9),
        );
      }
    }
    if (k % 3 === 1) canvas.rect(x0 + 2, 9, 7, 3, ramp(colors[(k + 3) % 7] as string)[4]);
  });
  canvas.stamp(62, 50, ['..rrrr..', '.rrrrrr.', '.yyyyyy.', 'rrrrrrrr'], { r: '#6a3a78', y: GOLD[4] });
  canvas.stamp(20, 51, ['...gg....', '.gggggg..', 'kkkkkkkk.'], { g: '#4a9c84', k: '#2c6a60' });
  canvas.outline(INK, 0.85);
  return canvas.picture([48, 60]);
}

export function* hangingFrames(): Iterable<Frame> {
  const gilt = { w: '#fff2cf', y: '#f4c868', r: '#e85a6e' };
  yield { name: 'banner-star', picture: banner('#a83a70', 'fork', EMBLEMS.star, gilt) };
  yield { name: 'banner-crown', picture: banner('#2f8090', 'point', EMBLEMS.crown, gilt) };
  yield { name: 'banner-heart', picture: banner('#6a44b0', 'round', EMBLEMS.heart, { w: '#ffe6f4', y: '#f484b4' }) };
  yield { name: 'banner-moon', picture: banner('#34509e', 'fork', EMBLEMS.moon, { w: '#eaf4ff', y: '#a8c8f0' }) };
  yield { name: 'gallery-rail', picture: galleryRail() };
  yield { name: 'double-doors', picture: doubleDoors() };
  yield { name: 'curtain-west', picture: sideCurtain('#7c2f62', '#d88a6c', false) };
  yield { name: 'curtain-east', picture: sideCurtain('#2f5f8c', '#c2577e', true) };
  yield { name: 'portrait-of-six', picture: portrait() };
  yield { name: 'cloaks', picture: cloaks() };
}
