import type { Figure } from '../figure';
import { ellipse, type Point, type Shape, stroke, above } from '../shape';
import type { Arm, Leg, Pose } from './pose';

/** Figures are drawn from three sides; left is right, mirrored. */
export type View = 'down' | 'up' | 'right';
/** One figure in the making: what is drawn on, from where it is seen and how it stands. */
export type Stance = { figure: Figure; view: View; pose: Pose };
/** −1 for the limb on the picture's left, 1 for the one on its right. */
export type Side = -1 | 1;
export const SIDES = [-1, 1] as const;

/** Points turned about a root; positive degrees are clockwise on the picture. */
export function turned(points: readonly Point[], [rx, ry]: Point, degrees: number): Point[] {
  const c = Math.cos((degrees * Math.PI) / 180);
  const s = Math.sin((degrees * Math.PI) / 180);
  return points.map(([x, y]) => [rx + (x - rx) * c - (y - ry) * s, ry + (x - rx) * s + (y - ry) * c]);
}

/** The points as seen on the given side of a figure that faces the viewer. */
export const onSide = (side: Side, points: readonly Point[]): Point[] => points.map(([x, y]) => [side * x, y]);

export const shifted = (points: readonly Point[], dx: number, dy: number): Point[] =>
  points.map(([x, y]) => [x + dx, y + dy]);

/** Draws with the origin moved, and puts it back. */
export function at(figure: Figure, dx: number, dy: number, draw: () => void): void {
  const [x, y] = [figure.dx, figure.dy];
  figure.dx = x + dx;
  figure.dy = y + dy;
  draw();
  [figure.dx, figure.dy] = [x, y];
}

/** Draws what moves with the body: its bob, lean and bent knees. */
export const onBody = ({ figure, view, pose }: Stance, draw: () => void): void =>
  at(figure, view === 'right' ? pose.lean : 0, pose.bob + pose.crouch, draw);

/** Draws what moves with the head. */
export const onHead = (stance: Stance, draw: () => void): void =>
  onBody(stance, () => {
    const { figure, view, pose } = stance;
    at(figure, view === 'right' ? pose.head[0] : 0, pose.head[1], draw);
  });

export type LegBuild = {
  /** Hip from the foot point: half the width between hips, and height. */
  hip: Point;
  /** Half the width between feet seen from the front. */
  spread: number;
  /** Length of a full stride, in pixels. */
  stride: number;
  /** How far the feet stand apart, one ahead of the other, seen from the side. */
  apart: number;
  /** Radii of hip, knee and ankle. */
  radii: readonly [number, number, number];
  /** Half length and half height of the foot. */
  foot: Point;
};

type LegPaint = { leg: string; foot: string; bias?: number; limb: 'near' | 'far' };
export type LegBones = { hip: Point; knee: Point; ankle: Point };

const footShape = ([rx, ry]: Point, [x, y]: Point, view: View): Shape =>
  above(ellipse(view === 'right' ? x + rx * 0.38 : x, y - ry * 0.72, view === 'right' ? rx * 1.12 : rx, ry), y);

/** Draws one leg from its hip to a foot on the ground; returns its joints. `side` counts only from the front and from behind. */
export function drawLeg(stance: Stance, build: LegBuild, side: Side, leg: Leg, paint: LegPaint): LegBones {
  const { figure, view, pose } = stance;
  const { leg: skin, foot: sole, bias = 0 } = paint;
  const drop = pose.bob + pose.crouch;
  const [hipX, hipY] = build.hip;
  const [a, b, c] = build.radii;
  let [hip, knee, ankle]: Point[] = [];
  if (view === 'right') {
    const x = leg.swing * build.stride + (paint.limb === 'far' ? build.apart : -build.apart);
    hip = [pose.lean, -hipY + drop];
    ankle = [x, -build.foot[1] - leg.lift];
    knee = [(hip[0] + x) / 2 + 0.8 + leg.lift * 0.5 + pose.crouch * 0.5, (hip[1] + ankle[1]) / 2 - leg.lift * 0.15];
  } else {
    const toward = view === 'down' ? leg.swing : -leg.swing;
    const y = Math.round(toward * 0.8) - leg.lift;
    hip = [side * hipX, -hipY + drop];
    ankle = [side * (build.spread + pose.crouch * 0.25), Math.min(0, y) - build.foot[1] + Math.max(0, y)];
    knee = [side * ((hipX + build.spread) / 2 + 0.3 + pose.crouch * 0.3), (hip[1] + ankle[1]) / 2];
  }
  figure.add(stroke([hip, knee, ankle], [a, b, c]), skin, { bias });
  const ground: Point = [ankle[0], ankle[1] + build.foot[1]];
  figure.add(footShape(build.foot, ground, view), sole, { bias: bias + 0.04 });
  return { hip, knee, ankle };
}

export type ArmBuild = {
  shoulder: Point;
  /** Length from shoulder to hand. */
  length: number;
  /** How far a hanging hand stands off the body, from the front. */
  out: number;
  /** Radii of shoulder, elbow and wrist. */
  radii: readonly [number, number, number];
  hand: number;
};

export type Bones = { shoulder: Point; elbow: Point; hand: Point };

/** Where shoulder, elbow and hand are, relative to the body. `side` counts only from the front and from behind. */
function armBones({ view }: Pick<Stance, 'view'>, build: ArmBuild, side: Side, arm: Arm): Bones {
  const [sx, sy] = build.shoulder;
  const elbowAt = (shoulder: Point, hand: Point, way: Side): Point =>
    arm.elbow
      ? [shoulder[0] + way * arm.elbow[0], shoulder[1] + arm.elbow[1]]
      : bend(shoulder, hand, build.length, way);
  if (view === 'right') {
    const shoulder: Point = [sx, -sy];
    const hand: Point = arm.hand
      ? [sx + arm.hand[0], -sy + arm.hand[1]]
      : [sx + 0.6 + Math.sin(arm.swing * 0.75) * build.length, -sy + Math.cos(arm.swing * 0.75) * build.length];
    return { shoulder, hand, elbow: elbowAt(shoulder, hand, 1) };
  }
  const shoulder: Point = [side * sx, -sy];
  const swing = view === 'down' ? arm.swing : -arm.swing;
  const hand: Point = arm.hand
    ? [side * (sx + arm.hand[0]), -sy + arm.hand[1]]
    : [
        side * (sx + build.out - Math.abs(swing) * 0.6),
        -sy + build.length - (swing > 0 ? -0.4 : 1.2) * Math.abs(swing),
      ];
  return { shoulder, hand, elbow: elbowAt(shoulder, hand, side) };
}

/** The elbow of an arm of the given length: further out the nearer the hand comes to the shoulder. */
function bend([ax, ay]: Point, [bx, by]: Point, length: number, way: Side): Point {
  const [dx, dy] = [bx - ax, by - ay];
  const reach = Math.max(0.01, Math.hypot(dx, dy));
  const out = Math.sqrt(Math.max(0.6, (length * length - reach * reach) / 4)) * 0.8;
  return [(ax + bx) / 2 + ((way * dy * out) / reach) * 0.7, (ay + by) / 2 - ((way * dx * out) / reach) * 0.7 + 0.3];
}

/** Draws an arm and its hand; returns where its joints are. */
export function drawArm(
  stance: Stance,
  build: ArmBuild,
  side: Side,
  arm: Arm,
  paint: { arm: string; hand: string; bias?: number },
): Bones {
  const bones = armBones(stance, build, side, arm);
  const { shoulder, elbow, hand } = bones;
  const bias = paint.bias ?? 0;
  stance.figure.add(stroke([shoulder, elbow, hand], build.radii), paint.arm, { bias });
  stance.figure.add(ellipse(hand[0], hand[1] + 0.4, build.hand, build.hand), paint.hand, {
    bias: bias + 0.02,
    crease: paint.hand === paint.arm ? 0 : 1,
  });
  return bones;
}
