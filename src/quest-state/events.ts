import type * as Id from '../ids';
import type { Activity, Composure, Spotted, Trust } from './state';

/** What happened, in the past tense, for scenes, overlay and sound to show. */
export type QuestEvent =
  | { was: 'beatBegun'; beat: Id.BeatId }
  | { was: 'placeChanged'; place: Id.PlaceId; spot: string }
  | { was: 'coverReached'; cover: string }
  | { was: 'conversationQueued'; knot: Id.KnotId }
  | { was: 'conversationOpened'; knot: Id.KnotId }
  | { was: 'conversationEnded'; knot: Id.KnotId }
  | { was: 'factEstablished'; fact: Id.FactId }
  | { was: 'thoughtHeard'; thought: Id.ThoughtId }
  | { was: 'trustChanged'; friend: Id.PersonId; trust: Trust }
  | { was: 'composureChanged'; composure: Composure }
  | { was: 'activityOpened'; activity: Activity }
  | { was: 'activityClosed'; activity: Activity }
  | { was: 'challengeConcluded'; challenge: Id.ChallengeId; outcome: string }
  | { was: 'scrollHidden'; hideout: Id.HideoutId }
  | { was: 'scrollFetched'; hideout: Id.HideoutId; covered: boolean }
  | { was: 'thoughtWeighed'; thought: Id.ThoughtId; reason: Id.ReasonId | null }
  | { was: 'resolveFormed'; resolve: readonly Id.ReasonId[] }
  | { was: 'signed' }
  | { was: 'lineWritten'; line: Id.NoteLineId; option: string }
  | { was: 'lineFaded'; line: Id.NoteLineId; option: string }
  | { was: 'noteSealed' }
  | { was: 'itemPacked'; item: Id.ItemId }
  | { was: 'itemUnpacked'; item: Id.ItemId }
  | { was: 'keepsakeHidden'; item: Id.ItemId; hideout: Id.HideoutId }
  | { was: 'keepsakeFound'; item: Id.ItemId; hideout: Id.HideoutId }
  | { was: 'seen'; spotted: Spotted }
  | { was: 'clueFound'; clue: Id.ClueId }
  | { was: 'told'; tell: Id.TellId };
