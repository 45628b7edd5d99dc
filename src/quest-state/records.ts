/** The chapter's records, typed by the generated ids. The build has checked every name in them. */
import beats from '../../assets/story/beats.json';
import challenges from '../../assets/story/challenges.json';
import clues from '../../assets/story/clues.json';
import hideouts from '../../assets/story/hideouts.json';
import items from '../../assets/story/items.json';
import noteLines from '../../assets/story/note.json';
import people from '../../assets/story/people.json';
import places from '../../assets/story/places.json';
import reasons from '../../assets/story/reasons.json';
import sides from '../../assets/story/sides.json';
import tells from '../../assets/story/tells.json';
import thoughts from '../../assets/story/thoughts.json';
import type {
  BeatId,
  ChallengeId,
  ClueId,
  FactId,
  HideoutId,
  ItemId,
  KnotId,
  NoteLineId,
  PersonId,
  PlaceId,
  ReasonId,
  TellId,
  ThoughtId,
} from '../ids';

/** What to do while `when` holds; the last of a list has none, and holds always. */
type Objective = { when?: string; text: string };
/** So many of these facts may come about until it is `over`; each is a move, however long it takes. */
type Moves = { name: string; of: number; spent: readonly FactId[]; over: FactId };
/** `opens` is the conversation that starts once the place stands; of a list of objectives the first that holds counts. */
export type Beat = {
  id: BeatId;
  player: Player;
  place: PlaceId;
  spawn: string;
  party: readonly PersonId[];
  objective: string | readonly Objective[];
  opens?: KnotId;
  moves?: Moves;
};
export const PLAYERS = ['spike', 'twilight', 'rainbow-dash'] as const satisfies readonly PersonId[];
type Player = (typeof PLAYERS)[number];
/** `friend` people have trust; `note` is their line in the journal. */
export type Person = {
  id: PersonId;
  name: string;
  friend: boolean;
  note?: string;
  /** What only they do, as said after the name of whoever walks along. */
  craft?: string;
  standing?: Standing;
};
/** How a friend has taken it, by her trust: words to be read after her name in the sheet after the credits. */
type Standing = { hurt: string; wary: string; steady: string; warm: string; sure: string };
/** `shape`: rows of cells in the bag, `x` filled. */
export type Item = { id: ItemId; name: string; shape: readonly string[]; memory: string };
export type Hideout = { id: HideoutId; name: string; trace: string };
/** `title` comes up when one comes in, and stands beside a saved night. */
type PlaceTitle = { id: PlaceId; title: string };
export type Reason = { id: ReasonId; name: string; text: string };
/** `leans`: the reason a Thought weighs for by itself. */
export type Thought = { id: ThoughtId; text: string; leans: ReasonId };
export type Guess = 'left' | 'taken' | 'secret' | 'goodbye';
/** `traced`: the text where the scroll left a trace that nopony covered, with `{trace}` for it. */
export type Clue = { id: ClueId; text: string; leans: Guess; traced?: string };
/** A `telling` option names where he goes, which the contract forbids: it fades and must be written again. */
export type NoteOption = { id: string; text: string; when?: string; telling?: boolean };
export type NoteLine = { id: NoteLineId; prompt: string; options: readonly NoteOption[] };
export type Tell = { id: TellId; text: string; when?: string };

/** What may be done beside the story, while `when` holds. Each step comes after the one before, and is `done` once any of its conditions holds. */
type Side = { id: string; title: string; when: string; steps: readonly { text: string; done: readonly string[] }[] };

/** A standoff or a minigame: how it can come out, and the conversation that follows. */
export type Challenge = {
  id: ChallengeId;
  kind: 'standoff' | 'minigame';
  outcomes: readonly string[];
  after: KnotId;
  /** What is asked in the middle of it, line by line; `id`: of the line, for good. */
  asks?: readonly { id: string; text: string }[];
};

export const BEATS = beats as readonly Beat[];
export const PEOPLE = people as readonly Person[];
export const PLACES = places as readonly PlaceTitle[];
export const ITEMS = items as readonly Item[];
export const HIDEOUTS = hideouts as readonly Hideout[];
export const REASONS = reasons as readonly Reason[];
export const THOUGHTS = thoughts as readonly Thought[];
export const CLUES = clues as readonly Clue[];
export const NOTE = noteLines as readonly NoteLine[];
export const CHALLENGES = challenges as readonly Challenge[];
export const SIDES = sides as readonly Side[];
export const TELLS = tells as readonly Tell[];

/** The record with this id. @throws if there is none, which the build's checks rule out. */
export function record<T extends { id: string }>(records: readonly T[], id: T['id']): T {
  const found = records.find((r) => r.id === id);
  if (!found) throw new Error(`no record "${id}" among ${records.map((r) => r.id).join(', ')}`);
  return found;
}
