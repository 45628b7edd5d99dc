/** The bottle in the circle: a meter swings slowly, one press gives it that strength; it turns, slows, and stops at a seat. */
import { rng } from '../quest-state/rng';
import { type Hand, type Rules, STEP, type Tier, WIDER_AFTER } from './minigame';

/** One spin of the night. `name`: of its stream of the seed; `seats`: how many sit around; `stops`: at whose it ends. */
export type Spin = { name: string; seats: number; stops: Readonly<Record<Tier, number>> };

export type Bottle = {
  step: number;
  /** Where the meter swings now: 0 feeble, 1 wild. */
  strength: number;
  /** Swings of the meter, there and back, that went by without a press. */
  passed: number;
  /** The strength that was given, and how good it is. */
  given: { strength: number; tier: Tier } | null;
  /** Seconds since then. */
  turning: number;
  /** Of the bottle's neck, radians clockwise from seat 0. */
  angle: number;
  /** Where it lay. */
  rest: number;
};

/** Seconds of one swing of the meter, and swings after which somepony's tail brushes the bottle. */
const SWING = 4.4;
const PATIENCE = 4;
/** Seconds until the bottle lies still. */
export const TURNING = 4.2;
/** Whole turns, and radians by which it sways past its end before it comes to rest there. */
const TURNS: Readonly<Record<Tier, number>> = { poor: 2, fair: 3, fine: 4 };
const WOBBLE: Readonly<Record<Tier, number>> = { poor: 1.25, fair: 0.4, fine: 0 };
/** Part of the turning after which it sways. */
const LATE = 0.62;
const FULL = 2 * Math.PI;

/** Half widths around the middle of the meter within which a spin is fine, and fair. */
export function zonesOf(passed: number): { fine: number; fair: number } {
  return passed < WIDER_AFTER ? { fine: 0.17, fair: 0.36 } : { fine: 0.27, fair: 0.44 };
}

export function bottle(spin: Spin): Rules<Bottle> {
  return {
    begin: (seed) => {
      const rest = rng(seed, spin.name, 0) * FULL;
      return { step: 0, strength: 0, passed: 0, given: null, turning: 0, angle: rest, rest };
    },
    step: (state, hand) => (state.given ? turn(spin, state, state.given.tier) : swing(state, hand)),
    tierOf: ({ given, turning }) => (given && turning >= TURNING ? given.tier : null),
    missesOf: ({ passed }) => passed,
  };
}

function swing(state: Bottle, { press }: Hand): Bottle {
  if (press) return { ...state, given: { strength: state.strength, tier: tierAt(state.strength, state.passed) } };
  const swings = ((state.step + 1) * STEP) / SWING;
  const passed = Math.floor(swings + 1e-9);
  if (passed >= PATIENCE) return { ...state, passed, given: { strength: 0, tier: 'poor' } };
  return { ...state, step: state.step + 1, passed, strength: (1 - Math.cos(swings * FULL)) / 2 };
}

function tierAt(strength: number, passed: number): Tier {
  const { fine, fair } = zonesOf(passed);
  const off = Math.abs(strength - 0.5);
  return off <= fine ? 'fine' : off <= fair ? 'fair' : 'poor';
}

function turn({ seats, stops }: Spin, state: Bottle, tier: Tier): Bottle {
  const turning = state.turning + STEP;
  const way = Math.min(1, turning / TURNING);
  const end = (stops[tier] / seats) * FULL;
  const least = state.rest + TURNS[tier] * FULL;
  const goal = end + Math.ceil((least - end) / FULL) * FULL;
  const late = Math.max(0, (way - LATE) / (1 - LATE));
  const sway = WOBBLE[tier] * Math.sin(late * FULL) * (1 - late);
  return { ...state, turning, angle: state.rest + (goal - state.rest) * (1 - (1 - way) ** 3) + sway };
}
