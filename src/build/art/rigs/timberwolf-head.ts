import type { Figure } from '../figure';
import { numbers, path } from '../portraits/path';
import { blob, ellipse, type Point, stroke } from '../shape';
import type { BeastPose } from './beast-pose';
import { onSide, SIDES, turned } from './biped';
import { leaves, sticks } from './timberwolf-parts';

const EYE = { glow: 1, crease: 0, threshold: 0.34, bias: 0.1 } as const;

/** The head in profile, thrown back about the neck for a howl. */
export function drawSideHead(figure: Figure, pose: BeastPose): void {
  const neck: Point = [17, -36];
  const placed = (points: readonly Point[]): Point[] => turned(points, neck, -pose.howl);
  const shape = (points: readonly Point[], material: string, bias = 0): void => {
    figure.add(blob(placed(points), { rim: 3, smooth: false }), material, { bias });
  };
  const ear = (points: readonly Point[], bias: number): void =>
    shape(turned(points, [20, -45], -14 + 22 * -pose.ears), 'bark', bias);
  figure.add(stroke([[13, -33], neck, ...placed([[22, -39]])], [9, 8.6, 7.4]), 'hollow', { bias: -0.04 });
  leaves(figure, numbers('10,-42,200 8,-37,180 10,-30,150 14,-26,120 18,-25,80'));
  ear(path('22,-44 22.4,-54 26,-45'), -0.16);
  const dropped = (points: readonly Point[]): Point[] => turned(points, [24, -33], 26 * pose.jaw);
  shape(dropped(path('24,-34.4 30,-33.8 38,-33.2 37.6,-31.4 30,-29.8 24,-30.4')), 'dark', -0.06);
  if (pose.jaw > 0.1) {
    for (const [x, y] of path('31,-34.6 34.6,-34.2')) {
      sticks(figure, [
        {
          material: 'thorn',
          path: placed(
            dropped([
              [x, y],
              [x + 0.6, y - 1.8],
            ]),
          ),
          radii: [0.8, 0.3],
        },
      ]);
    }
  }
  shape(
    path('17,-43.4 22,-46.6 28,-45 31.4,-41.4 38.4,-39.4 41,-36.6 40,-33.6 31,-33.4 24,-32 18,-33.4'),
    'bark',
    0.02,
  );
  sticks(figure, [
    { material: 'pale', path: placed(path('20,-45 27,-43.4 33,-40 39,-38.2')), radii: [1, 1.5, 1.1, 0.8] },
    { material: 'dark', path: placed(path('20,-35 26,-35.6 32,-36.2')), radii: [1.2, 1.3, 0.8] },
    {
      material: 'dark',
      path: placed([
        [38.4, -38.4],
        [40.4, -36.8],
      ]),
      radii: [1.3, 1.2],
    },
  ]);
  for (const x of [33, 36.6])
    sticks(figure, [
      {
        material: 'thorn',
        path: placed([
          [x, -33.8],
          [x + 0.4, -31.8],
        ]),
        radii: [0.9, 0.3],
      },
    ]);
  ear(path('18,-43 16.6,-55 23,-45.6'), 0.04);
  const crown = numbers('15,-46,210 12,-44,190 14,-39,170 16,-33,140 20,-30.6,110');
  const thrown = crown.map(([x = 0, y = 0, way = 0]) => [...placed([[x, y]]).flat(), way - pose.howl * 0.6]);
  leaves(figure, thrown);
  figure.add(blob(placed(path('25.6,-42.4 31,-40 30,-38.4 26.4,-39.4')), { rim: 1, smooth: false }), 'hollow', {
    bias: -0.3,
    crease: 0,
  });
  if (pose.eyes === 'closed') return;
  const tall = pose.eyes === 'wide' ? 1.7 : 1.15;
  const [eye] = placed([[28.2, -40.2]]) as [Point];
  figure.add(ellipse(eye[0], eye[1], 2.1, tall, 18 - pose.howl), 'eye', EYE);
}

/** The head towards the viewer. */
export function drawFrontHead(figure: Figure, pose: BeastPose): void {
  const shape = (points: readonly Point[], material: string, bias = 0, cast = 0): void => {
    figure.add(blob(points, { rim: 3, smooth: false }), material, { bias, cast });
  };
  for (const side of SIDES) {
    shape(onSide(side, turned(path('4,-44 9,-55 11.4,-42'), [8, -44], 18 * -pose.ears)), 'bark', -0.04);
    shape(onSide(side, turned(path('6.4,-45 9,-51.6 9.8,-43.6'), [8, -44], 18 * -pose.ears)), 'dark', -0.2);
  }
  leaves(figure, numbers('-10,-41,190 10,-41,-10 -11,-36,170 11,-36,10 -9,-31.6,140 9,-31.6,40'));
  const drop = 4 * pose.jaw;
  shape(
    [
      [-4.4, -29],
      [4.4, -29],
      [3.6, -24.4 + drop],
      [0, -23.2 + drop],
      [-3.6, -24.4 + drop],
    ],
    'dark',
    -0.16,
  );
  if (pose.jaw > 0.1)
    for (const side of SIDES)
      sticks(figure, [
        {
          material: 'thorn',
          path: onSide(side, [
            [2.6, -24.6 + drop],
            [2.4, -26.6 + drop],
          ]),
          radii: [0.8, 0.3],
        },
      ]);
  shape(
    path('-6,-45.6 0,-47 6,-45.6 10,-40 9,-34.4 5.4,-31 4.6,-26.6 0,-25.2 -4.6,-26.6 -5.4,-31 -9,-34.4 -10,-40'),
    'bark',
    0.03,
    0.2,
  );
  sticks(figure, [
    { material: 'pale', path: path('0,-46 0.4,-38 0,-30'), radii: [1.2, 1.7, 1.6] },
    ...SIDES.map((side) => ({
      material: 'pale' as const,
      path: onSide(side, path('2,-40.4 6,-43 9.4,-42')),
      radii: [0.8, 1.1, 0.6],
    })),
    ...SIDES.map((side) => ({
      material: 'dark' as const,
      path: onSide(side, path('8.4,-36 5.6,-31.6 4,-27.4')),
      radii: [0.9, 1.1, 0.7],
    })),
  ]);
  shape(path('-2.2,-30.4 2.2,-30.4 0,-27.6'), 'hollow', -0.3);
  for (const side of SIDES)
    sticks(figure, [
      {
        material: 'thorn',
        path: onSide(side, [
          [3, -26.4],
          [2.8, -24.2],
        ]),
        radii: [0.9, 0.3],
      },
    ]);
  for (const side of SIDES) {
    figure.add(blob(onSide(side, path('1.8,-36.6 7.8,-40 7.8,-37.2 4,-35.2')), { rim: 1, smooth: false }), 'hollow', {
      bias: -0.3,
      crease: 0,
    });
    if (pose.eyes !== 'closed')
      figure.add(ellipse(side * 4.9, -37.4, 2, pose.eyes === 'wide' ? 1.8 : 1.2, side * -24), 'eye', EYE);
  }
}

/** The head from behind, over the back. */
export function drawBackHead(figure: Figure, pose: BeastPose): void {
  figure.add(ellipse(0, -43, 8.6, 7.4), 'bark', { bias: -0.06 });
  for (const side of SIDES) {
    figure.add(
      blob(onSide(side, turned(path('3.4,-46 8.4,-56 10,-43.6'), [7, -45], 18 * -pose.ears)), {
        rim: 2.4,
        smooth: false,
      }),
      'bark',
      { bias: -0.02 },
    );
    sticks(figure, [{ material: 'dark', path: onSide(side, path('1.6,-48.6 4.6,-42 4,-36')), radii: [0.9, 1.3, 0.8] }]);
  }
  sticks(figure, [{ material: 'pale', path: path('0,-49.6 0.3,-43 0,-36'), radii: [0.9, 1.4, 0.9] }]);
  leaves(figure, numbers('-9,-42,170 9,-42,10 -8,-37,150 8,-37,30'));
}
