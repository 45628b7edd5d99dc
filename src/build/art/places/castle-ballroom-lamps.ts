import { GOLD, NORTH } from '../../../../assets/art/places/castle-ballroom';
import type { Paint } from '../color';
import { Canvas } from '../field';
import { Figure, type Picture } from '../figure';
import { blob, ellipse, type Point, stroke } from '../shape';
import type { Frame } from '../sheet';
import { chandelier } from './castle-ballroom-chandelier';
import { FLAME, flame, METAL, rod } from './castle-parts';

type Strand = { bulbs: readonly string[]; sag: number; leaves: string };

/** A garland of lamps across one bay of the north wall, hung from capital to capital. */
function garland({ bulbs, sag, leaves }: Strand): Picture {
  const [width, top] = [108, 22];
  const canvas = new Canvas(width, sag + 14);
  const drop = (x: number): number => Math.round(1 + sag * 4 * (x / width) * (1 - x / width));
  for (let x = 0; x < width; x++) {
    canvas.put(x, drop(x), '#2a4a4a');
    canvas.put(x, drop(x) + 1, x % 3 === 0 ? '#173440' : leaves);
    if (x % 5 < 2) canvas.put(x, drop(x) - 1, leaves);
    if (x % 5 === 3) canvas.put(x, drop(x) + 2, '#2f6a5a');
  }
  for (let k = 0; k < 8; k++) {
    const x = 7 + k * 13;
    const y = drop(x) + 2;
    const color = bulbs[k % bulbs.length] as string;
    canvas.stamp(x - 1, y, ['ggg', '.g.'], { g: GOLD[2] });
    canvas.stamp(x - 2, y + 2, ['.bbb.', 'bbbbb', 'bbbbb', '.bbb.', '..b..'], { b: color }, 0.75);
    canvas.stamp(x - 1, y + 3, ['ww', 'w.'], { w: '#ffffff' }, 1);
  }
  return canvas.picture([width / 2, NORTH.foot - top + 2]);
}

function sconce(paired: boolean): Picture {
  const f = new Figure([40, 44], [20, 110], { ...METAL, ...FLAME });
  f.add(
    blob(
      [
        [-4, -84],
        [0, -90],
        [4, -84],
        [3, -74],
        [0, -68],
        [-3, -74],
      ],
      { rim: 2 },
    ),
    'gold',
  );
  const arms: Point[] = paired
    ? [
        [-10, -84],
        [10, -84],
      ]
    : [[0, -88]];
  for (const [x, y] of arms) {
    if (paired)
      f.add(
        stroke(
          [
            [0, -76],
            [x * 0.6, -73],
            [x, y + 3],
          ],
          [1.2, 1.2, 1],
        ),
        'gold',
      );
    f.add(ellipse(x, y + 2, 4.4, 2), 'gold', { bias: 0.08 });
    f.add(rod([x, y], 1.6, [x, y - 5]), 'wax', { glow: 0.2 });
    flame(f, x, y - 6);
  }
  f.add(ellipse(0, -71, 2, 2), 'ice', { glow: 0.2 });
  return f.render();
}

/** A candelabrum that stands on the floor, with a candle for each branch. */
function candelabrum(branches: readonly Point[], metal: Paint): Picture {
  const f = new Figure([60, 104], [30, 96], { ...METAL, ...FLAME, gold: metal });
  f.add(ellipse(0, -2, 11, 4.4), 'gold');
  f.add(ellipse(0, -5, 7, 3), 'gold', { bias: 0.06 });
  f.add(rod([0, -6], 2, [0, -54], 1.6), 'gold');
  for (const y of [-18, -34, -50]) f.add(ellipse(0, y, 3.4, 2.6), 'gold', { bias: 0.05 });
  for (const [x, y] of branches) {
    if (x !== 0)
      f.add(
        stroke(
          [
            [0, -50],
            [x * 0.55, -46],
            [x * 0.98, -52],
            [x, y + 2],
          ],
          [1.4, 1.3, 1.2, 1.1],
        ),
        'gold',
      );
    else f.add(rod([0, -54], 1.6, [0, y], 1.4), 'gold');
    f.add(ellipse(x, y, 4.2, 1.9), 'gold', { bias: 0.08 });
    f.add(rod([x, y - 2], 1.7, [x, y - 10]), 'wax', { glow: 0.2 });
    flame(f, x, y - 11);
  }
  return f.render();
}

/** A lantern of crystal on a bracket beside the double doors. */
function doorLantern(): Picture {
  const f = new Figure([28, 40], [14, 84], {
    ...METAL,
    glass: ['#8a4a2c', '#d88a3c', '#ffc060', '#ffd884', '#ffeeb4', '#fffbe6'],
  });
  f.add(
    stroke(
      [
        [0, -52],
        [0, -66],
        [0, -72],
      ],
      [1, 1, 1],
    ),
    'gold',
  );
  f.add(
    blob(
      [
        [-6, -66],
        [0, -72],
        [6, -66],
      ],
      { rim: 2, smooth: false },
    ),
    'gold',
  );
  f.add(
    blob(
      [
        [-5, -65],
        [5, -65],
        [4, -52],
        [-4, -52],
      ],
      { rim: 3, smooth: false },
    ),
    'glass',
    { glow: 0.8 },
  );
  f.add(
    blob(
      [
        [-5, -52],
        [5, -52],
        [2, -47],
        [-2, -47],
      ],
      { rim: 2, smooth: false },
    ),
    'gold',
  );
  for (const x of [-5, 0, 4])
    f.stamp(
      x,
      -65,
      Array.from({ length: 13 }, () => 'g'),
      { g: x === 0 ? GOLD[4] : GOLD[1] },
    );
  return f.render();
}

/** A crystal on a newel post at the foot of the stairs. */
function newelLamp(): Picture {
  const f = new Figure([30, 72], [15, 64], { ...METAL, post: '#a9b6f0', gem: '#8fe8ee' });
  f.add(
    blob(
      [
        [-7, 0],
        [7, 0],
        [6, -6],
        [-6, -6],
      ],
      { rim: 2, smooth: false },
    ),
    'gold',
  );
  f.add(
    blob(
      [
        [-5, -6],
        [5, -6],
        [5, -34],
        [-5, -34],
      ],
      { rim: 3, smooth: false },
    ),
    'post',
  );
  f.add(ellipse(0, -36, 7, 3), 'gold');
  f.add(
    blob(
      [
        [-6, -44],
        [0, -60],
        [6, -44],
        [0, -36],
      ],
      { rim: 4, smooth: false },
    ),
    'gem',
    { glow: 0.6 },
  );
  f.add(
    blob(
      [
        [-3, -45],
        [0, -56],
        [0, -42],
      ],
      { rim: 2, smooth: false },
    ),
    'gem',
    { bias: 0.3, crease: 0, glow: 0.8 },
  );
  return f.render();
}

const STRANDS: Readonly<Record<string, Strand>> = {
  amber: { bulbs: ['#ffc864', '#ffe29a'], sag: 11, leaves: '#3f8f6a' },
  rose: { bulbs: ['#ff9ac4', '#ffd27a', '#ffe6c0'], sag: 13, leaves: '#4a8f5c' },
  sea: { bulbs: ['#7fe4e6', '#ffd27a', '#c8a4ff'], sag: 9, leaves: '#3a8a7c' },
};

export function* lampFrames(): Iterable<Frame> {
  yield { name: 'chandelier', picture: chandelier() };
  for (const [name, strand] of Object.entries(STRANDS)) yield { name: `garland-${name}`, picture: garland(strand) };
  yield { name: 'sconce-single', picture: sconce(false) };
  yield { name: 'sconce-pair', picture: sconce(true) };
  yield {
    name: 'candelabrum-three',
    picture: candelabrum(
      [
        [-15, -62],
        [15, -62],
        [0, -68],
      ],
      '#e0b25a',
    ),
  };
  yield {
    name: 'candelabrum-five',
    picture: candelabrum(
      [
        [-20, -58],
        [20, -58],
        [-11, -65],
        [11, -65],
        [0, -72],
      ],
      '#c9cfe8',
    ),
  };
  yield { name: 'door-lantern', picture: doorLantern() };
  yield { name: 'newel-lamp', picture: newelLamp() };
}
