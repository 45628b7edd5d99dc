import { hex, mix, type Rgb } from '../color';
import { band, bayer, Canvas, hash } from '../field';
import type { Picture } from '../figure';
import type { Point } from '../shape';
import type { Frame } from '../sheet';

const [WIDTH, HEIGHT] = [132, 100];
/** The glass: left, top, right and bottom edges inside the frame. */
const GLASS = { left: 13, top: 14, right: 119, bottom: 84 } as const;
const MIDDLE = 66;

type View = {
  /** Sky from the top down. */
  sky: readonly string[];
  far: string;
  near: string;
  town: string;
  lit: string;
  orb: { at: Point; radius: number; color: string; halo: string };
  cloud: string;
  stars: boolean;
  /** How far the panes shine by themselves. */
  glow: number;
};

const NIGHT: View = {
  sky: ['#16225c', '#1c2f74', '#25408c', '#3356a4', '#4a74bc', '#6d96d0'],
  far: '#2c4284',
  near: '#1b2a62',
  town: '#131f4e',
  lit: '#ffb648',
  orb: { at: [94, 31], radius: 9, color: '#f4f8ff', halo: '#a9ccf4' },
  cloud: '#5d80c4',
  stars: true,
  glow: 0.4,
};
const EVENING: View = {
  ...NIGHT,
  sky: ['#20306e', '#2a4288', '#3a5aa2', '#5478b8', '#7c96c8', '#b3a6cc'],
  far: '#3c4f92',
  cloud: '#7f8fcc',
  orb: { ...NIGHT.orb, at: [100, 44], color: '#fdf6e4', halo: '#c6d2ee' },
  glow: 0.36,
};
const MORNING: View = {
  sky: ['#8fbfe8', '#b3d0ea', '#d6dde6', '#f2e2d0', '#fbdca6', '#ffd27e'],
  far: '#b9a5c4',
  near: '#9a9a8c',
  town: '#8c7f86',
  lit: '#ffe9b0',
  orb: { at: [42, 58], radius: 10, color: '#fffbe4', halo: '#ffe9a6' },
  cloud: '#fff2dc',
  stars: false,
  glow: 0.14,
};

/** Height of the far range and the near hills above the sill, in pixels, at a column of the glass. */
const range = (x: number): number => 24 + 9 * Math.max(0, 1 - Math.abs(x - 38) / 20) + 4 * Math.sin(x * 0.21) + 2 * Math.sin(x * 0.47);
const hills = (x: number): number => 13 + 3.5 * Math.sin(x * 0.075 + 1) + 1.5 * Math.sin(x * 0.19);

/** Cottages of the town below: left edge, width, height of the wall. */
const ROOFS = [[18, 9, 4], [30, 7, 5], [40, 10, 3], [55, 8, 6], [70, 10, 4], [84, 7, 5], [95, 11, 3], [108, 8, 5]] as const;

function skyAt(view: View, x: number, y: number): Rgb {
  const shades = view.sky.map(hex);
  const down = (y - GLASS.top) / (GLASS.bottom - GLASS.top - 14);
  const base = shades[band(down, shades.length, x, y, 0.3)] as Rgb;
  const { at, radius, color, halo } = view.orb;
  const away = Math.hypot(x + 0.5 - at[0], y + 0.5 - at[1]);
  if (away < radius) return mix(hex(color), hex(halo), away > radius - 2 && x < at[0] ? 0.35 : 0);
  const ring = Math.max(0, 1 - (away - radius) / 26);
  return mix(base, hex(halo), Math.floor(ring * ring * 5 + bayer(x, y) * 0.3) * 0.1);
}

function outdoors(c: Canvas, view: View): void {
  const { left, top, right, bottom } = GLASS;
  const glow = view.glow;
  c.rect(left, top, right - left, bottom - top, (x, y) => skyAt(view, x, y), { glow });
  if (view.stars) {
    for (let k = 0; k < 34; k++) {
      const [x, y] = [left + Math.floor(hash(k, 1) * (right - left)), top + Math.floor(hash(k, 2) ** 1.4 * 40)];
      if (Math.hypot(x - view.orb.at[0], y - view.orb.at[1]) > 15) c.put(x, y, k % 3 === 0 ? '#ffffff' : '#b8ccf4', { glow: 0.9 });
    }
  }
  for (const [x, y, width] of [[20, 40, 26], [30, 38, 12], [62, 50, 30], [72, 48, 14], [88, 26, 18]] as const) {
    c.ellipse(x + width / 2, y, width / 2, 2.4, (_, j, under) => (j < y + 1 ? mix(under, hex(view.cloud), 0.7) : mix(under, hex(view.cloud), 0.4)), { glow });
  }
  for (let x = left; x < right; x++) {
    const [far, near] = [Math.round(bottom - range(x)), Math.round(bottom - hills(x))];
    for (let y = Math.max(top, far); y < bottom; y++) {
      const snow = y < far + 3 && x > 28 && x < 48;
      c.put(x, y, y >= near ? view.near : snow ? mix(hex(view.far), hex(view.orb.halo), 0.45) : view.far, { glow: glow * 0.8 });
    }
  }
  for (const [x, y, wide, tall] of [[35, 37, 2, 14], [38, 33, 3, 18], [42, 39, 2, 12]] as const) {
    c.rect(x, y + 8, wide, tall, mix(hex(view.far), hex(view.orb.halo), 0.3), { glow: glow * 0.8 });
    c.put(x + (wide >> 1), y + 7, view.lit, { glow: 0.35 });
  }
  ROOFS.forEach(([x, wide, tall], k) => {
    const floor = bottom - Math.round(hills(x) * 0.35);
    c.rect(x, floor - tall, wide, tall + 4, view.town, { glow: glow * 0.5 });
    for (let j = 0; j * 2 < wide; j++) c.rect(x + j, floor - tall - 1 - j, wide - 2 * j, 1, mix(hex(view.town), hex(view.near), 0.4), { glow: glow * 0.5 });
    if (k % 3 !== 1) c.rect(x + 2 + (k % 2) * 3, floor - tall + 1, 2, 2, view.lit, { glow: 0.4 });
  });
}

const WOOD = { line: '#4a2433', deep: '#7d4a34', shade: '#a8683d', base: '#cb8d50', light: '#e8b572', top: '#fbdc9c' } as const;

/** A timber, lit along its upper and left edges. */
function timber(c: Canvas, x: number, y: number, width: number, height: number): void {
  c.rect(x, y, width, height, WOOD.base);
  c.rect(x, y, width, 1, WOOD.top);
  c.rect(x, y, 1, height, WOOD.light);
  c.rect(x, y + height - 1, width, 1, WOOD.deep);
  c.rect(x + width - 1, y, 1, height, WOOD.shade);
}

/** One sliding sash: its frame, two bars, and glass that catches the sky. */
function sash(c: Canvas, x: number, y: number, width: number, height: number, sheen: string, shine: number): void {
  const inside = (i: number, j: number): boolean => i >= x + 4 && i < x + width - 4 && j >= y + 4 && j < y + height - 4;
  for (let j = y; j < y + height; j++) {
    for (let i = x; i < x + width; i++) {
      const diagonal = i - x + (j - y) * 0.8;
      const streak = (diagonal > 24 && diagonal < 33) || (diagonal > 37 && diagonal < 40);
      if (inside(i, j) && streak) c.put(i, j, mix(c.at(i, j), hex(sheen), 0.2), { glow: shine });
    }
  }
  c.rect(x - 1, y, 1, height, WOOD.line);
  c.rect(x + width, y, 1, height, WOOD.line);
  timber(c, x, y, width, 4);
  timber(c, x, y + height - 4, width, 4);
  timber(c, x, y, 4, height);
  timber(c, x + width - 4, y, 4, height);
  c.rect(x + 4, y + 26, width - 8, 2, (_, j) => hex(j === y + 26 ? WOOD.base : WOOD.deep));
  c.rect(x + (width >> 1), y + 4, 2, height - 8, (i) => hex(i === x + (width >> 1) ? WOOD.base : WOOD.deep));
}

function frame(c: Canvas): void {
  const { left, top, right, bottom } = GLASS;
  timber(c, left - 8, top - 9, right - left + 16, 9);
  timber(c, left - 8, top - 1, 8, bottom - top + 2);
  timber(c, right, top - 1, 8, bottom - top + 2);
  c.rect(left - 8, top - 2, right - left + 16, 1, WOOD.line);
  timber(c, left - 11, bottom, right - left + 22, 6);
  c.rect(left - 11, bottom, right - left + 22, 2, WOOD.top);
  c.rect(left - 9, bottom + 6, right - left + 18, 3, WOOD.shade);
  c.rect(left - 9, bottom + 8, right - left + 18, 1, WOOD.deep);
  for (const x of [left - 6, MIDDLE - 3, right + 2]) {
    c.stamp(x, top - 9, ['..a..', '.aab.', 'aabbc', '.bbc.', '..c..'], { a: '#e8fbff', b: '#8fdcf4', c: '#4a98cc' }, 0.25);
  }
}

const pull = (c: Canvas, x: number): void => {
  c.stamp(x, 46, ['gG', 'gG', 'gk', 'gG', 'gG'], { g: '#fbe3a0', G: '#c9914a', k: '#7d4a34' });
};

const JAGGED: readonly Point[] = [[24, 30], [34, 32], [38, 19], [50, 27], [63, 17], [71, 26], [88, 18], [92, 33], [109, 29], [102, 45], [112, 56], [98, 62], [94, 77], [79, 70], [66, 80], [56, 70], [42, 78], [37, 64], [20, 62], [29, 48]];

function windowPicture(view: View, how: 'closed' | 'open' | 'broken'): Picture {
  const c = new Canvas(WIDTH, HEIGHT);
  const { left, top, right, bottom } = GLASS;
  const tall = bottom - top;
  outdoors(c, view);
  const bare = new Canvas(WIDTH, HEIGHT);
  outdoors(bare, view);
  const sheen = view.orb.halo;
  if (how === 'open') {
    c.rect(left, top, 2, tall, '#2a1a3c');
    sash(c, MIDDLE + 3, top, right - MIDDLE - 3, tall, sheen, view.glow);
    sash(c, MIDDLE - 3, top, 53, tall, sheen, view.glow);
    pull(c, MIDDLE - 2);
  } else {
    sash(c, left, top, MIDDLE - left + 3, tall, sheen, view.glow);
    sash(c, MIDDLE - 2, top, right - MIDDLE + 2, tall, sheen, view.glow);
    pull(c, MIDDLE - 1);
  }
  if (how === 'broken') {
    c.polygon(JAGGED.map(([x, y]) => [x + (x < MIDDLE ? -2 : 2), y] as const), '#f6fbff', { glow: 0.4 });
    c.polygon(JAGGED, (x, y) => bare.at(x, y), { glow: view.glow });
    for (const [a, b] of [[[34, 32], [20, 19]], [[88, 18], [96, 15]], [[29, 48], [17, 44]], [[94, 77], [104, 82]], [[42, 78], [36, 82]]] as const) c.line([a, b], '#ffffff', { glow: 0.4 });
  }
  frame(c);
  c.outline(WOOD.line, 0.8);
  return c.picture([MIDDLE, HEIGHT - 4]);
}

/** Curtain gathered to one side under a common rail; the right one mirrors the left. */
function curtain(side: 1 | -1): Picture {
  const c = new Canvas(40, 116);
  const shades = ['#5c1f4a', '#8a2f58', '#b8456a', '#d96a80', '#f09a9a'].map(hex);
  const at = (x: number): number => (side > 0 ? x : 39 - x);
  for (let y = 8; y < 108; y++) {
    const tie = y < 70 ? (y - 8) / 62 : Math.max(0, 1 - (y - 70) / 20);
    const width = Math.round(30 - 17 * tie ** 1.6);
    for (let x = 2; x < 2 + width; x++) {
      const u = (x - 2) / width;
      const fold = Math.sin(u * 13 + 0.9 + tie * 0.8) * 0.5 + 0.5;
      const value = 0.12 + fold * 0.62 + (u < 0.5 ? 0.12 : -0.05) - (y > 66 && y < 76 ? 0.2 : 0);
      const hem = y > 102 || x === 1 + width;
      c.put(at(x), y, hem ? (fold > 0.4 ? '#f2cd7e' : '#b07a44') : (shades[band(value, 5, x, y, 0)] as Rgb), { normal: [side * Math.cos(u * 13) * 0.4, 0] });
    }
  }
  for (let x = 2; x < 18; x++) c.rect(at(x), 67 + (x > 12 ? 1 : 0), 1, 4, (_, y) => hex(y < 69 ? '#fbe3a0' : '#c9914a'));
  c.rect(0, 5, 40, 3, (_, y) => hex(['#fbe3a0', '#dca85a', '#8a5a38'][y - 5] as string));
  c.stamp(side > 0 ? 0 : 34, 3, ['.pppp.', 'pPPpqp', 'pPppqp', 'pppqqp', '.qqqq.'], { p: '#e9bd5e', P: '#fff2c0', q: '#a8703c' });
  c.outline('#2e1230', 0.8);
  return c.picture([20, 112]);
}

/** The rail between the curtains. */
function rail(): Picture {
  const c = new Canvas(88, 5);
  c.rect(0, 1, 88, 3, (_, y) => hex(['#fbe3a0', '#dca85a', '#8a5a38'][y - 1] as string));
  c.rect(0, 0, 88, 1, '#2e1230');
  c.rect(0, 4, 88, 1, '#2e1230');
  return c.picture([44, 107]);
}

/** Saphira's rope, hanging past the open half. */
function rope(): Picture {
  const c = new Canvas(9, 74);
  for (let y = 1; y < 71; y++) {
    const x = 3 + Math.round(Math.sin(y * 0.09) * 1.2);
    c.rect(x, y, 3, 1, (i) => hex((y + i) % 4 < 2 ? '#e0c28c' : '#a07a56'));
  }
  c.outline('#2a1a3c', 0.8);
  return c.picture([4, 84]);
}

export const WINDOW: readonly Frame[] = [
  { name: 'window-evening', picture: windowPicture(EVENING, 'closed') },
  { name: 'window-night', picture: windowPicture(NIGHT, 'closed') },
  { name: 'window-night-open', picture: windowPicture(NIGHT, 'open') },
  { name: 'window-morning', picture: windowPicture(MORNING, 'closed') },
  { name: 'window-morning-broken', picture: windowPicture(MORNING, 'broken') },
  { name: 'curtain-left', picture: curtain(1) },
  { name: 'curtain-right', picture: curtain(-1) },
  { name: 'curtain-rail', picture: rail() },
  { name: 'window-rope', picture: rope() },
];
