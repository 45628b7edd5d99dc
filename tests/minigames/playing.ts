/** A hand that plays a minigame to its end. */
import { type Hand, type Rules, STILL, type Tier } from '../../src/minigames/minigame';

export const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34];
const MOST_STEPS = 60 * 150;

export type Played<State> = { past: readonly State[]; state: State; tier: Tier; misses: number };

/** `delay`: how many steps ago the hand saw what it acts on. Throws if the game has no end. */
export function play<State>(rules: Rules<State>, seed: number, hand: (seen: State) => Hand, delay = 0): Played<State> {
  const past = [rules.begin(seed)];
  for (let i = 0; i < MOST_STEPS; i++) {
    const state = past[i] as State;
    const tier = rules.tierOf(state);
    if (tier !== null) return { past, state, tier, misses: rules.missesOf(state) };
    past.push(rules.step(state, hand(past[Math.max(0, i - delay)] as State)));
  }
  throw new Error('the game has no end');
}

/** A hand that only presses, and only when it sees what it waits for. */
export const pressing =
  <State>(when: (seen: State) => boolean) =>
  (seen: State): Hand => ({ ...STILL, press: when(seen) });
