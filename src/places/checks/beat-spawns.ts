import { BEATS } from '../../quest-state/records';
import { type Finding, unknownName } from '../finding';
import type { Rule } from './rule';

const file = 'assets/story/beats.json';

/** Every beat begins at a spawn that its place has. */
export const beatSpawns: Rule = {
  name: 'beat-spawns',
  check: ({ maps, broken }) =>
    BEATS.flatMap((beat): readonly Finding[] => {
      const at = { severity: 'error', file, place: `beat "${beat.id}"`, rule: 'beat-spawns' } as const;
      const place = maps.find((m) => m.place.id === beat.place)?.place;
      if (broken.includes(beat.place)) return [];
      if (!place) {
        const expected = maps.map((m) => m.place.id);
        return [{ ...at, message: `plays in ${unknownName(beat.place, 'place with a map', expected)}`, expected }];
      }
      const expected = place.spawns.map((s) => s.name);
      if (expected.includes(beat.spawn)) return [];
      return [{ ...at, message: `begins at ${unknownName(beat.spawn, `spawn of ${beat.place}`, expected)}`, expected }];
    }),
};
