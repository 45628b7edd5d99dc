import { Canvas } from '../field';
import { Figure, type Picture } from '../figure';
import { blob, ellipse, type Point, stroke, within } from '../shape';
import type { Frame } from '../sheet';
import { dice, paintLeaves } from './everfree-edge-leaves';
import { LEAVES, MOSS } from './everfree-edge-palette';

const CAPS = {
  teal: '#3fd2cc',
  mint: '#5fe8b8',
  magenta: '#e06ad8',
  violet: '#b070f4',
  amber: '#ffae3c',
  lime: '#b8e04c',
} as const;
type Cap = keyof typeof CAPS;
/** Place of the foot, radius of the cap, colour, and which way the stem bends. */
export type Mushroom = { x: number; y: number; r: number; cap: Cap; bend?: number; flat?: number };

/** A group of mushrooms that shine: the caps most, the gills and stems beneath them less. */
export function drawMushrooms(list: readonly Mushroom[]): Picture {
  const reach = Math.max(...list.map(({ x, r }) => Math.abs(x) + r)) + 4;
  const tall = Math.max(...list.map(({ y, r }) => r * 2.4 - y)) + 4;
  const figure = new Figure([2 * Math.ceil(reach), Math.ceil(tall) + 12], [Math.ceil(reach), Math.ceil(tall) + 4], {
    ...CAPS,
    stem: '#c4d4f0',
    gill: '#eefaff',
    spot: '#fbffff',
    moss: MOSS,
  });
  for (const { x, y, r, cap, bend = 0, flat = 0.86 } of [...list].sort((a, b) => a.y - b.y)) {
    const top = y - r * 1.35;
    figure.add(ellipse(x, y + 0.4, r * 0.62, Math.max(1, r * 0.26)), 'moss', { bias: -0.14 });
    figure.add(
      stroke(
        [
          [x, y],
          [x + bend * 0.4 + r * 0.08, (y + top) / 2],
          [x + bend, top],
        ],
        [r * 0.27, r * 0.2, r * 0.24],
      ),
      'stem',
      { glow: 0.14 },
    );
    const dome = ellipse(x + bend, top, r, r * flat);
    const lid = within(
      dome,
      blob(
        [
          [x + bend - r * 2, top - r * 2],
          [x + bend + r * 2, top - r * 2],
          [x + bend + r * 2, top + r * 0.2],
          [x + bend - r * 2, top + r * 0.2],
        ],
        { rim: 2, smooth: false },
      ),
    );
    figure.add(ellipse(x + bend, top + r * 0.14, r * 0.9, r * 0.26), 'gill', { bias: -0.05, glow: 0.34 });
    figure.add(lid, cap, { bias: 0.06, glow: 0.4 });
    if (r < 5) continue;
    for (const [u, v, size] of [
      [-0.46, -0.34, 0.15],
      [0.08, -0.58, 0.18],
      [0.5, -0.24, 0.13],
      [-0.06, -0.14, 0.1],
    ] as const) {
      figure.add(
        within(ellipse(x + bend + u * r, top + v * r * flat * 1.1, size * r + 0.3, size * r * 0.8 + 0.25), lid),
        'spot',
        { crease: 0, glow: 0.62 },
      );
    }
  }
  return figure.render();
}

/** A ring of small caps around bare moss, wide enough to crouch in. */
export const ring = (cap: Cap, other: Cap): Mushroom[] =>
  Array.from({ length: 13 }, (_, k) => {
    const angle = (k / 13) * 2 * Math.PI;
    return {
      x: Math.cos(angle) * 25,
      y: Math.sin(angle) * 11,
      r: 2.8 + ((k * 5) % 4) * 0.9,
      cap: k % 3 === 0 ? other : cap,
      bend: Math.cos(angle) * 0.8,
    };
  });

/** Poison joke: blue stars on trailing stems, their hearts pale. */
function drawPoisonJoke(seed: number, rx: number, ry: number, flowers: number): Picture {
  const next = dice(seed);
  const foot: Point = [rx + 12, ry * 2 + 16];
  const canvas = new Canvas(2 * foot[0], foot[1] + 6);
  const spots = Array.from({ length: flowers }, (): Point => {
    const angle = next() * 2 * Math.PI;
    const reach = Math.sqrt(next());
    return [Math.cos(angle) * reach, Math.sin(angle) * reach];
  }).sort((a, b) => a[1] - b[1]);
  const bed = spots.map(([u, v], k) => ({ x: foot[0] + u * rx, y: foot[1] - ry + v * ry, r: 5 + (k % 3), flat: 0.6 }));
  paintLeaves(canvas, bed, LEAVES.blue, { seed, leaf: 'fine', bias: -0.16, density: 0.9 });
  const petal = { a: '#1a36a0', b: '#2c5ce4', c: '#4f90ff', d: '#b8e8ff', s: '#24508c' };
  const blooms = [
    ['..b..', '.bcb.', 'bcdcb', '.bcba', '..a..'],
    ['.b.b.', 'bcbcb', '.cdc.', 'bcbca', '.a.a.'],
    ['.b.', 'bdb', '.a.'],
    ['b..b.', '.bcb.', '.cdcb', 'bcb..', '.a.a.'],
  ];
  spots.forEach(([u, v], k) => {
    const stem = 5 + Math.floor(next() * 6);
    const x = Math.round(foot[0] + u * rx);
    const y = Math.round(foot[1] - ry + v * ry);
    for (let j = 0; j < stem; j++) canvas.put(x, y - j, petal.s);
    const rows = blooms[(k * 7 + (seed % 3)) % blooms.length] as readonly string[];
    canvas.stamp(x - (rows.length >> 1), y - stem - (rows.length >> 1), rows, petal, 0.5);
  });
  return canvas.picture(foot);
}

/** Two eyes and nothing else. */
function drawEyes(rows: readonly string[]): Picture {
  const width = (rows[0] as string).length;
  const canvas = new Canvas(width, rows.length);
  canvas.stamp(
    0,
    0,
    rows,
    { y: '#ffe86e', o: '#e6962e', w: '#fffbe0', g: '#9cf07a', d: '#3c8a4a', r: '#ff8a5a' },
    0.95,
  );
  return canvas.picture([width >> 1, 24]);
}

/** Everything of the forest that shines by itself. */
export function* glowers(): Iterable<Frame> {
  yield {
    name: 'mushroom-teal-trio',
    picture: drawMushrooms([
      { x: 0, y: 0, r: 9, cap: 'teal' },
      { x: 13, y: 4, r: 5.5, cap: 'teal', bend: 1.4 },
      { x: -11, y: 3, r: 4.2, cap: 'mint', bend: -1 },
    ]),
  };
  yield {
    name: 'mushroom-teal-tall',
    picture: drawMushrooms([
      { x: 0, y: 0, r: 7, cap: 'teal', bend: 2, flat: 1 },
      { x: -9, y: 3, r: 4, cap: 'mint' },
    ]),
  };
  yield {
    name: 'mushroom-teal-pair',
    picture: drawMushrooms([
      { x: -3, y: 0, r: 5.4, cap: 'teal', bend: -1 },
      { x: 6, y: 2, r: 3.4, cap: 'teal' },
    ]),
  };
  yield {
    name: 'mushroom-teal-small',
    picture: drawMushrooms([
      { x: 0, y: 0, r: 3.6, cap: 'mint' },
      { x: 6, y: 1, r: 2.4, cap: 'teal' },
      { x: -5, y: 2, r: 2.2, cap: 'teal' },
    ]),
  };
  yield {
    name: 'mushroom-magenta-trio',
    picture: drawMushrooms([
      { x: 0, y: 0, r: 8.4, cap: 'magenta', bend: -1 },
      { x: 12, y: 5, r: 5, cap: 'violet', bend: 1 },
      { x: -12, y: 4, r: 4, cap: 'magenta' },
    ]),
  };
  yield {
    name: 'mushroom-magenta-tall',
    picture: drawMushrooms([
      { x: 0, y: 0, r: 6.4, cap: 'violet', bend: -2, flat: 1 },
      { x: 9, y: 2, r: 4, cap: 'magenta', bend: 1 },
    ]),
  };
  yield {
    name: 'mushroom-magenta-pair',
    picture: drawMushrooms([
      { x: 3, y: 0, r: 5, cap: 'magenta' },
      { x: -6, y: 2, r: 3.4, cap: 'magenta', bend: -1 },
    ]),
  };
  yield {
    name: 'mushroom-violet-small',
    picture: drawMushrooms([
      { x: 0, y: 0, r: 3.4, cap: 'violet' },
      { x: -6, y: 2, r: 2.3, cap: 'magenta' },
    ]),
  };
  yield { name: 'mushroom-ring-teal', picture: drawMushrooms(ring('teal', 'mint')) };
  yield { name: 'mushroom-ring-magenta', picture: drawMushrooms(ring('magenta', 'violet')) };
  yield { name: 'poison-joke-drift', picture: drawPoisonJoke(301, 30, 11, 22) };
  yield { name: 'poison-joke-clump', picture: drawPoisonJoke(302, 15, 7, 11) };
  yield { name: 'poison-joke-sprig', picture: drawPoisonJoke(303, 6, 3, 4) };
  yield { name: 'eyes-gold', picture: drawEyes(['yy....yy', '.yo..oy.']) };
  yield { name: 'eyes-round', picture: drawEyes(['.gg...gg.', 'gdwg.gwdg', '.gg...gg.']) };
  yield { name: 'eyes-slit', picture: drawEyes(['y.......y', 'oyy...yyo', '..o...o..']) };
}
