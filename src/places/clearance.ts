/** How those who follow keep clear of whoever walks a round: out of the way as they come, still until they are past. */
import type { Floor } from './floor';
import { patrolAt } from './patrol';
import type { Patrol, Point } from './place';

/** Where somepony on a round is, and where they will be every so often from then on. */
export type Lane = readonly [Point, ...Point[]];

/** What is in the way of one who is to keep clear. `taken`: where others stand, or go to; `haven`: where they are hidden. */
export type Surroundings = { floor: Floor; lanes: readonly Lane[]; taken: readonly Point[]; haven?: Point };

/** Seconds between two points of a lane, how many there are, and how many of them are soon. */
const LOOK = 0.2;
const LOOKS = 18;
const SOON = 7;
/** What a px up or down counts beside one across: front to back takes less room than side by side. */
const ALONG = 1.4;
/** Px from a lane within which one is in the way, and that a place to go to is away from it. */
const CLEAR = 44;
const AWAY = 50;
/** Px within which whoever walks there would touch. */
const TOUCHES = 36;
/** Px between two who step aside. */
const ROOM = 26;
/** Where one looks for room: px on each ring round them, how many rings, and how many places on each. */
const RING = 12;
const RINGS = 12;
const BEARINGS = 16;
/** What a px nearer to the lane on the way there counts beside one of walking. */
const PAST = 4;
/** Px that a place must bring which is still in the way. */
const WORTH = 4;
/** Px for which a way must be free to be set out on. */
const ONWARD = 20;
/** Ticks for which one stays put who would have walked into the way, and after which one looks for room anew. */
const WAITS = 20;
const AGAIN = 10;

/** `seconds`: into the rounds. */
export function laneOf(patrol: Patrol, now: Point, seconds: number): Lane {
  const next = Array.from({ length: LOOKS }, (_, i) => patrolAt(patrol, seconds + (i + 1) * LOOK));
  return [{ x: now.x, y: now.y }, ...next.map(({ x, y }) => ({ x, y }))];
}

/** Where they are, and will be before long. */
export const soon = (lanes: readonly Lane[]): readonly Point[] => lanes.flatMap((lane) => lane.slice(0, SOON + 1));

/** Px between feet as room is taken. */
const between = (a: Point, b: Point): number => Math.hypot(a.x - b.x, (a.y - b.y) * ALONG);

const nearness = (p: Point, points: readonly Point[]): number =>
  points.reduce((least, point) => Math.min(least, between(p, point)), Number.POSITIVE_INFINITY);

/** What to do instead of a step: walk to a point, or stay. */
type Instead = { to: Point } | 'stay';

/** One of those who keep clear. */
export class Clearance {
  private refuge: Point | null = null;
  private waits = 0;
  private looked = 0;

  /** Where they step aside to. */
  get aside(): Point | null {
    return this.refuge;
  }

  /** What to do instead of a step from one point to another; null if it may be taken. */
  instead(from: Point, to: Point, around: Surroundings): Instead | null {
    const ahead = soon(around.lanes);
    this.waits = Math.max(0, this.waits - 1);
    this.looked = Math.max(0, this.looked - 1);
    const here = nearness(from, ahead);
    if (here < CLEAR && !leaves(from, to, around.lanes)) return this.stepAside(from, here, around);
    const { refuge } = this;
    if (refuge && !same(from, refuge) && nearness(refuge, ahead) >= CLEAR) return { to: refuge };
    if (same(from, to)) return null;
    // Whoever has stepped aside stays there until the way back is free for long.
    const watched = refuge && same(from, refuge) ? around.lanes.flat() : ahead;
    if (here >= CLEAR && nearness(onward(from, to), watched) < CLEAR) this.waits = WAITS;
    if (this.waits > 0) return 'stay';
    this.refuge = null;
    return null;
  }

  private stepAside(from: Point, here: number, around: Surroundings): Instead {
    const good = this.refuge && nearness(this.refuge, soon(around.lanes)) >= CLEAR;
    if (!good && this.looked === 0) {
      this.refuge = refugeFrom(from, here, around);
      this.looked = AGAIN;
    }
    return this.refuge ? { to: this.refuge } : 'stay';
  }
}

const same = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** Where one would be a little later who goes on like that. */
function onward(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const times = ONWARD / Math.hypot(dx, dy);
  return { x: from.x + dx * times, y: from.y + dy * times };
}

/** Whether a step leads away from whoever comes, who is not near yet. */
function leaves(from: Point, to: Point, lanes: readonly Lane[]): boolean {
  return lanes.every((lane) => {
    const off = between(from, lane[0]);
    return nearness(from, soon([lane])) >= CLEAR || (off >= AWAY && between(to, lane[0]) > off);
  });
}

/**
 * The haven, if one comes there past nopony; else the nearest free place out of every lane, for long if there is one; else
 * the one least in the way; null for none better.
 */
function refugeFrom(from: Point, here: number, { floor, lanes, taken, haven }: Surroundings): Point | null {
  const [now, ahead, later] = [lanes.map(([first]) => first), soon(lanes), lanes.flat()];
  if (haven && floor.clear(from, haven) && passing(from, haven, now) === 0) return haven;
  const places = around(from)
    .filter((p) => floor.clear(from, p))
    .map((p) => ({ p, near: nearness(p, ahead), cost: costOf(from, p, now) }))
    .sort((a, b) => a.cost - b.cost);
  const out = places.filter(({ near }) => near >= AWAY);
  const apart = out.filter(({ p }) => nearness(p, taken) >= ROOM);
  const found = apart.find(({ p }) => nearness(p, later) >= AWAY) ?? apart[0] ?? out[0];
  if (found) return found.p;
  const best = places.reduce((a, b) => (b.near > a.near ? b : a), { p: null as Point | null, near: here + WORTH });
  return best.p;
}

const costOf = (from: Point, to: Point, now: readonly Point[]): number =>
  Math.hypot(to.x - from.x, to.y - from.y) + PAST * passing(from, to, now);

/** Px by which one comes nearer to somepony on the way than they would touch. */
function passing(from: Point, to: Point, now: readonly Point[]): number {
  const halfway = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const passed = Math.min(nearness(halfway, now), nearness(to, now));
  return Math.max(0, Math.min(TOUCHES, nearness(from, now)) - passed);
}

function around({ x, y }: Point): readonly Point[] {
  return Array.from({ length: RINGS * BEARINGS }, (_, i) => {
    const away = RING * (1 + Math.floor(i / BEARINGS));
    const bearing = ((i % BEARINGS) / BEARINGS) * 2 * Math.PI;
    return { x: x + Math.cos(bearing) * away, y: y + Math.sin(bearing) * away };
  });
}
