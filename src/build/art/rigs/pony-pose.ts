import type { Clip } from '../../../../assets/art/clips';
import { CLIPS } from '../../../../assets/art/clips';
import type { Point } from '../shape';
import type { View } from './pony-look';

/** Where a foot is, in pixels from where it stands: forward, up, and out to its own side. */
export type Step = { swing: number; lift: number; out: number };
export type Eyes = 'open' | 'closed' | 'happy' | 'wide' | 'low';
export type Mouth = 'smile' | 'small' | 'open' | 'laugh' | 'round' | 'flat' | 'grin';

/** One frame of one clip. Shifts of body and head are whole pixels, so that hand-typed pixels stay in register. */
export type Pose = {
  /** The body below (+) or above (−) its standing height. */
  bob: number;
  /** Body and head to the viewer's right. */
  lean: number;
  /** The head beyond that. */
  head: Point;
  /** All of it off the ground. */
  air: number;
  foreNear: Step;
  foreFar: Step;
  hindNear: Step;
  hindFar: Step;
  ears: number;
  tail: number;
  mane: number;
  eyes: Eyes;
  mouth: Mouth;
  /** Folded, or degrees the wing is raised above level. */
  wings: 'folded' | number;
  /** A full cup on the head, and how far its juice has run to the viewer's right: −2 to 2. */
  cup?: number;
  /** Held up by magic before the face. */
  book: boolean;
  /** Where a rolled sheet of paper is: in the air before the face or over the back, at the side, or strapped to it. */
  note?: 'before' | 'over' | 'beside' | 'strapped';
};

const still: Step = { swing: 0, lift: 0, out: 0 };
const REST: Pose = {
  bob: 0,
  lean: 0,
  head: [0, 0],
  air: 0,
  foreNear: still,
  foreFar: still,
  hindNear: still,
  hindFar: still,
  ears: 0,
  tail: 0,
  mane: 0,
  eyes: 'open',
  mouth: 'smile',
  wings: 'folded',
  book: false,
};

const pick = <T>(values: readonly T[], n: number): T => values[n % values.length] as T;
const step = (swing: number, lift: number, out = 0): Step => ({ swing, lift, out });

/** Ground contact for the first `duty` of the cycle, then the foot is carried forward in an arc. */
function gait(phase: number, duty: number, reach: number, height: number): Step {
  const p = phase - Math.floor(phase);
  if (p < duty) return step(reach * (1 - (2 * p) / duty), 0);
  const t = (p - duty) / (1 - duty);
  return step(-reach * Math.cos(Math.PI * t), height * Math.sin(Math.PI * Math.min(1, t * 1.1)));
}

const walk = (n: number): Partial<Pose> => {
  const foot = (delay: number): Step => gait(n / 8 - delay, 0.62, 4.4, 3.4);
  return {
    bob: pick([0, -1, -1, 0], n),
    head: [0, pick([0, 0, 1, 1], n)],
    hindNear: foot(0),
    foreNear: foot(0.25),
    hindFar: foot(0.5),
    foreFar: foot(0.75),
    tail: pick([0, 1, 2, 1, 0, -1, -2, -1], n),
    mane: pick([0, 1, 1, 0, 0, -1, -1, 0], n),
  };
};

const run = (n: number): Partial<Pose> => {
  const foot = (delay: number): Step => gait(n / 6 - delay, 0.36, 7, 5);
  return {
    air: pick([0, 0, 0, 2, 3, 1], n),
    bob: pick([0, 1, 0, 0, -1, 0], n),
    head: [pick([0, 1, 1, 1, 0, 0], n), pick([0, 1, 1, 0, -1, 0], n)],
    hindFar: foot(0),
    hindNear: foot(0.12),
    foreFar: foot(0.44),
    foreNear: foot(0.56),
    ears: -1,
    tail: pick([1, 2, 1, -1, -2, -1], n),
    mane: pick([-1, -2, -1, 1, 2, 1], n),
  };
};

const fly = (n: number): Partial<Pose> => ({
  air: pick([9, 8, 9, 10], n),
  wings: pick([46, 16, -30, 8], n),
  foreNear: step(1.5, 3),
  foreFar: step(2.5, 4),
  hindNear: step(-3, 1.5),
  hindFar: step(-2, 2),
  tail: pick([0, 1, 2, 1], n),
  mane: pick([0, -1, 0, 1], n),
});

const cheer = (n: number): Partial<Pose> => {
  const up = pick([4, 19, 24, 11], n);
  return {
    air: pick([0, 3, 4, 1], n),
    bob: pick([1, 0, 0, 0], n),
    foreNear: step(up / 2, up, up * 0.4),
    foreFar: step(up / 2, up, up * 0.4),
    eyes: 'happy',
    mouth: 'laugh',
    mane: pick([0, 1, -1, 0], n),
    tail: pick([0, 2, 0, -2], n),
    ears: 1,
  };
};

const laugh = (n: number): Partial<Pose> => ({
  bob: pick([0, 1, 0, 1], n),
  head: [0, pick([0, 0, -1, 0], n)],
  eyes: 'happy',
  mouth: pick(['laugh', 'open', 'laugh', 'open'] as const, n),
  ears: pick([0, -1, 0, -1], n),
  mane: pick([0, 1, 0, -1], n),
  tail: pick([0, 1, 0, -1], n),
});

const dance = (n: number): Partial<Pose> => {
  const side = n < 3 ? 1 : -1;
  const beat = n % 3;
  const raised = step(pick([1, 3, 2], beat), pick([3, 8, 6], beat), pick([1, 4, 3], beat));
  return {
    lean: side * pick([0, 2, 1], beat),
    bob: pick([1, -1, 0], beat),
    head: [side * pick([0, 1, 1], beat), 0],
    foreNear: side > 0 ? raised : still,
    foreFar: side < 0 ? raised : still,
    hindNear: side < 0 ? step(0, pick([0, 2, 1], beat)) : still,
    hindFar: side > 0 ? step(0, pick([0, 2, 1], beat)) : still,
    eyes: 'happy',
    mouth: pick(['smile', 'laugh', 'open'] as const, beat),
    mane: -side * pick([0, 2, 1], beat),
    tail: side * pick([0, 3, 2], beat),
    ears: 1,
  };
};

const startle = (n: number): Partial<Pose> => ({
  air: pick([0, 4, 1], n),
  bob: pick([2, 0, 0], n),
  foreNear: pick([still, step(3, 4, 1.5), step(1, 0, 1)], n),
  foreFar: pick([still, step(4, 5, 1.5), step(1, 0, 1)], n),
  head: [0, pick([1, -1, 0], n)],
  eyes: 'wide',
  mouth: 'round',
  ears: pick([-1, 2, 2], n),
  mane: pick([0, 2, -1], n),
  tail: pick([0, -2, 1], n),
});

const sigh = (n: number): Partial<Pose> => ({
  bob: pick([-1, -1, 0, 1], n),
  head: [0, pick([0, 0, 1, 2], n)],
  eyes: pick(['low', 'closed', 'closed', 'low'] as const, n),
  mouth: pick(['small', 'small', 'round', 'flat'] as const, n),
  ears: pick([0, 0, -1, -2], n),
});

const point = (n: number): Partial<Pose> => ({
  foreNear: pick([step(4, 5), step(12, 11), step(14, 14)], n),
  head: [pick([0, 1, 1], n), 0],
  eyes: 'open',
  mouth: pick(['small', 'open', 'smile'] as const, n),
  ears: 1,
});

/** Hovering, so that a hoof comes down on the crown of someone small. */
const noogie = (n: number): Partial<Pose> => ({
  air: 8,
  head: [-2, pick([0, 1, 0, -1], n)],
  foreNear: pick([step(15, 21), step(17, 22), step(15, 23), step(13, 22)], n),
  foreFar: step(8, 9),
  hindNear: step(-3, 1.5),
  hindFar: step(-1, 2.5),
  wings: pick([34, 12, -12, 12], n),
  eyes: 'happy',
  mouth: 'grin',
  tail: pick([0, 2, 0, -2], n),
  mane: pick([0, 1, 0, -1], n),
});

/** Breath in the first half; an ear flicks at the end of it. */
const idle = (n: number): Partial<Pose> => ({
  head: [0, pick([0, 0, 1, 1], n)],
  bob: pick([0, 0, 0, 1], n),
  ears: pick([0, 0, 0, -1], n),
  mane: pick([0, 1, 1, 0], n),
  tail: pick([0, 1, 2, 1], n),
});

const talk = (n: number): Partial<Pose> => ({
  head: [0, pick([0, -1, 0, 0], n)],
  mouth: pick(['small', 'open', 'small', 'smile'] as const, n),
  ears: pick([0, 1, 0, 0], n),
});

/** Breath held and let go, ears down, nothing to smile at. */
const worry = (n: number): Partial<Pose> => ({
  ...idle(n),
  head: [0, pick([1, 1, 2, 1], n)],
  ears: pick([-2, -2, -2, -1], n),
  eyes: pick(['low', 'low', 'low', 'open'] as const, n),
  mouth: 'flat',
});

/** Along a rope with a full cup on the head; `slosh` as in `Pose.cup`. */
const balance =
  (slosh: number, much: Partial<Pose> = {}) =>
  (n: number): Partial<Pose> => ({
    ...walk(n),
    head: [0, 0],
    bob: pick([0, 0, -1, -1], n),
    mouth: 'flat',
    cup: Math.max(-2, Math.min(2, slosh + pick([0, 0.4, 0, -0.4], n))),
    ...much,
  });
const TIPPING: Partial<Pose> = { eyes: 'wide', mouth: 'round', ears: -1 };

/** Caught in the air, wings out, most of the cup still in it. */
const catchCup = (n: number): Partial<Pose> => ({
  ...fly(n),
  eyes: 'wide',
  mouth: 'grin',
  ears: -1,
  cup: pick([-2, -1, 2, 1], n),
});

/** Behind a book; now and then a look over its edge. */
const read = (n: number): Partial<Pose> => ({
  book: true,
  head: [0, pick([1, 1, 1, 0], n)],
  eyes: pick(['low', 'low', 'low', 'open'] as const, n),
  ears: pick([0, 0, 0, 1], n),
  tail: pick([0, 1, 2, 1], n),
});

/** A rolled note goes by magic over the back to the side, and is strapped there. */
const strap = (n: number): Partial<Pose> => ({
  note: pick(['before', 'over', 'beside', 'strapped'] as const, n),
  head: [pick([0, -1, -1, 0], n), pick([0, 0, 1, 1], n)],
  ears: pick([0, -1, -1, 0], n),
  eyes: pick(['open', 'low', 'low', 'low'] as const, n),
  mouth: 'flat',
});
const strapped = (n: number): Partial<Pose> => ({ ...idle(n), note: 'strapped', mouth: 'flat' });

const CLIP_POSES = {
  idle,
  blink: () => ({ eyes: 'closed' }),
  talk,
  walk,
  run,
  fly,
  cheer,
  laugh,
  dance,
  startle,
  sigh,
  point,
  noogie,
  worry,
  balance: balance(0),
  'lean-back': balance(-1),
  'tip-back': balance(-2, TIPPING),
  'lean-forth': balance(1),
  'tip-forth': balance(2, TIPPING),
  catch: catchCup,
  read,
  strap,
  strapped,
} as const satisfies Partial<Record<Clip, (n: number) => Partial<Pose>>>;

export type PonyClip = keyof typeof CLIP_POSES;

/** The frames of a clip. From the front and the back, forward reach is out of sight and leaves only the lift. */
export function poses(clip: PonyClip, view: View): Pose[] {
  return Array.from({ length: CLIPS[clip].frames }, (_, n) => {
    const pose: Pose = { ...REST, ...CLIP_POSES[clip](n) };
    return view === 'right' ? pose : { ...pose, head: [clip === 'dance' ? pose.head[0] : 0, pose.head[1]] };
  });
}
