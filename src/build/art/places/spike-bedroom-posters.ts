import { hex, mix } from '../color';
import { Canvas } from '../field';
import type { Picture } from '../figure';
import type { Point } from '../shape';
import type { Frame } from '../sheet';
import { LINE, pts, SLOPE, slanted } from './spike-bedroom-brush';

/** Something flat on the wall, its foot point at the middle of its lower edge. */
export function mounted(width: number, height: number, paint: (c: Canvas) => void): Picture {
  const c = new Canvas(width + 2, height + 2);
  const inner = new Canvas(width, height);
  paint(inner);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) if (inner.has(x, y)) c.put(x + 1, y + 1, inner.at(x, y));
  c.outline(LINE, 0.8);
  return c.picture([(width >> 1) + 1, height + 2]);
}

const PINS = (c: Canvas): void => {
  for (const [x, y] of pts([2, 2, c.width - 4, 2, 2, c.height - 4, c.width - 4, c.height - 4]))
    c.rect(x, y, 2, 2, (i, j) => hex(i + j === x + y ? '#fff0b8' : '#d29a4a'));
};

const rays = (c: Canvas, cx: number, cy: number, count: number, colors: readonly [string, string]): void => {
  c.rect(0, 0, c.width, c.height, (x, y) => {
    const turn = ((Math.atan2(y + 0.5 - cy, x + 0.5 - cx) / (2 * Math.PI)) * count * 2 + 2 * count) | 0;
    return hex(colors[(turn % 2) as 0 | 1]);
  });
};

/** A comic's cover: its heroine, masked and caped, leaps out of a burst; her small sidekick stands in the corner. */
function heroine(c: Canvas): void {
  rays(c, 24, 34, 9, ['#f7b53c', '#ffdc6a']);
  c.polygon(
    pts([24, 8, 29, 22, 43, 17, 35, 30, 46, 38, 33, 42, 36, 56, 24, 47, 12, 56, 15, 42, 2, 38, 13, 30, 5, 17, 19, 22]),
    '#fff3c4',
  );
  c.polygon(pts([21, 33, 6, 29, 1, 41, 7, 43, 3, 52, 12, 50, 13, 58, 24, 48]), '#c8304e');
  c.polygon(pts([21, 34, 9, 33, 6, 43, 13, 44, 10, 50, 22, 46]), '#e9566a');
  c.ellipse(25, 42, 10, 7, '#3f6fd8');
  c.ellipse(24, 40, 8, 4.5, '#6a9cf0');
  for (const [points, color] of [
    [pts([31, 42, 41, 50, 45, 49, 44, 53, 39, 54, 28, 47]), '#3f6fd8'],
    [pts([20, 46, 17, 55, 21, 58, 25, 48]), '#335cba'],
    [pts([33, 38, 43, 38, 46, 35, 46, 40, 42, 43, 33, 43]), '#5b8cec'],
  ] as readonly (readonly [readonly Point[], string])[])
    c.polygon(points, color);
  c.ellipse(31, 27, 9, 8.5, '#5b8cec');
  c.ellipse(37.5, 30, 4.5, 3.8, '#84b4f8');
  c.polygon(pts([24, 17, 27, 11, 30, 19]), '#5b8cec');
  c.polygon(pts([29, 21, 19, 16, 8, 18, 14, 21, 7, 25, 15, 27, 11, 33, 21, 33, 25, 28]), '#f25a9c');
  c.polygon(pts([28, 20, 19, 17, 13, 18, 19, 22, 13, 25, 19, 27, 24, 26]), '#ff94c2');
  c.rect(26, 24, 14, 4, '#2b1d5c');
  c.rect(29, 25, 3, 2, '#ffffff');
  c.rect(35, 25, 3, 2, '#ffffff');
  c.put(31, 25, '#2b9c7c');
  c.put(37, 25, '#2b9c7c');
  c.line(pts([36, 33, 39, 32]), '#2b1d5c');
  c.polygon(pts([25, 39, 27, 42, 30, 42, 28, 44, 29, 47, 25, 45, 22, 47, 23, 44, 20, 42, 23, 42]), '#ffe27a');
  c.rect(0, 0, c.width, 12, '#5a2c9c');
  c.rect(0, 11, c.width, 1, '#2b1d5c');
  c.stamp(
    4,
    3,
    [
      'yyyyy..yyyyy..y...y..yyyyy..yyyyy..y..y',
      'y...y..y...y..y...y..y......y...y..y..y',
      'yyyyy..y...y..y.y.y..yyyy...yyyyy..y..y',
      'y......y...y..yyyyy..y......y..y.......',
      'y......yyyyy..y...y..yyyyy..y...y..y..y',
    ],
    { y: '#ffe87a' },
  );
  c.stamp(
    3,
    53,
    [
      '.....gg...',
      '..gggggg..',
      '.gppppppg.',
      '.gpkppkpg.',
      '.ppkppkpp.',
      '..pppppp..',
      'r.oyyyyo.r',
      'rroyyyyorr',
      '.rroyyorr.',
      '..oo..oo..',
    ],
    {
      g: '#62c450',
      p: '#a05cd8',
      k: '#2b1d5c',
      o: '#f08a34',
      y: '#ffe27a',
      r: '#d8334e',
    },
  );
  c.polygon(pts([33, 58, 37, 53, 48, 55, 48, 66, 36, 66]), '#ffffff');
  c.stamp(36, 58, ['rr.rr.r', '.r.rr.r', 'r..rr.r', '.r.r...', 'rr.r..r'], { r: '#d8334e' });
}

/** The Dragon Lands, drawn from memory with a red cross where the ambassador's cave is. */
function chart(c: Canvas): void {
  c.rect(0, 0, c.width, c.height, (x, y) => hex((x * 3 + y * 5) % 23 === 0 ? '#dcc08c' : '#ecd5a4'));
  c.polygon(pts([4, 22, 10, 9, 22, 6, 34, 10, 37, 20, 31, 30, 16, 32, 7, 29]), '#c79a62');
  c.polygon(pts([6, 22, 12, 11, 22, 8, 32, 12, 34, 20, 29, 28, 16, 30, 9, 27]), '#d8ae72');
  for (const [x, y] of pts([14, 20, 20, 16, 25, 21])) {
    c.polygon(pts([x - 5, y + 5, x, y - 5, x + 5, y + 5]), '#8a5a4a');
    c.polygon(pts([x, y - 5, x + 5, y + 5, x + 1, y + 5]), '#6a3f42');
    c.rect(x - 1, y - 5, 2, 2, '#f2703c');
  }
  c.stamp(27, 12, ['r.r', '.r.', 'r.r'], { r: '#c8304e' });
  for (const [x, y] of pts([11, 27, 14, 26, 17, 27, 20, 26, 23, 25, 25, 22, 27, 18])) c.put(x, y, '#7a3048');
  c.stamp(5, 5, ['.b.', 'bbb', '.b.', '.b.'], { b: '#5a6cae' });
  PINS(c);
}

/** A child's drawing: one small green-and-purple dragon and six friends hold hooves under a sun. */
function drawing(c: Canvas): void {
  c.rect(0, 0, c.width, c.height, '#f8f4e6');
  c.rect(0, 20, c.width, 6, '#a6d884');
  c.ellipse(3, 3, 5, 5, '#ffd24a');
  ['#8fd4f4', '#f4a04a', '#f49ac4', '#ffffff', '#f8e48a', '#c4a0ec'].forEach((coat, k) => {
    const x = 2 + k * 5 + (k > 2 ? 5 : 0);
    const mane = ['#e8504a', '#f8e07a', '#ec4a94', '#6a48b4', '#f4a8cc', '#3a3478'][k] as string;
    c.stamp(x, 13, ['mmm', 'mcc', 'ccc', 'c.c', 'c.c'], { m: mane, c: coat === '#ffffff' ? '#dcd8ec' : coat });
    c.put(x + 2, 18, '#4a3a5c');
  });
  c.stamp(17, 14, ['.g.', 'ppp', 'pgp', 'p.p'], { g: '#58b848', p: '#9a5fd0' });
  c.stamp(16, 8, ['r.r', 'rrr', '.r.'], { r: '#e8506a' });
}

function pennant(c: Canvas): void {
  c.polygon(pts([0, 0, 44, 9, 0, 18]), '#2f63c4');
  c.polygon(pts([0, 0, 44, 9, 0, 9]), '#447ee0');
  c.rect(0, 0, 3, 18, '#ffd24a');
  c.stamp(8, 4, ['....yy....', '...yyyy..y', 'yyyyyyyyyy', '.yyyyyyyy.', '...yyyy...', '....yy....', '...y......'], {
    y: '#ffe68a',
  });
  c.line(pts([22, 9, 36, 9]), '#a8ccff');
}

/** The photograph of eight: seven ponies on the castle steps, and a small dragon blurred by a sneeze. */
function photograph(c: Canvas): void {
  c.rect(0, 0, 46, 34, (x, y) => hex(y === 0 || x === 0 ? '#ffe7a8' : y === 33 || x === 45 ? '#a8703c' : '#e0ae5c'));
  c.rect(3, 3, 40, 28, '#7d4a34');
  c.rect(4, 4, 38, 26, (_, y) => hex(y < 14 ? '#bfe2f4' : y < 22 ? '#d3cbf0' : '#a9cf88'));
  const pony = (x: number, y: number, coat: string, mane: string, streak: string, top: string): void => {
    c.stamp(x, y, ['.t.mm.', '.mmmmm', 'mmsccc', 'msckck', 'mscccc', 'm.ccc.', '.cccc.', '.cccc.', '.c..c.'], {
      m: mane,
      s: streak,
      c: coat,
      k: '#2a1a3c',
      t: top,
    });
  };
  pony(10, 6, '#f49a4a', '#f8dc7a', '#e8c45a', '#8a5a34');
  pony(18, 5, '#8fd8f8', '#f0584a', '#f8d04a', '#f0584a');
  pony(26, 5, '#c89aec', '#3a3484', '#e860a8', '#c89aec');
  pony(34, 6, '#f8e488', '#f4a4c8', '#ffc4dc', '#f8e488');
  pony(15, 17, '#f8f8ff', '#6a44b4', '#8a64d0', '#f8f8ff');
  pony(24, 17, '#ecb8e0', '#8f4cb8', '#7ad8d4', '#ecb8e0');
  pony(33, 17, '#f8a0c8', '#e84494', '#ff74b4', '#e84494');
  c.stamp(
    5,
    18,
    [
      '....g.....',
      '..g.gg....',
      '.gpppppg..',
      '.ppkpkpp..',
      'pp.pppp.pp',
      '..ppyyp...',
      '.pppyypp..',
      '...pyyp.p.',
      '..p...p...',
    ],
    { g: '#5cc04a', p: '#a868dc', k: '#2a1a3c', y: '#d2f0a0' },
  );
  c.polygon(pts([30, 4, 34, 4, 22, 30, 18, 30]), (_x, _y, under) => mix(under, [255, 255, 255], 0.2));
}

/** Paler wall where a thing of that outline hung: its edge is the dust that gathered around it. */
const pale = (width: number, height: number, outline: readonly number[], pins: readonly number[]): Picture => {
  const c = new Canvas(width, height);
  c.polygon(pts(outline), '#adb0d6');
  c.rect(0, 0, width, height, (x, y) => {
    if (!c.has(x, y)) return undefined;
    const inner = c.has(x - 1, y) && c.has(x + 1, y) && c.has(x, y - 1) && c.has(x, y + 1);
    return hex(!inner ? '#8588b4' : c.has(x - 2, y) && c.has(x, y - 2) ? '#adb0d6' : '#b9bbdc');
  });
  for (const [x, y] of pts(pins)) c.put(x, y, '#5a5488');
  return c.picture([width >> 1, height]);
};

const paleSheet = (width: number, height: number, tilt = 0): Picture =>
  pale(width, height, [0, 0, width, 0, width, height, 0, height], [3, 3, width - 4, 3 + tilt]);

/** Everything on paper on the walls, and the pale marks it leaves. */
export const POSTERS: readonly Frame[] = [
  { name: 'poster-heroine', picture: slanted(mounted(48, 66, heroine), -SLOPE) },
  { name: 'poster-chart', picture: slanted(mounted(42, 38, chart), -SLOPE) },
  { name: 'drawing', picture: mounted(38, 26, drawing) },
  { name: 'pennant', picture: mounted(45, 18, pennant) },
  { name: 'photograph', picture: mounted(46, 34, photograph) },
  { name: 'ghost-poster-heroine', picture: slanted(paleSheet(46, 64), -SLOPE) },
  { name: 'ghost-poster-chart', picture: slanted(paleSheet(40, 36, 1), -SLOPE) },
  { name: 'ghost-drawing', picture: paleSheet(36, 24) },
  { name: 'ghost-pennant', picture: pale(42, 16, [0, 0, 42, 8, 0, 16], [2, 2, 2, 13]) },
  { name: 'ghost-photograph', picture: paleSheet(44, 32) },
];
