import { unknownName } from '../finding';
import { about, onEachMap, type Rule } from './rule';

const rule = 'doors';

/** A door leads to a spawn that exists, and somewhere behind it a door leads back. */
export const doors: Rule = {
  name: rule,
  check: onEachMap((map, { maps, broken }) =>
    map.place.doors.flatMap((door) => {
      const target = maps.find((m) => m.place.id === door.to)?.place;
      if (broken.includes(door.to)) return [];
      if (!target) {
        const expected = maps.map((m) => m.place.id);
        return [about(map, door, { rule, message: `leads to "${door.to}", which has no map`, expected })];
      }
      const spawns = target.spawns.map((s) => s.name);
      if (!spawns.includes(door.spawn)) {
        const message = `leads to ${door.to}: ${unknownName(door.spawn, 'spawn there', spawns)}`;
        return [about(map, door, { rule, message, expected: spawns })];
      }
      if (target.doors.some((d) => d.to === map.place.id)) return [];
      const message = `leads to ${door.to}, from which no door leads back`;
      return [about(map, door, { rule, message, severity: 'warning' })];
    }),
  ),
};
