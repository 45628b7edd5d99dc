/** A walk to where the player has pointed: round walls and people, and at a thing up to where it can be used. */
import { bounds, centre, distanceTo } from './area';
import { PACE, type Pace, TICK } from './body';
import type { Floor } from './floor';
import { findWay, straightened, type Toll } from './path';
import type { Point } from './place';
import type { Usable } from './reach';

/** Share of its range from which a thing is used, where the floor allows. */
const CLOSE = 0.55;
/** Px round somepony that are gone round if there is room, and what a step right through them would cost. */
const ROOM = 22;
const THROUGH = 48;
/** Px beside a point of the floor at which the way over the grid ends. */
const BY = 6;
/** Px between two looks round a thing for floor. */
const LOOK = 4;
/** Ticks without getting on after which another way is looked for, and how often it is. */
const STUCK = 24;
const TRIES = 3;
/** Px by which one must have come nearer to have got on. */
const NEARER = 0.5;

export type Goal<T extends Usable = Usable> = { at: Point } | { thing: T };
/** `others`: whoever stands about. */
export type Surroundings = { floor: Floor; others: readonly Point[] };

export class Stroll<T extends Usable = Usable> {
  private way: readonly Point[] = [];
  /** The floor that the way was found on. */
  private floor: Floor | null = null;
  private least = Number.POSITIVE_INFINITY;
  private stuck = 0;
  private tries = 0;
  /** It has come to its end, there or as near as could be. */
  private over = false;

  constructor(
    readonly goal: Goal<T>,
    public pace: Pace = 'walk',
  ) {}

  /** Where it leads, as far as that is known. */
  get end(): Point | null {
    return this.way.at(-1) ?? null;
  }

  /** What was walked to, if it can be used from a point. */
  usableFrom({ x, y }: Point): T | null {
    if (!('thing' in this.goal)) return null;
    const { thing } = this.goal;
    return distanceTo(thing.area, x, y) <= thing.range ? thing : null;
  }

  /** Which way to go in this tick; null at the end, or when it has been given up. */
  next(body: Point, around: Surroundings): readonly [number, number] | null {
    if (this.over) return null;
    if (around.floor !== this.floor) this.plan(body, around);
    const reach = PACE[this.pace] * TICK;
    while (this.way[0] && distance(body, this.way[0]) <= reach) this.way = this.way.slice(1);
    const to = this.way[0] ?? this.beyond(body);
    if (!to || !this.getsOn(body, around)) {
      this.over = true;
      return null;
    }
    return [to.x - body.x, to.y - body.y];
  }

  /** The last steps off the grid, straight at a thing that is still out of range. */
  private beyond(body: Point): Point | null {
    return 'thing' in this.goal && this.usableFrom(body) === null ? centre(this.goal.thing.area) : null;
  }

  /** Whether one comes nearer, or another way may yet do. */
  private getsOn(body: Point, around: Surroundings): boolean {
    const left = this.left(body);
    if (left < this.least - NEARER) {
      this.least = left;
      this.stuck = 0;
      return true;
    }
    this.stuck++;
    if (this.stuck < STUCK) return true;
    this.tries++;
    this.plan(body, around);
    return this.tries < TRIES;
  }

  private left(body: Point): number {
    let [sum, last] = [0, body];
    for (const point of this.way) {
      sum += distance(last, point);
      last = point;
    }
    return 'thing' in this.goal ? sum + distanceTo(this.goal.thing.area, last.x, last.y) : sum;
  }

  private plan(from: Point, { floor, others }: Surroundings): void {
    this.floor = floor;
    this.stuck = 0;
    this.least = Number.POSITIVE_INFINITY;
    const toll: Toll = (x, y) => {
      let sum = 0;
      for (const other of others) {
        if (Math.abs(other.x - x) > ROOM || Math.abs(other.y - y) > ROOM) continue;
        sum += THROUGH * Math.max(0, 1 - Math.hypot(other.x - x, other.y - y) / ROOM);
      }
      return sum;
    };
    const { goal } = this;
    const way = 'thing' in goal ? wayToUse(floor, from, goal.thing, toll) : wayOver(floor, from, goal.at, toll);
    this.way = straightened(floor, from, way, toll);
  }
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Up to a thing if there is room, or else to wherever it is in range; failing that, as near as can be. */
function wayToUse(floor: Floor, from: Point, { area, range }: Usable, toll: Toll): readonly Point[] {
  const reached = floor.reachable(from.x, from.y);
  const [left, top, right, bottom] = bounds(area);
  let off = Number.POSITIVE_INFINITY;
  for (let y = top - range; y <= bottom + range; y += LOOK)
    for (let x = left - range; x <= right + range; x += LOOK)
      if (floor.free(x, y) && reached[floor.cellAt(x, y)]) off = Math.min(off, distanceTo(area, x, y));
  if (off > range) return wayOver(floor, from, centre(area), toll);
  const within = Math.max(CLOSE * range, off + BY);
  return findWay(floor, from, (x, y) => Math.max(0, distanceTo(area, x, y) - within), toll);
}

/** To a point, or to one nearby that can be walked to. */
function wayOver(floor: Floor, from: Point, wanted: Point, toll: Toll): readonly Point[] {
  const [x, y] = [between(wanted.x, floor.width), between(wanted.y, floor.height)];
  const to = floor.nearestFree(x, y, floor.reachable(from.x, from.y)) ?? from;
  const way = findWay(floor, from, (x, y) => Math.max(0, distance(to, { x, y }) - BY), toll);
  return floor.clear(way.at(-1) ?? from, to) ? [...way, to] : way;
}

const between = (at: number, size: number): number => Math.max(0, Math.min(size - 1, at));
