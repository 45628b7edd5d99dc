/** All that decides what is heard, as it is now. */
import type { PlaceId } from '../ids';
import type { Mood } from '../places/place';
import type { QuestState } from '../quest-state/state';

/** How whoever hides fares. */
type Fares = 'hidden' | 'open' | 'sought' | 'glimpsed' | 'seen';

/** A standoff: with whom, what is left of the player's composure, how full the other's meter is, and how the last answer was taken. */
export type Faced = {
  against: 'friend' | 'beast';
  composure: number;
  meter: number;
  last: 'slips' | 'holds' | 'lands' | null;
};

export type Heard = Pick<Mood, 'music' | 'ambience'>;

export type Situation = {
  /** `play`: nothing lies over the game; `menu`: it waits under a screen; `fault`: it has broken. */
  over: 'play' | 'menu' | 'fault';
  /** Null on the title. */
  state: QuestState | null;
  /** The night is over, and its credits or its sheet are shown. */
  ended: boolean;
  mood: Heard | null;
  /** Px from the player to a named thing of the place; infinite where there is none of that name. */
  away: (thing: string) => number;
  /** Null where there is nopony to hide from. */
  fares: Fares | null;
  faced: Faced | null;
  /** Somepony is heard speaking. */
  speaking: boolean;
};

/**
 * What is heard of the place where the story is: what it lets be heard where it stands, and what it will while it is still on
 * its way. Without a story it is that of the place that stands.
 */
export const moodOf = (
  state: QuestState | null,
  stands: { place: PlaceId; mood: Heard | null } | null,
  moodIn: (state: QuestState) => Heard | null,
): Heard | null => (state && state.checkpoint.place !== stands?.place ? moodIn(state) : (stands?.mood ?? null));
