/** Every place has a title in `assets/story/places.json`. */
import type { Finding } from '../../places/finding';
import { PLACES } from '../../quest-state/records';
import { slugOf } from './atlases';

export const TITLE_RULE = 'titles';
export const TITLES_FILE = 'assets/story/places.json';

export function checkTitles(files: readonly string[]): readonly Finding[] {
  const titled = PLACES.map(({ id }) => String(id));
  return files
    .filter((file) => !titled.includes(slugOf(file)))
    .map((file) => {
      const message = `has no title: expected { "id": "${slugOf(file)}", "title": … } in ${TITLES_FILE}`;
      return { severity: 'error', file, place: 'the map', rule: TITLE_RULE, message };
    });
}
