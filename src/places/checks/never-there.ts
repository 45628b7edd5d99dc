import { about, onEachMap, type Rule } from './rule';
import { situationsWith } from './situations';

/** A thing whose `when` holds in no beat that plays in its place is never seen. */
export const neverThere: Rule = {
  name: 'never-there',
  check: onEachMap((map, world) => {
    const { doors, npcs, props, hotspots, triggers, hideouts, ...more } = map.place;
    const { covers, grounds, patrols, lights, moods, walls, descriptions } = more;
    const placed = [doors, npcs, props, hotspots, triggers, hideouts].flat();
    const things = [...placed, ...[covers, grounds, patrols, lights, moods, walls, descriptions].flat()];
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
