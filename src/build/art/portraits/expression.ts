import type { ClosedEye, EyeState } from './eyes';
import type { Mouth } from './mouths';
import { type Pose, STRAIGHT } from './pose';

export type Mood = 'neutral' | 'happy' | 'worried' | 'sad' | 'surprised' | 'angry' | 'sly' | 'tender' | 'aside';

/** `lift` raises a brow by pixels, `slope` lowers its inner end by pixels, `arch` bends its middle up. */
export type Brow = { lift: number; slope: number; arch: number };

/** All that a mood does to a face; eyes and brows go left, right as seen on the picture. */
export type Expression = {
  pose: Pose;
  /** Ears and fins: −1 drooping, 1 perked. */
  ears: number;
  eyes: readonly [EyeState, EyeState];
  brows: readonly [Brow, Brow];
  rest: Mouth;
  talk: Mouth;
  blink: ClosedEye;
  blush: boolean;
  drop: 'none' | 'sweat' | 'tear';
  /** Claws pressed together before the chest, by those who have them in the picture. */
  clasped: boolean;
};

/** Changes to an expression: `eyes` and `brows` change both sides. */
export type Tweak = Partial<Omit<Expression, 'pose' | 'eyes' | 'brows'>> & {
  pose?: Partial<Pose>;
  eyes?: Partial<EyeState>;
  brows?: Partial<Brow>;
};

const EYE: EyeState = { lid: 0.08, slope: 0, low: 0, look: [1, -0.4], size: 1, iris: 1, pupil: 1, wet: false };
const BROW: Brow = { lift: 0, slope: -0.6, arch: 1.6 };

type Sides<T> = { both?: Partial<T>; left?: Partial<T>; right?: Partial<T> };
type Recipe = Partial<Omit<Expression, 'pose' | 'eyes' | 'brows'>> & {
  pose?: Partial<Pose>;
  eyes?: Sides<EyeState>;
  brows?: Sides<Brow>;
};

const sides = <T>(plain: T, { both, left, right }: Sides<T> = {}): readonly [T, T] => [
  { ...plain, ...both, ...left },
  { ...plain, ...both, ...right },
];

const express = ({ pose, eyes, brows, ...rest }: Recipe): Expression => ({
  ears: 0,
  rest: 'smile',
  talk: 'chat',
  blink: 'shut',
  blush: false,
  drop: 'none',
  clasped: false,
  ...rest,
  pose: { ...STRAIGHT, ...pose },
  eyes: sides(EYE, eyes),
  brows: sides(BROW, brows),
});

const MOODS: Readonly<Record<Mood, Expression>> = {
  neutral: express({ ears: 0.2, brows: { right: { lift: 0.6 } } }),
  happy: express({
    pose: { roll: -3, y: -1 },
    ears: 0.8,
    eyes: { both: { low: 0.13, look: [1, -0.4] } },
    brows: { both: { lift: 1.6, arch: 2.4 } },
    rest: 'grin',
    talk: 'laugh',
    blink: 'smile',
    blush: true,
  }),
  worried: express({
    pose: { yaw: -7, pitch: 3, roll: 2, y: 1 },
    ears: -0.6,
    eyes: { both: { look: [-1.8, 0.8], iris: 0.9, pupil: 0.82 } },
    brows: { both: { lift: 0.6, slope: -3.6, arch: -0.4 }, right: { lift: 1.4 } },
    rest: 'wobble',
    talk: 'waver',
    drop: 'sweat',
    clasped: true,
  }),
  sad: express({
    pose: { pitch: 4, roll: 4, y: 2 },
    ears: -1,
    eyes: { both: { lid: 0.22, slope: -0.24, look: [-0.6, 1.8], wet: true } },
    brows: { both: { lift: -0.6, slope: -4, arch: -0.6 } },
    rest: 'frown',
    talk: 'moan',
    drop: 'tear',
  }),
  surprised: express({
    pose: { pitch: -4, roll: -2, y: -2 },
    ears: 1,
    eyes: { both: { lid: 0, size: 1.09, iris: 0.8, pupil: 0.74, look: [0.8, -0.3] } },
    brows: { both: { lift: 3.4, slope: -1, arch: 2.4 }, right: { lift: 4.2 } },
    rest: 'gasp',
    talk: 'oh',
  }),
  angry: express({
    pose: { pitch: 2, roll: -3, y: 1 },
    ears: -0.2,
    eyes: { both: { lid: 0.19, slope: 0.36, iris: 0.92, pupil: 0.86, low: 0.07, look: [1.2, 0.6] } },
    brows: { both: { lift: -2.6, slope: 3.8, arch: -0.4 } },
    rest: 'scowl',
    talk: 'shout',
  }),
  sly: express({
    pose: { yaw: 5, pitch: 2, roll: -4 },
    ears: 0.4,
    eyes: { both: { lid: 0.3, slope: -0.06, look: [2.2, 0.7] }, right: { lid: 0.24 } },
    brows: { left: { lift: -1.8, slope: 1.6, arch: 0.6 }, right: { lift: 2.6, slope: -0.4, arch: 2.2 } },
    rest: 'smirk',
    talk: 'leer',
  }),
  tender: express({
    pose: { pitch: 2, roll: 5, y: 0 },
    ears: -0.2,
    eyes: { both: { lid: 0.14, slope: -0.12, low: 0.08, look: [1.2, 0.5], iris: 1.06, wet: true } },
    brows: { both: { lift: 0.8, slope: -2.4, arch: 0.8 } },
    rest: 'soft',
    talk: 'murmur',
    blush: true,
    clasped: true,
  }),
  aside: express({
    pose: { yaw: -46, pitch: 9, roll: -4, x: 1, y: 2 },
    ears: -0.5,
    eyes: { both: { lid: 0.36, slope: -0.1, look: [-1.8, 2.2] } },
    brows: { both: { lift: -0.6, slope: -2.2, arch: 0.6 } },
    rest: 'flat',
    talk: 'murmur',
  }),
};

/** Whether the head shows its far cheek's edge: its left eye then lies on the outline. */
export const isTurned = ({ pose }: Expression): boolean => pose.yaw < -25;

const change = <T>(pair: readonly [T, T], tweak: Partial<T> = {}): readonly [T, T] => [
  { ...pair[0], ...tweak },
  { ...pair[1], ...tweak },
];

/** The face of a mood, with a person's own changes to it. */
export function expression(mood: Mood, tweak: Tweak = {}): Expression {
  const base = MOODS[mood];
  const { pose, eyes, brows, ...rest } = tweak;
  return {
    ...base,
    ...rest,
    pose: { ...base.pose, ...pose },
    eyes: change(base.eyes, eyes),
    brows: change(base.brows, brows),
  };
}
