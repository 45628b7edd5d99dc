import { path } from '../portraits/path';
import { ellipse, stroke } from '../shape';
import { headShapes, type Rig } from './pony-rig';

const GOLD = { g: '#f0cf72', d: '#a8763a', l: '#fff3c4' } as const;
const FRECKLES = {
  down: [
    [-8, 6],
    [-6, 7],
    [7, 6],
    [5, 7],
  ],
  right: [
    [4, 6],
    [6, 7],
    [3, 8],
  ],
  up: [],
} as const;

export function freckles({ figure, view }: Rig): void {
  for (const [x, y] of FRECKLES[view]) figure.pixel(x, y, { material: 'coat', shade: 1 });
}

/** Half-moons worn low, for reading. */
export function spectacles({ figure, view }: Rig): void {
  const lens = ['g.....g', 'd.....g', '.dgggg.'];
  if (view === 'down') {
    figure.stamp(-9, 2, lens, GOLD);
    figure.stamp(2, 2, lens, GOLD);
    figure.stamp(-2, 2, ['gddg'], GOLD);
  } else if (view === 'right') {
    figure.stamp(2, 2, lens, GOLD);
    figure.stamp(-5, 2, ['ddddddd'], GOLD);
  }
}

const RING = [
  '..lggg..',
  '.g....g.',
  'l......g',
  'g......g',
  'g......g',
  'g......g',
  'g......d',
  '.g....d.',
  '..ggdd..',
];
const CHAIN = ['.......g', '.......d', '.......g', '......d.'];

/** Worn on the left eye: out of sight when he faces right. */
export function monocle({ figure, view, mirror }: Rig): void {
  if (view === 'down') figure.stamp(1, -5, [...RING, ...CHAIN], GOLD);
  if (view === 'right' && mirror) figure.stamp(1, -5, [...RING, ...CHAIN], GOLD, true);
}

export function moustache({ figure, view }: Rig): void {
  const ink = { m: { material: 'hair0', shade: 1 } } as const;
  if (view === 'down') figure.stamp(-5, 5, ['m........m', '.mmm..mmm.'], ink);
  if (view === 'right') figure.stamp(7, 6, ['m...m', '.mmm.'], ink);
}

/** Flight goggles pushed up over the brow. */
export function goggles({ figure, view }: Rig): void {
  const strap = {
    down: '-11.4,-4.4 -6,-7 0,-7.8 6,-7 11.4,-4.4',
    right: '8,-7.4 2,-8.6 -6,-6.8 -11.6,-2',
    up: '-11.6,-3 -6,-1.6 0,-1 6,-1.6 11.6,-3',
  }[view];
  figure.add(stroke(path(strap), [1.1, 1.1]), 'strap', { cast: 0.1 });
  const lens = (x: number, width: number): void => {
    figure.add(ellipse(x, -7.4, width, 3), 'brass', { cast: 0.2 });
    figure.add(ellipse(x, -7.4, width - 1.2, 1.9), 'lens', { crease: 2, bias: 0.06 });
    figure.pixel(Math.floor(x - 1), -9, '#f2fbff');
  };
  if (view === 'right') lens(7.4, 2.8);
  if (view === 'down') for (const x of [-4, 4]) lens(x, 3.7);
}

/** A ribbon bow as large as her head can bear. */
export function ribbon({ figure, view, build }: Rig): void {
  const head = headShapes(build.head);
  const [x, y] = view === 'right' ? [-5, -11.4] : view === 'up' ? [0, -7] : [0, -11.6];
  for (const side of [-1, 1]) {
    if (view === 'up') {
      const end = path(`${x},${y} ${x + side * 3.4},${y + 4.6} ${x + side * 5.4},${y + 9}`);
      figure.add(head.stroke(end, [1.4, 2, 1.1]), 'ribbon', { bias: -0.1 });
    }
    figure.add(head.ellipse(x + side * 6.4, y - 1.6, 5.8, 4.4, side * 20), 'ribbon', { cast: 0.15, bias: 0.04 });
    figure.add(head.ellipse(x + side * 5, y - 1, 1.9, 1.2, side * 20), 'ribbon', { crease: 0, bias: -0.3 });
  }
  figure.add(head.ellipse(x, y, 2.2, 2.4), 'ribbon', { bias: 0.08 });
}
