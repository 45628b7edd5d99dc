import type * as Id from '../ids';
import { CHALLENGE_IDS } from '../ids';
import { BEATS, type Beat, PEOPLE, record } from './records';

/** How sure a friend is of Spike, from worst to best. */
export const TRUST = ['hurt', 'wary', 'steady', 'warm', 'sure'] as const;
export type Trust = (typeof TRUST)[number];
/** Spike's nerve, and Twilight's in the morning, from best to worst. */
export const COMPOSURE = ['calm', 'uneasy', 'shaken'] as const;
export type Composure = (typeof COMPOSURE)[number];
/** Things the player does in a view of their own; one intent ends each. */
const PAPERS = ['contract', 'weighing', 'signature', 'note', 'packing', 'reading'] as const;
export type Paper = (typeof PAPERS)[number];
export type Activity = Paper | Id.ChallengeId;
export const ACTIVITIES: readonly Activity[] = [...PAPERS, ...CHALLENGE_IDS];
export const isPaper = (activity: Activity): activity is Paper => PAPERS.some((p) => p === activity);
/** How often guards have seen something, in the place where Spike is. */
export const SPOTTED = ['unseen', 'once', 'twice'] as const;
export type Spotted = (typeof SPOTTED)[number];

/** A pen stroke: x and y from 0 to 1 of the signing line; a pen lift is a `null` between points. */
export type Stroke = readonly (readonly [number, number] | null)[];
export const STROKE_LIMIT = 64;

/** The bag's grid, in cells. */
export const BAG = { width: 6, height: 5 } as const;
/** Top left cell and quarter turns clockwise. */
export type Packed = { item: Id.ItemId; x: number; y: number; turns: 0 | 1 | 2 | 3 };
/** The option *and* the words shown, so that the note survives an edit of the script. */
export type WrittenLine = { line: Id.NoteLineId; option: string; text: string };

/** All that the story remembers. Plain data: what a save holds, what a rule may read. */
export type QuestState = {
  seed: number;
  beat: Id.BeatId;
  /** Where a load puts the player: a spawn or a cover of the place. */
  checkpoint: { place: Id.PlaceId; spot: string };
  facts: readonly Id.FactId[];
  /** In the order they came. */
  thoughts: readonly Id.ThoughtId[];
  trust: Readonly<Partial<Record<Id.PersonId, Trust>>>;
  composure: Composure;
  /** Where the scroll lies tonight; null before it is hidden and after it is fetched. */
  scroll: Id.HideoutId | null;
  /** What hiding the scroll left behind. */
  trace: { hideout: Id.HideoutId; covered: boolean } | null;
  /** Which reason each Thought was laid on. */
  weighed: Readonly<Partial<Record<Id.ThoughtId, Id.ReasonId>>>;
  /** The two heaviest reasons, heaviest first; empty before they are weighed. */
  resolve: readonly Id.ReasonId[];
  signature: Stroke | null;
  note: readonly WrittenLine[];
  bag: readonly Packed[];
  /** What did not fit, and where Spike hid it. */
  keepsakes: Readonly<Partial<Record<Id.ItemId, Id.HideoutId>>>;
  /** How each standoff and minigame came out. */
  results: Readonly<Partial<Record<Id.ChallengeId, string>>>;
  spotted: Spotted;
  clues: readonly Id.ClueId[];
  /** What Twilight has found, in order. */
  found: readonly Id.ItemId[];
  told: Id.TellId | null;
  /** Triggers already stepped into, as `place/name`. */
  tripped: readonly string[];
  conversation: Id.KnotId | null;
  /** What the player has been asked to do in a view of its own. */
  activity: Activity | null;
  /** A conversation that starts as soon as nothing else is going on. */
  queued: Id.KnotId | null;
};

/** Whoever has trust to win or lose. */
export const FRIENDS: readonly Id.PersonId[] = PEOPLE.filter((p) => p.friend).map((p) => p.id);

export const beatOf = (state: Pick<QuestState, 'beat'>): Beat => record(BEATS, state.beat);

/** The night's beginning. `seed` is a whole number drawn once, outside the story. */
export function begin(seed: number): QuestState {
  const first = BEATS[0] as Beat;
  return {
    seed,
    beat: first.id,
    checkpoint: { place: first.place, spot: first.spawn },
    facts: [],
    thoughts: [],
    trust: Object.fromEntries(FRIENDS.map((id) => [id, 'steady'])),
    composure: 'calm',
    scroll: null,
    trace: null,
    weighed: {},
    resolve: [],
    signature: null,
    note: [],
    bag: [],
    keepsakes: {},
    results: {},
    spotted: 'unseen',
    clues: [],
    found: [],
    told: null,
    tripped: [],
    conversation: null,
    activity: null,
    queued: first.opens ?? null,
  };
}
