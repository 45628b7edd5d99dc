import { about, onEachMap, type Rule } from './rule';
import { situationsWith, told } from './situations';

/** Every beat that can be played in a place has a mood. */
export const moods: Rule = {
  name: 'moods',
  check: onEachMap((map, world) => {
    const bare = situationsWith(world, map, '').filter(({ now }) => now.mood === undefined);
    if (bare.length === 0 && map.place.moods.length > 0) return [];
    const message = `has no Mood${bare.length > 0 ? ` ${told(bare)}` : ''}: expected one whose "when" holds`;
    return [about(map, null, { rule: 'moods', message })];
  }),
};
