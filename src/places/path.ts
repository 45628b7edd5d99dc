import type { Floor } from './floor';
import type { Point } from './place';

/** Px between two points of the search grid, and of the one for narrow ways. */
const STEP = 8;
const FINE = 4;
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

/** What a step costs beside its length, in px, for each that ends at a point; what is dear is gone round. */
export type Toll = (x: number, y: number) => number;

type Aim = {
  /** Px that are left from a point to where the way may end, never too many; 0 where it may end. */
  left: (x: number, y: number) => number;
  toll?: Toll | undefined;
};

/**
 * A way for feet from one point to another, as points to walk straight to one after another; empty when there is none.
 * The last point is as near to the goal as the floor allows.
 */
export function findPath(floor: Floor, from: Point, to: Point, toll?: Toll): readonly Point[] {
  const goal = { x: (Math.floor(to.x / STEP) + 0.5) * STEP, y: (Math.floor(to.y / STEP) + 0.5) * STEP };
  const way = search(floor, from, { left: (x, y) => Math.hypot(x - goal.x, y - goal.y), toll });
  const end = way.at(-1);
  if (end?.x !== goal.x || end.y !== goal.y || !floor.free(to.x, to.y)) return way;
  if (floor.clear(way.at(-2) ?? from, to)) way.pop();
  return [...way, to];
}

/**
 * A way for feet to where `left` says that no px are left, through the narrowest passages; empty when there is none. It
 * never says too many.
 */
export function findWay(floor: Floor, from: Point, left: Aim['left'], toll: Toll): readonly Point[] {
  for (const step of [STEP, FINE]) {
    const way = search(floor, from, { left, toll }, step);
    const end = way.at(-1);
    if (end && left(end.x, end.y) === 0) return way;
  }
  return [];
}

/** The same way without the points between which one can go straight at no higher toll. */
export function straightened(floor: Floor, from: Point, way: readonly Point[], toll: Toll): readonly Point[] {
  const out: Point[] = [];
  let [corner, paid] = [from, 0];
  for (const [i, to] of way.entries()) {
    const last = i === 0 ? from : (way[i - 1] as Point);
    const piece = tollBetween(last, to, toll);
    if (i > 0 && (!floor.clear(corner, to) || tollBetween(corner, to, toll) > paid + piece)) {
      out.push(last);
      [corner, paid] = [last, 0];
    }
    paid += piece;
  }
  return [...out, ...way.slice(-1)];
}

function tollBetween(from: Point, to: Point, toll: Toll): number {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP);
  let sum = 0;
  for (let i = 1; i <= steps; i++)
    sum += toll(from.x + ((to.x - from.x) * i) / steps, from.y + ((to.y - from.y) * i) / steps);
  return sum;
}

/** The cheapest way over the grid (A*), or the one that ends nearest to the aim. */
function search(floor: Floor, from: Point, { left, toll }: Aim, step = STEP): Point[] {
  const columns = Math.ceil(floor.width / step);
  const cells = columns * Math.ceil(floor.height / step);
  const pointOf = (cell: number): Point => ({
    x: ((cell % columns) + 0.5) * step,
    y: (Math.floor(cell / columns) + 0.5) * step,
  });
  const away = (cell: number): number => {
    const { x, y } = pointOf(cell);
    return left(x, y);
  };
  const settingOut = !floor.free(from.x, from.y);
  const inside = (x: number, y: number): boolean => x >= 0 && y >= 0 && x < floor.width && y < floor.height;
  if (!inside(from.x, from.y)) return [];
  const free = (x: number, y: number): boolean =>
    floor.free(x, y) || (settingOut && inside(x, y) && Math.hypot(x - from.x, y - from.y) < OWN_ROOM);
  const clear = (a: Point, b: Point): boolean => {
    const looks = Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / LOOK);
    for (let i = 0; i <= looks; i++) {
      const t = looks === 0 ? 0 : i / looks;
      if (!free(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)) return false;
    }
    return true;
  };
  const home = Math.floor(from.y / step) * columns + Math.floor(from.x / step);
  const cost = new Float64Array(cells).fill(Number.POSITIVE_INFINITY);
  const cameFrom = new Int32Array(cells).fill(-1);
  const closed = new Uint8Array(cells);
  const open = new Heap();
  // The first step leads from where the feet are, which need not be the middle of a cell, onto the grid.
  const start = pointOf(home);
  for (const [dx, dy] of [[0, 0] as const, ...SIDES]) {
    const [x, y] = [start.x + dx * step, start.y + dy * step];
    if (!clear(from, { x, y })) continue;
    const cell = home + dy * columns + dx;
    cost[cell] = Math.hypot(x - from.x, y - from.y);
    open.push(cell, (cost[cell] as number) + away(cell));
  }
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) {
    if (closed[cell]) continue;
    closed[cell] = 1;
    const rest = away(cell);
    if (rest < least) [nearest, least] = [cell, rest];
    if (rest === 0) break;
    const here = pointOf(cell);
    for (const [dx, dy] of SIDES) {
      const [x, y] = [here.x + dx * step, here.y + dy * step];
      if (!free(x, y)) continue;
      if (dx !== 0 && dy !== 0 && !(free(here.x, y) && free(x, here.y))) continue;
      const next = cell + dy * columns + dx;
      let total = (cost[cell] as number) + (dx !== 0 && dy !== 0 ? Math.SQRT2 : 1) * step;
      if (total >= (cost[next] as number) || !clear(here, { x, y })) continue;
      if (toll) total += toll(x, y);
      if (total >= (cost[next] as number)) continue;
      cost[next] = total;
      cameFrom[next] = cell;
      open.push(next, total + left(x, y));
    }
  }
  const way: Point[] = [];
  for (let cell = nearest; cell >= 0; cell = cameFrom[cell] as number) way.push(pointOf(cell));
  return way.reverse();
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
