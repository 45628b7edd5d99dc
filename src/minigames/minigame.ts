/** What every minigame is: a simulation in fixed steps that ends in one result. */

/** Seconds of one step. */
export const STEP = 1 / 60;

/** What the player's hand does in a step: a direction held, and whether the use key went down. */
export type Hand = { x: -1 | 0 | 1; y: -1 | 0 | 1; press: boolean };
export const STILL: Hand = { x: 0, y: 0, press: false };

/** How it came out, from worst to best. A skipped game counts as `fair`. */
export const TIERS = ['poor', 'fair', 'fine'] as const;
export type Tier = (typeof TIERS)[number];

export type Rules<State> = {
  /** `seed`: a whole number; the same one gives the same game. */
  begin(seed: number): State;
  step(state: State, hand: Hand): State;
  /** Null while it goes on. Every game ends by itself. */
  tierOf(state: State): Tier | null;
  /** After three misses the player may let it happen. */
  missesOf(state: State): number;
};

/** Misses after which the rules quietly widen, and after which the player may let it happen. */
export const WIDER_AFTER = 2;
export const OFFER_AFTER = 3;
