import type { Floor } from './floor';
import type { Facing, Point } from './place';

/** Seconds of one simulation step. */
export const TICK = 1 / 60;
/** Px a second. */
export const PACE = { walk: 84, run: 142 } as const;
export type Pace = keyof typeof PACE;
/** How far, in px, a body slips round a corner that it only just catches. */
const SLIP = 9;

export type Body = { x: number; y: number; facing: Facing };

/** The facing for a direction; sideways wins on diagonals unless the body already faces one of the two. */
export function facingTo(dx: number, dy: number, now: Facing): Facing {
  const across: Facing | null = dx > 0 ? 'right' : dx < 0 ? 'left' : null;
  const along: Facing | null = dy > 0 ? 'down' : dy < 0 ? 'up' : null;
  if (across === null || along === null) return across ?? along ?? now;
  if (Math.abs(dx) > 2 * Math.abs(dy)) return across;
  if (Math.abs(dy) > 2 * Math.abs(dx)) return along;
  return now === along ? along : across;
}

/**
 * One step of walking: `dx`, `dy` point where the player presses (any length). Slides along walls and slips round
 * corners. Returns a new body; unmoved but turned if the way is blocked.
 */
export function walk(body: Body, dx: number, dy: number, pace: Pace, floor: Floor): Body {
  const length = Math.hypot(dx, dy);
  if (length === 0) return body;
  const reach = PACE[pace] * TICK;
  const [sx, sy] = [(dx / length) * reach, (dy / length) * reach];
  const facing = facingTo(dx, dy, body.facing);
  const to = (x: number, y: number): Body | null => (floor.free(x, y) ? { x, y, facing } : null);
  return (
    to(body.x + sx, body.y + sy) ??
    (sx !== 0 ? to(body.x + Math.sign(sx) * Math.min(reach, Math.abs(sx) * 1.2), body.y) : null) ??
    (sy !== 0 ? to(body.x, body.y + Math.sign(sy) * Math.min(reach, Math.abs(sy) * 1.2)) : null) ??
    slip(body, sx, sy, reach, floor, facing) ?? { ...body, facing }
  );
}

function slip(body: Body, sx: number, sy: number, reach: number, floor: Floor, facing: Facing): Body | null {
  if (sx !== 0 && sy !== 0) return null;
  for (let away = 1; away <= SLIP; away++) {
    for (const side of [1, -1]) {
      const [x, y] = sx !== 0 ? [body.x + sx, body.y + side * away] : [body.x + side * away, body.y + sy];
      if (!floor.free(x, y)) continue;
      const [nx, ny] = sx !== 0 ? [body.x, body.y + side * reach * 0.7] : [body.x + side * reach * 0.7, body.y];
      if (floor.free(nx, ny)) return { x: nx, y: ny, facing };
    }
  }
  return null;
}

/** A step straight towards a point, through nothing: for cues, whose ways designers draw. Arrives exactly. */
export function approach(body: Body, target: Point, pace: Pace): Body {
  const [dx, dy] = [target.x - body.x, target.y - body.y];
  const left = Math.hypot(dx, dy);
  const reach = PACE[pace] * TICK;
  const facing = facingTo(dx, dy, body.facing);
  if (left <= reach) return { x: target.x, y: target.y, facing: left === 0 ? body.facing : facing };
  return { x: body.x + (dx / left) * reach, y: body.y + (dy / left) * reach, facing };
}
