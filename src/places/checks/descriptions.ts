import { about, onEachMap, type Rule } from './rule';
import { situationsWith, told } from './situations';

/** Whoever plays by ear is told what the room is like, in every beat. */
export const descriptions: Rule = {
  name: 'descriptions',
  check: onEachMap((map, world) => {
    const silent = situationsWith(world, map, '').filter(({ now }) => now.description.trim() === '');
    if (silent.length === 0 && map.place.descriptions.length > 0) return [];
    const message = `has no RoomDescription${silent.length > 0 ? ` ${told(silent)}` : ''}: expected one sentence for screen readers`;
    return [about(map, null, { rule: 'descriptions', message })];
  }),
};
