import type * as Id from '../ids';
import type { Activity, Packed, Stroke } from './state';

/** Everything that can be asked of the story. Names are imperative; what came of it is told by events. */
export type Intent =
  // the player in a place
  | { do: 'converse'; knot: Id.KnotId }
  | { do: 'endConversation' }
  | { do: 'trip'; place: Id.PlaceId; trigger: string; knot: Id.KnotId }
  | { do: 'enter'; place: Id.PlaceId; spot: string }
  | { do: 'reachCover'; place: Id.PlaceId; cover: string }
  | { do: 'beSeen'; knot: Id.KnotId }
  // what conversations bring about
  | { do: 'beginBeat'; beat: Id.BeatId }
  | { do: 'establish'; fact: Id.FactId }
  | { do: 'think'; thought: Id.ThoughtId }
  | { do: 'gainTrust'; friend: Id.PersonId }
  | { do: 'loseTrust'; friend: Id.PersonId }
  | { do: 'loseComposure' }
  | { do: 'regainComposure' }
  | { do: 'openActivity'; activity: Activity }
  | { do: 'hideScroll'; hideout: Id.HideoutId }
  | { do: 'fetchScroll'; coverTrace: boolean }
  | { do: 'hideKeepsake'; item: Id.ItemId; hideout: Id.HideoutId }
  | { do: 'findKeepsakes'; hideout: Id.HideoutId }
  | { do: 'findClue'; clue: Id.ClueId }
  | { do: 'tell'; tell: Id.TellId }
  // activities
  | { do: 'conclude'; challenge: Id.ChallengeId; outcome: string }
  | { do: 'finishReading' }
  | { do: 'weigh'; thought: Id.ThoughtId; reason: Id.ReasonId | null }
  | { do: 'settleWeighing' }
  | { do: 'sign'; stroke: Stroke }
  | { do: 'writeLine'; line: Id.NoteLineId; option: string }
  | { do: 'sealNote' }
  | { do: 'pack'; packed: Packed }
  | { do: 'unpack'; item: Id.ItemId }
  | { do: 'closeBag' };

export type IntentOf<Name extends Intent['do']> = Extract<Intent, { do: Name }>;
