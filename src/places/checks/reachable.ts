import type { Point } from '../place';
import { about, onEachMap, type Rule, type Survey, type World } from './rule';
import { entriesTold, type Situation, situationsWith, told } from './situations';
import { spotsIn, usableOf, usedIn } from './spots';

type Thing = { name: string; when: string };

/** What the player can use, and what they step into, can be walked to whenever it is there. */
export const reachable: Rule = {
  name: 'reachable',
  check: onEachMap((map, world) => {
    const { triggers, covers } = map.place;
    return [
      ...usedIn(map.place).flatMap((thing) =>
        walkTo(map, world, thing, (situation) => {
          const usable = usableOf(situation, thing);
          return usable ? spotsIn(situation, usable.area, usable.range) : null;
        }),
      ),
      ...[...triggers, ...covers].flatMap((thing) => walkTo(map, world, thing, (s) => spotsIn(s, thing.area, 0))),
    ];
  }),
};

/** `spots`: null where the thing is not there. */
function walkTo(
  map: Survey,
  world: World,
  thing: Thing,
  spots: (situation: Situation) => readonly Point[] | null,
): readonly ReturnType<typeof about>[] {
  const missed = situationsWith(world, map, thing.when).filter((s) => spots(s)?.length === 0);
  if (missed.length === 0) return [];
  const message = `cannot be walked to from ${entriesTold(missed)}, ${told(missed)}: expected a free way on foot`;
  return [about(map, thing, { rule: 'reachable', message })];
}
