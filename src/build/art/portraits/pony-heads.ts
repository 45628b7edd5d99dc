import type { Features } from './face';

export type Build = 'mare' | 'stallion' | 'foal' | 'yak' | 'griffon';
/** A round part of a skull: its middle in head space and its half sizes. */
export type Ball = readonly [x: number, y: number, z: number, rx: number, ry: number];
/** Balls that make the skull, the muzzle and the lit top of the nose; x and y of the nostrils. */
export type Skull = {
  skull: readonly Ball[];
  muzzle: Ball;
  nose: Ball;
  nostrils: readonly (readonly [number, number])[];
};

const MARE: Features = {
  eyes: [
    [-10.6, 2, 18],
    [15, 2, 17],
  ],
  facing: [-6, 28],
  eyeSize: [9.4, 11.8],
  browHeight: 2,
  browWeight: 1.12,
  mouth: [7.6, 21.2, 26],
  mouthWidth: 0.88,
  cheeks: [
    [-18.5, 15.5, 12],
    [24.5, 15.5, 10],
  ],
  skin: 'coat',
  lashes: 2,
  slit: false,
  fang: false,
  teeth: true,
};

export const FEATURES: Readonly<Record<Build, Features>> = {
  mare: MARE,
  stallion: {
    ...MARE,
    eyes: [
      [-10.4, 0.6, 18],
      [14.6, 0.6, 17],
    ],
    eyeSize: [8.2, 9.8],
    browWeight: 1.5,
    mouth: [7.6, 22, 27],
    mouthWidth: 1,
  },
  foal: {
    ...MARE,
    eyes: [
      [-10.2, 2.4, 17],
      [13.6, 2.4, 16],
    ],
    eyeSize: [9, 11.4],
    mouth: [6.6, 18.6, 22],
    mouthWidth: 0.72,
    cheeks: [
      [-17, 13, 12],
      [21.6, 13, 10],
    ],
  },
  yak: {
    ...MARE,
    eyes: [
      [-11, 0.6, 18],
      [15, 0.6, 17],
    ],
    eyeSize: [7.6, 8.8],
    browWeight: 1.7,
    mouth: [7, 22, 28],
    mouthWidth: 1.15,
  },
  griffon: {
    ...MARE,
    eyes: [
      [-10.4, -1, 18],
      [15, -1, 17],
    ],
    eyeSize: [8.6, 10.2],
    browWeight: 1.5,
    mouth: [7, 19.4, 24],
    mouthWidth: 0.95,
    teeth: false,
  },
};

export const SKULLS = {
  mare: {
    skull: [
      [0, -1, 0, 26, 22.5],
      [-9, 9.5, 4, 16.5, 13.5],
      [13, 9.5, 4, 14.5, 13.5],
    ],
    muzzle: [7, 18, 20, 13, 9],
    nose: [7.4, 16, 23, 10.4, 6],
    nostrils: [
      [4.4, 14.4],
      [10, 14.4],
    ],
  },
  stallion: {
    skull: [
      [0, -2, 0, 24.5, 21.5],
      [-7, 9, 4, 17, 15],
      [12, 9, 4, 15, 15],
    ],
    muzzle: [7, 18, 20, 17, 11],
    nose: [7.4, 15, 24, 13.4, 7],
    nostrils: [
      [2.6, 14],
      [11.4, 14],
    ],
  },
  foal: {
    skull: [
      [0, 0, 0, 24, 19.6],
      [-9, 9, 4, 14.6, 11.4],
      [12, 9, 4, 12.8, 11.4],
    ],
    muzzle: [6.4, 15.8, 17, 10.6, 7],
    nose: [6.8, 14.2, 20, 8, 4.6],
    nostrils: [
      [4.4, 12.8],
      [9, 12.8],
    ],
  },
  yak: {
    skull: [
      [0, -1, 0, 27, 22],
      [-10, 10, 4, 18, 14],
      [14, 10, 4, 16, 14],
    ],
    muzzle: [6.6, 18, 20, 18.4, 11],
    nose: [7, 14.4, 25, 10, 5.4],
    nostrils: [
      [2.6, 13.6],
      [11, 13.6],
    ],
  },
  griffon: {
    skull: [
      [0, -2, 0, 25, 22],
      [-9, 9, 4, 17, 13.5],
      [13, 9, 4, 15, 13.5],
    ],
    muzzle: [7, 16, 16, 12, 8],
    nose: [7, 14, 18, 8, 5],
    nostrils: [],
  },
} as const satisfies Record<Build, Skull>;
