import { GOLD, NORTH, SIX } from '../../../../assets/art/places/castle-ballroom';
import { hex, mix } from '../color';
import { band, Canvas, hash } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';
import type { Point } from '../shape';
import { arc, disc, GLASS, hills, inArch, type Pane, painted, polygon, sky, star, window } from './castle-ballroom-glass';

const TOP = 20;
const NIGHT = ['#164a72', '#1d5f86', '#23507e', '#2a7494', '#1c3f70'];
const RAINBOW = ['#e85a6e', '#f2954e', '#f6d860', '#6cc87a', '#58b0ec', '#a878e0'];
const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]) => [-x, y]);

/** The sisters' reunion: sun and moon joined by a rainbow over a sleeping hill. */
const sunAndMoon: readonly Pane[] = [
  disc(12, 36, 8, 1, '#fff6cc'),
  painted(star(12, 36, 10, 18, 10, '#ffc452', '#f29a3c')),
  {
    colors: ['#eaf6ff', '#b6d6f6', '#d4e8ff'],
    cut: (x, y) => (Math.hypot(x + 13, y - 46) > 13 || Math.hypot(x + 7, y - 42) < 10 ? -1 : Math.floor((y - 33) / 9)),
  },
  painted(arc(0, 104, 24, 37, [...RAINBOW].reverse())),
  hills(92, 3, 0.4, 10, '#2f8f8a', '#3aa890', '#257a86'),
  sky(0, 40, 15, 12, ...NIGHT),
];

const HEART: readonly (readonly [Point[], string, string])[] = [
  [[[0, 34], [5, 27], [12, 25], [7, 45], [0, 40]], '#ff9cc8', '#ffc4e0'],
  [[[12, 25], [18, 29], [20, 37], [17, 46], [7, 45]], '#f4609c', '#ff86b4'],
  [[[17, 46], [9, 57], [0, 66], [0, 57], [7, 45]], '#d8437e', '#e85a92'],
];
/** The heart that keeps an empire warm, above its spires. */
const crystalHeart: readonly Pane[] = [
  polygon([[0, 40], [7, 45], [0, 57], [-7, 45]], '#ffffff'),
  ...HEART.flatMap(([side, right, left]) => [polygon(side, right), polygon(mirrored(side), left)]),
  polygon([[0, 74], [5, 86], [6, 108], [-6, 108], [-5, 86]], '#f2f6ff'),
  polygon([[-15, 84], [-10, 92], [-9, 108], [-21, 108], [-20, 92]], '#b4d4fa'),
  polygon([[15, 84], [20, 92], [21, 108], [9, 108], [10, 92]], '#9cc0f2'),
  star(0, 44, 6, 40, 18, '#7fe4ec', '#52bcdc'),
  hills(98, 2, 2, 12, '#7cc4e8', '#5ea6dc'),
  sky(0, 44, 14, 12, '#4b3f9e', '#5a4cb4', '#3c58a8', '#6a58c4', '#36478f'),
];

/** Courage and honesty against the storm: a bolt through the cloud, an apple in the orchard. */
const appleAndBolt: readonly Pane[] = [
  polygon([[6, 24], [18, 24], [9, 42], [17, 42], [-3, 68], [3, 48], [-5, 48]], '#fff0a0'),
  disc(-13, 27, 9, 1, '#d8e8fc'),
  disc(10, 27, 9, 1, '#c0d6f4'),
  disc(-2, 22, 11, 1, '#f4faff'),
  painted({ colors: RAINBOW, cut: trail }),
  polygon([[-13, 72], [-8, 63], [-1, 63], [-7, 71]], '#8ade74'),
  painted({
    colors: ['#ff9a8e', '#f2646a', '#d03a4c'],
    cut: (x, y) => {
      const lobe = Math.min(Math.hypot(x + 17, y - 80), Math.hypot(x + 10, y - 80), Math.hypot(x + 14, y - 84));
      return lobe > 9 || Math.hypot(x + 13.5, y - 68) < 3.5 ? -1 : Math.hypot(x + 18, y - 77) < 3 ? 0 : x < -9 ? 1 : 2;
    },
  }),
  hills(88, 4, 1.4, 11, '#58b45c', '#429a58', '#74c868'),
  sky(6, 42, 16, 11, '#2a86b4', '#3a9cc8', '#2470a4', '#4fb2d6', '#1f5c92'),
];

/** A rainbow trail climbing from the lower left to the upper right. */
function trail(x: number, y: number): number {
  const t = (Math.hypot(x - 42, y - 118) - 44) / 15;
  return t < 0 || t >= 1 || y > 104 ? -1 : 5 - Math.floor(t * 6);
}

/** The tree that bore the six gems, a star in its heart. */
const treeOfGems: readonly Pane[] = [
  painted(star(0, 70, 6, 9, 4.5, '#fffbe0', '#ffd870')),
  ...([[0, 20], [-16, 29], [16, 29], [-19, 46], [19, 46], [0, 42]] as const).map(([x, y], k) =>
    polygon([[x, y - 7], [x + 5.5, y], [x, y + 7], [x - 5.5, y]], SIX[k] as string),
  ),
  polygon([[-13, 104], [-6, 92], [-5, 78], [-9, 66], [-17, 57], [-15, 55], [-6, 61], [-2, 52], [2, 52], [6, 61], [15, 55], [17, 57], [9, 66], [5, 78], [6, 92], [13, 104]], '#d8f4fa'),
  disc(0, 26, 13, 1, '#6edcae'),
  disc(-15, 36, 13, 2, '#4cc49c', '#38a88e'),
  disc(15, 36, 13, 2, '#3cb494', '#56cca0'),
  disc(0, 44, 15, 1, '#2f9c8a'),
  disc(-12, 50, 12, 1, '#288c84'),
  disc(12, 50, 12, 1, '#237f7c'),
  hills(98, 2, 3, 12, '#4a5cb8', '#3c4a9e'),
  sky(0, 70, 17, 12, '#5a3a90', '#6c46a6', '#4a4a9c', '#7c54b4', '#3d3c86'),
];

/** One of six rays that fall from the star. */
const sixth = (k: number, color: string): Pane => ({
  colors: [color],
  cut: (x, y) => {
    const turn = Math.atan2(x, 23 - y) / (2 * Math.PI) + 0.5;
    return Math.floor((turn - 0.125) * 8 * 1.3333) === k + (k > 2 ? 2 : 0) ? 0 : -1;
  },
});

/** The castle and the six who hold it up; at the edge, small, the one who wrote it all down. */
const castleOfFriendship: readonly Pane[] = [
  painted(star(0, 23, 6, 12, 6, '#ffffff', '#ffd6f4')),
  polygon([[-5, 44], [0, 34], [5, 44], [5, 58], [-5, 58]], '#d8c8ff'),
  polygon([[-16, 58], [-12, 46], [-8, 58], [-8, 70], [-16, 70]], '#b8a4f0'),
  polygon([[8, 58], [12, 46], [16, 58], [16, 70], [8, 70]], '#a08ce4'),
  polygon([[-20, 70], [20, 70], [9, 78], [6, 90], [-6, 90], [-9, 78]], '#8f7ad8'),
  polygon([[-8, 58], [8, 58], [8, 70], [-8, 70]], '#c8b6fa'),
  ...SIX.map((color, k) => sixth(k, color)),
  hills(90, 1, 0, 9, '#2f7f96', '#3a94a4', '#276a86'),
  sky(0, 23, 40, 8, '#1f4f80'),
];

const DRAGON = [
  '...g.....',
  '..gpp....',
  '.gpppp...',
  '.gpwkp...',
  '..ppppp..',
  '.gppl.www',
  'g.pplpwrw',
  '..pplp.w.',
  'gpppl....',
  '..p.p....',
];
const DRAGON_COLORS = { g: '#8ee06a', p: '#b070e8', w: '#fff6dc', k: '#1d1746', l: '#d8f0a0', r: '#e85a6e' };

/** Six ponies as small bright figures on the ground below the castle. */
function sixFigures(canvas: Canvas, ox: number, oy: number): void {
  SIX.forEach((color, k) => {
    const x = ox - 26 + k * 6;
    const y = oy + 93 + (k % 2);
    canvas.stamp(x, y, ['.a...', 'aaa..', '.aaaa', '.aaaa', '.a.a.', '.a.a.'], { a: color }, 0.9);
  });
  canvas.stamp(ox + 19, oy + 93, DRAGON, DRAGON_COLORS, 1);
}

/** Tall glass doors that stand open on the night: stars, a moon, hills and the balcony's rail. */
function balconyDoor(): Picture {
  const canvas = new Canvas(96, 160);
  const ox = 48;
  const inside = (x: number, y: number, grow: number): boolean => inArch(((x - ox) * GLASS.half) / 36, ((y - 10) * GLASS.height) / 146, grow);
  for (const [grow, lit, dark] of [[7, '#15153c', '#15153c'], [6, '#e6f0ff', '#9db0ee'], [4, GOLD[4], GOLD[2]], [1.4, '#15153c', '#15153c']] as const) {
    canvas.where((x, y) => inside(x, y, grow) && y < 158, (x) => hex(x < ox ? lit : dark));
  }
  const shades = ['#3aa0a8', '#2f8a9e', '#267390', '#1f5d80', '#1a4a70', '#163a60'].map(hex);
  canvas.where((x, y) => inside(x, y, 0) && y < 158, (x, y) => shades[5 - band((y - 14) / 120, 6, x, y, 0.5)], { glow: 0.72 });
  const on = (x: number, y: number): boolean => inside(x + 0.5, y + 0.5, -1);
  for (let k = 0; k < 34; k++) {
    const [x, y] = [Math.floor(14 + hash(k, 1, 21) * 68), Math.floor(16 + hash(k, 2, 21) * 84)];
    if (on(x, y)) canvas.put(x, y, k % 4 === 0 ? '#ffffff' : '#8fdcea', { glow: 1 });
  }
  canvas.ellipse(61, 48, 9, 9, '#f2fbff', { glow: 1 });
  canvas.ellipse(57, 45, 7.5, 7.5, (x, y) => shades[5 - band((y - 14) / 120, 6, x, y, 0.5)], { glow: 0.72 });
  canvas.where((x, y) => on(x, y) && y > 104 + 5 * Math.sin(x / 8) && y < 158, '#1c4a66', { glow: 0.5 });
  canvas.where((x, y) => on(x, y) && y > 113 + 3 * Math.sin(x / 5 + 2) && y < 158, '#16384f', { glow: 0.45 });
  canvas.where((x, y) => on(x, y) && y > 138 && y < 158, (x, y) => hex((x + 2 * y) % 26 < 13 ? '#5f78b4' : '#52699f'), { glow: 0.4 });
  canvas.where((x, y) => on(x, y) && y >= 118 && y < 122, '#b7c8ea', { glow: 0.5 });
  canvas.where((x, y) => on(x, y) && y >= 122 && y < 140 && Math.floor(x) % 8 < 3, (x) => hex(x % 8 === 0 ? '#c8d8f4' : '#8598c8'), { glow: 0.45 });
  for (const side of [-1, 1]) leaf(canvas, ox, side, on);
  for (const side of [-1, 1]) drape(canvas, ox, side);
  return canvas.picture([ox, 160]);
}

/** A door leaf turned inwards: a narrow gilt frame with panes. */
function leaf(canvas: Canvas, ox: number, side: number, on: (x: number, y: number) => boolean): void {
  for (let k = 24; k < 35; k++) {
    for (let y = 30; y < 158; y++) {
      const x = side < 0 ? ox - k - 1 : ox + k;
      if (!on(x, y)) continue;
      const bar = k === 24 || k === 34 || (y - 30) % 26 < 2 || y > 146;
      canvas.put(x, y, bar ? (k === 24 ? GOLD[4] : GOLD[2]) : (_x, _y, under) => mix(under, [180, 236, 236], 0.24), { glow: bar ? 0 : 0.72 });
    }
  }
}

/** A curtain tied back beside the doors. */
function drape(canvas: Canvas, ox: number, side: number): void {
  const folds = ['#4a1c44', '#6e2a58', '#93406c', '#b85a80', '#d87c98'];
  for (let y = 24; y < 158; y++) {
    const waist = Math.abs(y - 108) / (y < 108 ? 84 : 50);
    const wide = Math.round(6 + (y < 108 ? 14 : 7) * waist ** 1.7);
    for (let k = 0; k < wide; k++) {
      const x = side < 0 ? ox - 46 + k : ox + 45 - k;
      const fold = 0.5 + 0.5 * Math.sin((k / wide) * 11 + waist * 2);
      const color = k === wide - 1 ? GOLD[3] : (folds[Math.min(4, Math.floor(fold * 4.2) + (k < 2 ? 0 : 1))] as string);
      canvas.put(x, y, y >= 106 && y < 111 ? (y === 106 ? GOLD[4] : GOLD[2]) : color);
    }
  }
  canvas.rect(side < 0 ? 0 : 74, 21, 22, 4, (_x, y) => hex(GOLD[24 - y + 1] as string));
  canvas.ellipse(side < 0 ? 2 : 94, 23, 3, 3, GOLD[4]);
}

const none = (): void => undefined;

/** The five windows and the balcony door; all hang on the north wall and stand at its foot. */
export function* windowFrames(): Iterable<Frame> {
  const drop = NORTH.foot - TOP;
  const designs = { 'sun-and-moon': sunAndMoon, 'crystal-heart': crystalHeart, 'apple-and-bolt': appleAndBolt, 'tree-of-gems': treeOfGems };
  for (const [name, panes] of Object.entries(designs)) yield { name: `window-${name}`, picture: window(panes, none, drop) };
  yield { name: 'window-castle-and-six', picture: window(castleOfFriendship, sixFigures, drop) };
  yield { name: 'balcony-door', picture: balconyDoor() };
}
