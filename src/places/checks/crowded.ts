import { FACINGS } from '../place';
import { nearestUsable } from '../reach';
import { about, onEachMap, type Rule } from './rule';
import { situationsWith, told } from './situations';
import { spotsIn, usableOf, usedIn } from './spots';

/** Something else must not always be nearer. */
export const crowded: Rule = {
  name: 'crowded',
  check: onEachMap((map, world) =>
    usedIn(map.place).flatMap((thing) => {
      const hidden = situationsWith(world, map, thing.when).filter((situation) => {
        const usable = usableOf(situation, thing);
        const spots = usable ? spotsIn(situation, usable.area, usable.range) : [];
        const wins = spots.some(({ x, y }) =>
          FACINGS.some((f) => nearestUsable(situation.now.usable, x, y, f) === usable),
        );
        return spots.length > 0 && !wins;
      });
      if (hidden.length === 0) return [];
      const message = `cannot be picked out ${told(hidden)}: wherever it is in range, something else is nearer`;
      return [about(map, thing, { rule: 'crowded', message })];
    }),
  ),
};
