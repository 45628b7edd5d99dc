/** What eyes take in: a fan of straight looks from where they stand, each as long as nothing solid cuts it short. */
import type { Floor } from './floor';
import type { Facing, Point } from './place';

/** `heading` in degrees, clockwise from the east; `sight` in px; `fov` in degrees from edge to edge. */
export type Gaze = Point & { heading: number; sight: number; fov: number };

/** A gaze among walls: `reaches` holds how far each look goes, in px, from the fan's left edge to its right. */
export type Fan = { gaze: Gaze; reaches: readonly number[] };

/** Px from the eyes within which their own post is not in their way. */
const OWN_POST = 8;
/** Px of one step along a look. */
const STEP = 2;
/** Degrees between two looks. */
const BETWEEN = 1;
/** Px within which somepony is noticed on any side. */
const AT_HOOVES = 14;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Degrees from `from` to `to`, the short way round: -180 to 180. */
export const turnBetween = (from: number, to: number): number => ((((to - from + 180) % 360) + 360) % 360) - 180;

/** The heading of a direction, in degrees. */
export const headingTo = (dx: number, dy: number): number => (Math.atan2(dy, dx) * 180) / Math.PI;

const SIDES: readonly Facing[] = ['right', 'down', 'left', 'up'];

/** The side that somepony who looks along a heading shows. */
export const facingAlong = (heading: number): Facing =>
  SIDES[Math.round((((heading % 360) + 360) % 360) / 90) % 4] as Facing;

/** How far, in px, a look along a heading goes. */
function reach({ x, y, sight }: Gaze, heading: number, walls: Floor): number {
  const [dx, dy] = [Math.cos(radians(heading)), Math.sin(radians(heading))];
  for (let step = OWN_POST; step < sight; step += STEP) {
    if (!walls.free(x + dx * step, y + dy * step)) return step;
  }
  return sight;
}

/** `walls`: a floor without room for feet. */
export function fanOf(gaze: Gaze, walls: Floor): Fan {
  const looks = Math.max(2, Math.ceil(gaze.fov / BETWEEN) + 1);
  const left = gaze.heading - gaze.fov / 2;
  const reaches = Array.from({ length: looks }, (_, i) => reach(gaze, left + (gaze.fov * i) / (looks - 1), walls));
  return { gaze, reaches };
}

/** The outline of what is seen: the eyes, then the ends of the looks. */
export function outlineOf({ gaze, reaches }: Fan): readonly Point[] {
  const left = gaze.heading - gaze.fov / 2;
  const ends = reaches.map((far, i) => {
    const heading = radians(left + (gaze.fov * i) / (reaches.length - 1));
    return { x: gaze.x + Math.cos(heading) * far, y: gaze.y + Math.sin(heading) * far };
  });
  return [{ x: gaze.x, y: gaze.y }, ...ends];
}

/** Whether eyes see a foot at `x`, `y`: within reach, within the fan, and with nothing solid between. */
export function sees(gaze: Gaze, x: number, y: number, walls: Floor): boolean {
  const [dx, dy] = [x - gaze.x, y - gaze.y];
  const away = Math.hypot(dx, dy);
  if (away <= AT_HOOVES) return true;
  const heading = headingTo(dx, dy);
  if (away > gaze.sight || Math.abs(turnBetween(gaze.heading, heading)) > gaze.fov / 2) return false;
  return reach(gaze, heading, walls) >= away;
}
