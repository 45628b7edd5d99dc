import { bounds } from '../area';
import type { Finding } from '../finding';
import { roundOf } from '../patrol';
import type { Patrol, Point } from '../place';
import { canStandIn } from './reachable';
import { about, onEachMap, type Rule, type Survey } from './rule';
import { type Situation, situationsWith } from './situations';

/** Seconds that a round may take, so that watching it once teaches it. */
const ROUND = { least: 5, most: 30 } as const;
/** Px along the path between two places that are looked at. */
const STRIDE = 4;

/** A guard walks where feet may, in a round that can be learned, with a place to hide from it. */
export const patrols: Rule = {
  name: 'patrols',
  check: onEachMap((map, world) =>
    map.place.patrols.flatMap((patrol) => {
      const situations = situationsWith(world, map, patrol.when);
      return [...round(map, patrol), ...way(map, patrol, situations), ...hiding(map, patrol, situations)];
    }),
  ),
};

function round(map: Survey, patrol: Patrol): readonly Finding[] {
  const seconds = roundOf(patrol);
  if (seconds >= ROUND.least && seconds <= ROUND.most) return [];
  const message = `a round takes ${seconds.toFixed(1)} s, expected ${ROUND.least} to ${ROUND.most} s: change speed, pause or path`;
  return [about(map, patrol, { rule: 'patrols', message })];
}

function way(map: Survey, patrol: Patrol, situations: readonly Situation[]): readonly Finding[] {
  const path = patrol.loop ? [...patrol.path, patrol.path[0] as Point] : patrol.path;
  const steps = path.slice(1).flatMap((to, i) => between(path[i] as Point, to));
  for (const { now } of situations) {
    const wall = steps.find(({ x, y }) => !now.floor.free(x, y));
    if (!wall) continue;
    const message = `walks into something solid at ${Math.round(wall.x)}, ${Math.round(wall.y)}: expected free floor all along`;
    return [about(map, patrol, { rule: 'patrols', message })];
  }
  return [];
}

function between(from: Point, to: Point): readonly Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STRIDE));
  return Array.from({ length: count + 1 }, (_, i) => ({
    x: from.x + ((to.x - from.x) * i) / count,
    y: from.y + ((to.y - from.y) * i) / count,
  }));
}

function hiding(map: Survey, patrol: Patrol, situations: readonly Situation[]): readonly Finding[] {
  const near = (area: Parameters<typeof bounds>[0]): boolean => {
    const [left, top, right, bottom] = bounds(area);
    return patrol.path.some(
      ({ x, y }) => Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2) < 3 * patrol.sight,
    );
  };
  const safe = situations.every((s) => s.now.covers.some((c) => near(c.area) && canStandIn(s, c.area)));
  if (safe) return [];
  const message = `has no cover that can be walked to within ${3 * patrol.sight} px of its path: draw a Cover near it`;
  return [about(map, patrol, { rule: 'patrols', message })];
}
