import { SPIKE_BLUSH, SPIKE_EYES } from '../../../../assets/art/cast/spike';
import { path } from '../portraits/path';
import { blob, ellipse, type Point, stroke, union, within } from '../shape';
import { at, onHead, onSide, SIDES, type Side, type Stance, turned } from './biped';
import { drawEyes, drawMouth, drawSideEye, EYE_STYLES, isGaping } from './dragon-face';

const LID = { material: 'body', shade: 2 } as const;
const LIP = { material: 'body', shade: 0 } as const;

const spine = ({ figure }: Stance, points: readonly Point[], bias = 0.06): void => {
  figure.add(blob(points, { rim: 2.2, smooth: false }), 'fin', { bias });
};

/** An ear fin of three points with a pale web, on one side of a head seen from the front or from behind. */
function ear(stance: Stance, side: Side): void {
  const { figure, pose, view } = stance;
  const root: Point = [8, -20.5];
  const fin: Point[] = path('7,-25.4 11,-28.6 16.6,-30 15.4,-26 18,-23 15.2,-20.6 15.4,-16.8 11.4,-16.6 7.6,-16.8');
  const web: Point[] = path('8,-23.6 13.6,-27 13,-23.6 15.2,-22.4 12.8,-19.8 12.8,-18 8,-18.4');
  const raise = -12 * pose.ears;
  figure.add(blob(onSide(side, turned(fin, root, raise)), { rim: 2.4 }), 'fin', { bias: -0.04 });
  if (view === 'up') return;
  figure.add(blob(onSide(side, turned(web, root, raise)), { rim: 2 }), 'finLight', { crease: 0, bias: -0.06 });
  for (const tip of [
    [14.6, -27.8],
    [15.2, -22.8],
  ] as const) {
    const rib = onSide(side, turned([[9.4, -21.4], tip], root, raise));
    figure.add(stroke(rib, [0.4, 0.55]), 'fin', { crease: 0, bias: -0.16, threshold: 0.35 });
  }
}

const frontHead = union([ellipse(0, -22.4, 10.4, 8.4), ellipse(0, -18.6, 11, 6), ellipse(0, -16.2, 6.6, 3.6)], 0.9);
const sideHead = union(
  [ellipse(-0.4, -22.2, 9.8, 8.4), ellipse(1, -18.6, 9.6, 5.8), ellipse(7.4, -17.8, 4.6, 3.8)],
  0.9,
);
const backHead = union([ellipse(0, -22.4, 10.4, 8.4), ellipse(0, -18.8, 10.8, 6)], 0.9);

function drawFront(stance: Stance): void {
  const { figure, pose } = stance;
  for (const side of SIDES) ear(stance, side);
  for (const side of SIDES) spine(stance, onSide(side, path('2.6,-28.4 5.6,-33 7,-27')), -0.1);
  figure.add(frontHead, 'body', { cast: 0.22, bias: 0.06 });
  figure.add(within(ellipse(0, -16, 5.4, 3), frontHead), 'body', { crease: 0, bias: 0.09 });
  spine(stance, path('-3.2,-28 -2.4,-33 0,-36.6 2.4,-33 3.2,-28 0,-25.2'), 0.1);
  figure.stamp(-1, -35, ['.x', '.x', 'xx', '.x'], { x: { material: 'fin', shade: 4 } });
  figure.stamp(-10, -17, ['xxx'], { x: SPIKE_BLUSH });
  figure.stamp(7, -17, ['xxx'], { x: SPIKE_BLUSH });
  drawEyes(figure, EYE_STYLES.baby, -26, 2, pose.eyes, SPIKE_EYES, LID);
  figure.stamp(-2, -18, ['x..x'], { x: { material: 'body', shade: 2 } });
  drawMouth(figure, 'down', -3, -17, pose.mouth, LIP);
}

function drawSide(stance: Stance): void {
  const { figure, pose } = stance;
  spine(stance, path('-7,-22 -13,-25.4 -6,-27.4'), -0.06);
  spine(stance, path('-6.8,-25 -9.4,-32.4 -2.4,-29'), 0);
  if (isGaping(pose.mouth)) figure.add(ellipse(5.6, -14.4, 4.8, 2.6), 'body', { bias: -0.1 });
  figure.add(sideHead, 'body', { cast: 0.2, bias: 0.06 });
  spine(stance, path('-3.6,-28.6 -3.4,-33 -2,-37.2 1.6,-34 4.8,-28.6 1,-26.6'), 0.1);
  figure.add(within(ellipse(8, -16.2, 4, 2.6), sideHead), 'body', { crease: 0, bias: 0.08 });
  const root: Point = [-3, -20];
  const fin: Point[] = path(
    '-2,-23.4 -6,-28.4 -12,-30.6 -10.6,-25.6 -14.8,-22.6 -11,-19.6 -12.4,-14.8 -6.4,-15.6 -2.6,-17',
  );
  const web: Point[] = path('-3,-21.6 -6,-25 -9,-26.4 -8.6,-23.4 -10.6,-21.8 -8.4,-19 -8.6,-17.4 -4,-17.8');
  figure.add(blob(turned(fin, root, 12 * pose.ears), { rim: 2.4 }), 'fin', { cast: 0.1 });
  figure.add(blob(turned(web, root, 12 * pose.ears), { rim: 2 }), 'finLight', { crease: 0, bias: -0.05 });
  for (const tip of path('-9.6,-27.4 -11.6,-22.4 -9.8,-17.8')) {
    figure.add(stroke(turned([[-4, -20.4], tip], root, 12 * pose.ears), [0.4, 0.6]), 'fin', {
      crease: 0,
      bias: -0.12,
      threshold: 0.35,
    });
  }
  figure.stamp(3, -17, ['xx'], { x: SPIKE_BLUSH });
  drawSideEye(figure, EYE_STYLES.baby, 2, -26, pose.eyes, SPIKE_EYES, LID);
  figure.pixel(10, -20, { material: 'body', shade: 1 });
  drawMouth(figure, 'right', 6, -17, pose.mouth, LIP);
}

function drawBack(stance: Stance): void {
  const { figure } = stance;
  for (const side of SIDES) ear(stance, side);
  figure.add(backHead, 'body', { bias: 0.03, cast: 0.22 });
  spine(stance, path('-3.4,-27 -2.2,-32.6 0,-36.6 2.2,-32.6 3.4,-27 0,-24.6'));
  spine(stance, path('-3,-22 0,-28.6 3,-22 0,-19.8'));
  spine(stance, path('-2.6,-17 0,-22.8 2.6,-17 0,-15'));
}

/** Spike's head, ears and crest, as seen from the stance's side. */
export function drawSpikeHead(stance: Stance): void {
  const draw = { down: drawFront, right: drawSide, up: drawBack }[stance.view];
  onHead(stance, () => at(stance.figure, 0, -1, () => draw(stance)));
}
