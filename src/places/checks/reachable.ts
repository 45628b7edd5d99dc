import { bounds, contains, distanceTo } from '../area';
import type { Finding } from '../finding';
import type { UsableThing } from '../happening';
import { type Area, FACINGS, type Point } from '../place';
import { nearestUsable } from '../reach';
import { about, onEachMap, type Rule, type Survey, type World } from './rule';
import { type Situation, situationsWith } from './situations';

/** Px between two spots that are tried; feet stand on a mask twice as fine. */
const STEP = 4;

/** What the player can use, and what they step into, can be walked to whenever it is there. */
export const reachable: Rule = {
  name: 'reachable',
  check: onEachMap((map, world) => {
    const { npcs, hotspots, hideouts, doors, triggers, covers } = map.place;
    const used = [...npcs.filter((n) => n.knot !== null), ...hotspots, ...hideouts, ...doors];
    return [
      ...used.flatMap((thing) => walkTo(map, world, thing, usableSpots(thing))),
      ...[...triggers, ...covers].flatMap((thing) => walkTo(map, world, thing, (s) => spotsIn(s, thing.area, 0))),
    ];
  }),
};

/** Something else must not always be nearer. */
export const crowded: Rule = {
  name: 'crowded',
  check: onEachMap((map, world) => {
    const { npcs, hotspots, hideouts, doors } = map.place;
    return [...npcs.filter((n) => n.knot !== null), ...hotspots, ...hideouts, ...doors].flatMap((thing) => {
      const hidden = situationsWith(world, map, thing.when).flatMap((situation) => {
        const usable = usableOf(situation, thing);
        const spots = usable ? spotsIn(situation, usable.area, usable.range) : [];
        const wins = spots.some(({ x, y }) =>
          FACINGS.some((f) => nearestUsable(situation.now.usable, x, y, f) === usable),
        );
        return spots.length === 0 || wins ? [] : [situation.beat];
      });
      if (hidden.length === 0) return [];
      const message = `cannot be picked out in ${hidden.join(', ')}: wherever it is in range, something else is nearer`;
      return [about(map, thing, { rule: 'crowded', message })];
    });
  }),
};

type Thing = { name: string; when: string };

/** The thing as the player may use it; people are found by name, for their area moves with them. */
const usableOf = ({ now }: Situation, thing: Thing): UsableThing | undefined =>
  now.usable.find((u) => u.name === thing.name && ('area' in thing ? u.area === thing.area : u.person !== undefined));

const usableSpots =
  (thing: Thing) =>
  (situation: Situation): readonly Point[] | null => {
    const usable = usableOf(situation, thing);
    return usable ? spotsIn(situation, usable.area, usable.range) : null;
  };

function walkTo(
  map: Survey,
  world: World,
  thing: Thing,
  spots: (situation: Situation) => readonly Point[] | null,
): readonly Finding[] {
  const missed = situationsWith(world, map, thing.when)
    .filter((s) => spots(s)?.length === 0)
    .map((s) => s.beat);
  if (missed.length === 0) return [];
  const message = `cannot be walked to from where the player comes in, in ${missed.join(', ')}: expected a free way on foot`;
  return [about(map, thing, { rule: 'reachable', message })];
}

/** Where the player can stand within range of an area; with range 0, inside it. */
function spotsIn({ now, reaches }: Situation, area: Area, range: number): readonly Point[] {
  const [left, top, right, bottom] = bounds(area);
  const { floor } = now;
  const spots: Point[] = [];
  for (let y = Math.max(0, top - range); y <= Math.min(floor.height - 1, bottom + range); y += STEP) {
    for (let x = Math.max(0, left - range); x <= Math.min(floor.width - 1, right + range); x += STEP) {
      if (!reaches(x, y)) continue;
      if (range === 0 ? contains(area, x, y) : distanceTo(area, x, y) <= range) spots.push({ x, y });
    }
  }
  return spots;
}

/** Whether the player can stand in an area. */
export const canStandIn = (situation: Situation, area: Area): boolean => spotsIn(situation, area, 0).length > 0;
