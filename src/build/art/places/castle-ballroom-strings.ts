import type { Picture } from '../figure';
import { blob, ellipse, stroke, union } from '../shape';
import { draw, rod } from './castle-parts';

export const cello = (): Picture =>
  draw(48, 92, { wood: '#c8743c', neck: '#5c2f34', string: '#fff0c8' }, (f) => {
    f.add(rod([0, -8], 0.8, [0, 0], 0.7), 'gold');
    f.add(
      union(
        [
          ellipse(0, -18, 13.5, 12),
          ellipse(0, -38, 10.5, 10),
          blob(
            [
              [-8, -38],
              [8, -38],
              [8, -18],
              [-8, -18],
            ],
            { rim: 6 },
          ),
        ],
        0.8,
      ),
      'wood',
    );
    f.add(
      stroke(
        [
          [-12, -31],
          [-7.6, -28],
          [-12, -24],
        ],
        [1.5, 1.2, 1.5],
      ),
      'neck',
    );
    f.add(
      stroke(
        [
          [12, -31],
          [7.6, -28],
          [12, -24],
        ],
        [1.5, 1.2, 1.5],
      ),
      'neck',
    );
    for (const side of [-1, 1])
      f.add(
        stroke(
          [
            [5 * side, -33],
            [6.4 * side, -27],
            [5 * side, -21],
          ],
          [0.7, 0.7, 0.7],
        ),
        'neck',
        { crease: 0 },
      );
    f.add(
      blob(
        [
          [-2.4, -74],
          [2.4, -74],
          [3, -36],
          [-3, -36],
        ],
        { rim: 2, smooth: false },
      ),
      'neck',
    );
    f.add(
      blob(
        [
          [-3, -18],
          [3, -18],
          [2, -9],
          [-2, -9],
        ],
        { rim: 2, smooth: false },
      ),
      'neck',
    );
    f.add(
      blob(
        [
          [-5, -23],
          [5, -23],
          [4, -21],
          [-4, -21],
        ],
        { rim: 1, smooth: false },
      ),
      'string',
    );
    f.add(
      stroke(
        [
          [0, -73],
          [0, -79],
          [3, -81],
          [4, -78],
        ],
        [2, 2, 1.6, 1.2],
      ),
      'wood',
    );
    for (const [x, y] of [
      [-5, -76],
      [5, -73],
    ] as const)
      f.add(ellipse(x, y, 1.8, 1.3), 'gold');
    f.stamp(
      -1,
      -72,
      Array.from({ length: 50 }, () => 's.s'),
      { s: '#f0d8b0' },
    );
    f.add(rod([17, -4], 1, [21, -58]), 'neck');
    f.add(rod([19.4, -6], 0.6, [22.6, -56]), 'string', { crease: 0 });
  });

export const harp = (): Picture =>
  draw(64, 100, { pearl: '#e9e4fb', blue: '#6aa4e0' }, (f) => {
    f.add(
      blob(
        [
          [-20, 0],
          [22, 0],
          [18, -7],
          [-16, -7],
        ],
        { rim: 3, smooth: false },
      ),
      'gold',
    );
    f.add(rod([-14, -6], 4, [20, -70], 2.8), 'pearl');
    f.add(rod([-18, -7], 2.8, [-17, -80], 2.4), 'gold');
    f.add(
      stroke(
        [
          [-17, -80],
          [-4, -86],
          [8, -72],
          [20, -72],
        ],
        [3.4, 3, 2.6, 3],
      ),
      'gold',
      { bias: 0.06 },
    );
    for (let k = 0; k < 7; k++) {
      const x = -13 + k * 4.6;
      f.stamp(
        Math.round(x),
        -74 + (k > 3 ? 4 : k > 1 ? -2 : -6),
        Array.from({ length: Math.round(60 - k * 9.2) }, () => 's'),
        { s: k % 3 === 0 ? '#f3a6b8' : '#f6f0ff' },
      );
    }
    f.add(ellipse(-17, -84, 4.4, 4.4), 'gold', { bias: 0.1 });
    f.add(ellipse(-17, -84, 2, 2), 'blue', { glow: 0.2 });
  });
