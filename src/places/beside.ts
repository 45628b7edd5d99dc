/** Where two stand who talk, so that neither hides the other. */
import type { Floor } from './floor';
import type { Point } from './place';

/** Px between two who stand side by side, and between two of whom one has the other in their arms. */
const APART = 42;
export const TOUCHING = 16;
/** Px within which one covers the other: across, and for one in front of or behind the other. */
const COVERED = { across: 30, front: 28, behind: 44 } as const;

/** Whether somepony at `a` covers, or is covered by, a talker at `b`. */
export function crowds(a: Point, b: Point): boolean {
  const away = a.y - b.y;
  return Math.abs(a.x - b.x) < COVERED.across && away < COVERED.front && away > -COVERED.behind;
}

/** The nearest place so many px beside a talker for somepony who comes from `from`: at their side of preference; null if none is free. */
export function besideOf(talker: Point, from: Point, floor: Floor, apart = APART): Point | null {
  const near = from.x < talker.x ? -1 : 1;
  for (const down of [0, 8, -8, 16]) {
    for (const side of [near, -near]) {
      const at = { x: talker.x + side * apart, y: talker.y + down };
      if (floor.free(at.x, at.y)) return at;
    }
  }
  return null;
}
