import { blob, ellipse, type Point, stroke } from '../shape';
import { eyePlaces } from './face';
import type { Piece } from './kit-piece';
import { drawMonocle, drawSpectacles } from './lenses';
import { path } from './path';

export const bowTie: Piece = {
  chest: (layers) => {
    layers.add(blob(path('1,-20 -10,-26 -12,-13'), { rim: 4 }), 'bow');
    layers.add(blob(path('1,-20 12,-26 14,-13'), { rim: 4 }), 'bow', { bias: -0.05 });
    layers.add(ellipse(1, -19.6, 3, 3.4), 'bow', { bias: 0.06 });
  },
};

export const waistcoat: Piece = {
  chest: (layers) => {
    layers.add(blob(path('-12,-24 1,-26 13,-24 6,-10 1,6 -6,-8'), { rim: 5 }), 'shirt', { bias: 0.04 });
    layers.add(blob(path('-14,-26 -24,-12 -30,6 2,6 -2,-6 -8,-16'), { rim: 8, smooth: false }), 'cloth');
    layers.add(blob(path('16,-26 26,-12 32,6 2,6 4,-6 10,-16'), { rim: 8, smooth: false }), 'cloth', { bias: -0.05 });
    layers.line(path('-13,-25 -8,-15 -2,-6 2,4'), [0.6, 0.9, 0.8, 0.6], 'cloth', 5);
    layers.line(path('15,-25 10,-15 4,-6 2,4'), [0.6, 0.9, 0.8, 0.6], 'cloth', 1);
    for (const y of [-4, 1.6]) layers.add(ellipse(-1.4 - y * 0.1, y, 1.3, 1.3), 'brass');
  },
};

/** Slung at the side: the bell shows over the shoulder. */
export const trumpet: Piece = {
  rear: (layers) => {
    layers.add(stroke(path('25,6 30,-6 34,-17'), [2.4, 2.6, 3.2]), 'brass', { bias: -0.06 });
    layers.add(blob(path('31.4,-14 30.6,-23 25,-36 36,-40 47,-38.6 41.6,-26 38.4,-15'), { rim: 5 }), 'brass', {
      bias: 0.03,
    });
    layers.add(ellipse(36, -38.6, 11.6, 4.2, -5), 'brass', { bias: 0.06 });
    layers.flat(ellipse(36.4, -38.2, 8.8, 2.5, -5), 'brass', 1);
    layers.line(path('33,-18 32.6,-25 30,-32'), [0.6, 1, 0.7], 'brass', 5);
  },
  chest: (layers) => layers.add(stroke(path('-22,-14 0,-3 22,6'), [1.7, 1.7, 1.7]), 'strap'),
};

export const gown: Piece = {
  chest: (layers) => {
    layers.add(blob(path('-24,6 -22,-8 -15,-14 -6,-9 1,-6.6 8,-9 17,-14 24,-8 26,6'), { rim: 7 }), 'gown', {
      bias: 0.02,
    });
    for (const x of [-20, -13, -6, 1, 8, 15, 22])
      layers.add(ellipse(x, -9 - Math.abs(x - 1) * 0.2, 4.4, 3), 'frill', { bias: 0.03 });
    layers.line(path('-9,-25 -4,-21 1,-19.8 6,-21 11,-25'), [0.7, 0.8, 0.8, 0.8, 0.7], 'pearl', 3);
    layers.add(blob(path('1,-21.4 4,-17.6 1,-13.6 -2,-17.6'), { rim: 2, smooth: false }), 'gem', { bias: 0.06 });
  },
};

export const shawl: Piece = {
  chest: (layers) => {
    layers.add(blob(path('-13,-27 -26,-18 -34,-2 -34,6 -4,6 2,-6 -4,-16'), { rim: 8 }), 'shawl');
    layers.add(blob(path('15,-27 27,-18 35,-2 35,6 -4,6 2,-8 8,-16'), { rim: 8 }), 'shawl', { bias: -0.04 });
    for (const side of [-1, 1]) {
      layers.line(
        [
          [side * 20 + 1, -18],
          [side * 14 + 1, -8],
          [side * 13 + 1, 2],
        ],
        [0.5, 0.8, 0.6],
        'shawl',
        2,
      );
      layers.line(
        [
          [side * 27 + 1, -10],
          [side * 24 + 1, 0],
        ],
        [0.5, 0.7],
        'shawl',
        2,
      );
    }
    layers.add(ellipse(1.6, -9.4, 3.4, 3), 'gem');
    layers.flat(ellipse(0.8, -10.2, 1, 0.9), 'gem', 5);
  },
};

export const apron: Piece = {
  chest: (layers) => {
    layers.add(blob(path('-13,6 -14,-10 -6,-13 1,-11.6 8,-13 16,-10 15,6'), { rim: 6 }), 'apron', { bias: 0.03 });
    layers.add(stroke(path('-12,-10 -13,-20 -11,-30'), [1.8, 1.8, 1.8]), 'apron', { bias: -0.03 });
    layers.add(stroke(path('14,-10 15,-20 13,-30'), [1.8, 1.8, 1.8]), 'apron', { bias: -0.08 });
    layers.line(path('-12,-9 -5,-11.6 1,-10.4 7,-11.6 14,-9'), [0.8, 1, 1, 1, 0.8], 'trim', 3);
    layers.line(path('-6,-2 1,-0.6 8,-2'), [0.7, 0.9, 0.7], 'trim', 3);
  },
};

export const scarf: Piece = {
  chest: (layers) => {
    layers.add(stroke(path('10,-18 22,-12 29,-15 40,-6'), [4, 4.6, 5, 2.6]), 'scarf', { bias: -0.08 });
    layers.add(stroke(path('-15,-20 -6,-14.6 4,-14 16,-20'), [4.6, 5.4, 5.4, 4.6]), 'scarf', { bias: 0.03 });
    layers.line(path('-11,-20 -2,-15.6 8,-16'), [0.5, 0.8, 0.5], 'scarf', 2);
    layers.line(path('14,-15.6 24,-10 33,-9'), [0.5, 0.7, 0.5], 'scarf', 2);
  },
};

export const bandolier: Piece = {
  chest: (layers) => {
    layers.add(stroke(path('-24,-14 -2,-4 20,9'), [3, 3, 3]), 'strap');
    for (const [x, y] of [
      [-16, -10.4],
      [-6, -5.6],
      [4, -0.4],
    ] as const)
      layers.add(ellipse(x, y, 1.7, 2.4, 24), 'brass');
  },
};

/** Flying goggles pushed up on the brow. */
export const goggles: Piece = {
  top: (layers, head) => {
    layers.add(
      stroke(head.sheet(path('-26,-11 -12,-15.6 4,-16.6 18,-15.6 27,-11'), 14), [2.2, 2.4, 2.4, 2.4, 2.2]),
      'strap',
      { cast: 0.2 },
    );
    for (const x of [-7.6, 11.6]) {
      const [cx, cy] = head.at([x, -17.4, 20]);
      layers.add(ellipse(cx, cy, 8.4, 6.4, head.pose.roll), 'brass', { cast: 0.25 });
      layers.add(ellipse(cx, cy, 6.2, 4.4, head.pose.roll), 'glass', { bias: -0.02 });
      layers.line(
        [
          [cx - 3.4, cy + 0.6],
          [cx - 0.6, cy - 2.4],
        ],
        [0.8, 0.9],
        'glass',
        5,
      );
      layers.line(
        [
          [cx + 0.6, cy + 1.4],
          [cx + 2.2, cy - 0.4],
        ],
        [0.5, 0.6],
        'glass',
        5,
      );
    }
  },
};

/** A ribbon bow nearly as big as the head. */
export const ribbon: Piece = {
  top: (layers, head) => {
    const at = (text: string): Point[] => head.sheet(path(text), 8);
    layers.add(blob(at('3,-24 -9,-39 -22,-39 -24,-28 -18,-19 -8,-19'), { rim: 6 }), 'bow', { cast: 0.22 });
    layers.add(blob(at('5,-24 14,-40 27,-41 31,-30 25,-20 14,-19'), { rim: 6 }), 'bow', { cast: 0.22, bias: -0.04 });
    layers.line(at('-4,-25 -12,-30 -19,-32'), [0.6, 0.9, 0.5], 'bow', 1);
    layers.line(at('12,-25 19,-30 26,-33'), [0.6, 0.9, 0.5], 'bow', 1);
    layers.add(ellipse(...head.at([4, -24, 10]), 5, 5.6), 'bow', { bias: 0.06 });
  },
};

/** Half-moon spectacles low on the nose. */
export const halfMoons: Piece = {
  top: (layers, head, features) => {
    const style = { material: 'glasses', grow: -1, lower: 9, height: 0.52 };
    drawSpectacles(layers, eyePlaces(head, features), head.at([24, 3, 4]), style);
  },
};

/** Lines of age beside the eyes and the muzzle. */
export const wrinkles: Piece = {
  skin: (layers, head) => {
    const lines = [
      '-19,14.6 -13,16.6 -7,15.4',
      '9,16 15,16.6 21,14.4',
      '-4,13 -5.4,18 -3.6,22',
      '19,13.6 20.4,18 18.6,22',
      '-23,4 -25,7',
      '-22,8 -24,11',
    ];
    for (const line of lines) layers.line(head.sheet(path(line), 16), [0.5, 0.65, 0.5], 'coat', 2);
  },
};

export const monocle: Piece = {
  top: (layers, head, features) =>
    drawMonocle(layers, eyePlaces(head, features)[1], { material: 'glasses', grow: 1.6, lower: 0, height: 1.12 }),
};

/** Thin, waxed, turned up at the tips. */
export const moustache: Piece = {
  top: (layers, head) => {
    layers.line(head.sheet(path('7,17.4 1,19.6 -5.6,18.8 -8.6,14.4'), 27), [1.2, 1.5, 1, 0.5], 'brow');
    layers.line(head.sheet(path('8.4,17.4 14,19.4 19.4,18.4 21.8,14'), 27), [1.2, 1.4, 1, 0.5], 'brow');
  },
};

/** The padded collar of a pony who pulls. */
export const horseCollar: Piece = {
  chest: (layers) => {
    layers.add(
      stroke(path('-17,-30 -20,-16 -10,-5 2,-2 13,-5 22,-16 19,-30'), [4.6, 5.4, 5.6, 5.6, 5.6, 5.4, 4.6]),
      'collar',
      { bias: 0.02 },
    );
    layers.line(
      path('-14,-26 -15.6,-16 -8,-8.6 2,-6 11,-8.6 17.6,-16 16,-26'),
      [0.6, 0.8, 0.8, 0.8, 0.8, 0.8, 0.6],
      'collar',
      1,
    );
    for (const [x, y] of [
      [-18.4, -18],
      [-10.6, -6.6],
      [12.8, -6.6],
      [20.6, -18],
    ] as const)
      layers.add(ellipse(x, y, 1.4, 1.4), 'brass');
  },
};

export const breastplate: Piece = {
  chest: (layers) => {
    layers.add(blob(path('-15,-24 -23,-12 -24,6 26,6 25,-12 17,-24 10,-18 1,-16 -8,-18'), { rim: 9 }), 'armor');
    layers.line(path('-13,-22.6 -7,-17.6 1,-15.4 9,-17.6 15,-22.6'), [0.9, 1.1, 1.1, 1.1, 0.9], 'trim', 3);
    for (const side of [-1, 1]) {
      const plate = path('14,-24 25,-22 34,-12 36,0 27,-3 19,-10').map(([x, y]): Point => [side * x + 1, y]);
      const edge = path('19.6,-10.4 27,-3.4 35,-0.6').map(([x, y]): Point => [side * x + 1, y]);
      layers.add(blob(plate, { rim: 5 }), 'armor', { cast: 0.2, bias: side < 0 ? 0.05 : -0.02 });
      layers.line(edge, [0.8, 1, 0.8], 'trim', 3);
    }
    layers.add(blob(path('1,-13.6 5.6,-7.6 1,-0.6 -3.6,-7.6'), { rim: 3, smooth: false }), 'crystal', { bias: 0.05 });
    layers.flat(blob(path('-0.4,-9.6 1.4,-7.6 -0.4,-5 -2,-7.6'), { rim: 1, smooth: false }), 'crystal', 5);
  },
};
