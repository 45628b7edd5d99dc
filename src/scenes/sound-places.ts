/** What is heard in each place, before the place itself is here. */
import moods from 'virtual:moods';
import type { PlaceId } from '../ids';
import type { Mood } from '../places/place';
import { holds, parseCondition } from '../quest-state/condition';
import type { QuestState } from '../quest-state/state';

type Heard = Pick<Mood, 'when' | 'music' | 'ambience'>;

const MOODS = moods as Readonly<Record<PlaceId, readonly Heard[]>>;

/** Of the place where the story is; null where none holds. */
export const moodIn = (state: QuestState): Heard | null =>
  MOODS[state.checkpoint.place].findLast(({ when }) => when === '' || holds(parseCondition(when), state)) ?? null;
