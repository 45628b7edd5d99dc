import { TIMBERWOLF_PAINTS } from '../../../../assets/art/cast/beasts';
import type { Facing } from '../../../../assets/art/clips';
import { Figure, type Picture } from '../figure';
import { ellipse, type Point, stroke, union } from '../shape';
import type { BeastPose } from './beast-pose';
import { at, onSide, SIDES, type Side } from './biped';
import type { Leg } from './pose';
import { leaves, type Stick, sticks } from './timberwolf-parts';
import { drawBackHead, drawFrontHead, drawSideHead } from './timberwolf-head';

type Wolf = { figure: Figure; pose: BeastPose };

const paw = (figure: Figure, x: number, y: number, bias: number, ahead: number): void => {
  figure.add(ellipse(x + ahead, y - 2, 4.2, 2.4), 'bark', { bias });
  for (const toe of [-2, 0.4, 2.8]) figure.add(stroke([[x + ahead + toe, y - 1.8], [x + ahead + toe + 0.9, y - 0.3]], [0.9, 0.5]), 'pale', { bias: bias - 0.05, crease: 0 });
};

/** A leg of the side view: a bundle of sticks from joint to joint. */
function sideLeg(figure: Figure, hind: boolean, root: Point, leg: Leg, bias: number): void {
  const [rx, ry] = root;
  const x = rx + (hind ? 1 : 1.5) + leg.swing * 7;
  const y = -leg.lift;
  const joints: Point[] = hind
    ? [[rx, ry], [rx + 4 + leg.swing * 3, ry + 9 - leg.lift * 0.3], [x - 5 + leg.lift * 0.2, y - 10], [x - 1, y - 2]]
    : [[rx, ry], [rx - 2 + leg.swing * 2, ry + 9], [(rx + x) / 2 + 1 + leg.lift * 0.7, y - 10], [x, y - 2]];
  const [hip, knee, hock, foot] = joints as [Point, Point, Point, Point];
  figure.add(stroke(joints, hind ? [6.2, 4.4, 2.6, 2.2] : [5, 3.6, 2.6, 2.3]), 'hollow', { bias });
  sticks(figure, [
    { material: 'dark', path: [[hip[0] - 2, hip[1]], [knee[0] - 1.6, knee[1]]], radii: [2.2, 1.7] },
    { material: 'bark', path: [[hip[0] + 2.4, hip[1] - 1], [knee[0] + 1.6, knee[1] + 1]], radii: [2.2, 1.9] },
    { material: 'bark', path: [knee, hock, foot], radii: [1.9, 1.5, 1.4] },
    { material: 'pale', path: [[knee[0] + 1.4, knee[1] - 1], [hock[0] + 1.6, hock[1]], [foot[0] + 1.2, foot[1]]], radii: [1.1, 1, 1] },
  ], bias);
  paw(figure, foot[0], y, bias, 1.4);
}

/** Branches of the flank, from rump to shoulder. */
const FLANK: readonly Stick[] = [
  { material: 'dark', path: [[-22, -25], [-10, -22], [2, -21], [12, -19]], radii: [1.4, 2, 2, 1.6] },
  { material: 'bark', path: [[-21, -31], [-8, -28], [6, -27], [18, -24]], radii: [1.6, 2.3, 2.4, 1.8] },
  { material: 'pale', path: [[-18, -34.4], [-6, -32], [6, -33], [18, -32]], radii: [1.2, 1.7, 1.8, 1.4] },
  { material: 'bark', path: [[-20, -35], [-8, -36], [6, -38], [17, -40.4]], radii: [1.6, 2, 2.4, 1.9] },
  { material: 'dark', path: [[8, -39], [13, -31], [12, -22]], radii: [1.2, 2, 1.5] },
  { material: 'pale', path: [[17, -38], [20, -29], [17, -20]], radii: [1.3, 1.8, 1.2] },
  { material: 'bark', path: [[-17, -34], [-13, -28], [-15, -21]], radii: [1.2, 1.9, 1.3] },
];
const SIDE_LEAVES: readonly (readonly [number, number, number])[] = [
  [-19, -37, 150], [-14, -38, -20], [-9, -38.4, 200], [-4, -39, -30], [1, -40, 190], [6, -41.4, -25], [11, -43, 200], [15, -44, -30], [9, -25, 40], [-4, -24, 20], [-20, -28, 110], [19, -24, 70],
];

function sideTail(figure: Figure, { tail }: BeastPose): void {
  const y = -6 * tail;
  figure.add(stroke([[-20, -33], [-28, -35 + y * 0.4], [-35, -30 + y], [-40, -31 + y * 1.3]], [3, 3.4, 3, 0.8]), 'hollow', { bias: -0.05 });
  sticks(figure, [
    { material: 'bark', path: [[-20, -34], [-28, -37 + y * 0.4], [-36, -33 + y], [-42, -35 + y * 1.3]], radii: [1.8, 1.8, 1.3, 0.5] },
    { material: 'dark', path: [[-21, -31], [-29, -33 + y * 0.4], [-35, -27 + y], [-39, -26 + y * 1.2]], radii: [1.6, 1.6, 1.2, 0.4] },
  ]);
  leaves(figure, [[-27, -38 + y * 0.3, 170], [-33, -36 + y * 0.8, 200], [-38, -34 + y, 160], [-37, -28 + y, 120], [-31, -31 + y * 0.7, 100], [-42, -33 + y * 1.2, 190]]);
}

function drawSide({ figure, pose }: Wolf): void {
  const [nearFore, farFore, nearHind, farHind] = pose.legs;
  const fore = pose.bob - pose.pitch;
  at(figure, 0, pose.bob, () => sideTail(figure, pose));
  sideLeg(figure, true, [-12, -25 + pose.bob], farHind, -0.24);
  sideLeg(figure, false, [15, -24 + fore], farFore, -0.24);
  at(figure, 0, pose.bob, () => {
    const lift = -pose.pitch;
    const tilt = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x, y + (lift * Math.max(0, x + 12)) / 24]);
    figure.add(union([ellipse(12, -29.4 + lift, 11 + 0.5 * pose.breath, 11.4), ellipse(-13, -28, 10, 9), stroke([[-12, -29], [0, -29 + lift / 2], [12, -30 + lift]], [8, 7.6, 9])], 1), 'hollow', { bias: -0.04 });
    sticks(figure, FLANK.map((stick) => ({ ...stick, path: tilt(stick.path) })));
    leaves(figure, SIDE_LEAVES.map(([x, y, turn]) => [x, y + (lift * Math.max(0, x + 12)) / 24, turn]));
  });
  sideLeg(figure, true, [-14, -24 + pose.bob], nearHind, 0);
  sideLeg(figure, false, [12, -23 + fore], nearFore, 0);
  at(figure, pose.head[0], fore + pose.head[1], () => drawSideHead(figure, pose));
}

/** A leg seen from the front or from behind: straight down, its paw nearer or further with the stride. */
function straightLeg(figure: Figure, side: Side, x: number, top: number, leg: Leg, toward: number, bias: number): void {
  const y = Math.round(leg.swing * toward) - leg.lift;
  const foot: Point = [side * (x + 0.6), Math.min(1, y) - 2];
  figure.add(stroke([[side * (x - 1), top], [side * (x + 1), (top + foot[1]) / 2], foot], [5, 3.6, 2.6]), 'hollow', { bias });
  sticks(figure, [
    { material: 'dark', path: [[side * (x + 1.6), top], [side * (x + 2.4), (top + foot[1]) / 2], [foot[0] + side * 1, foot[1]]], radii: [1.8, 1.5, 1.2] },
    { material: 'bark', path: [[side * (x - 2), top], [side * (x - 0.6), (top + foot[1]) / 2], [foot[0] - side * 0.4, foot[1]]], radii: [2.2, 1.8, 1.5] },
    { material: 'pale', path: [[side * (x + 0.4), top + 3], [side * (x + 1.2), (top + foot[1]) / 2 + 2]], radii: [1, 0.8] },
  ], bias);
  paw(figure, foot[0], foot[1] + 2, bias, 0);
}

function drawFront({ figure, pose }: Wolf): void {
  const [nearFore, farFore, nearHind, farHind] = pose.legs;
  const { breath } = pose;
  at(figure, 0, pose.bob, () => {
    const x = 9 * pose.tail;
    figure.add(stroke([[0, -30], [x * 0.6 + 4, -40], [x + 6, -48]], [3, 2.6, 0.6]), 'dark', { bias: -0.2 });
    leaves(figure, [[x + 5, -46, -60], [x * 0.7 + 6, -41, -30]]);
  });
  straightLeg(figure, -1, 10, -20 + pose.bob, farHind, 2, -0.3);
  straightLeg(figure, 1, 10, -20 + pose.bob, nearHind, 2, -0.3);
  at(figure, 0, pose.bob, () => figure.add(ellipse(0, -26, 13.5, 12), 'hollow', { bias: -0.22 }));
  straightLeg(figure, -1, 6.6, -22 + pose.bob - pose.pitch, farFore, 2, -0.02);
  straightLeg(figure, 1, 6.6, -22 + pose.bob - pose.pitch, nearFore, 2, -0.02);
  at(figure, 0, pose.bob - pose.pitch, () => {
    figure.add(ellipse(0, -26, 11.4 + 0.5 * breath, 12.4), 'hollow');
    for (const side of SIDES) {
      sticks(figure, [
        { material: 'dark', path: onSide(side, [[10, -34], [10.6, -26], [6, -17]]), radii: [1.8, 2.2, 1.4] },
        { material: 'bark', path: onSide(side, [[7, -37], [7, -27], [3, -16]]), radii: [1.8, 2.4, 1.4] },
        { material: 'pale', path: onSide(side, [[3, -36], [3.4, -27], [1, -15]]), radii: [1.6, 1.9, 1] },
      ]);
    }
    leaves(figure, [[-12, -34, 150], [12, -34, 30], [-13.4, -29, 170], [13.4, -29, 10], [-9, -22, 130], [9, -22, 50], [-4, -18, 110], [4, -18, 70], [0, -22, 90]]);
  });
  at(figure, 0, pose.bob - pose.pitch + pose.head[1] - Math.round(pose.howl / 12), () => drawFrontHead(figure, pose));
}

function drawBack({ figure, pose }: Wolf): void {
  const [nearFore, farFore, nearHind, farHind] = pose.legs;
  at(figure, 0, pose.bob - pose.pitch + pose.head[1] - Math.round(pose.howl / 10), () => drawBackHead(figure, pose));
  straightLeg(figure, -1, 6.6, -20 + pose.bob, farFore, -2, -0.3);
  straightLeg(figure, 1, 6.6, -20 + pose.bob, nearFore, -2, -0.3);
  at(figure, 0, pose.bob - pose.pitch, () => {
    figure.add(ellipse(0, -32, 11, 10), 'hollow', { bias: -0.06 });
    leaves(figure, [[-8, -41, 200], [8, -41, -20], [-3, -43, 210], [3, -43, -30], [-11, -36, 170], [11, -36, 10]]);
  });
  straightLeg(figure, -1, 8, -22 + pose.bob, farHind, -2, -0.02);
  straightLeg(figure, 1, 8, -22 + pose.bob, nearHind, -2, -0.02);
  at(figure, 0, pose.bob, () => {
    figure.add(ellipse(0, -27, 11.6, 11), 'hollow');
    for (const side of SIDES) {
      sticks(figure, [
        { material: 'dark', path: onSide(side, [[4, -37], [10.4, -30], [10, -20]]), radii: [1.6, 2.2, 1.5] },
        { material: 'bark', path: onSide(side, [[2, -38], [6.6, -30], [6.4, -18]]), radii: [1.6, 2.3, 1.4] },
        { material: 'pale', path: onSide(side, [[1, -36], [2.8, -28], [2.4, -18]]), radii: [1.2, 1.8, 1] },
      ]);
    }
    const x = 8 * pose.tail;
    sticks(figure, [
      { material: 'hollow', path: [[0, -31], [x * 0.5, -23], [x, -14]], radii: [3.2, 3.6, 1] },
      { material: 'bark', path: [[-1, -32], [x * 0.5 - 1.4, -23], [x - 0.6, -12]], radii: [1.6, 1.8, 0.5] },
      { material: 'pale', path: [[1, -31], [x * 0.5 + 1.6, -23], [x + 1.4, -15]], radii: [1, 1.3, 0.4] },
    ]);
    leaves(figure, [[x * 0.4 - 3.6, -25, 120], [x * 0.4 + 3.8, -24, 60], [x * 0.8 - 2.6, -19, 110], [x * 0.8 + 3, -18, 70], [x, -13, 90], [-10, -35, 160], [10, -35, 20], [-5, -38, 200], [5, -38, -20]]);
  });
}

/** The timberwolf in one pose. */
export function drawTimberwolf(facing: Facing, pose: BeastPose): Picture {
  const figure = new Figure([120, 88], [60, 76], TIMBERWOLF_PAINTS, { surface: 'character', mirror: facing === 'left' });
  const draw = { down: drawFront, up: drawBack, left: drawSide, right: drawSide }[facing];
  draw({ figure, pose });
  return figure.render();
}
