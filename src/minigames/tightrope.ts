/** Pinkie's tightrope: Rainbow Dash walks by herself, with a full cup on her head; the player leans against the sway. */
import { rng } from '../quest-state/rng';
import { type Hand, type Rules, STEP, type Tier, WIDER_AFTER } from './minigame';

export type Tightrope = {
  seed: number;
  step: number;
  /** From pole to pole, 0 to 1. */
  way: number;
  /** −1 falls to the left, 1 to the right; a second, of the lean. */
  lean: number;
  speed: number;
  /** Where the rope swings now, and where it will swing next: −1 to 1. */
  sway: number;
  next: number;
  spills: number;
  /** Seconds until she has caught herself. */
  flapping: number;
};

/** Seconds from pole to pole. */
const LENGTH = 18;
/** Seconds between one swing and the next. */
const SWING = 1.5;
/** How fast lean grows by itself, by the rope, and by the player's hand; 1/s². */
const TOPPLE = 1.3;
const ROPE = 0.9;
const HAND = 3.2;
const CALM = 0.55;
const CATCH = 0.9;

const swing = (seed: number, n: number): number => {
  const drawn = rng(seed, 'tightrope', n) * 2 - 1;
  return Math.sign(drawn) * (0.45 + 0.55 * Math.abs(drawn));
};

export const TIGHTROPE: Rules<Tightrope> = {
  begin: (seed) => ({
    seed,
    step: 0,
    way: 0,
    lean: 0,
    speed: 0,
    sway: 0,
    next: swing(seed, 1),
    spills: 0,
    flapping: 0,
  }),
  step,
  tierOf: ({ way, spills }): Tier | null => (way < 1 ? null : spills === 0 ? 'fine' : spills <= 2 ? 'fair' : 'poor'),
  missesOf: ({ spills }) => spills,
};

function step(state: Tightrope, hand: Hand): Tightrope {
  const { seed, spills } = state;
  const count = state.step + 1;
  const swings = Math.floor((count * STEP) / SWING);
  const turned = swings !== Math.floor((state.step * STEP) / SWING);
  const sway = turned ? state.next : state.sway;
  const next = turned ? swing(seed, swings + 1) : state.next;
  if (state.flapping > 0)
    return { ...state, step: count, sway, next, flapping: Math.max(0, state.flapping - STEP), lean: 0, speed: 0 };
  const ease = spills >= WIDER_AFTER ? CALM : 1;
  const push = (state.lean * TOPPLE + sway * ROPE) * ease + hand.x * HAND;
  const speed = (state.speed + push * STEP) * 0.985;
  const lean = state.lean + speed * STEP;
  const moved = { ...state, step: count, sway, next, way: Math.min(1, state.way + STEP / LENGTH) };
  if (Math.abs(lean) < 1) return { ...moved, lean, speed };
  return { ...moved, lean: 0, speed: 0, spills: spills + 1, flapping: CATCH };
}
