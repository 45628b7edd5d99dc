import { type Body, facingTo } from './body';
import type { Floor } from './floor';
import type { Patrol, Point } from './place';

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

/** Where the patrol is, `seconds` into its rounds, and whether it walks. At a corner it looks where it goes next, late. */
export function patrolAt(patrol: Patrol, seconds: number): Body & { walking: boolean } {
  const legs = legsOf(patrol);
  let left = seconds % roundOf(patrol);
  for (let i = 0; i < legs.length; i++) {
    const { from, to, seconds: length } = legs[i] as Leg;
    const ahead = facingTo(to.x - from.x, to.y - from.y, 'down');
    if (left < length) {
      const t = left / length;
      return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t, facing: ahead, walking: true };
    }
    left -= length;
    if (left < patrol.pause) {
      const next = legs[(i + 1) % legs.length] as Leg;
      const turned = left > patrol.pause * 0.6;
      const facing = turned ? facingTo(next.to.x - next.from.x, next.to.y - next.from.y, ahead) : ahead;
      return { x: to.x, y: to.y, facing, walking: false };
    }
    left -= patrol.pause;
  }
  const start = patrol.path[0] as Point;
  return { x: start.x, y: start.y, facing: 'down', walking: false };
}

const HEADING = { right: 0, down: 90, left: 180, up: 270 } as const;

/** Whether eyes at `watcher` see a foot at `x`, `y`: within reach, within the cone, and with nothing solid between. */
export function sees(
  watcher: Body,
  { sight, fov }: Pick<Patrol, 'sight' | 'fov'>,
  x: number,
  y: number,
  walls: Floor,
): boolean {
  const [dx, dy] = [x - watcher.x, y - watcher.y];
  const away = Math.hypot(dx, dy);
  if (away > sight) return false;
  const angle = (Math.atan2(dy, dx) * 180) / Math.PI;
  const off = Math.abs(((angle - HEADING[watcher.facing] + 540) % 360) - 180);
  if (off > fov / 2 && away > 14) return false;
  for (let step = 8; step < away; step += 4) {
    if (!walls.free(watcher.x + (dx * step) / away, watcher.y + (dy * step) / away)) return false;
  }
  return true;
}
