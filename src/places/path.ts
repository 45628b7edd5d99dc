import type { Floor } from './floor';
import type { Point } from './place';

/** Px between two points of the search grid. */
const STEP = 8;
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;
/** Px that a body takes up of the floor: whoever sets out is not in their own way. */
const OWN_ROOM = 18;

/** Px between two looks along a straight way. */
const LOOK = 2;

/**
 * A way for feet from one point to another (A*), as points to walk straight to one after another; empty when there is
 * none. The last point is as near to the goal as the floor allows.
 */
export function findPath(floor: Floor, from: Point, to: Point): readonly Point[] {
  const columns = Math.ceil(floor.width / STEP);
  const cells = columns * Math.ceil(floor.height / STEP);
  const cellOf = (p: Point): number => Math.floor(p.y / STEP) * columns + Math.floor(p.x / STEP);
  const pointOf = (cell: number): Point => ({
    x: ((cell % columns) + 0.5) * STEP,
    y: (Math.floor(cell / columns) + 0.5) * STEP,
  });
  const goal = cellOf(to);
  const away = (cell: number): number =>
    Math.hypot((cell % columns) - (goal % columns), Math.floor(cell / columns) - Math.floor(goal / columns));
  const settingOut = !floor.free(from.x, from.y);
  const free = (x: number, y: number): boolean =>
    floor.free(x, y) || (settingOut && Math.hypot(x - from.x, y - from.y) < OWN_ROOM);
  const clear = (a: Point, b: Point): boolean => {
    const looks = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / LOOK);
    for (let i = 0; i <= looks; i++) {
      const t = looks === 0 ? 0 : i / looks;
      if (!free(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)) return false;
    }
    return true;
  };
  const home = cellOf(from);
  if (from.x < 0 || from.y < 0 || from.x >= floor.width || from.y >= floor.height) return [];
  const cost = new Float64Array(cells).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(cells).fill(-1);
  const closed = new Uint8Array(cells);
  const open = new Heap();
  // The first step leads from where the feet are, which need not be the middle of a cell, onto the grid.
  for (const [dx, dy] of [[0, 0] as const, ...SIDES]) {
    const cell = home + dy * columns + dx;
    const { x, y } = pointOf(cell);
    if (Math.abs(x - from.x) > 2 * STEP || !clear(from, { x, y })) continue;
    cost[cell] = Math.hypot(x - from.x, y - from.y) / STEP;
    open.push(cell, (cost[cell] as number) + away(cell));
  }
  let nearest = -1;
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (closed[cell]) continue;
    closed[cell] = 1;
    if (nearest < 0 || away(cell) < away(nearest)) nearest = cell;
    if (cell === goal) break;
    const here = pointOf(cell);
    for (const [dx, dy] of SIDES) {
      const [x, y] = [here.x + dx * STEP, here.y + dy * STEP];
      if (!free(x, y)) continue;
      if (dx !== 0 && dy !== 0 && !(free(here.x, y) && free(x, here.y))) continue;
      const next = cell + dy * columns + dx;
      const total = (cost[cell] as number) + (dx !== 0 && dy !== 0 ? Math.SQRT2 : 1);
      if (total >= (cost[next] as number)) continue;
      cost[next] = total;
      cameFrom[next] = cell;
      open.push(next, total + away(next));
    }
  }
  const way: Point[] = [];
  for (let cell = nearest; cell >= 0; cell = cameFrom[cell] as number) way.push(pointOf(cell));
  way.reverse();
  if (nearest !== goal || !floor.free(to.x, to.y)) return way;
  if (clear(way.at(-2) ?? from, to)) way.pop();
  return [...way, to];
}

/** Cells by their cost, the least first (a binary heap). */
class Heap {
  private readonly items: { cell: number; cost: number }[] = [];

  push(cell: number, cost: number): void {
    let at = this.items.push({ cell, cost }) - 1;
    while (at > 0 && this.costAt((at - 1) >> 1) > cost) {
      this.swap(at, (at - 1) >> 1);
      at = (at - 1) >> 1;
    }
  }

  pop(): number | undefined {
    const [first] = this.items;
    const last = this.items.pop();
    if (!first || !last || first === last) return first?.cell;
    this.items[0] = last;
    for (let at = 0; ; ) {
      const child = this.costAt(2 * at + 2) < this.costAt(2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
      if (this.costAt(child) >= last.cost) return first.cell;
      this.swap(at, child);
      at = child;
    }
  }

  private costAt(index: number): number {
    return this.items[index]?.cost ?? Number.POSITIVE_INFINITY;
  }

  private swap(a: number, b: number): void {
    const [x, y] = [this.items[a], this.items[b]];
    if (x && y) [this.items[a], this.items[b]] = [y, x];
  }
}
