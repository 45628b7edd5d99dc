import { CLIPS, type Clip, type Facing } from '../../../../assets/art/clips';
import type { Frame, Sheet } from '../sheet';
import { type Arm, type Pose, poseFor } from './pose';
import { drawSpike } from './spike';
import type { Prop } from './spike-props';

type Scene = { pose: Pose; prop?: Prop };
type Act = { facings: readonly Facing[]; frame: (n: number, facing: Facing) => Scene };

const ALL: readonly Facing[] = ['down', 'up', 'left', 'right'];
const FRONTS: readonly Facing[] = ['down', 'left', 'right'];
const SIDEWAYS: readonly Facing[] = ['left', 'right'];
const pick = <T>(values: readonly [T, ...T[]], n: number): T => values[Math.min(n, values.length - 1)] as T;
const isSide = (facing: Facing): boolean => facing === 'left' || facing === 'right';
const reaching = (x: number, y: number): Arm => ({ swing: 0, hand: [x, y] });

const plain = (clip: Clip): Act => ({ facings: ALL, frame: (n) => ({ pose: poseFor(clip, n) }) });

/** A figure with the glass at a place; the hand goes with it. */
const withGlass = (facing: Facing, [x, y]: readonly [number, number], pose: Partial<Pose>, n = 0): Scene => ({
  pose: {
    ...poseFor('idle', n),
    nearArm: isSide(facing) ? reaching(x + 0.2, y + 13.8) : reaching(x - 4.2, Math.min(y + 14, -2)),
    ...pose,
  },
  prop: { kind: 'glass', x: Math.round(x + (isSide(facing) ? 1 : 0)), y: Math.round(y) },
});
const chest = (facing: Facing): readonly [number, number] => (isSide(facing) ? [7.6, -10.4] : [3.4, -10.6]);

/** The glass before him while the evening goes on. */
const hold: Act = { facings: FRONTS, frame: (n, facing) => withGlass(facing, chest(facing), {}, n) };

/** The glass at his chest, on its way, at his lips, and down again with content. */
const sip: Act = {
  facings: FRONTS,
  frame: (n, facing) => {
    const [x, y] = chest(facing);
    const drinking = n === 2;
    return withGlass(facing, [x, y - pick([0, 3, 5, 1], n)], {
      eyes: pick(['open', 'open', 'closed', 'happy'] as const, n),
      head: [0, drinking ? -1 : 0],
      ears: drinking ? 0.6 : 0,
    });
  },
};

/** Round and round goes the lime; his eyes go with it. */
const swirl: Act = {
  facings: FRONTS,
  frame: (n, facing) => {
    const [x, y] = chest(facing);
    const turn = (2 * Math.PI * n) / CLIPS.swirl.frames;
    return withGlass(facing, [x + 1.4 * Math.sin(turn), y - 2 + 0.8 * Math.cos(turn)], {
      eyes: 'down',
      head: [pick([0, 1, 1, 0, -1, -1], n), 0],
    });
  },
};

const write: Act = {
  facings: ['up', 'right'],
  frame: (n, facing) => {
    const [x, y] = [pick([6, 7, 8, 7], n), pick([-11, -10, -11, -12], n)];
    const arm = isSide(facing) ? reaching(x + 0.6, y + 14.4) : reaching(x - 3, y + 13);
    return {
      pose: {
        ...poseFor('idle', 0),
        nearArm: arm,
        farArm: isSide(facing) ? reaching(6, 4) : { swing: 0 },
        eyes: 'down',
        head: [1, 1],
        tail: pick([-0.4, 0.2, 0.6, 0.2], n),
      },
      prop: isSide(facing) ? { kind: 'quill', x: x + 1, y } : { kind: 'quill', x: x + 3, y: y - 1 },
    };
  },
};

const hug: Act = {
  facings: SIDEWAYS,
  frame: (n) => ({
    pose: {
      ...poseFor('idle', 0),
      lean: pick([1, 2, 3, 3], n),
      head: [pick([0, 1, 1, 1], n), pick([0, 0, 1, 0], n)],
      nearArm: reaching(pick([5, 8, 8, 8], n), pick([1, -1, 0, -1], n)),
      farArm: reaching(pick([4, 6, 6, 6], n), pick([0, -3, -2, -3], n)),
      eyes: n === 0 ? 'open' : 'closed',
      ears: pick([0.4, 0, -0.6, -0.4], n),
      tail: pick([0, 0.8, -0.4, 0.8], n),
    },
  }),
};

const point: Act = {
  facings: SIDEWAYS,
  frame: (n) => ({
    pose: {
      ...poseFor('idle', 0),
      lean: n === 0 ? 0 : 1,
      nearArm: reaching(pick([4, 10, 9], n), pick([3, 0, 1], n)),
      ears: pick([0, 0.8, 0.5], n),
      mouth: n === 0 ? 'rest' : 'part',
    },
  }),
};

const sleep: Act = {
  facings: ['down'],
  frame: (n) => ({
    pose: {
      ...poseFor('idle', 0),
      crouch: 6,
      head: [0, 6 - n],
      eyes: 'closed',
      mouth: 'rest',
      ears: n === 0 ? -1 : -0.7,
      tail: -1,
      breath: n,
    },
  }),
};

const carry: Act = { facings: ALL, frame: (n) => ({ pose: poseFor('walk', 2 * n), prop: { kind: 'bag' } }) };

const ACTS: Partial<Record<Clip, Act>> = {
  idle: plain('idle'),
  blink: plain('blink'),
  talk: plain('talk'),
  walk: plain('walk'),
  run: plain('run'),
  startle: plain('startle'),
  sigh: plain('sigh'),
  laugh: plain('laugh'),
  shiver: plain('shiver'),
  kneel: plain('kneel'),
  hold,
  sip,
  swirl,
  write,
  hug,
  point,
  carry,
  sleep,
};

function* frames(): Iterable<Frame> {
  for (const [clip, { facings, frame }] of Object.entries(ACTS) as [Clip, Act][]) {
    for (const facing of facings) {
      for (let n = 0; n < CLIPS[clip].frames; n++) {
        const { pose, prop } = frame(n, facing);
        yield { name: `spike/${clip}/${facing}/${n}`, picture: drawSpike(facing, pose, prop) };
      }
    }
  }
}

export const sheet: Sheet = { name: 'spike', lit: true, frames };
