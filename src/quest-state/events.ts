import type {
  BeatId,
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
import type { Activity, Composure, Spotted, Trust } from './state';

/** What happened, in the past tense, for scenes, overlay and sound to show. */
export type QuestEvent =
  | { was: 'beatBegun'; beat: BeatId }
  | { was: 'placeChanged'; place: PlaceId; spot: string }
  | { was: 'coverReached'; cover: string }
  | { was: 'conversationQueued'; knot: KnotId }
  | { was: 'conversationOpened'; knot: KnotId }
  | { was: 'conversationEnded'; knot: KnotId }
  | { was: 'factEstablished'; fact: FactId }
  | { was: 'thoughtHeard'; thought: ThoughtId }
  | { was: 'trustChanged'; friend: PersonId; trust: Trust }
  | { was: 'composureChanged'; composure: Composure }
  | { was: 'activityOpened'; activity: Activity }
  | { was: 'activityClosed'; activity: Activity }
  | { was: 'scrollHidden'; hideout: HideoutId }
  | { was: 'scrollFetched'; hideout: HideoutId; covered: boolean }
  | { was: 'thoughtWeighed'; thought: ThoughtId; reason: ReasonId | null }
  | { was: 'resolveFormed'; resolve: readonly ReasonId[] }
  | { was: 'signed' }
  | { was: 'lineWritten'; line: NoteLineId; option: string }
  | { was: 'lineFaded'; line: NoteLineId; option: string }
  | { was: 'noteSealed' }
  | { was: 'itemPacked'; item: ItemId }
  | { was: 'itemUnpacked'; item: ItemId }
  | { was: 'keepsakeHidden'; item: ItemId; hideout: HideoutId }
  | { was: 'keepsakeFound'; item: ItemId; hideout: HideoutId }
  | { was: 'seen'; spotted: Spotted }
  | { was: 'clueFound'; clue: ClueId }
  | { was: 'told'; tell: TellId };
