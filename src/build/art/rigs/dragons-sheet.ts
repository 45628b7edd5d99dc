import { CLIPS, type Clip, type Facing } from '../../../../assets/art/clips';
import { seated } from '../picture';
import type { Point } from '../shape';
import type { Frame, Sheet } from '../sheet';
import { CONNOR } from './connor';
import { drawDragon } from './dragon';
import type { DragonKit } from './dragon-look';
import { GRIFFITH } from './griffith';
import { type Arm, type Pose, poseFor } from './pose';
import { SAPHIRA, SAPHIRA_HOODED } from './saphira';
import { YAM } from './yam';

type Gesture = { facings: readonly Facing[]; pose: (n: number, facing: Facing) => Partial<Pose> };
type Member = {
  kit: DragonKit;
  /** Changes every pose of a clip to this dragon's bearing. */
  bearing?: (clip: Clip, facing: Facing, n: number) => Partial<Pose>;
  gestures: Partial<Record<Clip, Gesture>>;
  clips?: readonly Clip[];
};

const ALL: readonly Facing[] = ['down', 'up', 'left', 'right'];
/** Px that a tail may lie below the foot point of somepony who crouches. */
const SUNK = 1;
const SIDEWAYS: readonly Facing[] = ['left', 'right'];
const EVERYDAY: readonly Clip[] = ['idle', 'blink', 'talk', 'walk', 'run'];
const pick = <T>(values: readonly [T, ...T[]], n: number): T => values[Math.min(n, values.length - 1)] as T;
const isSide = (facing: Facing): boolean => facing === 'left' || facing === 'right';
const reaching = (x: number, y: number): Arm => ({ swing: 0, hand: [x, y] });

const point: Gesture = {
  facings: SIDEWAYS,
  pose: (n) => ({
    lean: pick([0, 1, 1], n),
    nearArm: reaching(pick([6, 14, 13], n), pick([5, -1, 0], n)),
    ears: pick([0, 0.8, 0.4], n),
    mouth: pick(['rest', 'part', 'part'] as const, n),
  }),
};
const laugh: Gesture = {
  facings: ALL,
  pose: (n, facing) => ({ nearArm: isSide(facing) ? reaching(5, 9) : reaching(-3.4, 8), wings: n % 2 === 0 ? 0.2 : 0 }),
};
const startle: Gesture = { facings: ALL, pose: () => ({}) };
/** Down among the leaves, made as small as a teenage dragon goes, and looking out. */
const kneel: Gesture = {
  facings: ALL,
  pose: (n, facing) => ({
    crouch: pick([4, 9, 11], n),
    lean: isSide(facing) ? pick([1, 2, 3], n) : 0,
    head: [pick([0, 1, 1], n), pick([1, 3, 4], n)],
    nearArm: isSide(facing) ? reaching(6, 8) : reaching(-1, 8),
    farArm: isSide(facing) ? reaching(4, 8) : reaching(-1, 8),
    ears: -0.5 * n,
    eyes: 'open',
    wings: 0,
  }),
};
/** Px that the rope hangs ahead of whoever is on it, and from the shoulder to where its hands hold, for both arms. */
const HOLD = { near: 11.4, far: 8.6 } as const;
/** Hand over hand: high, let go, low, drawn up; as far ahead of the hold and as far down. */
const GRIPS: readonly [Point, ...Point[]] = [
  [0, -14],
  [-3.4, -5],
  [0, 4],
  [0, -5],
];
const gripping = (limb: keyof typeof HOLD, n: number): Arm => {
  const [x, y] = pick(GRIPS, n % 4);
  return reaching(HOLD[limb] + x, y);
};
/** The rope held between the feet, one always on its way. */
const clinging = (n: number): Partial<Pose> => ({
  crouch: pick([3, 4, 3, 4], n),
  head: [-4, 0],
  near: { swing: 1.9, lift: pick([2, 5, 8, 4], n) },
  far: { swing: 1.4, lift: pick([8, 4, 2, 5], n) },
  ears: pick([0, -0.5, 0, 0.5], n),
  tail: pick([-0.8, -0.2, 0.5, -0.2], n),
});
/** Down a rope, hand over hand. */
const climb: Gesture = {
  facings: ['right'],
  pose: (n) => ({ ...clinging(n), nearArm: gripping('near', n), farArm: gripping('far', n + 2) }),
};
/** The same with somebody small in the near arm. */
const climbHolding: Gesture = {
  facings: climb.facings,
  pose: (n) => ({ ...clinging(n), nearArm: reaching(11, 5), farArm: gripping('far', n) }),
};
/** On the ground, hands on the knees. */
const sit: Gesture = {
  facings: ALL,
  pose: (_, facing) =>
    isSide(facing)
      ? { nearArm: reaching(7, 10), farArm: reaching(6, 9) }
      : { nearArm: reaching(2.4, 10), farArm: reaching(2.4, 10) },
};
/** Sitting still, the chin on the chest. */
const sleep: Gesture = {
  facings: ['down'],
  pose: (n) => ({
    ...poseFor('sit', n),
    nearArm: reaching(-2.4, 10),
    farArm: reaching(-2.4, 10),
    head: [0, 3 - n],
    eyes: 'closed',
    ears: -0.8,
  }),
};

const griffith: Member = {
  kit: GRIFFITH,
  gestures: {
    hug: {
      facings: SIDEWAYS,
      pose: (n) => ({
        lean: pick([0, 2, 3, 3], n),
        crouch: pick([1, 3, 4, 4], n),
        nearArm: reaching(pick([9, 12, 11, 11], n), pick([1, 3, 6, 5], n)),
        farArm: reaching(pick([8, 9, 8, 8], n), pick([-1, 1, 4, 3], n)),
        eyes: pick(['open', 'happy', 'happy', 'happy'] as const, n),
        head: [pick([0, 1, 1, 1], n), pick([0, 0, 1, 0], n)],
        wings: pick([0.2, 0.5, 0.8, 0.7], n),
        tail: pick([0, 0.8, -0.4, 0.8], n),
      }),
    },
    laugh,
    point,
    sit,
    sleep,
    startle,
    kneel,
    climb: climbHolding,
    hang: climbHolding,
    carry: {
      facings: ALL,
      pose: (n, facing) => ({
        ...poseFor('walk', 2 * n),
        nearArm: isSide(facing) ? reaching(8, 7) : reaching(-3.6, 8),
        farArm: isSide(facing) ? reaching(6, 5) : reaching(-3.6, 5),
      }),
    },
  },
};
const connor: Member = {
  kit: CONNOR,
  bearing: (clip, facing) =>
    clip !== 'walk' && clip !== 'run' && !isSide(facing)
      ? { [facing === 'down' ? 'farArm' : 'nearArm']: reaching(0.4, 9) }
      : {},
  gestures: { laugh, point, sit, kneel, climb, hang: climb },
};
const HANDS_TOGETHER = {
  down: [reaching(-4.4, 7.6), reaching(-4.4, 7.6)],
  side: [reaching(5.4, 6.4), reaching(3.4, 5.6)],
} as const;
const yam: Member = {
  kit: YAM,
  bearing: (clip, facing, n) => {
    if (clip === 'run' || clip === 'point') return { ears: -0.2 };
    const [nearArm, farArm] = isSide(facing) ? HANDS_TOGETHER.side : HANDS_TOGETHER.down;
    const fidget = clip === 'idle' && n === 2 ? 1 : 0;
    return { nearArm: { ...nearArm, hand: [nearArm.hand?.[0] ?? 0, (nearArm.hand?.[1] ?? 0) - fidget] }, farArm };
  },
  gestures: { shiver: { facings: ALL, pose: () => ({}) }, point, sit, sleep, kneel, climb, hang: climb },
};
const CROSSED = {
  down: [
    { swing: 0, hand: [-8.4, 5.6], elbow: [2, 7.4] },
    { swing: 0, hand: [-8.4, 7.6], elbow: [2, 6.4] },
  ],
  side: [
    { swing: 0, hand: [5.6, 6.2], elbow: [-1, 8] },
    { swing: 0, hand: [2.6, 5.6], elbow: [1, 8] },
  ],
} as const satisfies Record<string, readonly [Arm, Arm]>;
const tap: Gesture = {
  facings: ['down', 'right'],
  pose: (n, facing) => ({
    nearArm: isSide(facing)
      ? reaching(pick([9, 12, 10, 12], n), pick([-4, -5, -4, -5], n))
      : reaching(pick([4, 5, 4, 5], n), pick([-8, -6, -8, -6], n)),
    farArm: { swing: 0 },
    lean: n % 2,
  }),
};
const saphiraBearing: NonNullable<Member['bearing']> = (clip, facing) => {
  if (clip === 'walk' || clip === 'run' || clip === 'tap' || clip === 'point') return {};
  const [nearArm, farArm] = isSide(facing) ? CROSSED.side : CROSSED.down;
  return { nearArm, farArm };
};

const CAST: Readonly<Record<string, Member>> = {
  griffith,
  connor,
  yam,
  saphira: { kit: SAPHIRA, bearing: saphiraBearing, gestures: { tap, point, kneel, climb, hang: climb } },
  'saphira-hooded': { kit: SAPHIRA_HOODED, bearing: saphiraBearing, gestures: { tap }, clips: ['idle', 'blink'] },
};

function* framesOf(person: string, { kit, bearing, gestures, clips = EVERYDAY }: Member): Iterable<Frame> {
  const acts: readonly (readonly [Clip, Gesture | undefined])[] = [
    ...clips.map((clip) => [clip, undefined] as const),
    ...(Object.entries(gestures) as [Clip, Gesture][]),
  ];
  for (const [clip, gesture] of acts) {
    for (const facing of gesture?.facings ?? ALL) {
      for (let n = 0; n < CLIPS[clip].frames; n++) {
        const pose = { ...poseFor(clip, n), ...bearing?.(clip, facing, n), ...gesture?.pose(n, facing) };
        const picture = drawDragon(kit, facing, pose);
        yield {
          name: `${person}/${clip}/${facing}/${n}`,
          picture: clip === 'kneel' ? seated(picture, SUNK) : picture,
        };
      }
    }
  }
}

function* frames(): Iterable<Frame> {
  for (const [person, member] of Object.entries(CAST)) yield* framesOf(person, member);
}

export const sheet: Sheet = { name: 'dragons', lit: true, frames };
