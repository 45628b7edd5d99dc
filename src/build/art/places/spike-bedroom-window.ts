import { hex, mix, type Rgb } from '../color';
import { band, Canvas } from '../field';
import type { Picture } from '../figure';
import type { Point } from '../shape';
import type { Frame } from '../sheet';
import { pts } from './spike-bedroom-brush';
import { EVENING, GLASS, MORNING, NIGHT, outdoors, type View } from './spike-bedroom-view';

const [WIDTH, HEIGHT] = [132, 100];
const MIDDLE = 66;
const WOOD = {
  line: '#4a2433',
  deep: '#7d4a34',
  shade: '#a8683d',
  base: '#cb8d50',
  light: '#e8b572',
  top: '#fbdc9c',
} as const;

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
    c.stamp(
      x,
      top - 9,
      ['..a..', '.aab.', 'aabbc', '.bbc.', '..c..'],
      { a: '#e8fbff', b: '#8fdcf4', c: '#4a98cc' },
      0.25,
    );
  }
}

const pull = (c: Canvas, x: number): void => {
  c.stamp(x, 46, ['gG', 'gG', 'gk', 'gG', 'gG'], { g: '#fbe3a0', G: '#c9914a', k: '#7d4a34' });
};

const JAGGED: readonly Point[] = pts([
  24, 30, 34, 32, 38, 19, 50, 27, 63, 17, 71, 26, 88, 18, 92, 33, 109, 29, 102, 45, 112, 56, 98, 62, 94, 77, 79, 70, 66,
  80, 56, 70, 42, 78, 37, 64, 20, 62, 29, 48,
]);

const CRACKS = ['34 32 20 19', '88 18 96 15', '29 48 17 44', '94 77 104 82', '42 78 36 82'].map((ends) =>
  ends.split(' ').map(Number),
);

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
    c.polygon(
      JAGGED.map(([x, y]) => [x + (x < MIDDLE ? -2 : 2), y] as const),
      '#f6fbff',
      { glow: 0.4 },
    );
    c.polygon(JAGGED, (x, y) => bare.at(x, y), { glow: view.glow });
    for (const crack of CRACKS) c.line(pts(crack), '#ffffff', { glow: 0.4 });
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
      c.put(at(x), y, hem ? (fold > 0.4 ? '#f2cd7e' : '#b07a44') : (shades[band(value, 5, x, y, 0)] as Rgb), {
        normal: [side * Math.cos(u * 13) * 0.4, 0],
      });
    }
  }
  for (let x = 2; x < 18; x++)
    c.rect(at(x), 67 + (x > 12 ? 1 : 0), 1, 4, (_, y) => hex(y < 69 ? '#fbe3a0' : '#c9914a'));
  c.rect(0, 5, 40, 3, (_, y) => hex(['#fbe3a0', '#dca85a', '#8a5a38'][y - 5] as string));
  c.stamp(side > 0 ? 0 : 34, 3, ['.pppp.', 'pPPpqp', 'pPppqp', 'pppqqp', '.qqqq.'], {
    p: '#e9bd5e',
    P: '#fff2c0',
    q: '#a8703c',
  });
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

/** The sliding window through the night, its curtains and the rope. */
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
