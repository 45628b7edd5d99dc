/** Which cell of which sheet shows a person's face. */
import portraits from '../../assets/art/portraits/portraits.json';
import type { PersonId } from '../ids';
import type { PortraitCell } from '../ui/views';
import { portraitFile } from './files';

const MOODS: Readonly<Partial<Record<PersonId, { moods: readonly string[] }>>> = portraits;

/** At rest in a mood, neutral where that one is not drawn; undefined for people without a portrait. */
export function portraitOf(person: PersonId, mood: string | null): PortraitCell | undefined {
  const moods = MOODS[person]?.moods;
  const url = portraitFile(person);
  if (!moods || !url) return undefined;
  return { url, column: 0, row: Math.max(0, moods.indexOf(mood ?? 'neutral')), columns: 3 };
}
