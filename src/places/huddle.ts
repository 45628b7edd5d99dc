/** Where those who follow crouch while their leader is in cover: side by side behind what hides them. */
import { bounds } from './area';
import type { Floor } from './floor';
import type { Area, Point } from './place';

/** Px across that one of them takes up, at the least; px by which they crouch behind their leader, who is the smallest. */
const SEAT = 15;
const BEHIND = 2;
/** Px aside within which one who crouches further front hides the leader's face; px that two seats are apart, at the least. */
const FACE = 14;
const APART = 9;
/** Px in which a seat without room is moved, and how far each way: the shortest that helps, sooner back than forward. */
const STEP = 4;
const REACH = 7;
/** Share of a cover's half height, from its middle towards the view, at which they crouch: what hides them stands there. */
const FRONT = 0.5;

const SHIFTS: readonly Point[] = Array.from({ length: (2 * REACH + 1) ** 2 }, (_, i) => ({
  x: ((i % (2 * REACH + 1)) - REACH) * STEP,
  y: (Math.floor(i / (2 * REACH + 1)) - REACH) * STEP,
})).sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));

/**
 * A seat for each follower, in their order, as near as can be to where they are: along the front of the cover, a little
 * beyond its ends where it is narrow, not on the leader's and not before his face. Where there is no room at all, one
 * shares the leader's.
 */
export function huddle(cover: Area, leader: Point, followers: readonly Point[], floor: Floor): readonly Point[] {
  const seats: Point[] = [];
  for (const seat of seatsIn(cover, leader.y - BEHIND, followers.length + 1)) {
    const found = SHIFTS.map((by) => ({ x: seat.x + by.x, y: seat.y + by.y })).find(
      (s) => floor.free(s.x, s.y) && !hides(s, leader) && seats.every((other) => apart(s, other) >= APART),
    );
    if (found) seats.push(found);
  }
  take(seats, leader);
  return followers.map((f) => take(seats, f) ?? { x: leader.x, y: leader.y - 1 });
}

/** In a row from left to right, no further front than `front`. */
function seatsIn(cover: Area, front: number, count: number): Point[] {
  const [left, top, right, bottom] = bounds(cover);
  const x = (left + right) / 2;
  const y = Math.round(Math.min(front, (top + bottom) / 2 + ((bottom - top) / 2) * FRONT));
  const across = Math.max(SEAT, (right - left) / (count + 1));
  // Every other one sits a px back, so that neighbours always overlap the same way.
  return Array.from({ length: count }, (_, i) => ({
    x: Math.round(x + (i - (count - 1) / 2) * across),
    y: y - (i % 2),
  }));
}

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const hides = (seat: Point, leader: Point): boolean => seat.y >= leader.y && Math.abs(seat.x - leader.x) < FACE;

/** Takes the seat nearest to somepony out of those that are left. */
function take(seats: Point[], point: Point): Point | undefined {
  const nearest = seats.reduce((best, s, i) => (apart(s, point) < apart(seats[best] as Point, point) ? i : best), 0);
  return seats.splice(nearest, 1)[0];
}
