import type { Point } from '../shape';

/** How a head is turned from its usual three-quarter view: degrees, and pixels moved on the picture. */
export type Pose = { yaw: number; pitch: number; roll: number; x: number; y: number };
/** A place on a head seen from the front: x right, y down, z towards the viewer, in pixels from the head's middle. */
export type Spot = readonly [number, number, number];

export const STRAIGHT: Pose = { yaw: 0, pitch: 0, roll: 0, x: 0, y: 0 };

const turn = (a: number, b: number, degrees: number): Point => {
  const c = Math.cos((degrees * Math.PI) / 180);
  const s = Math.sin((degrees * Math.PI) / 180);
  return [a * c + b * s, b * c - a * s];
};

/** A head as a solid: authored once, seen from any near angle. */
export class Head {
  constructor(
    readonly middle: Point,
    readonly pose: Pose,
  ) {}

  /** Where a place on the head lands on the picture. */
  at([x, y, z]: Spot): Point {
    const { yaw, pitch, roll } = this.pose;
    const [acrossX, depth] = turn(x, z, yaw);
    const [downY] = turn(y, depth, pitch);
    const [sx, sy] = turn(acrossX, downY, -roll);
    return [sx + this.middle[0] + this.pose.x, sy + this.middle[1] + this.pose.y];
  }

  all(spots: readonly Spot[]): Point[] {
    return spots.map((spot) => this.at(spot));
  }

  /** Points of one flat piece standing at depth `z`. */
  sheet(points: readonly Point[], z: number): Point[] {
    return points.map(([x, y]) => this.at([x, y, z]));
  }

  /** How much narrower a patch facing `degrees` to the right looks now than in the usual view. */
  narrowing(degrees: number): number {
    const cos = (d: number): number => Math.cos((d * Math.PI) / 180);
    return Math.max(0.3, cos(degrees + this.pose.yaw)) / cos(degrees);
  }
}
