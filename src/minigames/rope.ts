/** Down the castle wall on a rope: the world holds still until the climbers move, and each move moves the windows one step. */
import { rng } from '../quest-state/rng';
import { type Hand, type Rules, STEP, type Tier } from './minigame';

/** What is to be seen in a window. Whoever looks out turns first. */
export type Pose = 'reads' | 'left' | 'right' | 'turns' | 'looks';
export type Watcher = 'starlight' | 'twilight';
export type Window = {
  watcher: Watcher;
  /** Feet between these are seen from it; px from the top of the wall. */
  top: number;
  foot: number;
  /** One pose a turn, over and over. */
  rhythm: readonly Pose[];
};

export type Rope = {
  windows: readonly Window[];
  /** Where the climbers hang, and where they hung before: indexes of `KNOTS`. */
  knot: number;
  from: number;
  /** Times that they acted, and with them the windows. */
  turns: number;
  /** Seconds since they last did. */
  since: number;
  /** Whom they were seen by, in order. */
  seenBy: readonly Watcher[];
  /** They hold their breath: the next act is no step down. */
  frozen: boolean;
  /** The rope creaks: they go on by themselves until the player acts. */
  hurried: boolean;
  /** Down was held in the last step: one knot a press. */
  held: boolean;
};

/** Feet on each knot, px from the top of the wall. */
export const KNOTS = [322, 470, 660, 850, 1000, 1150, 1340, 1480, 1620, 1836] as const;
const BOTTOM = KNOTS.length - 1;
/** Seconds from knot to knot. */
export const CLIMB = 0.6;
/** Seconds of stillness after which the rope creaks, and between knots once it has. */
const PATIENCE = 15;
const HASTE = 3;

const RHYTHMS: Readonly<Record<Watcher, readonly (readonly Pose[])[]>> = {
  starlight: [
    ['looks', 'reads', 'reads', 'turns'],
    ['looks', 'looks', 'reads', 'reads', 'reads', 'turns'],
  ],
  twilight: [
    ['looks', 'left', 'right', 'left', 'turns'],
    ['looks', 'right', 'left', 'turns', 'looks', 'right', 'turns'],
  ],
};
/** The turn in which each is passed by whoever goes straight down, frozen where they are seen. */
const STRAIGHT: Readonly<Record<Watcher, number>> = { starlight: 1, twilight: 6 };

export const ROPE: Rules<Rope> = {
  begin: (seed) => ({
    windows: [
      { watcher: 'starlight', top: 500, foot: 640, rhythm: rhythmOf('starlight', seed) },
      { watcher: 'twilight', top: 1170, foot: 1310, rhythm: rhythmOf('twilight', seed) },
    ],
    knot: 0,
    from: 0,
    turns: 0,
    since: CLIMB,
    seenBy: [],
    frozen: false,
    hurried: false,
    held: false,
  }),
  step,
  tierOf: ({ knot, since, seenBy }): Tier | null => {
    if (knot < BOTTOM || since < CLIMB) return null;
    return seenBy.length === 0 ? 'fine' : seenBy.length === 1 ? 'fair' : 'poor';
  },
  missesOf: ({ seenBy }) => seenBy.length,
};

/** Turned so that whoever does not look where they climb is seen. */
function rhythmOf(watcher: Watcher, seed: number): readonly Pose[] {
  const some = RHYTHMS[watcher];
  const rhythm = some[Math.floor(rng(seed, `rope-${watcher}`, 0) * some.length)] as readonly Pose[];
  return rhythm.map((_, n) => rhythm.at((n - STRAIGHT[watcher]) % rhythm.length) as Pose);
}

/** The pose in a window `ahead` turns from now. */
export const poseIn = ({ rhythm }: Window, turns: number, ahead = 0): Pose =>
  rhythm[(turns + ahead) % rhythm.length] as Pose;

/** The next window below, if one is left. */
export const nextWindow = ({ windows, knot }: Rope): Window | undefined =>
  windows.find(({ foot }) => foot > (KNOTS[knot] ?? 0));

/** Where their feet are now, px from the top of the wall. */
export function feetOf({ knot, from, since }: Rope): number {
  const [a, b] = [KNOTS[from] ?? 0, KNOTS[knot] ?? 0];
  return a + (b - a) * Math.min(1, since / CLIMB);
}

function step(state: Rope, { y, press }: Hand): Rope {
  const since = state.since + STEP;
  const resting = { ...state, since, held: y === 1 };
  if (since < CLIMB) return resting;
  const down = y === 1 && !state.held;
  const creaks = since >= (state.hurried ? HASTE : PATIENCE);
  if (!down && !press && !creaks) return resting;
  const turned = { turns: state.turns + 1, since: 0, from: state.knot };
  const acted = { ...resting, ...turned, hurried: !down && !press, frozen: false };
  if (state.frozen || (press && !down)) return acted;
  const knot = state.knot + 1;
  const window = nextWindow(state);
  const passes = window !== undefined && (KNOTS[knot] ?? 0) > window.top;
  const seen = passes && [0, 1].some((ahead) => poseIn(window, state.turns, ahead) === 'looks');
  return { ...acted, knot, frozen: seen, seenBy: seen ? [...state.seenBy, window.watcher] : state.seenBy };
}
