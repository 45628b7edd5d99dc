import type { Clip } from '../../../../assets/art/clips';

/** A leg against its standing place: `swing` −1 (behind) to 1 (ahead) of a full stride, `lift` in pixels off the ground. */
export type Leg = { swing: number; lift: number };
/**
 * An arm: hanging and swung (`swing` −1 behind to 1 ahead), or with its hand at a place,
 * in pixels from the shoulder, x ahead (or outwards, seen from the front), y down. An elbow not given bends by itself.
 */
export type Arm = { swing: number; hand?: readonly [number, number]; elbow?: readonly [number, number] };
export type Eyes = 'open' | 'closed' | 'happy' | 'wide' | 'half' | 'down';
export type Mouth = 'rest' | 'part' | 'open' | 'laugh' | 'round' | 'flat' | 'sad' | 'grin' | 'smirk' | 'shy';

/** How a two-legged figure stands in one frame; whole pixels for everything that moves the body or the head. */
export type Pose = {
  /** Body and head, down. */
  bob: number;
  /** Body and head, ahead. */
  lean: number;
  /** How far the hips sink, legs bending. */
  crouch: number;
  /** Head alone, ahead and down. */
  head: readonly [number, number];
  near: Leg;
  far: Leg;
  nearArm: Arm;
  farArm: Arm;
  eyes: Eyes;
  mouth: Mouth;
  /** −1 drooping to 1 raised. */
  ears: number;
  /** −1 to 1, side to side (or down and up, seen from the side). */
  tail: number;
  /** 0 folded to 1 half open. */
  wings: number;
  /** Chest swelling with breath, 0 or 1. */
  breath: number;
};

const STANDING: Pose = {
  bob: 0,
  lean: 0,
  crouch: 0,
  head: [0, 0],
  near: { swing: 0, lift: 0 },
  far: { swing: 0, lift: 0 },
  nearArm: { swing: 0 },
  farArm: { swing: 0 },
  eyes: 'open',
  mouth: 'rest',
  ears: 0,
  tail: 0,
  wings: 0,
  breath: 0,
};

type FrameChange = Partial<Pose>;
const wave = (n: number, frames: number, shift = 0): number => Math.sin((2 * Math.PI * (n - shift)) / frames);

/** A walk from contact (0) through down (1), passing (2), up (3) and the same on the other foot. */
function walk(n: number): FrameChange {
  const swing = Math.cos((2 * Math.PI * n) / 8);
  const lift = (phase: number): number => [0, 0, 0, 0, 0, 2, 3, 2][(n + phase) % 8] as number;
  return {
    bob: [0, 1, 0, -1][n % 4] as number,
    near: { swing, lift: lift(0) },
    far: { swing: -swing, lift: lift(4) },
    nearArm: { swing: -swing * 0.8 },
    farArm: { swing: swing * 0.8 },
    ears: wave(n, 4, 2) * 0.5,
    tail: wave(n, 8, 1.5),
  };
}

/** A run of six: push, flight, landing, on each foot. */
function run(n: number): FrameChange {
  const swing = Math.cos((2 * Math.PI * n) / 6) * 1.35;
  const lift = (phase: number): number => [1, 0, 0, 2, 5, 4][(n + phase) % 6] as number;
  return {
    bob: [0, 1, -2][n % 3] as number,
    lean: 2,
    near: { swing, lift: lift(0) },
    far: { swing: -swing, lift: lift(3) },
    nearArm: { swing: -swing },
    farArm: { swing },
    ears: [0, 0.6, -1][n % 3] as number,
    tail: wave(n, 6, 1.5),
    wings: [0, 0.15, 0.3][n % 3] as number,
  };
}

const breathing = (n: number): FrameChange => ({
  breath: n === 1 || n === 2 ? 1 : 0,
  head: [0, n === 1 || n === 2 ? -1 : 0],
  ears: [0, 0.5, 0.25, 0][n] as number,
  tail: [-0.6, 0.1, 0.8, 0.2][n] as number,
});

const pick = <T>(values: readonly [T, ...T[]], n: number): T => values[Math.min(n, values.length - 1)] as T;
const MOUTHS_TALKING = ['part', 'open', 'part', 'rest'] as const;

const CLIP_POSES: Partial<Record<Clip, (n: number) => FrameChange>> = {
  idle: breathing,
  blink: () => ({ eyes: 'closed' }),
  talk: (n) => ({
    mouth: pick(MOUTHS_TALKING, n),
    head: [0, n === 1 ? -1 : 0],
    ears: n === 1 ? 0.5 : 0,
    tail: wave(n, 4) * 0.6,
  }),
  walk,
  run,
  kneel: (n) => ({
    crouch: pick([2, 5, 6], n),
    head: [0, pick([0, 1, 1], n)],
    ears: -0.3 * n,
    tail: 0.3 * n,
    eyes: n === 0 ? 'open' : 'down',
  }),
  sit: (n) => ({ crouch: 9, near: { swing: 1.3, lift: 0 }, far: { swing: 0.9, lift: 0 }, breath: n, tail: 0.4 * n }),
  startle: (n) => ({
    bob: pick([-3, -1, 0], n),
    eyes: 'wide',
    mouth: 'round',
    ears: pick([1, 1, 0.7], n),
    tail: pick([1, 0.6, 0.3], n),
    nearArm: { swing: 0, hand: [4, pick([-3, -1, 0], n)] },
    farArm: { swing: 0, hand: [4, pick([-3, -1, 0], n)] },
    wings: pick([0.8, 0.5, 0.2], n),
  }),
  sigh: (n) => ({
    breath: n === 0 ? 1 : 0,
    head: [0, pick([-1, 0, 1, 1], n)],
    bob: pick([0, 0, 1, 1], n),
    eyes: n === 0 ? 'half' : 'closed',
    mouth: pick(['flat', 'part', 'part', 'sad'] as const, n),
    ears: pick([0, -0.4, -1, -1], n),
    tail: pick([0, -0.3, -0.8, -1], n),
  }),
  laugh: (n) => ({
    bob: n % 2 === 0 ? 0 : -1,
    head: [0, n % 2 === 0 ? -1 : 0],
    eyes: 'happy',
    mouth: 'laugh',
    ears: n % 2 === 0 ? 0.6 : -0.2,
    tail: wave(n, 4),
    nearArm: { swing: 0, hand: [2, 6] },
  }),
  shiver: (n) => ({
    lean: n % 2 === 0 ? 0 : 1,
    head: [n % 2 === 0 ? 1 : 0, 1],
    mouth: 'sad',
    ears: -0.8,
    tail: -0.6,
    nearArm: { swing: 0, hand: [-1, 4] },
    farArm: { swing: 0, hand: [-1, 4] },
  }),
};

/** How a clip's frame `n` stands, as far as all figures do it alike; a rig may change it further. */
export function poseFor(clip: Clip, n: number): Pose {
  return { ...STANDING, ...CLIP_POSES[clip]?.(n) };
}
