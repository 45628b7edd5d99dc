import type { Lock, Mane } from '../../../src/build/art/portraits/hair';

/** A line along the hair, in its shade or its shine. */
const strand = (points: string, shade: 2 | 5 = 2): Lock => ({
  points,
  radii: shade === 5 ? [0.6, 1, 0.6] : [0.5, 0.7, 0.5],
  material: 'mane',
  shade,
});

/** A great wave over one brow and a ringlet down the other side. */
export const RINGLET: Mane = {
  back: [
    { points: '12,-22 30,-14 37,4 31,20 36,32 28,42 22,36', radii: [8, 11, 11, 9.4, 8, 5, 0.8], material: 'mane' },
    strand('30,24 37,20 39,12'),
    strand('27,38 34,36 38,28'),
    { points: '-10,-18 -24,-8 -28,8 -24,22', radii: [7, 8, 6, 2], material: 'mane', bias: -0.12 },
  ],
  front: [
    { points: '14,-22 26,-14 31,2 28,18 33,26', radii: [5, 6.4, 6, 4.4, 0.7], material: 'mane', cast: 0.14 },
    { points: '10,-24 20,-20 27,-12 29,-2', radii: [4, 5, 3.8, 0.6], material: 'mane', cast: 0.1, bias: 0.03 },
    {
      far: true,
      points: '14,-27 0,-31 -16,-27 -28,-14 -31,4 -28,17 -33,24 -38,18',
      radii: [5, 8.4, 9, 8.4, 6.6, 5, 3.4, 0.8],
      material: 'mane',
      cast: 0.24,
      strands: [-0.5, -0.05, 0.45],
      bias: 0.03,
    },
    { points: '14,-27 0,-31 -15,-27 -26,-15', radii: [5, 7.4, 7, 0.8], material: 'mane', cast: 0.12, bias: 0.04 },
    { points: '13,-22 2,-20 -10,-15.6 -20,-7', radii: [4, 5.6, 4.4, 0.7], material: 'mane', cast: 0.16 },
    { points: '12,-28 4,-36 -8,-37 -14,-33', radii: [4, 5, 3.6, 0.7], material: 'mane', bias: 0.05 },
  ],
  nape: [
    { points: '8,-24 26,-18 34,0,-2 31,18,-6', radii: [7, 11, 11, 4], material: 'mane', strands: [-0.5, 0, 0.5] },
    { points: '22,4,-8 31,16,-10 28,32,-10 34,42,-10', radii: [8, 9, 7, 0.8], material: 'mane' },
  ],
};

/** Long and soft, half hiding one eye. */
export const CURTAIN: Mane = {
  back: [
    {
      points: '10,-22 28,-12 33,10 30,32 37,46',
      radii: [8, 11, 10, 9, 2],
      material: 'mane',
      strands: [-0.6, -0.1, 0.4],
    },
    {
      points: '-10,-20 -27,-8 -31,14 -28,34 -35,46',
      radii: [8, 10, 9.4, 8, 2],
      material: 'mane',
      strands: [-0.5, 0, 0.5],
    },
  ],
  front: [
    { points: '10,-25 22,-20 29,-8 30,10 27,28 32,40', radii: [5, 6.6, 6, 5, 4.4, 0.7], material: 'mane', cast: 0.14 },
    {
      points: '12,-25 0,-22 -11,-15 -19,-5 -22,8 -19,16',
      radii: [4.4, 6, 6, 5, 3.4, 0.6],
      material: 'mane',
      cast: 0.22,
    },
    {
      far: true,
      points: '14,-27 0,-29 -16,-25 -28,-11 -31,8 -28,28 -33,42',
      radii: [5, 7.4, 8, 7, 6, 5, 0.8],
      material: 'mane',
      cast: 0.2,
      bias: 0.03,
      strands: [-0.5, -0.05, 0.45],
    },
    { points: '13,-27 0,-29 -15,-25 -25,-13', radii: [4.4, 6, 5.4, 0.8], material: 'mane', bias: 0.03, cast: 0.1 },
    { points: '11,-27 18,-24 24,-18 27,-10', radii: [3.4, 4, 3, 0.5], material: 'mane', bias: 0.04 },
  ],
  nape: [
    { points: '8,-24 26,-18 35,0 33,22 28,42', radii: [7, 11, 11, 9, 6], material: 'mane', strands: [-0.5, 0, 0.5] },
  ],
};

/** Short and tousled. */
export const TOUSLED: Mane = {
  back: [
    { points: '12,-20 26,-12 29,2 25,14', radii: [7, 8, 6, 1], material: 'mane', bias: -0.06 },
    { points: '-8,-20 -22,-12 -24,0', radii: [6, 6.4, 1], material: 'mane', bias: -0.08 },
  ],
  front: [
    { points: '14,-21 23,-14 26,-3', radii: [5, 5, 0.7], material: 'mane', cast: 0.14 },
    { points: '4,-23 -8,-21 -18,-15 -24,-4', radii: [5, 6.4, 5, 0.7], material: 'mane', cast: 0.18 },
    { points: '8,-23 2,-16 -6,-11.6 -15,-10', radii: [5, 6, 4, 0.6], material: 'mane', cast: 0.16, bias: 0.03 },
    { points: '8,-23 13,-16 20,-13', radii: [4.6, 4.4, 0.7], material: 'mane', cast: 0.12 },
    { points: '8,-24 2,-33 -8,-33', radii: [5, 5, 0.7], material: 'mane', bias: 0.04 },
    { points: '10,-24 17,-32 22,-30', radii: [4.4, 4, 0.7], material: 'mane', bias: 0.02 },
  ],
  nape: [{ points: '8,-22 23,-16 30,0 26,16', radii: [6, 8, 8, 3], material: 'mane' }],
};

/** Swept up into a tall swirl, one tendril left loose. */
export const UPSWEPT: Mane = {
  back: [
    { points: '-18,-14 -22,-27 -16,-38 -12,-50 8,-52 22,-44 24,-30 23,-14 2,-10', radii: 12, material: 'mane' },
    { points: '20,-6 29,4 25,18 31,28', radii: [4, 4.4, 3.4, 0.6], material: 'streak', bias: -0.04 },
    { points: '-18,-6 -25,4 -22,16', radii: [4, 4, 0.7], material: 'mane', bias: -0.06 },
  ],
  front: [
    { points: '21,-8 26,-20 20,-33 6,-40', radii: [3.6, 5.6, 5.4, 0.8], material: 'mane', cast: 0.12, bias: -0.03 },
    { points: '-20,-6 -24,-19 -17,-31 -2,-37', radii: [3.6, 5.8, 5.8, 0.8], material: 'mane', cast: 0.12, bias: 0.03 },
    { points: '14,-14 16,-25 6,-35 -10,-40', radii: [4, 6, 5.6, 0.8], material: 'mane', cast: 0.14 },
    { points: '-10,-14 -12,-25 2,-34 19,-38', radii: [4, 6, 5.6, 0.8], material: 'streak', cast: 0.16, bias: 0.03 },
    { points: '-13,-37 -4,-44 9,-43 14,-37', radii: [3.4, 5, 4.4, 0.8], material: 'mane', cast: 0.14, bias: 0.04 },
    { points: '4,-15 -6,-12.6 -16,-9 -22,1', radii: [3.6, 4.4, 3.4, 0.6], material: 'streak', cast: 0.16, bias: 0.02 },
    { points: '6,-15 14,-13 22,-8', radii: [3.6, 4, 0.6], material: 'mane', cast: 0.14 },
    { points: '22,-27', radii: [3.4], material: 'band' },
    { points: '24,-22', radii: [2.2], material: 'band' },
  ],
  nape: [],
};

/** Clipped flat across the top. */
export const FLAT_TOP: Mane = {
  back: [],
  front: [
    {
      points: '-15,-11 -16,-22 -15,-31 0,-33 13,-32.6 20,-30.6 20.4,-20 20,-10 13,-14 3,-15.6 -8,-14',
      radii: 7,
      material: 'mane',
      cast: 0.18,
      bias: 0.03,
    },
    ...[-10, -4, 3, 9, 15].map((x) => strand(`${x},-18 ${x * 1.04},-24 ${x * 1.06},-29`)),
    strand('-11,-29.4 -5,-30.6 1,-30.8', 5),
  ],
  nape: [],
};

/** Parted, smoothed back and pinned in a bun. */
export const BUN: Mane = {
  back: [
    { points: '6,-34,-8', radii: [10], material: 'mane', bias: 0.02 },
    strand('0,-36 6,-40 12,-36 10,-31'),
    strand('1,-40 5,-42', 5),
    { points: '-12,-16 -24,-6 -26,8', radii: [6, 6, 1], material: 'mane', bias: -0.1 },
    { points: '14,-16 26,-6 27,8', radii: [6, 6, 1], material: 'mane', bias: -0.1 },
  ],
  front: [
    {
      points: '6,-25 16,-22 25,-14 28,-1',
      radii: [4.4, 6.6, 5.6, 0.8],
      material: 'mane',
      cast: 0.16,
      strands: [-0.4, 0.1, 0.5],
    },
    {
      points: '4,-25 -10,-22 -22,-13 -27,2',
      radii: [4.4, 7, 6, 0.8],
      material: 'mane',
      cast: 0.16,
      strands: [-0.5, 0, 0.5],
      bias: 0.03,
    },
    { points: '1,-23 -5,-16 -8,-8', radii: [1.6, 1.6, 0.5], material: 'mane', strands: [], shine: false },
  ],
  nape: [],
};

const ringlet = (x: number, y: number, r: number): Lock[] => [
  { points: `${x},${y}`, radii: [r], material: 'mane', cast: 0.1 },
  strand(
    `${x - r * 0.6},${y + r * 0.2} ${x - r * 0.2},${y - r * 0.6} ${x + r * 0.5},${y - r * 0.2} ${x + r * 0.2},${y + r * 0.4}`,
  ),
];

/** Short curls that escape from under a cap. */
export const CAP_CURLS: Mane = {
  back: [
    { points: '24,0 27,10 24,18 22,-8', radii: [8, 8, 6, 8], cloud: true, material: 'mane', bias: -0.05 },
    { points: '-23,0 -26,9 -23,17 -22,-8', radii: [7.4, 7.4, 5.6, 8], cloud: true, material: 'mane', bias: -0.05 },
  ],
  front: [
    ...ringlet(-19, -8, 6),
    ...ringlet(-11, -12, 5.4),
    ...ringlet(23, -8, 5.6),
    ...ringlet(16, -12, 5),
    ...ringlet(-25, 1, 4.8),
    ...ringlet(28, 1, 4.6),
  ],
  nape: [],
};

/** A foal's first mane: a soft mop and one wild curl. */
export const MOP: Mane = {
  back: [
    { points: '10,-18 24,-8 27,8 24,22 30,27', radii: [7, 8, 7, 4.4, 0.7], material: 'mane', bias: -0.04 },
    { points: '-10,-18 -23,-6 -24,8', radii: [6, 6.4, 1], material: 'mane', bias: -0.06 },
  ],
  front: [
    { points: '12,-19 22,-11 25,2', radii: [5, 5.4, 0.8], material: 'mane', cast: 0.14 },
    { points: '6,-21 -6,-17 -16,-10 -22,-1', radii: [5, 6.4, 5, 0.7], material: 'mane', cast: 0.2 },
    { points: '6,-20 10,-13 18,-10', radii: [5, 5, 0.7], material: 'mane', cast: 0.16, bias: 0.02 },
    { points: '4,-20 0,-13 -6,-10', radii: [4.4, 4, 0.6], material: 'mane', cast: 0.12, bias: 0.04 },
  ],
  nape: [],
};

/** A crest blown back by the wind. */
export const BLOWN: Mane = {
  back: [
    { points: '10,-20 28,-22 40,-14 46,-16', radii: [8, 8, 5, 0.7], material: 'mane', bias: -0.04 },
    { points: '14,-12 31,-8 42,4 47,3', radii: [8, 8, 5, 0.7], material: 'streak', bias: -0.04 },
    { points: '16,-4 30,6 36,20 43,22', radii: [7, 7, 4.4, 0.7], material: 'mane', bias: -0.08 },
  ],
  front: [
    { points: '-8,-15 4,-28 20,-33 36,-30', radii: [5, 7.4, 6, 0.7], material: 'mane', cast: 0.14 },
    { points: '-14,-11 -8,-26 8,-37 26,-42', radii: [4.4, 7, 6.4, 0.7], material: 'streak', cast: 0.16, bias: 0.02 },
    { points: '-18,-7 -20,-22 -10,-35 8,-42', radii: [4, 6.6, 6, 0.7], material: 'mane', cast: 0.14, bias: 0.03 },
    { points: '12,-22 24,-18 30,-8', radii: [5, 5, 0.8], material: 'mane', cast: 0.1 },
  ],
  nape: [],
};

/** Gathered low behind, for the widest of hats. */
export const LOW_ROLL: Mane = {
  back: [
    { points: '14,-14 28,-2 30,16 26,30', radii: [7, 9, 8, 5], material: 'mane' },
    { points: '25,32 31,38', radii: [8, 6], material: 'mane', strands: [0] },
    strand('21,31 26,28 31,32 28,37'),
    { points: '-12,-14 -25,-2 -25,12', radii: [6, 6.4, 1], material: 'mane', bias: -0.08 },
  ],
  front: [
    { points: '14,-18 25,-8 29,6 26,18', radii: [5, 6, 4.6, 0.8], material: 'mane', cast: 0.14 },
    {
      points: '6,-17 -8,-14 -20,-8 -28,4 -26,14',
      radii: [4, 6, 6, 4.4, 0.7],
      material: 'mane',
      cast: 0.18,
      bias: 0.03,
    },
    { points: '6,-17 14,-13 22,-10 27,-4', radii: [4, 4.4, 3.4, 0.6], material: 'mane', cast: 0.14, bias: 0.02 },
  ],
  nape: [],
};

/** Oiled flat under a hat, with whiskers before the ears. */
export const SLEEK: Mane = {
  back: [{ points: '12,-14 25,-6 28,10 24,22', radii: [6, 7, 5, 1], material: 'mane', bias: -0.06 }],
  front: [
    { points: '12,-18 23,-10 26,4 23,14', radii: [4, 4.6, 3.6, 0.8], material: 'mane', cast: 0.14 },
    {
      points: '0,-18 -12,-14 -21,-7 -24,4 -21,12',
      radii: [4, 5, 4.4, 3, 0.8],
      material: 'mane',
      cast: 0.14,
      bias: 0.03,
    },
  ],
  nape: [],
};

/** A smooth ridge of fin where a mane would be. */
export const FIN: Mane = {
  back: [{ points: '8,-18 20,-30 32,-26 36,-10 33,8 24,4', radii: 6, material: 'mane', bias: -0.04 }],
  front: [
    {
      points: '-3,-12 -6,-24 0,-34 9,-38 14,-30 17,-20 13,-13 5,-9',
      radii: 6,
      material: 'mane',
      cast: 0.14,
      bias: 0.04,
    },
    strand('4,-13 3,-22 6,-31'),
    strand('9,-15 10,-22 10,-29'),
    strand('-1,-20 1,-28', 5),
  ],
  nape: [],
};

/** A heavy shaggy fringe. */
export const SHAG: Mane = {
  back: [
    { points: '-14,-16 -28,-4 -30,12 -26,26', radii: [8, 9, 8, 1], material: 'coat', bias: -0.1 },
    { points: '16,-16 30,-4 32,12 28,26', radii: [8, 9, 8, 1], material: 'coat', bias: -0.12 },
  ],
  front: [
    { points: '16,-18 24,-9 27,2', radii: [6, 5.4, 0.8], material: 'mane', cast: 0.14 },
    { points: '-6,-21 -17,-14 -24,0', radii: [6, 6.6, 0.8], material: 'mane', cast: 0.16 },
    { points: '0,-24 -8,-16 -14,-6', radii: [6, 6.4, 0.8], material: 'mane', cast: 0.14, bias: 0.02 },
    { points: '10,-23 15,-15 20,-7', radii: [6, 6, 0.8], material: 'mane', cast: 0.14 },
    { points: '4,-25 4,-16 2,-7', radii: [6, 6.4, 0.8], material: 'mane', cast: 0.16, bias: 0.03 },
    { points: '4,-24 -2,-32 -10,-32', radii: [5, 4.6, 0.7], material: 'mane', bias: 0.04 },
  ],
  nape: [],
};

/** Feathers raised along an eagle's crown. */
export const FEATHER_CREST: Mane = {
  back: [
    { points: '8,-18 18,-30 29,-34', radii: [7, 6, 0.8], material: 'coat', bias: -0.06 },
    { points: '12,-14 26,-22 37,-20', radii: [7, 6, 0.8], material: 'coat', bias: -0.08 },
    { points: '14,-8 29,-10 38,-4', radii: [7, 6, 0.8], material: 'coat', bias: -0.1 },
  ],
  front: [
    { points: '10,-20 14,-31 22,-38', radii: [5, 5, 0.7], material: 'coat', cast: 0.12 },
    { points: '4,-20 6,-33 12,-41', radii: [5, 5, 0.7], material: 'mane', cast: 0.12 },
    { points: '-3,-20 -4,-31 0,-39', radii: [5, 4.6, 0.7], material: 'coat', cast: 0.12, bias: 0.03 },
    { points: '-9,-18 -13,-27 -13,-34', radii: [4.4, 4, 0.7], material: 'mane', cast: 0.1, bias: 0.02 },
  ],
  nape: [],
};

/** Cropped short, to go under a helmet. */
export const CROPPED: Mane = { back: [], front: [], nape: [] };
