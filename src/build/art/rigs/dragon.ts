import type { Facing } from '../../../../assets/art/clips';
import { Figure, type Picture } from '../figure';
import { path } from '../portraits/path';
import { blob, ellipse, type Point, type Shape, within } from '../shape';
import { type ArmBuild, at, drawArm, drawLeg, type LegBuild, onBody, onHead, SIDES, type Side } from './biped';
import { drawEyes, drawMouth, drawSideEye, EYE_STYLES, isGaping } from './dragon-face';
import type { DragonKit, DragonStance } from './dragon-look';
import { drawSpines, drawTail, drawWing } from './dragon-parts';
import type { Pose } from './pose';

/** Height of the middle of the head above the foot point, in pixels. */
const HEAD_HEIGHT = 39;

const legBuild = (width: number): LegBuild => ({
  hip: [3.1 * width, 14],
  spread: 4.1 * width,
  stride: 5.6,
  apart: 1.4,
  radii: [3.5 * width, 2.8, 2.3],
  foot: [3.3, 2.2],
});
const armBuild = ({ view, look: { width } }: DragonStance): ArmBuild =>
  view === 'right'
    ? { shoulder: [-0.8, 27], length: 12, out: 0, radii: [2.5, 2, 1.8], hand: 2.1 }
    : { shoulder: [6.2 * width, 27], length: 12, out: 2.4, radii: [2.4, 2, 1.8], hand: 2.1 };

const scaled = (points: readonly Point[], width: number): Point[] => points.map(([x, y]) => [x * width, y]);

function torsoShape({ view, look: { width }, pose: { breath } }: DragonStance): Shape {
  const swell = 0.4 * breath;
  if (view === 'right') {
    const side: Point[] = [
      [-3.6, -29.4],
      [0.6, -30.8],
      [4.2 + swell, -28],
      [5 + swell, -23],
      [4.2, -17],
      [4.4, -12.4],
      [0, -10.8],
      [-4.6, -12.4],
      [-4.4, -17],
      [-5 - swell, -24],
    ];
    return blob(scaled(side, (1 + width) / 2), { rim: 4.5 });
  }
  const half: Point[] = [
    [3, -30.6],
    [6.4 + swell, -28.6],
    [6 + swell, -22.6],
    [5.1, -16.6],
    [5.6, -12.6],
  ];
  const other = half.map(([x, y]): Point => [-x, y]).reverse();
  return blob(scaled([...half, [0, -10.8], ...other], width), { rim: 5 });
}

type Limb = 'near' | 'far';

/** Whether an arm is the dragon's own left: on the picture's right from the front, the far one when it looks right. */
const isLeft = ({ view, turnedLeft }: DragonStance, limb: Limb): boolean =>
  view === 'right' ? (limb === 'near') === turnedLeft : (limb === 'near') === (view === 'down');

function arm(stance: DragonStance, kit: DragonKit, limb: Limb, bias: number): void {
  const { pose, look } = stance;
  const left = isLeft(stance, limb);
  const special = left ? kit.leftArm : undefined;
  const side: Side = limb === 'near' ? 1 : -1;
  const paint = { arm: special ?? look.wears.arms, hand: special ?? look.wears.hands, bias };
  const bones = drawArm(stance, armBuild(stance), side, limb === 'near' ? pose.nearArm : pose.farArm, paint);
  kit.onArm?.(stance, bones, left ? 'left' : 'right', bias);
}

const raised = (pose: Pose, limb: Limb): boolean => {
  const hand = (limb === 'near' ? pose.nearArm : pose.farArm).hand;
  return hand !== undefined && hand[1] < -3;
};

function legs(stance: DragonStance, kit: DragonKit, limbs: readonly Limb[], bias: number): void {
  const { pose, look } = stance;
  for (const limb of limbs) {
    const paint = { leg: look.wears.legs, foot: look.wears.feet, bias, limb };
    const side = limb === 'near' ? 1 : -1;
    const bones = drawLeg(stance, legBuild(look.width), side, limb === 'near' ? pose.near : pose.far, paint);
    kit.onLeg?.(stance, bones, bias);
  }
}

function head(stance: DragonStance, kit: DragonKit): void {
  const { figure, view, pose, look } = stance;
  const skull = kit.skull(stance);
  const mouth = pose.mouth === 'rest' ? look.rest : pose.mouth;
  inHead(stance, () => {
    if (view === 'right' && isGaping(mouth)) figure.add(ellipse(6.4, 7, 4.8, 2.6), 'body', { bias: -0.1 });
    figure.add(skull, 'body', { cast: 0.22, bias: 0.05 });
    const lid = { material: 'body', shade: 2 };
    const lip = { material: 'body', shade: 0 };
    if (view === 'down') {
      figure.add(within(ellipse(0, 5.6, 5, 3), skull), 'body', { crease: 0, bias: 0.1 });
      drawEyes(figure, EYE_STYLES[look.eyeStyle], look.eyeStyle === 'lazy' ? -3 : -4, 4, pose.eyes, look.eyes, lid);
      figure.stamp(-2, 3, ['x..x'], { x: { material: 'body', shade: 1 } });
      drawMouth(figure, 'down', -3, 5, mouth, lip);
    } else if (view === 'right') {
      drawSideEye(figure, EYE_STYLES[look.eyeStyle], 2, look.eyeStyle === 'lazy' ? -4 : -5, pose.eyes, look.eyes, lid);
      figure.pixel(11, 2, { material: 'body', shade: 1 });
      drawMouth(figure, 'right', 6, 4, mouth, lip);
    }
  });
}

/** Draws with the origin at the middle of the head. */
function inHead(stance: DragonStance, draw: () => void): void {
  const [ahead, down] = stance.look.slouch;
  onHead(stance, () => at(stance.figure, stance.view === 'right' ? ahead : 0, down - HEAD_HEIGHT, draw));
}

function drawFront(stance: DragonStance, kit: DragonKit): void {
  const { figure, pose, look } = stance;
  const torso = torsoShape(stance);
  onBody(stance, () => {
    drawTail(stance, path('1,-13 8,-8 13.4,-4.6 18,-6.4'), [3.2, 2.8, 2, 1.1], -0.16);
    for (const side of SIDES) drawWing(stance, side, look.width, -0.1);
    kit.behind?.(stance);
  });
  inHead(stance, () => kit.headBehind?.(stance));
  legs(stance, kit, ['far', 'near'], -0.05);
  onBody(stance, () => {
    figure.add(torso, look.wears.torso);
    if (look.wears.torso === 'body') figure.add(within(ellipse(0, -20.6, 3.8, 8.8), torso), 'belly');
    kit.clothes?.(stance, torso);
    kit.belt?.(stance);
    for (const limb of ['far', 'near'] as const) if (!raised(pose, limb)) arm(stance, kit, limb, 0);
  });
  head(stance, kit);
  inHead(stance, () => kit.headFront?.(stance));
  onBody(stance, () => {
    kit.over?.(stance);
    for (const limb of ['far', 'near'] as const) if (raised(pose, limb)) arm(stance, kit, limb, 0.02);
  });
}

function drawSide(stance: DragonStance, kit: DragonKit): void {
  const { figure, look } = stance;
  const torso = torsoShape(stance);
  onBody(stance, () => {
    drawTail(stance, path('-2,-14 -8,-8.6 -13.6,-5 -18.6,-7'), [3.6, 3, 2, 1.1], -0.02);
    drawSpines(stance, [path('-7.6,-11 -10.4,-13.4 -10.2,-8.8'), path('-12,-7.8 -14.6,-10.4 -14.6,-6.2')], -0.05);
    kit.behind?.(stance);
  });
  legs(stance, kit, ['far'], -0.26);
  onBody(stance, () => {
    at(figure, 3.2, 0, () => arm(stance, kit, 'far', -0.22));
    figure.add(torso, look.wears.torso);
    if (look.wears.torso === 'body') figure.add(within(ellipse(4.4, -20.6, 2.6, 8.8), torso), 'belly');
    kit.clothes?.(stance, torso);
  });
  legs(stance, kit, ['near'], -0.02);
  onBody(stance, () => {
    kit.belt?.(stance);
    drawWing(stance, 1, 1, 0.02);
  });
  inHead(stance, () => kit.headBehind?.(stance));
  head(stance, kit);
  inHead(stance, () => kit.headFront?.(stance));
  onBody(stance, () => {
    kit.over?.(stance);
    arm(stance, kit, 'near', 0.04);
  });
}

function drawBack(stance: DragonStance, kit: DragonKit): void {
  const { figure, look } = stance;
  const torso = torsoShape(stance);
  legs(stance, kit, ['far', 'near'], -0.08);
  onBody(stance, () => {
    for (const limb of ['far', 'near'] as const) arm(stance, kit, limb, -0.04);
    figure.add(torso, look.wears.torso);
    kit.clothes?.(stance, torso);
    kit.belt?.(stance);
    for (const side of SIDES) drawWing(stance, side, look.width, 0.02);
    drawTail(stance, path('0,-13 1,-8 4,-3.4 8.6,-3'), [3.2, 2.7, 2, 1.1], 0.04);
    drawSpines(stance, [path('-1.5,-8.6 0.6,-12.4 2.4,-8.6'), path('0.4,-4.6 1.8,-8 4,-5')]);
    kit.behind?.(stance);
  });
  inHead(stance, () => kit.headBehind?.(stance));
  head(stance, kit);
  inHead(stance, () => kit.headFront?.(stance));
  onBody(stance, () => kit.over?.(stance));
}

const DRAW = { down: drawFront, right: drawSide, up: drawBack } as const;

/** A teenage dragon in one pose. */
export function drawDragon(kit: DragonKit, facing: Facing, pose: Pose): Picture {
  const turnedLeft = facing === 'left';
  const view = facing === 'left' ? 'right' : facing;
  const figure = new Figure([80, 78], [40, 68], kit.look.paints, { surface: 'character', mirror: turnedLeft });
  DRAW[view]({ figure, view, pose, look: kit.look, turnedLeft }, kit);
  return figure.render();
}
