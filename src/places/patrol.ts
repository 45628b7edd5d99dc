import type { Body } from './body';
import type { Patrol, Point } from './place';
import { facingAlong, headingTo, turnBetween } from './vision';

type Leg = { from: Point; to: Point; seconds: number };

const legsOf = ({ path, loop, speed }: Patrol): readonly Leg[] => {
  const stops = loop ? [...path, path[0] as Point] : [...path, ...[...path].reverse().slice(1)];
  return stops.slice(1).map((to, i) => {
    const from = stops[i] as Point;
    return { from, to, seconds: Math.hypot(to.x - from.x, to.y - from.y) / speed };
  });
};

/** Seconds of one whole round. */
export const roundOf = (patrol: Patrol): number =>
  legsOf(patrol).reduce((sum, leg) => sum + leg.seconds + patrol.pause, 0);

/** `heading` in degrees, clockwise from the east. */
export type Rounds = Body & { heading: number; walking: boolean };

const ahead = ({ from, to }: Leg): number => headingTo(to.x - from.x, to.y - from.y);

/** Shares of a pause between which the look goes from the way come to the way next. */
const TURN = { begins: 0.4, ends: 0.9 } as const;

/** Where the patrol is, `seconds` into its rounds, and where it looks: the way it walks, and at a corner, late, the next. */
export function patrolAt(patrol: Patrol, seconds: number): Rounds {
  const legs = legsOf(patrol);
  let left = seconds % roundOf(patrol);
  for (let i = 0; i < legs.length; i++) {
    const leg = legs[i] as Leg;
    const { from, to, seconds: length } = leg;
    if (left < length) {
      const t = left / length;
      const at = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
      return { ...at, facing: facingAlong(ahead(leg)), heading: ahead(leg), walking: true };
    }
    left -= length;
    if (left < patrol.pause) {
      const next = legs[(i + 1) % legs.length] as Leg;
      const turned = (left / patrol.pause - TURN.begins) / (TURN.ends - TURN.begins);
      const heading = ahead(leg) + turnBetween(ahead(leg), ahead(next)) * Math.max(0, Math.min(1, turned));
      return { x: to.x, y: to.y, facing: facingAlong(heading), heading, walking: false };
    }
    left -= patrol.pause;
  }
  const [start, second] = patrol.path as readonly [Point, Point];
  const heading = headingTo(second.x - start.x, second.y - start.y);
  return { x: start.x, y: start.y, facing: facingAlong(heading), heading, walking: false };
}
