import { TIMBERWOLF_PAINTS } from '../../../../assets/art/cast/beasts';
import type { Facing } from '../../../../assets/art/clips';
import { Figure, type Picture } from '../figure';
import { numbers, path } from '../portraits/path';
import { ellipse, type Point, stroke, union } from '../shape';
import type { BeastPose } from './beast-pose';
import { at } from './biped';
import type { Leg } from './pose';
import { drawBack, drawFront } from './timberwolf-ends';
import { drawSideHead } from './timberwolf-head';
import { leaves, paw, type Stick, sticks, type Wolf } from './timberwolf-parts';

/** A leg of the side view: a bundle of sticks from joint to joint. */
function sideLeg(figure: Figure, hind: boolean, root: Point, leg: Leg, bias: number): void {
  const [rx, ry] = root;
  const x = rx + (hind ? 1 : 1.5) + leg.swing * 7;
  const y = -leg.lift;
  const joints: Point[] = hind
    ? [
        [rx, ry],
        [rx + 4 + leg.swing * 3, ry + 9 - leg.lift * 0.3],
        [x - 5 + leg.lift * 0.2, y - 10],
        [x - 1, y - 2],
      ]
    : [
        [rx, ry],
        [rx - 2 + leg.swing * 2, ry + 9],
        [(rx + x) / 2 + 1 + leg.lift * 0.7, y - 10],
        [x, y - 2],
      ];
  const [hip, knee, hock, foot] = joints as [Point, Point, Point, Point];
  figure.add(stroke(joints, hind ? [6.2, 4.4, 2.6, 2.2] : [5, 3.6, 2.6, 2.3]), 'hollow', { bias });
  sticks(
    figure,
    [
      {
        material: 'dark',
        path: [
          [hip[0] - 2, hip[1]],
          [knee[0] - 1.6, knee[1]],
        ],
        radii: [2.2, 1.7],
      },
      {
        material: 'bark',
        path: [
          [hip[0] + 2.4, hip[1] - 1],
          [knee[0] + 1.6, knee[1] + 1],
        ],
        radii: [2.2, 1.9],
      },
      { material: 'bark', path: [knee, hock, foot], radii: [1.9, 1.5, 1.4] },
      {
        material: 'pale',
        path: [
          [knee[0] + 1.4, knee[1] - 1],
          [hock[0] + 1.6, hock[1]],
          [foot[0] + 1.2, foot[1]],
        ],
        radii: [1.1, 1, 1],
      },
    ],
    bias,
  );
  paw(figure, foot[0], y, bias, 1.4);
}

/** Branches of the flank, from rump to shoulder. */
const FLANK: readonly Stick[] = [
  { material: 'dark', path: path('-22,-25 -10,-22 2,-21 12,-19'), radii: [1.4, 2, 2, 1.6] },
  { material: 'bark', path: path('-21,-31 -8,-28 6,-27 18,-24'), radii: [1.6, 2.3, 2.4, 1.8] },
  { material: 'pale', path: path('-18,-34.4 -6,-32 6,-33 18,-32'), radii: [1.2, 1.7, 1.8, 1.4] },
  { material: 'bark', path: path('-20,-35 -8,-36 6,-38 17,-40.4'), radii: [1.6, 2, 2.4, 1.9] },
  { material: 'dark', path: path('8,-39 13,-31 12,-22'), radii: [1.2, 2, 1.5] },
  { material: 'pale', path: path('17,-38 20,-29 17,-20'), radii: [1.3, 1.8, 1.2] },
  { material: 'bark', path: path('-17,-34 -13,-28 -15,-21'), radii: [1.2, 1.9, 1.3] },
];
const SIDE_LEAVES = numbers(
  '-19,-37,150 -14,-38,-20 -9,-38.4,200 -4,-39,-30 1,-40,190 6,-41.4,-25 11,-43,200 15,-44,-30 9,-25,40 -4,-24,20 -20,-28,110 19,-24,70',
);

function sideTail(figure: Figure, { tail }: BeastPose): void {
  const y = -6 * tail;
  figure.add(
    stroke(
      [
        [-20, -33],
        [-28, -35 + y * 0.4],
        [-35, -30 + y],
        [-40, -31 + y * 1.3],
      ],
      [3, 3.4, 3, 0.8],
    ),
    'hollow',
    { bias: -0.05 },
  );
  sticks(figure, [
    {
      material: 'bark',
      path: [
        [-20, -34],
        [-28, -37 + y * 0.4],
        [-36, -33 + y],
        [-42, -35 + y * 1.3],
      ],
      radii: [1.8, 1.8, 1.3, 0.5],
    },
    {
      material: 'dark',
      path: [
        [-21, -31],
        [-29, -33 + y * 0.4],
        [-35, -27 + y],
        [-39, -26 + y * 1.2],
      ],
      radii: [1.6, 1.6, 1.2, 0.4],
    },
  ]);
  leaves(figure, [
    [-27, -38 + y * 0.3, 170],
    [-33, -36 + y * 0.8, 200],
    [-38, -34 + y, 160],
    [-37, -28 + y, 120],
    [-31, -31 + y * 0.7, 100],
    [-42, -33 + y * 1.2, 190],
  ]);
}

function drawSide({ figure, pose }: Wolf): void {
  const [nearFore, farFore, nearHind, farHind] = pose.legs;
  const fore = pose.bob - pose.pitch;
  at(figure, 0, pose.bob, () => sideTail(figure, pose));
  sideLeg(figure, true, [-12, -25 + pose.bob], farHind, -0.24);
  sideLeg(figure, false, [15, -24 + fore], farFore, -0.24);
  at(figure, 0, pose.bob, () => {
    const lift = -pose.pitch;
    const tilt = (points: readonly Point[]): Point[] =>
      points.map(([x, y]) => [x, y + (lift * Math.max(0, x + 12)) / 24]);
    figure.add(
      union(
        [
          ellipse(12, -29.4 + lift, 11 + 0.5 * pose.breath, 11.4),
          ellipse(-13, -28, 10, 9),
          stroke(
            [
              [-12, -29],
              [0, -29 + lift / 2],
              [12, -30 + lift],
            ],
            [8, 7.6, 9],
          ),
        ],
        1,
      ),
      'hollow',
      { bias: -0.04 },
    );
    sticks(
      figure,
      FLANK.map((stick) => ({ ...stick, path: tilt(stick.path) })),
    );
    leaves(
      figure,
      SIDE_LEAVES.map(([x = 0, y = 0, turn = 0]) => [x, y + (lift * Math.max(0, x + 12)) / 24, turn]),
    );
  });
  sideLeg(figure, true, [-14, -24 + pose.bob], nearHind, 0);
  sideLeg(figure, false, [12, -23 + fore], nearFore, 0);
  at(figure, pose.head[0], fore + pose.head[1], () => drawSideHead(figure, pose));
}

/** The timberwolf in one pose. */
export function drawTimberwolf(facing: Facing, pose: BeastPose): Picture {
  const figure = new Figure([120, 88], [60, 76], TIMBERWOLF_PAINTS, {
    surface: 'character',
    mirror: facing === 'left',
  });
  const draw = { down: drawFront, up: drawBack, left: drawSide, right: drawSide }[facing];
  draw({ figure, pose });
  return figure.render();
}
