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
import type { Activity, Packed, Stroke } from './state';

/** Everything that can be asked of the story. Names are imperative; what came of it is told by events. */
export type Intent =
  // the player in a place
  | { do: 'converse'; knot: KnotId }
  | { do: 'endConversation' }
  | { do: 'trip'; place: PlaceId; trigger: string; knot: KnotId }
  | { do: 'enter'; place: PlaceId; spot: string }
  | { do: 'reachCover'; place: PlaceId; cover: string }
  | { do: 'beSeen'; knot: KnotId }
  // what conversations bring about
  | { do: 'beginBeat'; beat: BeatId }
  | { do: 'establish'; fact: FactId }
  | { do: 'think'; thought: ThoughtId }
  | { do: 'gainTrust'; friend: PersonId }
  | { do: 'loseTrust'; friend: PersonId }
  | { do: 'loseComposure' }
  | { do: 'regainComposure' }
  | { do: 'openActivity'; activity: Activity }
  | { do: 'hideScroll'; hideout: HideoutId }
  | { do: 'fetchScroll'; coverTrace: boolean }
  | { do: 'hideKeepsake'; item: ItemId; hideout: HideoutId }
  | { do: 'findKeepsakes'; hideout: HideoutId }
  | { do: 'findClue'; clue: ClueId }
  | { do: 'tell'; tell: TellId }
  // activities
  | { do: 'finishReading' }
  | { do: 'weigh'; thought: ThoughtId; reason: ReasonId | null }
  | { do: 'settleWeighing' }
  | { do: 'sign'; stroke: Stroke }
  | { do: 'writeLine'; line: NoteLineId; option: string }
  | { do: 'sealNote' }
  | { do: 'pack'; packed: Packed }
  | { do: 'unpack'; item: ItemId }
  | { do: 'closeBag' };

export type IntentOf<Name extends Intent['do']> = Extract<Intent, { do: Name }>;
