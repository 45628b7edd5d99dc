import { numbers, path } from '../portraits/path';
import type { Figure } from '../figure';
import { ellipse, type Point, stroke } from '../shape';
import { at, onSide, SIDES, type Side } from './biped';
import type { Leg } from './pose';
import { drawBackHead, drawFrontHead } from './timberwolf-head';
import { leaves, paw, sticks, type Wolf } from './timberwolf-parts';

/** A leg seen from the front or from behind: straight down, its paw nearer or further with the stride. */
function straightLeg(figure: Figure, side: Side, x: number, top: number, leg: Leg, toward: number, bias: number): void {
  const y = Math.round(leg.swing * toward) - leg.lift;
  const foot: Point = [side * (x + 0.6), Math.min(1, y) - 2];
  figure.add(stroke([[side * (x - 1), top], [side * (x + 1), (top + foot[1]) / 2], foot], [5, 3.6, 2.6]), 'hollow', {
    bias,
  });
  sticks(
    figure,
    [
      {
        material: 'dark',
        path: [
          [side * (x + 1.6), top],
          [side * (x + 2.4), (top + foot[1]) / 2],
          [foot[0] + side * 1, foot[1]],
        ],
        radii: [1.8, 1.5, 1.2],
      },
      {
        material: 'bark',
        path: [
          [side * (x - 2), top],
          [side * (x - 0.6), (top + foot[1]) / 2],
          [foot[0] - side * 0.4, foot[1]],
        ],
        radii: [2.2, 1.8, 1.5],
      },
      {
        material: 'pale',
        path: [
          [side * (x + 0.4), top + 3],
          [side * (x + 1.2), (top + foot[1]) / 2 + 2],
        ],
        radii: [1, 0.8],
      },
    ],
    bias,
  );
  paw(figure, foot[0], foot[1] + 2, bias, 0);
}

/** The timberwolf coming towards the viewer. */
export function drawFront({ figure, pose }: Wolf): void {
  const [nearFore, farFore, nearHind, farHind] = pose.legs;
  const { breath } = pose;
  at(figure, 0, pose.bob, () => {
    const x = 9 * pose.tail;
    figure.add(
      stroke(
        [
          [0, -30],
          [x * 0.6 + 4, -40],
          [x + 6, -48],
        ],
        [3, 2.6, 0.6],
      ),
      'dark',
      { bias: -0.2 },
    );
    leaves(figure, [
      [x + 5, -46, -60],
      [x * 0.7 + 6, -41, -30],
    ]);
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
        { material: 'dark', path: onSide(side, path('10,-34 10.6,-26 6,-17')), radii: [1.8, 2.2, 1.4] },
        { material: 'bark', path: onSide(side, path('7,-37 7,-27 3,-16')), radii: [1.8, 2.4, 1.4] },
        { material: 'pale', path: onSide(side, path('3,-36 3.4,-27 1,-15')), radii: [1.6, 1.9, 1] },
      ]);
    }
    leaves(
      figure,
      numbers('-12,-34,150 12,-34,30 -13.4,-29,170 13.4,-29,10 -9,-22,130 9,-22,50 -4,-18,110 4,-18,70 0,-22,90'),
    );
  });
  at(figure, 0, pose.bob - pose.pitch + pose.head[1] - Math.round(pose.howl / 12), () => drawFrontHead(figure, pose));
}

/** The timberwolf going away. */
export function drawBack({ figure, pose }: Wolf): void {
  const [nearFore, farFore, nearHind, farHind] = pose.legs;
  at(figure, 0, pose.bob - pose.pitch + pose.head[1] - Math.round(pose.howl / 10), () => drawBackHead(figure, pose));
  straightLeg(figure, -1, 6.6, -20 + pose.bob, farFore, -2, -0.3);
  straightLeg(figure, 1, 6.6, -20 + pose.bob, nearFore, -2, -0.3);
  at(figure, 0, pose.bob - pose.pitch, () => {
    figure.add(ellipse(0, -32, 11, 10), 'hollow', { bias: -0.06 });
    leaves(figure, numbers('-8,-41,200 8,-41,-20 -3,-43,210 3,-43,-30 -11,-36,170 11,-36,10'));
  });
  straightLeg(figure, -1, 8, -22 + pose.bob, farHind, -2, -0.02);
  straightLeg(figure, 1, 8, -22 + pose.bob, nearHind, -2, -0.02);
  at(figure, 0, pose.bob, () => {
    figure.add(ellipse(0, -27, 11.6, 11), 'hollow');
    for (const side of SIDES) {
      sticks(figure, [
        { material: 'dark', path: onSide(side, path('4,-37 10.4,-30 10,-20')), radii: [1.6, 2.2, 1.5] },
        { material: 'bark', path: onSide(side, path('2,-38 6.6,-30 6.4,-18')), radii: [1.6, 2.3, 1.4] },
        { material: 'pale', path: onSide(side, path('1,-36 2.8,-28 2.4,-18')), radii: [1.2, 1.8, 1] },
      ]);
    }
    const x = 8 * pose.tail;
    sticks(figure, [
      {
        material: 'hollow',
        path: [
          [0, -31],
          [x * 0.5, -23],
          [x, -14],
        ],
        radii: [3.2, 3.6, 1],
      },
      {
        material: 'bark',
        path: [
          [-1, -32],
          [x * 0.5 - 1.4, -23],
          [x - 0.6, -12],
        ],
        radii: [1.6, 1.8, 0.5],
      },
      {
        material: 'pale',
        path: [
          [1, -31],
          [x * 0.5 + 1.6, -23],
          [x + 1.4, -15],
        ],
        radii: [1, 1.3, 0.4],
      },
    ]);
    leaves(figure, [
      [x * 0.4 - 3.6, -25, 120],
      [x * 0.4 + 3.8, -24, 60],
      [x * 0.8 - 2.6, -19, 110],
      [x * 0.8 + 3, -18, 70],
      [x, -13, 90],
      [-10, -35, 160],
      [10, -35, 20],
      [-5, -38, 200],
      [5, -38, -20],
    ]);
  });
}
