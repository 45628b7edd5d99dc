import { bounds } from '../area';
import type { Finding } from '../finding';
import { roundOf } from '../patrol';
import type { Patrol, Point } from '../place';
import { about, onEachMap, type Rule, type Survey } from './rule';
import { type Situation, situationsWith, told } from './situations';
import { canStandIn } from './spots';

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

/** Every leg, on a loop the one back to the first point too. Whoever goes there and back comes home as they went. */
function way(map: Survey, patrol: Patrol, situations: readonly Situation[]): readonly Finding[] {
  const { path, loop } = patrol;
  const stops = loop ? [...path, path[0] as Point] : path;
  for (const [i, to] of stops.slice(1).entries()) {
    const leg = `from point ${i + 1} to point ${((i + 1) % path.length) + 1}`;
    const steps = between(stops[i] as Point, to);
    if (steps.length === 1) {
      const message = `goes nowhere ${leg}: both lie at ${spot(to)}; remove one${loop ? ', for a loop closes by itself' : ''}`;
      return [about(map, patrol, { rule: 'patrols', message })];
    }
    const wall = (s: Situation): Point | undefined => steps.find(({ x, y }) => !s.now.floor.free(x, y));
    const blocked = situations.filter(wall);
    const at = blocked[0] && wall(blocked[0]);
    if (!at) continue;
    const message = `walks into something solid at ${spot(at)}, ${leg}, ${told(blocked)}: expected free floor all along`;
    return [about(map, patrol, { rule: 'patrols', message })];
  }
  return [];
}

const spot = ({ x, y }: Point): string => `${Math.round(x)}, ${Math.round(y)}`;

/** Points along a leg; one if it has no length. */
function between(from: Point, to: Point): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length === 0) return [from];
  const count = Math.ceil(length / STRIDE);
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
  const bare = situations.filter((s) => !s.now.covers.some((c) => near(c.area) && canStandIn(s, c.area)));
  if (bare.length === 0) return [];
  const message = `has no cover that can be walked to within ${3 * patrol.sight} px of its path ${told(bare)}: draw a Cover near it`;
  return [about(map, patrol, { rule: 'patrols', message })];
}
