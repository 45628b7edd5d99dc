import type { Clip } from '../../../../assets/art/clips';
import type { Leg } from './pose';

/** How a four-legged beast stands in one frame. Whole pixels for what moves body or head. */
export type BeastPose = {
  bob: number;
  /** Front of the body raised (positive) or lowered against the rear, in pixels. */
  pitch: number;
  /** Near fore, far fore, near hind, far hind. */
  legs: readonly [Leg, Leg, Leg, Leg];
  head: readonly [number, number];
  /** Degrees the head is thrown back. */
  howl: number;
  /** 0 shut to 1 wide open. */
  jaw: number;
  tail: number;
  /** −1 flat to 1 pricked. */
  ears: number;
  breath: number;
  eyes: 'open' | 'wide' | 'closed';
};

const planted = (swing: number): Leg => ({ swing, lift: 0 });
const STANDING: BeastPose = {
  bob: 0,
  pitch: 0,
  legs: [planted(-0.2), planted(0.6), planted(-0.4), planted(0.5)],
  head: [0, 0],
  howl: 0,
  jaw: 0,
  tail: 0,
  ears: 0,
  breath: 0,
  eyes: 'open',
};

const wave = (n: number, frames: number, shift = 0): number => Math.sin((2 * Math.PI * (n - shift)) / frames);
const pick = <T>(values: readonly [T, ...T[]], n: number): T => values[Math.min(n, values.length - 1)] as T;

const step = (phase: number): Leg => {
  const at = ((phase % 8) + 8) % 8;
  return { swing: Math.cos((2 * Math.PI * at) / 8), lift: [0, 0, 0, 0, 0, 2, 4, 2][at] as number };
};
/** A four-beat walk: hind foot, fore foot of one side, then of the other. */
const walk = (n: number): Partial<BeastPose> => ({
  bob: [0, 1, 0, 0][n % 4] as number,
  legs: [step(n + 2), step(n + 6), step(n), step(n + 4)],
  head: [[0, 1, 1, 0][n % 4] as number, [1, 0, 0, 1][n % 4] as number],
  tail: wave(n, 8),
  ears: -0.1,
});

const bound = (phase: number): Leg => {
  const at = ((phase % 6) + 6) % 6;
  return { swing: [1.7, 0.8, -0.6, -1.7, -0.6, 0.9][at] as number, lift: [2, 0, 0, 2, 7, 6][at] as number };
};
/** A gallop: gathered, stretched, landing. */
const run = (n: number): Partial<BeastPose> => ({
  bob: pick([-2, -1, 1, 0, -1, -3], n),
  pitch: pick([2, 0, -2, -2, 0, 2], n),
  legs: [bound(n), bound(n + 5), bound(n + 3), bound(n + 2)],
  head: [2, pick([0, 1, 2, 1, 0, 0], n)],
  jaw: 0.6,
  tail: pick([0.8, 0.3, -0.5, -0.8, 0, 0.6], n),
  ears: -0.8,
});

const CLIP_POSES: Partial<Record<Clip, (n: number) => Partial<BeastPose>>> = {
  idle: (n) => ({
    breath: n === 1 || n === 2 ? 1 : 0,
    head: [0, n === 1 || n === 2 ? -1 : 0],
    tail: pick([-0.4, 0, 0.4, 0], n),
    ears: pick([0, 0.5, 0, -0.3], n),
    jaw: n === 2 ? 0.2 : 0,
  }),
  walk,
  run,
  startle: (n) => ({
    bob: pick([-3, 0, 1], n),
    pitch: pick([4, 2, 0], n),
    head: [pick([-3, -2, -1], n), pick([-2, -1, 1], n)],
    eyes: 'wide',
    ears: -1,
    jaw: pick([0.7, 0.3, 0.2], n),
    tail: pick([1, 0.5, -0.4], n),
  }),
  cheer: (n) => ({
    pitch: pick([0, 1, 2, 2], n),
    howl: pick([10, 34, 48, 46], n),
    jaw: pick([0, 0.4, 0.9, 0.8], n),
    eyes: n === 0 ? 'open' : 'closed',
    ears: pick([0, -0.5, -1, -1], n),
    tail: pick([0, 0.3, 0.6, 0.5], n),
    breath: pick([1, 1, 0, 0], n),
  }),
};

/** How a beast stands in frame `n` of a clip. */
export const beastPose = (clip: Clip, n: number): BeastPose => ({ ...STANDING, ...CLIP_POSES[clip]?.(n) });
