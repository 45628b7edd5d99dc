import { blob, ellipse, type Point, stroke } from '../shape';
import type { Piece } from './kit-piece';
import { path } from './path';

/** A griffon's beak: the lower half lies under the mouth, the hook over it. */
export const beak: Piece = {
  skin: (layers, head) => {
    layers.add(blob(head.sheet(path('-3,15 7,14 17,15 14,23 7,26 0,23'), 22), { rim: 5 }), 'beak', { bias: -0.14 });
  },
  top: (layers, head) => {
    const at = (text: string): Point[] => head.sheet(path(text), 26);
    layers.add(blob(at('-7,13 -3,5 7,2.6 17,5 21,13 16,16 11,17.4 7,22 3,17.4 -2,16'), { rim: 6 }), 'beak', {
      cast: 0.2,
      bias: 0.04,
    });
    layers.line(at('1,9.4 2.4,10.4'), [0.8, 0.8], 'beak', 1);
    layers.line(at('11,10.4 12.4,9.4'), [0.8, 0.8], 'beak', 1);
  },
};

/** Tufts of feathers on cheeks and chest. */
export const feathers: Piece = {
  rear: (layers, head) => {
    for (const side of [-1, 1]) {
      for (const [dx, dy, reach] of [
        [20, 8, 12],
        [18, 14, 11],
        [14, 19, 9],
      ] as const) {
        const root = head.at([side * dx, dy, 0]);
        layers.add(
          stroke(
            [root, [root[0] + side * reach * 0.6, root[1] + 3], [root[0] + side * reach, root[1] + 7]],
            [5, 4, 0.7],
          ),
          'coat',
          { bias: -0.06 },
        );
      }
    }
  },
  chest: (layers) => {
    for (const [x, y] of [
      [-13, -17],
      [15, -17],
      [-8, -11],
      [10, -11],
      [1, -15],
      [-3, -6],
      [6, -6],
    ] as const) {
      layers.add(
        stroke(
          [
            [x, y - 6],
            [x, y],
            [x + 0.6, y + 7],
          ],
          [4.4, 4.6, 0.8],
        ),
        'coat',
        { bias: 0.02 },
      );
    }
  },
};

/** Brown wings folded behind the shoulders. */
export const foldedWings: Piece = {
  rear: (layers) => {
    for (const side of [-1, 1]) {
      for (const [i, tip] of [
        [0, [40, -34]],
        [1, [45, -22]],
        [2, [44, -8]],
      ] as const) {
        layers.add(
          stroke(
            [
              [side * 14, -8 + 2 * i],
              [side * 28, -18 + 5 * i],
              [side * tip[0], tip[1]],
            ],
            [6, 6.4, 1.6],
          ),
          'wing',
          { bias: -0.08 - 0.04 * i },
        );
      }
    }
  },
};

/** A changeling's antlers, throat fin and clear wings. */
export const changeling: Piece = {
  rear: (layers) => {
    for (const side of [-1, 1]) {
      layers.add(
        blob(
          [
            [side * 14, -10],
            [side * 28, -33],
            [side * 42, -37],
            [side * 46, -26],
            [side * 32, -13],
          ],
          { rim: 4 },
        ),
        'membrane',
        { bias: 0.02 },
      );
      layers.add(
        blob(
          [
            [side * 14, -6],
            [side * 32, -16],
            [side * 45, -14],
            [side * 40, -4],
            [side * 24, 0],
          ],
          { rim: 4 },
        ),
        'membrane',
        { bias: -0.06 },
      );
      layers.line(
        [
          [side * 17, -12],
          [side * 30, -25],
          [side * 40, -32],
        ],
        [0.6, 0.7, 0.5],
        'membrane',
        1,
      );
      layers.line(
        [
          [side * 18, -7],
          [side * 31, -11],
          [side * 41, -10],
        ],
        [0.6, 0.7, 0.5],
        'membrane',
        1,
      );
    }
  },
  chest: (layers) => {
    layers.add(blob(path('-11,-30 13,-30 16,-16 18,6 -16,6 -14,-16'), { rim: 8 }), 'shell', { bias: 0.02 });
    for (const y of [-20, -12, -4])
      layers.line(
        [
          [-13, y],
          [1, y + 2.4],
          [15, y],
        ],
        [0.6, 0.9, 0.6],
        'shell',
        1,
      );
  },
  top: (layers, head) => {
    const at = (text: string, z: number): Point[] => head.sheet(path(text), z);
    for (const [spine, prong] of [
      ['-9,-20 -14,-30 -13,-41', '-13.6,-31 -20,-34 -22,-39'],
      ['13,-20 19,-30 18.6,-41', '18.6,-31 25,-34 27,-39'],
    ] as const) {
      layers.add(stroke(at(prong, 8), [2.2, 1.9, 0.6]), 'antler', { bias: -0.05 });
      layers.add(stroke(at(spine, 8), [3.4, 2.8, 0.7]), 'antler', { cast: 0.12, bias: 0.03 });
    }
  },
};

/** A yak's horns, shaggy chest and two tied braids. */
export const yak: Piece = {
  rear: (layers, head) => {
    for (const side of [-1, 1]) {
      const at = (text: string): Point[] =>
        head.sheet(
          path(text).map(([x, y]): Point => [side * x + 1, y]),
          -4,
        );
      layers.add(stroke(at('16,-14 32,-17 40,-27 37,-38'), [6, 5.6, 4, 0.7]), 'horn', {
        bias: side < 0 ? 0.03 : -0.05,
      });
      for (const [a, b] of [
        ['26,-21', '28,-12'],
        ['33,-25.6', '38,-20'],
      ])
        layers.line(at(`${a} ${b}`), [0.6, 0.7], 'horn', 2);
    }
  },
  chest: (layers) => {
    for (const [x, y, dx] of [
      [-30, -12, -4],
      [31, -12, 4],
      [-24, -16, -3],
      [26, -16, 3],
      [-16, -10, -2],
      [18, -10, 2],
      [-9, -14, -1],
      [11, -14, 1],
      [1, -10, 0],
    ] as const) {
      layers.add(
        stroke(
          [
            [x, y - 8],
            [x + dx * 0.6, y + 4],
            [x + dx, y + 15],
          ],
          [6.6, 6, 0.9],
        ),
        'coat',
        { bias: -0.02 },
      );
    }
  },
  top: (layers, head) => {
    for (const side of [-1, 1]) {
      const links = [
        [25, 12],
        [26, 19.6],
        [26, 27],
        [25, 34],
      ] as const;
      for (const [x, y] of links)
        layers.add(ellipse(...head.at([side * x + 1.5, y, 2]), 4.6, 5), 'mane', { bias: side < 0 ? 0.02 : -0.05 });
      layers.add(ellipse(...head.at([side * 25 + 1.5, 38.6, 2]), 3.6, 2), 'tie');
      layers.add(
        blob(
          head.sheet(
            [
              [side * 22 + 1.5, 40],
              [side * 28 + 1.5, 40],
              [side * 25 + 1.5, 48],
            ],
            2,
          ),
          { rim: 3 },
        ),
        'mane',
      );
    }
  },
};
