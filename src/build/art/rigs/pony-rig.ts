import type { Figure } from '../figure';
import { blob, ellipse, type Point, type Shape, stroke } from '../shape';
import { type Build, COMMON_BUILD, type Look, type View } from './pony-look';
import type { Pose } from './pony-pose';

/** One figure in the making: what is drawn on, who it is, from where it is seen and how it stands. */
export type Rig = {
  figure: Figure;
  look: Look;
  build: Build;
  view: View;
  /** Facing left: drawn as facing right, then turned over. */
  mirror: boolean;
  pose: Pose;
  places: Places;
};

/** Fixed points of a standing body, in pixels from the foot point. */
type Places = {
  head: Point;
  tail: Point;
  /** Height of the middle of the body. */
  trunk: number;
};

export const buildOf = (look: Look): Build => ({ ...COMMON_BUILD, ...look.build });

export function placesOf({ legs, girth, length, head, neck }: Build, view: View): Places {
  const headHeight = -Math.round(legs + 6 * Math.min(1, girth) + 9.5 * head + neck);
  const headForward = Math.round(7 * Math.min(1, length));
  const tail: Record<View, Point> = {
    down: [4 * girth, -legs + 3],
    right: [-15 * length, -legs - 6.4 * girth],
    up: [0, -legs - 1.4 * girth],
  };
  return { head: [view === 'right' ? headForward : 0, headHeight], tail: tail[view], trunk: -legs - 3.6 * girth };
}

/** Draws with the origin at the centre of the head, at the size of this build's head. */
export function onHead({ figure, pose, places }: Rig, draw: () => void): void {
  const [dx, dy] = [figure.dx, figure.dy];
  figure.dx = dx + pose.lean + places.head[0] + pose.head[0];
  figure.dy = dy + pose.bob + places.head[1] + pose.head[1];
  draw();
  [figure.dx, figure.dy] = [dx, dy];
}

/** Draws with the body's bob and lean. */
export function onBody({ figure, pose }: Rig, draw: () => void): void {
  const [dx, dy] = [figure.dx, figure.dy];
  figure.dx = dx + pose.lean;
  figure.dy = dy + pose.bob;
  draw();
  [figure.dx, figure.dy] = [dx, dy];
}

/** The material of the hind quarters: `rear` on creatures of two kinds. */
export const hindCoat = ({ figure }: Rig): string => (figure.hasMaterial('rear') ? 'rear' : 'coat');

const scaled = (points: readonly Point[], k: number): Point[] => points.map(([x, y]) => [x * k, y * k]);

/** Shape makers in units of the common head, for a head of size `k`. */
export const headShapes = (k: number) => ({
  ellipse: (cx: number, cy: number, rx: number, ry: number, degrees = 0): Shape =>
    ellipse(cx * k, cy * k, rx * k, ry * k, degrees),
  blob: (points: readonly Point[], rim = 3, smooth = true): Shape => blob(scaled(points, k), { rim, smooth }),
  stroke: (points: readonly Point[], radii: readonly number[]): Shape =>
    stroke(
      scaled(points, k),
      radii.map((r) => r * Math.max(k, 0.85)),
    ),
});
