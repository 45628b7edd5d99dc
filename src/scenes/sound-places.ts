/** What is heard in each place, before the place itself is here. */
import moods from 'virtual:moods';
import type { PlaceId } from '../ids';
import { moodIn } from '../places/happening';
import type { Mood } from '../places/place';
import type { QuestState } from '../quest-state/state';

type Heard = Pick<Mood, 'when' | 'music' | 'ambience'>;

const MOODS = moods as Readonly<Record<PlaceId, readonly Heard[]>>;

/** Of the place where the story is; null where none holds. */
export const heardIn = (state: QuestState): Heard | null => moodIn(MOODS[state.checkpoint.place], state) ?? null;
