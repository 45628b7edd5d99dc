import type { Floor } from './floor';
import type { Point } from './place';

/** Px between two points of the search grid. */
const STEP = 8;
const MOST_VISITED = 20_000;
const SIDES = [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [1, -1], [-1, 1], [-1, -1]] as const;

/**
 * A way for feet from one point to another (A*), as points to walk to one after another; empty when there is none. The
 * last point is as near to the goal as the floor allows.
 */
export function findPath(floor: Floor, from: Point, to: Point): readonly Point[] {
  const columns = Math.ceil((floor.columns * 2) / STEP);
  const cellOf = (p: Point): number => Math.floor(p.y / STEP) * columns + Math.floor(p.x / STEP);
  const pointOf = (cell: number): Point => ({ x: ((cell % columns) + 0.5) * STEP, y: (Math.floor(cell / columns) + 0.5) * STEP });
  const [start, goal] = [cellOf(from), cellOf(to)];
  const away = (cell: number): number => Math.hypot((cell % columns) - (goal % columns), Math.floor(cell / columns) - Math.floor(goal / columns));
  const cost = new Map([[start, 0]]);
  const cameFrom = new Map<number, number>();
  const open = new Map([[start, away(start)]]);
  let nearest = start;
  while (open.size > 0 && cost.size < MOST_VISITED) {
    let [cell, least] = [-1, Number.POSITIVE_INFINITY];
    for (const [candidate, total] of open) if (total < least) [cell, least] = [candidate, total];
    open.delete(cell);
    if (away(cell) < away(nearest)) nearest = cell;
    if (cell === goal) break;
    for (const [dx, dy] of SIDES) {
      const next = cell + dy * columns + dx;
      const { x, y } = pointOf(next);
      if (!floor.free(x, y)) continue;
      if (dx !== 0 && dy !== 0 && !(floor.free(x - dx * STEP, y) && floor.free(x, y - dy * STEP))) continue;
      const total = (cost.get(cell) ?? 0) + Math.hypot(dx, dy);
      if (total >= (cost.get(next) ?? Number.POSITIVE_INFINITY)) continue;
      cost.set(next, total);
      cameFrom.set(next, cell);
      open.set(next, total + away(next));
    }
  }
  const way: Point[] = [];
  for (let cell = nearest; cell !== start; cell = cameFrom.get(cell) ?? start) way.unshift(pointOf(cell));
  if (nearest === goal && floor.free(to.x, to.y)) way.splice(-1, 1, to);
  return way;
}
