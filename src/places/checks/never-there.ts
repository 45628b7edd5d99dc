import { conditionalIn } from './conditional';
import { about, onEachMap, type Rule } from './rule';
import { situationsWith } from './situations';

/** A thing whose `when` holds in no beat that plays in its place is never seen, nor is a place to which no way leads. */
export const neverThere: Rule = {
  name: 'never-there',
  check: onEachMap((map, world) => {
    if (situationsWith(world, map, '').length === 0) {
      const message = 'is never come to: no beat plays here, and no door leads here from where one plays';
      return [about(map, null, { rule: 'never-there', message, severity: 'warning' })];
    }
    const things = conditionalIn(map.place);
    const idle = new Map(
      [...new Set(things.map((t) => t.when))].map((when) => [when, situationsWith(world, map, when).length === 0]),
    );
    return things.flatMap((thing) => {
      if (!idle.get(thing.when)) return [];
      const message = `is never there: "${thing.when}" holds in no beat that plays here`;
      return [about(map, thing, { rule: 'never-there', message, severity: 'warning' })];
    });
  }),
};
