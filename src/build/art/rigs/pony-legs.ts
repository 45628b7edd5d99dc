import { blob, type Point, stroke } from '../shape';
import type { FootKind, View } from './pony-look';
import type { Step } from './pony-pose';
import { hindCoat, type Rig } from './pony-rig';

type Limb = {
  hip: Point;
  /** Where the foot touches the ground when it stands. */
  stand: Point;
  step: Step;
  /** Radii from hip to fetlock. */
  radii: readonly number[];
  /** Which way the middle joint gives: 1 forwards (knee), −1 backwards (hock). */
  bend: 1 | -1;
  kind: FootKind;
  material: string;
  bias: number;
};

const FORE = [2.8, 2.2, 2.05, 1.6, 1.75] as const;
const HIND = [4.2, 3.1, 2, 1.6, 1.8] as const;

const lerp = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** The knee or hock of a leg of two equal bones; a leg asked to reach too far is simply straight. */
function joint(hip: Point, ankle: Point, bone: number, bend: number): Point {
  const [dx, dy] = [ankle[0] - hip[0], ankle[1] - hip[1]];
  const distance = Math.max(0.1, Math.hypot(dx, dy));
  const give = Math.sqrt(Math.max(0, bone * bone - (distance / 2) ** 2));
  return [hip[0] + dx / 2 + (bend * give * dy) / distance, hip[1] + dy / 2 - (bend * give * dx) / distance];
}

/** A foot at the end of a leg that points along `axis`; `toe` is the side it faces. */
function drawFoot(rig: Rig, { kind, material, bias }: Limb, [x, y]: Point, axis: Point, toe: number): void {
  const { figure, build } = rig;
  const across: Point = [axis[1], -axis[0]];
  const at = (along: number, side: number): Point => [
    x - axis[0] * along + across[0] * side * build.limb,
    y - axis[1] * along + across[1] * side * build.limb,
  ];
  if (kind === 'hoof') {
    const hoof = blob([at(2.9, -1.8), at(2.9, 1.8 + toe * 0.2), at(0, 2.6 + toe * 0.4), at(0, -2.6 + toe * 0.4)], {
      rim: 2,
      smooth: false,
    });
    figure.add(hoof, 'hoof', { bias: bias - 0.2 });
    return;
  }
  if (kind === 'paw') {
    figure.add(
      blob([at(2.8, -1.9), at(2.8, 1.8), at(1.2, 2.6 + toe), at(0, 2.4 + toe), at(0, -2.2)], { rim: 2 }),
      material,
      { bias },
    );
    return;
  }
  for (const side of [-1.6, 1.8 + toe * 0.8, 0.2 + toe * 0.4]) {
    figure.add(stroke([at(2.6, 0), at(1.4, side * 0.9), at(0.3, side)], [1.3, 1.1, 0.6]), 'talon', { bias });
  }
}

function drawLimb(rig: Rig, limb: Limb): void {
  const { figure, build, view, pose } = rig;
  const { hip, stand, step, bend, kind, material, bias } = limb;
  const side = view === 'right';
  const outwards = Math.sign(stand[0]) || 1;
  const depth = view === 'up' ? -0.3 : 0.3;
  const foot: Point = side
    ? [stand[0] + step.swing, stand[1] - step.lift]
    : [stand[0] + outwards * step.out, stand[1] - step.lift + step.swing * depth];
  const hipAt: Point = [hip[0] + pose.lean, hip[1] + pose.bob];
  const reach = Math.hypot(foot[0] - hipAt[0], foot[1] - hipAt[1]);
  const toGround: Point = [0, 1];
  const along: Point = reach > 1 ? [(foot[0] - hipAt[0]) / reach, (foot[1] - hipAt[1]) / reach] : toGround;
  const bone = build.legs * 0.43;
  const tilt = Math.min(1, step.lift / 5) * (side ? 0.9 : step.lift > 9 ? 1 : 0.5);
  const [tx, ty] =
    side && bend > 0
      ? lerp(toGround, [along[0] - (step.swing > 6 ? 0 : 0.35), along[1]], tilt)
      : lerp(toGround, along, tilt);
  const length = Math.hypot(tx, ty);
  const axis: Point = [tx / length, ty / length];
  const ankle: Point = [foot[0] - axis[0] * 2.6, foot[1] - axis[1] * 2.6];
  const hipToAnkle = Math.hypot(ankle[0] - hipAt[0], ankle[1] - hipAt[1]);
  const knee = side
    ? joint(hipAt, ankle, bone, -bend)
    : joint(hipAt, ankle, Math.min(bone, hipToAnkle / 2 + 0.25), -outwards);
  const radii = limb.radii.map((r) => r * build.limb);
  figure.add(stroke([hipAt, knee, ankle], radii), material, { bias: bias - 0.02 });
  if (kind === 'claw') figure.add(stroke([knee, ankle], [2, 1.5]), 'talon', { bias });
  drawFoot(rig, limb, foot, axis, side ? 1 : 0);
}

const FAR_BIAS = -0.28;

/** A leg seen from the side. */
function sideLimb(rig: Rig, end: 'fore' | 'hind', far: boolean): Limb {
  const { build, look, pose } = rig;
  const { legs, length } = build;
  const common = { bias: far ? FAR_BIAS : 0 };
  const ground = far ? -1.4 : 0;
  if (end === 'fore') {
    return {
      ...common,
      hip: [(far ? 4.4 : 2) * length, -legs - 0.6],
      stand: [(far ? 6 : 2.2) * length, ground],
      step: far ? pose.foreFar : pose.foreNear,
      radii: FORE,
      bend: 1,
      kind: look.feet?.[0] ?? 'hoof',
      material: 'coat',
    };
  }
  return {
    ...common,
    hip: [(far ? -8.6 : -10.9) * length, -legs - 1.2],
    stand: [(far ? -8.2 : -12) * length, ground],
    step: far ? pose.hindFar : pose.hindNear,
    radii: HIND,
    bend: -1,
    kind: look.feet?.[1] ?? 'hoof',
    material: hindCoat(rig),
  };
}

/** A leg seen from the front or the back, on the viewer's left (−1) or right (1). */
function endLimb(rig: Rig, pair: 'far' | 'near', sign: 1 | -1): Limb {
  const { build, look, pose, view } = rig;
  const { legs, girth } = build;
  const near = pair === 'near';
  const isFore = near === (view === 'down');
  const ownRight = sign < 0 === (view === 'down');
  const spread = near ? (isFore ? 4.3 : 5.2) : isFore ? 4.2 : 6.5;
  const [right, left] = isFore ? [pose.foreNear, pose.foreFar] : [pose.hindNear, pose.hindFar];
  return {
    hip: [sign * (spread - 0.3) * girth, -legs + (near ? 0.5 : 2)],
    stand: [sign * spread * (0.4 + 0.6 * girth), near ? 0 : -2.2],
    step: ownRight ? right : left,
    radii: isFore ? [2.4, 2.05, 2, 1.7, 1.85] : [3.3, 2.6, 2.05, 1.7, 1.85],
    bend: 1,
    kind: look.feet?.[isFore ? 0 : 1] ?? 'hoof',
    material: isFore ? 'coat' : hindCoat(rig),
    bias: near ? 0 : FAR_BIAS,
  };
}

/** Whether a foreleg is raised so far that it passes before the face. */
const isRaised = (view: View, { lift }: Step): boolean => (view === 'right' ? lift > 14 : view === 'down' && lift > 9);

/** The near legs, the hind one first, or the far ones. */
function limbs(rig: Rig, pair: 'far' | 'near'): Limb[] {
  if (rig.view === 'right') return (['hind', 'fore'] as const).map((end) => sideLimb(rig, end, pair === 'far'));
  return ([-1, 1] as const).map((sign) => endLimb(rig, pair, sign));
}

/** Draws the legs behind the body (`far`) or those before it, but for raised ones. */
export function drawLegs(rig: Rig, pair: 'far' | 'near'): void {
  for (const limb of limbs(rig, pair)) if (pair === 'far' || !isRaised(rig.view, limb.step)) drawLimb(rig, limb);
}

/** Draws raised forelegs, over the head. */
export function drawRaisedLegs(rig: Rig): void {
  for (const limb of limbs(rig, 'near')) if (isRaised(rig.view, limb.step)) drawLimb(rig, limb);
}
