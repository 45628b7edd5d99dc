import type { Picture } from '../figure';
import { blob, ellipse, type Point, stroke, within, without } from '../shape';
import { draw, flame, rod } from './castle-parts';

/** A crystal bowl of pink punch on a gold foot, ladle and fruit in it. */
export const punchBowl = (): Picture =>
  draw(64, 56, { glass: '#a8dcf6', punch: '#f0568e', lime: '#b8e05a', berry: '#c8324f' }, (f) => {
    f.add(ellipse(0, -2, 11, 3.6), 'gold');
    f.add(rod([0, -3], 3, [0, -7], 2.6), 'gold');
    const bowl = within(
      ellipse(0, -17, 19, 14),
      blob(
        [
          [-24, -18],
          [24, -18],
          [24, 0],
          [-24, 0],
        ],
        { rim: 4, smooth: false },
      ),
    );
    f.add(bowl, 'glass', { bias: 0.05 });
    [-14, -9.5, -5, 0, 5, 9.5, 14].forEach((x, k) => {
      const cut = blob(
        [
          [x, -14],
          [x + 2.6, -10],
          [x, -5],
          [x - 2.6, -10],
        ],
        { rim: 2, smooth: false },
      );
      f.add(within(cut, bowl), k % 2 === 0 ? 'punch' : 'glass', { bias: k % 2 === 0 ? 0.16 : 0.2, crease: 0 });
    });
    f.add(ellipse(0, -18, 19.4, 6.2), 'glass', { bias: 0.14 });
    f.add(ellipse(0, -17.5, 16.8, 4.7), 'punch', { bias: 0, glow: 0.12 });
    f.add(ellipse(-4, -18.6, 8, 1.7), 'punch', { bias: 0.26, crease: 0, glow: 0.16 });
    f.add(ellipse(6, -17, 3, 1.7), 'lime');
    f.add(ellipse(-9, -16.4, 2.6, 1.4), 'lime');
    f.add(ellipse(0.5, -19, 1.8, 1.2), 'berry');
    f.add(
      stroke(
        [
          [9, -18],
          [15, -25],
          [21, -31],
        ],
        [1, 1, 1.4],
      ),
      'gold',
    );
    f.stamp(-15, -13, ['x', 'x', '.x'], { x: '#ffffff' });
    f.stamp(-17, -21, ['xxx'], { x: '#ffffff' });
  });

export const goblet = (drink: string): Picture =>
  draw(18, 24, { glass: '#c8e8fa', drink }, (f) => {
    f.add(ellipse(0, -0.6, 3.2, 1.2), 'glass');
    f.add(rod([0, -1], 0.8, [0, -5]), 'glass');
    f.add(
      within(
        ellipse(0, -9, 3.8, 5),
        blob(
          [
            [-5, -10.5],
            [5, -10.5],
            [5, 0],
            [-5, 0],
          ],
          { rim: 3, smooth: false },
        ),
      ),
      'drink',
      { bias: 0.04 },
    );
    f.add(ellipse(0, -10.4, 3.5, 1.3), 'glass', { bias: 0.1 });
    f.stamp(-2, -8, ['x', 'x'], { x: '#ffffff' });
  });

/** Apples and grapes heaped in a footed dish. */
export const fruitDish = (): Picture =>
  draw(44, 40, { apple: '#e0485a', green: '#9ad05c', grape: '#9a6ad8', leaf: '#4a9c58' }, (f) => {
    f.add(ellipse(0, -1, 8, 2.6), 'gold');
    f.add(rod([0, -2], 2, [0, -7], 1.6), 'gold');
    for (const [x, y, m] of [
      [-7, -16, 'apple'],
      [6, -17, 'green'],
      [-1, -21, 'apple'],
      [-12, -13, 'green'],
      [12, -13, 'apple'],
    ] as const) {
      f.add(ellipse(x, y, 5, 4.8), m);
      f.stamp(Math.round(x), Math.round(y) - 6, ['x', 'x'], { x: '#5c3b2a' });
    }
    for (const [x, y] of [
      [1, -14],
      [5, -12],
      [-3, -12],
      [1, -10],
      [8, -10],
    ] as const)
      f.add(ellipse(x, y, 2.2, 2.2), 'grape');
    f.add(
      within(
        ellipse(0, -11, 16, 6),
        blob(
          [
            [-20, -11],
            [20, -11],
            [20, 0],
            [-20, 0],
          ],
          { rim: 3, smooth: false },
        ),
      ),
      'gold',
    );
    f.add(ellipse(6, -22, 3, 1.6, -30), 'leaf');
  });

export const tableCandles = (): Picture =>
  draw(40, 52, {}, (f) => {
    f.add(ellipse(0, -1, 6, 2.2), 'gold');
    f.add(rod([0, -2], 1.5, [0, -14], 1.3), 'gold');
    const arms: readonly Point[] = [
      [-9, -19],
      [9, -19],
      [0, -22],
    ];
    for (const [x, y] of arms) {
      f.add(
        stroke(
          [
            [0, -10],
            [x * 0.7, -11],
            [x, y + 2],
          ],
          [1, 1, 0.9],
        ),
        'gold',
      );
      f.add(ellipse(x, y + 1, 3, 1.4), 'gold', { bias: 0.08 });
      f.add(rod([x, y], 1.4, [x, y - 7]), 'wax', { glow: 0.2 });
      flame(f, x, y - 8);
    }
  });

/** A tall jug of cider with a lid. */
export const jug = (): Picture =>
  draw(32, 36, { clay: '#6a8fd8', band: '#f0cf86' }, (f) => {
    f.add(without(ellipse(8, -12, 6, 7), ellipse(8, -12, 3.6, 4.6)), 'clay');
    f.add(
      blob(
        [
          [-6, 0],
          [6, 0],
          [8, -9],
          [5, -20],
          [-5, -20],
          [-8, -9],
        ],
        { rim: 5 },
      ),
      'clay',
    );
    f.add(ellipse(0, -20, 5, 2), 'band');
    f.add(
      stroke(
        [
          [-7.6, -10],
          [0, -8],
          [7.6, -10],
        ],
        [1, 1, 1],
      ),
      'band',
      { crease: 0 },
    );
  });
