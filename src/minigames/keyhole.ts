/** Through the keyhole: a round view moved over the corridor, until Spike has seen for himself that nopony is there. */
import { rng } from '../quest-state/rng';
import { type Hand, type Rules, STEP, type Tier, WIDER_AFTER } from './minigame';

/** Where in the picture somepony could still stand; x and y from −1 to 1, y down. */
export const LOOKOUTS = {
  lamp: { x: -0.78, y: -0.25 },
  corner: { x: 0.16, y: 0.2 },
  door: { x: 0.86, y: -0.25 },
} as const;
export type Lookout = keyof typeof LOOKOUTS;
const NAMES = Object.keys(LOOKOUTS) as readonly Lookout[];

export type Keyhole = {
  /** Of the eye: −1 to 1, y down. */
  x: number;
  y: number;
  /** Seconds that the eye has rested on each; seen from `ENOUGH` on. */
  looked: Readonly<Record<Lookout, number>>;
  /** Seconds since something was last seen for the first time. */
  idle: number;
  /** Times the eye strayed so long without seeing anything new. */
  strays: number;
  done: boolean;
};

/** Seconds that it takes to be sure of a spot. */
export const ENOUGH = 0.8;
/** Halves of the picture a second; it is wide, and not high. */
const SPEED = { x: 0.62, y: 1.8 } as const;
/** How near the eye must be, in half widths of the picture. */
const NEAR = 0.2;
const NEARER = 0.34;
/** How much farther the eye goes across than down. */
const HIGH = 5;
/** Seconds that count as straying, and strays after which he gives up. */
const STRAY = 8;
const PATIENCE = 4;

export const KEYHOLE: Rules<Keyhole> = {
  begin: (seed) => ({
    x: rng(seed, 'keyhole', 0) * 0.3 - 0.35,
    y: rng(seed, 'keyhole', 1) * 0.6 - 0.3,
    looked: { lamp: 0, corner: 0, door: 0 },
    idle: 0,
    strays: 0,
    done: false,
  }),
  step,
  tierOf: (state): Tier | null => {
    if (!state.done) return null;
    const count = NAMES.filter((name) => isSeen(state, name)).length;
    return count === NAMES.length ? 'fine' : count >= 1 ? 'fair' : 'poor';
  },
  missesOf: ({ strays }) => strays,
};

export const isSeen = ({ looked }: Keyhole, name: Lookout): boolean => looked[name] >= ENOUGH;

const within = (value: number): number => Math.max(-1, Math.min(1, value));

function step(state: Keyhole, hand: Hand): Keyhole {
  const near = state.strays >= WIDER_AFTER ? NEARER : NEAR;
  const x = within(state.x + hand.x * SPEED.x * STEP);
  const y = within(state.y + hand.y * SPEED.y * STEP);
  const looked = { ...state.looked };
  for (const name of NAMES) {
    const spot = LOOKOUTS[name];
    if (Math.hypot(x - spot.x, (y - spot.y) / HIGH) <= near) looked[name] = Math.min(ENOUGH, looked[name] + STEP);
  }
  const found = NAMES.some((name) => looked[name] >= ENOUGH && !isSeen(state, name));
  const idle = found ? 0 : state.idle + STEP;
  const strayed = idle >= STRAY;
  const strays = state.strays + (strayed ? 1 : 0);
  return { x, y, looked, idle: strayed ? 0 : idle, strays, done: hand.press || strays >= PATIENCE };
}
