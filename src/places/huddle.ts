/** Where those who follow crouch while their leader is in cover: side by side behind what hides them. */
import { bounds } from './area';
import type { Floor } from './floor';
import type { Area, Point } from './place';

/** Px across that one of them takes up, at the least; px by which they crouch behind their leader, who is the smallest. */
const SEAT = 15;
const BEHIND = 2;
/** Px by which a seat without room is moved, the first that helps. */
const SHIFTS = [4, -4, 8, -8, 12, -12, 16] as const;
/** Share of a cover's half height, from its middle towards the view, at which they crouch: what hides them stands there. */
const FRONT = 0.5;

/**
 * A seat for each follower, in their order, as near as can be to where they are: along the front of the cover, a little
 * beyond its ends where it is narrow, and not on the leader's. Where there is no room at all, one shares the
 * leader's.
 */
export function huddle(cover: Area, leader: Point, followers: readonly Point[], floor: Floor): readonly Point[] {
  const left = seatsIn(cover, leader.y - BEHIND, followers.length + 1).flatMap((seat) => roomAt(seat, floor) ?? []);
  take(left, leader);
  return followers.map((f) => take(left, f) ?? { x: leader.x, y: leader.y });
}

/** In a row from left to right, no further front than `front`. */
function seatsIn(cover: Area, front: number, count: number): Point[] {
  const [left, top, right, bottom] = bounds(cover);
  const x = (left + right) / 2;
  const y = Math.round(Math.min(front, (top + bottom) / 2 + ((bottom - top) / 2) * FRONT));
  const apart = Math.max(SEAT, (right - left) / (count + 1));
  // Every other one sits a px back, so that neighbours always overlap the same way.
  return Array.from({ length: count }, (_, i) => ({
    x: Math.round(x + (i - (count - 1) / 2) * apart),
    y: y - (i % 2),
  }));
}

/** The seat, or the spot nearest to it with room for feet, further forward or back. */
function roomAt({ x, y }: Point, floor: Floor): Point | undefined {
  return [0, ...SHIFTS].map((dy) => ({ x, y: y + dy })).find((s) => floor.free(s.x, s.y));
}

/** Takes the seat nearest to somepony out of those that are left. */
function take(seats: Point[], { x, y }: Point): Point | undefined {
  const away = (s: Point): number => Math.hypot(s.x - x, s.y - y);
  const nearest = seats.reduce((best, seat, i) => (away(seat) < away(seats[best] as Point) ? i : best), 0);
  return seats.splice(nearest, 1)[0];
}
