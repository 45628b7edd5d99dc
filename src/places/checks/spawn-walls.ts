import { TILE } from '../place';
import { about, onEachMap, type Rule } from './rule';
import { situationsWith, told } from './situations';

const rule = 'spawn-walls';

/** Nopony begins inside something solid. */
export const spawnWalls: Rule = {
  name: rule,
  check: onEachMap((map, world) =>
    map.place.spawns.flatMap((spawn) => {
      const blocked = situationsWith(world, map, '').filter(({ now }) => !now.floor.free(spawn.x, spawn.y));
      const [first] = blocked;
      if (!first) return [];
      const free = first.now.floor.nearestFree(spawn.x, spawn.y);
      const spot = free
        ? `free floor begins at ${Math.round(free.x)}, ${Math.round(free.y)}`
        : 'there is no free floor at all';
      const { width, height } = map.place;
      const outside = spawn.x < 0 || spawn.y < 0 || spawn.x > width * TILE || spawn.y > height * TILE;
      const what = outside
        ? 'lies outside the map'
        : 'stands where feet cannot: in a wall, a prop, a person or where there is no tile';
      return [about(map, spawn, { rule, message: `${what} (${told(blocked)}); ${spot}` })];
    }),
  ),
};
