import { HIDEOUTS } from '../../quest-state/records';
import type { Finding } from '../finding';
import type { Rule } from './rule';

/** Every hiding place that the story knows is on some map. */
export const hideouts: Rule = {
  name: 'hideouts',
  check: ({ maps }) => {
    const drawn = new Set(maps.flatMap((m) => m.place.hideouts.map((h) => h.id)));
    return HIDEOUTS.filter((h) => !drawn.has(h.id)).map(
      (h): Finding => ({
        severity: 'error',
        file: 'assets/story/hideouts.json',
        place: `hiding place "${h.id}"`,
        rule: 'hideouts',
        message: 'is on no map: expected a Hideout of that name',
      }),
    );
  },
};
