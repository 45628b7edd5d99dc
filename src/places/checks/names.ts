import type { Finding } from '../finding';
import { about, onEachMap, type Rule, type Survey } from './rule';

type Named = { name: string };
const rule = 'names';

/** Things of one list are told apart by their names; so are the things of the story, but for a spawn, which marks where to stand at one. */
export const names: Rule = {
  name: rule,
  check: onEachMap((map) => {
    const { spawns, covers, npcs, doors, hotspots, triggers, hideouts, patrols, lights } = map.place;
    const things = [...npcs, ...doors, ...hotspots, ...triggers, ...hideouts, ...patrols];
    return [
      ...[...spawns, ...covers, ...things].flatMap((thing) => spelling(map, thing)),
      ...repeats(map, [...spawns, ...covers], 'spawns and covers share their names'),
      ...repeats(map, [...covers, ...things], 'expected a name of its own'),
      ...repeats(map, lights, 'expected a name of its own'),
    ];
  }),
};

function spelling(map: Survey, thing: Named): readonly Finding[] {
  if (thing.name === '') {
    return [about(map, thing, { rule, message: 'has no name: the story and other maps find it by one' })];
  }
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(thing.name)) return [];
  const plain = thing.name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const message = `"${thing.name}" is not in small letters with hyphens. Did you mean "${plain}"?`;
  return [about(map, thing, { rule, message, severity: 'warning', expected: [plain] })];
}

function repeats(map: Survey, things: readonly Named[], why: string): readonly Finding[] {
  return things.flatMap((thing, i) => {
    const first = things.find((other) => other.name === thing.name) ?? thing;
    if (things.indexOf(first) === i || thing.name === '') return [];
    return [
      about(map, thing, { rule, message: `"${thing.name}" is also the name of ${map.where.get(first)}: ${why}` }),
    ];
  });
}
