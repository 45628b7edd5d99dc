import type { Lock, Mane } from '../../../src/build/art/portraits/hair';

/** Tall spines like Spike's, grown. */
export const TALL_SPINES: Mane = {
  back: [
    { points: '-3,-18,-22 -3,-28,-22 3,-36,-22 8,-28,-22 10,-16,-22', radii: 5, material: 'fin', bias: -0.12 },
    { points: '-16,-16 -22,-26 -23,-34 -12,-30 -4,-19', radii: 5, material: 'fin', bias: -0.08 },
    { points: '11,-19 18,-30 26,-34 25.6,-24 20,-13', radii: 5, material: 'fin', bias: -0.12 },
  ],
  front: [
    {
      points: '-8.6,-17,12 -9.6,-27,12 -4.4,-30,12 -3,-38,12 4,-43,12 8.4,-36,12 12,-28,12 12.6,-17,12 2.4,-11,12',
      radii: 8,
      material: 'fin',
      bias: 0.04,
      cast: 0.16,
    },
    { points: '-1,-15.4,12 -1.6,-26,12 3.6,-39,12 5,-26,12 4.6,-15,12', radii: 3, material: 'web', shade: 3 },
    { points: '8.4,-17,12 8.8,-25,12 6.6,-33,12', radii: [0.6, 0.6, 0.5], material: 'fin', shade: 2 },
    { points: '-5,-17,12 -6,-25,12', radii: [0.6, 0.5], material: 'fin', shade: 2 },
  ],
  nape: [],
};

const scaleTuft = (x: number, y: number, dx: number, dy: number, size: number): Lock => ({
  points: `${x},${y} ${x + dx * 0.55},${y + dy * 0.5} ${x + dx},${y + dy}`,
  radii: [size, size * 0.9, 0.6],
  material: 'hair',
  cast: 0.14,
});

/** Shaggy scales, tied back in a tail with a scrunchie. */
export const MESSY_TAIL: Mane = {
  back: [
    { points: '18,-21 31,-26 39,-17 38,0 33,13', radii: [5, 7.4, 8, 6, 0.8], material: 'hair', bias: -0.04 },
    { points: '24,-22 36,-14 43,-4 44,6', radii: [4, 5, 4, 0.7], material: 'hair', bias: 0.02 },
    { points: '20,-26 24,-19', radii: [3.4, 3.4], material: 'tie', strands: [0], shine: false },
    { points: '16,-12 23,-4 23,6', radii: [6, 4.4, 0.7], material: 'hair', bias: -0.1 },
  ],
  front: [
    scaleTuft(16, -18, 10, 18, 4.6),
    scaleTuft(12, -21, 8, 12, 4.4),
    scaleTuft(-15, -14, -10, 20, 4.4),
    scaleTuft(-13, -17, -13, 11, 4.6),
    scaleTuft(-8, -20, -9, 11, 4.6),
    scaleTuft(6, -22, 7, 10, 4.4),
    scaleTuft(-2, -21, -4, 11, 4.6),
    scaleTuft(2, -22, 3, 9, 4),
    scaleTuft(0, -23, -13, -4, 4.4),
    scaleTuft(5, -24, -6, -9, 4.4),
    scaleTuft(10, -23, 7, -8, 4),
  ],
  nape: [
    { points: '6,-22 20,-16 29,-6 27,6', radii: [6, 8, 7, 3], material: 'hair' },
    { points: '12,-18 22,-8 24,8', radii: [6, 7, 1], material: 'hair' },
  ],
};

/** One soft rounded fin along the head. */
export const ROUND_CREST: Mane = {
  back: [
    { points: '0,-14,-18 4,-26,-18 11,-30,-18 18,-27,-18 22,-18,-18 18,-6,-18', radii: 6, material: 'fin', bias: -0.1 },
  ],
  front: [
    {
      points: '-9,-18,12 -12,-27,12 -7,-32,12 -3,-37,12 4,-35,12 11,-37,12 14,-30,12 13,-19,12 3,-13.6,12',
      radii: 8,
      material: 'fin',
      bias: 0.04,
      cast: 0.14,
    },
    {
      points: '-4,-18,12 -6,-27,12 -2,-31,12 3,-30,12 8,-31,12 9,-26,12 8,-19,12 3,-16,12',
      radii: 5,
      material: 'web',
      bias: -0.04,
    },
    { points: '1,-17,12 -2,-24,12 -3,-32,12', radii: [0.6, 0.65, 0.5], material: 'fin', shade: 2 },
    { points: '4.6,-17,12 7.4,-24,12 9,-32,12', radii: [0.6, 0.65, 0.5], material: 'fin', shade: 2 },
  ],
  nape: [],
};

const ridge = (x: number, y: number, z: number, size: number): Lock => ({
  points: [
    `${x - size},${y + 2},${z}`,
    `${x - size * 0.6},${y - size},${z}`,
    `${x + 1.4},${y - size * 2.1},${z}`,
    `${x + size * 0.8},${y - size * 0.8},${z}`,
    `${x + size},${y + 2},${z}`,
    `${x},${y + 4},${z}`,
  ].join(' '),
  radii: 4,
  material: 'spike',
  bias: 0.02,
  cast: 0.1,
});

/** A low ridge of small spikes between two horns at the back of the head. */
export const LOW_SPIKES: Mane = {
  back: [
    { points: '-12,-14 -22,-21 -27,-31 -26,-41', radii: [5, 4.8, 3.5, 0.7], material: 'horn', strands: [], bias: 0.02 },
    {
      points: '15,-15 25,-21 30.6,-30 30.4,-40',
      radii: [4.8, 4.5, 3.2, 0.7],
      material: 'horn',
      strands: [],
      bias: -0.05,
    },
    { points: '-25,-24.6 -20,-27', radii: [0.6, 0.7], material: 'horn', shade: 2 },
    { points: '-28.4,-31 -24,-33', radii: [0.6, 0.7], material: 'horn', shade: 2 },
    { points: '24.4,-26.6 29,-24', radii: [0.6, 0.7], material: 'horn', shade: 1 },
    { points: '28,-33 32,-31', radii: [0.6, 0.7], material: 'horn', shade: 1 },
    ridge(5, -20, -18, 4.4),
  ],
  front: [ridge(3, -21, 4, 4.8), ridge(2.4, -17.4, 12, 4.2), ridge(2.8, -12.4, 18, 3.2)],
  nape: [],
};
