import type { Lock, Mane } from '../../../src/build/art/portraits/hair';

/** Combed straight: a blunt fringe and long sheets with two bright streaks. */
export const STRAIGHT: Mane = {
  back: [
    {
      points: '12,-20 27,-10 31,14 31,36 29,48',
      radii: [8, 10, 9, 8.4, 6.6],
      material: 'mane',
      strands: [-0.6, -0.1, 0.5],
    },
    { points: '20,-10 32,8 34,30 32,46', radii: [2.4, 2.6, 2.6, 2.4], material: 'streak', strands: [], bias: 0.02 },
    { points: '18,-6 28.4,8 30,30 28.4,47', radii: [2.2, 2.4, 2.4, 2], material: 'violet', strands: [], bias: 0.02 },
    {
      points: '-10,-20 -26,-8 -29,14 -27,34 -24,44',
      radii: [8, 9.4, 8, 7, 5.4],
      material: 'mane',
      strands: [-0.5, 0, 0.5],
    },
  ],
  front: [
    { points: '17,-21 26.4,-12 29.4,2 28,18', radii: [5, 5.4, 4, 2.4], material: 'mane', strands: [-0.3, 0.4] },
    {
      points:
        '-27,4 -28,-11 -20,-22 -4,-28 12,-27 23,-19 27.4,-10 21,-10.4 13,-12.4 3,-12.4 -8,-11.6 -17,-9.4 -22.6,-4',
      radii: 9,
      material: 'mane',
      cast: 0.2,
      bias: 0.04,
    },
    { points: '-5,-26 -12,-19 -15.4,-11.6', radii: [0.5, 0.62, 0.5], material: 'mane', shade: 2 },
    { points: '-9,-25 -18,-17 -22,-8', radii: [0.5, 0.62, 0.5], material: 'mane', shade: 2 },
    { points: '-2.4,-25 -4.6,-19 -6.4,-13', radii: [0.5, 0.6, 0.5], material: 'mane', shade: 2 },
    { points: '14,-25 20,-18 21.6,-12', radii: [0.5, 0.6, 0.5], material: 'mane', shade: 2 },
    { points: '-13,-21 -17.6,-17 -20,-12.6', radii: [0.6, 1, 0.6], material: 'mane', shade: 5 },
    { points: '9,-27 14.4,-20 16.8,-12.8', radii: [1.4, 2.5, 2.6], material: 'streak', strands: [] },
    { points: '3,-27.4 9.4,-20 11.6,-13', radii: [1.4, 2.3, 2.4], material: 'violet', strands: [] },
  ],
  nape: [
    { points: '8,-23 24,-17 33,0 32,22 27,40', radii: [6, 10, 10, 9, 6], material: 'mane', strands: [-0.5, 0, 0.5] },
    { points: '14,-22 27,-8 30,14 26,38', radii: [2, 2.4, 2.4, 2], material: 'streak', strands: [] },
  ],
};

/** Windswept in six colours. */
export const WILD: Mane = {
  back: [
    { points: '14,-20 31,-9 34,12 29,32 36,47', radii: [8, 10, 9, 7, 0.8], material: 'm5' },
    { points: '10,-21 28,-11 30,10 25,29 28,41', radii: [7, 8, 7.4, 5, 0.7], material: 'm4' },
    { points: '-14,-12 -27,0 -30,16 -25,27', radii: [5, 5.4, 4.4, 0.6], material: 'm1', bias: -0.12 },
  ],
  front: [
    { points: '6,-22 20,-20 28,-11 31,3 26,14', radii: [4, 6, 5.6, 4.6, 0.6], material: 'm3', cast: 0.12 },
    { points: '4,-24 16,-20 22,-14 27.6,-7', radii: [4, 5.2, 3.6, 0.5], material: 'm2', cast: 0.16 },
    { points: '8,-26 -2,-17 -13,-12 -25,-7', radii: [4.6, 6, 4.4, 0.5], material: 'm2', cast: 0.18 },
    { points: '8,-27 2,-18 -7,-14 -16,-12.6', radii: [4, 5, 3.4, 0.5], material: 'm1', cast: 0.12 },
    {
      points: '11,-26 -4,-31 -18,-25 -27,-13 -31,3',
      radii: [5, 7, 6.6, 5.4, 0.6],
      material: 'm0',
      cast: 0.2,
      bias: 0.03,
    },
    { points: '11,-27 4,-36 -7,-39 -16,-35', radii: [4.4, 5, 3.6, 0.5], material: 'm0', bias: 0.05 },
    { points: '6,-28 15,-35 24,-32', radii: [4, 4, 0.6], material: 'm1' },
  ],
  nape: [
    { points: '8,-24 24,-18 33,-2 31,16', radii: [6, 8, 8, 2], material: 'm3' },
    { points: '18,-16 30,-2 32,16 28,34', radii: [6, 8, 8, 2], material: 'm4' },
  ],
};

/** A loose fringe under a hat and a tied tail over the shoulder. */
export const TIED: Mane = {
  back: [
    { points: '-8,-18 -24,-8 -28,8 -23,22', radii: [6, 6.4, 5, 0.8], material: 'mane', bias: -0.08 },
    { points: '14,-16 28,-4 29,14 24,24', radii: [6, 7.4, 6, 4.4], material: 'mane' },
    { points: '25,27 31,35 29,44 34,52', radii: [5, 6.4, 5.6, 1], material: 'mane' },
    { points: '20.6,23.4 28.6,25.4', radii: [2.6, 2.6], material: 'tie', strands: [], shine: false },
  ],
  front: [
    { points: '14,-20 24,-10 28,2 26,16', radii: [5, 5.4, 4.4, 0.7], material: 'mane', cast: 0.14 },
    { points: '4,-20 -8,-15 -20,-9 -28,4', radii: [5, 6, 5, 0.6], material: 'mane', cast: 0.2 },
    { points: '2,-20 10,-14 18,-10 26,-8', radii: [5, 5.4, 3.6, 0.5], material: 'mane', cast: 0.18, bias: 0.03 },
    { points: '4,-19 -1,-13 -8,-10 -14,-9', radii: [4, 4, 2.6, 0.5], material: 'mane', cast: 0.1, bias: 0.05 },
  ],
  nape: [{ points: '6,-20 22,-14 31,2 28,20', radii: [6, 8, 7, 3], material: 'mane' }],
};

const SPIRAL = [
  [-1, 0.4],
  [-0.7, -0.7],
  [0.5, -0.8],
  [0.8, 0.2],
  [0, 0.6],
  [-0.3, 0],
] as const;

const curl = (x: number, y: number, size: number): readonly Lock[] => [
  {
    points: SPIRAL.map(([u, v]) => `${x + u * size},${y + v * size}`).join(' '),
    radii: [0.5, 0.7, 0.8, 0.75, 0.65, 0.5],
    material: 'mane',
    shade: 2,
  },
  {
    points: `${x - size * 0.5},${y - size * 1.25} ${x + size * 0.4},${y - size * 1.3}`,
    radii: [0.6, 0.9, 0.6],
    material: 'mane',
    shade: 5,
  },
];

/** A cloud of curls. */
export const POOF: Mane = {
  back: [
    {
      points: '22,8 27,18 31,29 27,38 32,45 24,30 21,20',
      radii: [10, 9.4, 9, 8.6, 7.4, 8, 9],
      material: 'mane',
      cloud: true,
      bias: -0.04,
    },
    ...curl(29, 20, 5.2),
    ...curl(28.6, 36, 5),
    { points: '-25,0 -27,9 -24,16 -22,-8', radii: [8.4, 7.4, 5.6, 10], material: 'mane', cloud: true, bias: -0.05 },
    {
      points: '-16,-24 -2,-31 14,-29 26,-18 30,-6 28,4 -25,-12 0,-18',
      radii: [12, 12, 13, 12, 10.4, 9, 10, 16],
      material: 'mane',
      cloud: true,
    },
    ...curl(31, -4, 5),
    ...curl(-26, 4, 4.4),
  ],
  front: [
    {
      points: '-18,-17 -22,-10 -9,-22 2,-25 12,-24 22,-17 25,-9 4,-16 -6,-15',
      radii: [8.6, 6.6, 10.6, 10.6, 10.4, 8.6, 6, 6.6, 6.6],
      material: 'mane',
      cloud: true,
      cast: 0.2,
      bias: 0.04,
    },
    { points: '1,-38 6,-35', radii: [6, 6.4], material: 'mane', cloud: true, bias: 0.05 },
    ...curl(-17.4, -16, 4.6),
    ...curl(-5, -20, 5.4),
    ...curl(10, -22, 5.6),
    ...curl(21, -13.6, 4.4),
    ...curl(3, -37, 3.6),
  ],
  nape: [
    {
      points: '20,-18,2 27,-6,0 27,8,-2 28,20,-6 14,-24,4',
      radii: [12, 12, 12, 11, 11],
      material: 'mane',
      cloud: true,
    },
    ...curl(24, -6, 5),
    ...curl(26, 10, 5),
  ],
};

/** A long sweep across the brow that flips up at its ends. */
export const SWOOP: Mane = {
  back: [
    { points: '10,-20 27,-10 30,12 26,30 36,40', radii: [8, 10, 9, 7, 0.8], material: 'mane' },
    { points: '18,-12 32,4 33,22 30,34 38,33', radii: [3, 4, 3.6, 3, 0.6], material: 'stripe', strands: [0] },
    { points: '-10,-20 -26,-8 -29,10 -25,26 -34,34', radii: [7, 8.4, 7.4, 5.4, 0.7], material: 'mane', bias: -0.04 },
  ],
  front: [
    { points: '12,-22 24,-14 29,0 27,18 31,25', radii: [5, 6, 5, 3.4, 0.6], material: 'mane', cast: 0.12 },
    { points: '6,-26 18,-21 25,-12 27,-2', radii: [5, 5.6, 3.8, 0.6], material: 'violet', cast: 0.14 },
    { points: '14,-25 0,-22 -12,-15 -24,-6 -29,8', radii: [5, 7.4, 7, 5.4, 0.6], material: 'mane', cast: 0.22 },
    { points: '15,-27 2,-28 -12,-23 -24,-12 -31,4', radii: [4, 5.6, 5.4, 4.4, 0.6], material: 'violet', bias: 0.03 },
    {
      points: '13,-24 2,-20.6 -8,-15.6 -18,-8',
      radii: [1.6, 3, 2.8, 0.5],
      material: 'stripe',
      strands: [],
      bias: 0.04,
    },
    { points: '14,-27 6,-34 -6,-35 -14,-31', radii: [4, 4.8, 3.8, 0.6], material: 'mane', bias: 0.06 },
  ],
  nape: [
    { points: '8,-23 25,-16 33,2 30,20 36,34', radii: [6, 9, 9, 7, 1], material: 'mane' },
    { points: '20,-16 30,0 31,16 33,28', radii: [2, 3, 3, 0.6], material: 'stripe', strands: [] },
  ],
};
