import type { Floor } from './floor';
import type { Facing, Point } from './place';

/** Seconds of one simulation step. */
export const TICK = 1 / 60;
/** Px a second. */
export const PACE = { walk: 84, run: 142 } as const;
export type Pace = keyof typeof PACE;
/** How far, in px, a body slips round a corner that it only just catches. */
const SLIP = 9;
/** Radians by which a diagonal step may be turned, and the least share of it that is walked then. */
const TURNS = [15, 30, 45, 60, 75].map((degrees) => (degrees * Math.PI) / 180);
const LEAST = 0.5;

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
  const ahead = { x: body.x + sx, y: body.y + sy };
  if (floor.free(ahead.x, ahead.y)) return { ...ahead, facing };
  const aside = sx !== 0 && sy !== 0 ? glide(body, sx, sy, floor) : slip(body, sx, sy, reach, floor);
  return { ...(aside ?? body), facing };
}

/** A diagonal step turned as little as need be to be free, the shorter the more it is turned: along walls, round the round. */
function glide({ x, y }: Point, sx: number, sy: number, floor: Floor): Point | null {
  for (const turn of TURNS) {
    for (const side of [turn, -turn]) {
      const [cos, sin] = [Math.cos(side), Math.sin(side)];
      const short = Math.max(cos, LEAST);
      const at = { x: x + (sx * cos - sy * sin) * short, y: y + (sx * sin + sy * cos) * short };
      if (floor.free(at.x, at.y)) return at;
    }
  }
  return null;
}

/** A step across a straight way, to whichever side it opens up first. */
function slip({ x, y }: Point, sx: number, sy: number, reach: number, floor: Floor): Point | null {
  const [across, along] = [-sy / reach, sx / reach];
  for (let away = 1; away <= SLIP; away++) {
    for (const side of [1, -1]) {
      if (!floor.free(x + sx + across * side * away, y + sy + along * side * away)) continue;
      const [ax, ay] = [across * side * reach * 0.7, along * side * reach * 0.7];
      if (floor.free(x + ax, y + ay)) return { x: x + ax, y: y + ay };
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
