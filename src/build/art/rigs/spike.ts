import { SPIKE_PAINTS } from '../../../../assets/art/cast/spike';
import type { Facing } from '../../../../assets/art/clips';
import { Figure, type Picture } from '../figure';
import { path } from '../portraits/path';
import { blob, ellipse, type Point, within } from '../shape';
import { type ArmBuild, at, drawArm, drawLeg, type LegBuild, onBody, type Stance, type View } from './biped';
import { drawTail } from './dragon-parts';
import type { Pose } from './pose';
import { drawSpikeHead } from './spike-head';
import { drawProp, type Prop } from './spike-props';

const LEG: LegBuild = { hip: [3.1, 9], spread: 3.9, stride: 4.8, apart: 1.1, radii: [3, 2.6, 2.3], foot: [3.3, 2.1] };
const FRONT_ARM: ArmBuild = { shoulder: [5.2, 14], length: 7, out: 2.6, radii: [2, 1.8, 1.7], hand: 2 };
const SIDE_ARM: ArmBuild = { shoulder: [-0.6, 13.8], length: 6.8, out: 0, radii: [2.1, 1.8, 1.7], hand: 2 };
const SKIN = { leg: 'body', foot: 'body' } as const;
const HAND = { arm: 'body', hand: 'body' } as const;

const spines = ({ figure }: Stance, list: readonly (readonly Point[])[], bias = 0): void => {
  for (const points of list) figure.add(blob(points, { rim: 2, smooth: false }), 'fin', { bias });
};

function legs(stance: Stance): void {
  const { pose } = stance;
  drawLeg(stance, LEG, -1, pose.far, { ...SKIN, limb: 'far', bias: -0.08 });
  drawLeg(stance, LEG, 1, pose.near, { ...SKIN, limb: 'near', bias: -0.08 });
}

function drawFront(stance: Stance, prop?: Prop): void {
  const { figure, pose } = stance;
  onBody(stance, () => {
    drawTail(stance, path('1,-6.6 7,-4.4 11.4,-5.4 13.4,-9'), [3, 2.6, 1.9, 1.1], -0.12);
    drawProp(stance, prop, 'behind');
  });
  legs(stance);
  onBody(stance, () => {
    const chest = ellipse(0, -10.8, 6.2 + 0.4 * pose.breath, 6.2);
    figure.add(chest, 'body');
    figure.add(within(ellipse(0, -10, 4.3 + 0.3 * pose.breath, 5.2), chest), 'belly');
    for (const y of [-12, -9]) figure.mark(-3, y, ['.xxxx.'], { x: { material: 'belly', shade: 2 } });
    figure.mark(-2, -6, ['xxxx'], { x: { material: 'belly', shade: 2 } });
    drawProp(stance, prop, 'body');
    arms(stance, false);
  });
  drawSpikeHead(stance);
  onBody(stance, () => {
    drawProp(stance, prop, 'front');
    arms(stance, true);
  });
}

/** Draws the arms that are raised before the face, or those that are not. */
function arms(stance: Stance, raised: boolean): void {
  const { farArm, nearArm } = stance.pose;
  for (const [side, arm] of [
    [-1, farArm],
    [1, nearArm],
  ] as const) {
    if ((arm.hand !== undefined && arm.hand[1] <= -2) === raised) drawArm(stance, FRONT_ARM, side, arm, HAND);
  }
}

function drawSide(stance: Stance, prop?: Prop): void {
  const { figure, pose } = stance;
  onBody(stance, () => {
    drawTail(stance, path('-2,-7 -7.4,-4 -11.6,-4.4 -14,-8.4'), [3.4, 2.8, 1.9, 1.1], -0.02);
    spines(stance, [path('-8.6,-5.6 -11,-8.6 -6,-6.6')]);
    drawProp(stance, prop, 'behind');
  });
  drawLeg(stance, LEG, 1, pose.far, { ...SKIN, limb: 'far', bias: -0.24 });
  onBody(stance, () => {
    at(figure, 2.6, 0, () => drawArm(stance, SIDE_ARM, 1, pose.farArm, { ...HAND, bias: -0.22 }));
    spines(stance, [path('-4.4,-13 -9,-13.6 -5.4,-9.4'), path('-5,-9 -9.2,-8.8 -5.4,-5.2')]);
    const chest = ellipse(-0.4, -10.8, 5.7 + 0.4 * pose.breath, 6.3);
    figure.add(chest, 'body');
    figure.add(within(ellipse(3.6, -10, 3.8 + 0.4 * pose.breath, 5.4), chest), 'belly');
    for (const y of [-12, -9, -6]) figure.mark(2, y, ['.xx'], { x: { material: 'belly', shade: 2 } });
  });
  drawLeg(stance, LEG, 1, pose.near, { ...SKIN, limb: 'near' });
  onBody(stance, () => drawProp(stance, prop, 'body'));
  drawSpikeHead(stance);
  onBody(stance, () => {
    drawProp(stance, prop, 'front');
    drawArm(stance, SIDE_ARM, 1, pose.nearArm, { ...HAND, bias: 0.04 });
    drawProp(stance, prop, 'over');
  });
}

function drawBack(stance: Stance, prop?: Prop): void {
  const { figure, pose } = stance;
  legs(stance);
  onBody(stance, () => {
    drawProp(stance, prop, 'behind');
    arms(stance, false);
    arms(stance, true);
  });
  onBody(stance, () => figure.add(ellipse(0, -10.6, 6.4 + 0.3 * pose.breath, 6.6), 'body'));
  drawSpikeHead(stance);
  onBody(stance, () => {
    drawTail(stance, path('0,-7 1,-4 4.4,-2 8.8,-3.4'), [3, 2.7, 2, 1.1], 0.06);
    spines(stance, [path('-2.1,-10.4 0,-15 2.1,-10.4 0,-8.4'), path('-1.4,-6.2 0.4,-9.6 2.2,-6.2 0.4,-4.4')], 0.04);
    drawProp(stance, prop, 'body');
    drawProp(stance, prop, 'front');
  });
}

const DRAW: Record<View, (stance: Stance, prop?: Prop) => void> = { down: drawFront, right: drawSide, up: drawBack };

/** Spike in one pose, perhaps with something in hand. */
export function drawSpike(facing: Facing, pose: Pose, prop?: Prop): Picture {
  const view = facing === 'left' ? 'right' : facing;
  const figure = new Figure([64, 56], [32, 48], SPIKE_PAINTS, { surface: 'character', mirror: facing === 'left' });
  DRAW[view]({ figure, view, pose }, prop);
  return figure.render();
}
