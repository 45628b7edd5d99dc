/** All that decides what is heard, as it is now. */
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

export type Situation = {
  /** `play`: nothing lies over the game; `menu`: it waits under a screen; `fault`: it has broken. */
  over: 'play' | 'menu' | 'fault';
  /** Null on the title. */
  state: QuestState | null;
  /** The night is over, and its credits or its sheet are shown. */
  ended: boolean;
  mood: Pick<Mood, 'music' | 'ambience'> | null;
  /** Px from the player to a named thing of the place; infinite where there is none of that name. */
  away: (thing: string) => number;
  /** Null where there is nopony to hide from. */
  fares: Fares | null;
  faced: Faced | null;
  /** Somepony is heard speaking. */
  speaking: boolean;
};
