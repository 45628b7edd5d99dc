import { CONNOR_LOOK } from '../../../../assets/art/cast/dragons';
import { path } from '../portraits/path';
import { blob, ellipse, type Point, type Shape, stroke, union, within } from '../shape';
import { onSide, SIDES } from './biped';
import type { DragonKit, DragonStance } from './dragon-look';

const skulls: Record<DragonStance['view'], Shape> = {
  down: union([ellipse(0, -0.8, 8.6, 7), ellipse(0, 3.2, 9.4, 5), ellipse(0, 5.8, 7.4, 3.2)], 0.9),
  right: union([ellipse(0, -0.6, 8, 7), ellipse(2, 3, 8, 5), ellipse(8.2, 4.2, 4.4, 4.2)], 0.9),
  up: union([ellipse(0, -0.8, 8.6, 7), ellipse(0, 3.2, 9, 5)], 0.9),
};
const GEM = { g: '#3fbf6c', G: '#b8ffca', c: '#5c3c2c' };

/** A ponytail of long scales that swings with the tail. */
function ponytail({ figure, pose: { tail } }: DragonStance, path: readonly Point[], bias: number): void {
  const swung = path.map(([x, y], i): Point => [x + (tail * i * 1.1) / path.length, y]);
  figure.add(stroke(swung, [1.8, 3, 2.8, 0.5]), 'scale', { bias });
  figure.add(
    stroke(
      swung.map(([x, y]): Point => [x + 0.8, y + 0.6]),
      [0.3, 0.7, 0.4],
    ),
    'scale',
    { bias: bias + 0.16, crease: 0, threshold: 0.4 },
  );
  const [x, y] = swung[0] as Point;
  figure.add(ellipse(x, y, 2, 1.8), 'scrunchie', { bias });
}

function headBehind(stance: DragonStance): void {
  const { figure, view, pose } = stance;
  if (view === 'down') ponytail(stance, path('5,-7 10,-8.4 12.6,-3 11.6,4.6'), -0.1);
  if (view === 'right') ponytail(stance, path('-6.4,-5 -11.4,-7 -14.2,-1 -13,7'), 0);
  if (view === 'right') return;
  for (const side of SIDES) {
    const y = -pose.ears;
    figure.add(
      blob(
        onSide(side, [
          [7, -1],
          [11.6, -3.6 + y],
          [14.6, -3 + y],
          [12, 0],
          [11.4, 2.6],
          [7.4, 3],
        ]),
        { rim: 2 },
      ),
      'body',
      { bias: -0.06 },
    );
  }
}

function headFront(stance: DragonStance): void {
  const { figure, view, pose } = stance;
  if (view === 'up') {
    figure.add(
      blob(path('-9,1 -8.6,-5 -4,-9.4 0,-8.4 3,-10 8,-6 9,1 6.6,4.4 5,2.6 2,5 -1,3 -4,5 -6,2.6'), {
        rim: 3.4,
        smooth: false,
      }),
      'scale',
    );
    for (const x of [-5, 5])
      figure.add(
        stroke(
          [
            [x, 1],
            [x * 0.4, -4.4],
          ],
          [0.5, 0.7],
        ),
        'scale',
        { bias: -0.18, crease: 0, threshold: 0.4 },
      );
    ponytail(stance, path('0,-3 2.4,2.4 1.4,9 -1.4,14'), 0.06);
    return;
  }
  if (view === 'down') {
    figure.add(
      blob(
        path(
          '-9.4,-0.6 -9.6,-6 -6,-8 -5.6,-10.4 -2,-9 1,-11 3.4,-8.8 7.4,-8.8 9.4,-4.6 9.4,-0.4 7.6,-3.4 5.4,-2.4 3.4,-5.6 0,-3.4 -2.4,-5.8 -5.4,-2.6 -7.4,-3.8',
        ),
        { rim: 3, smooth: false },
      ),
      'scale',
      { cast: 0.12, bias: 0.04 },
    );
    for (const strand of [
      [
        [-4, -8],
        [-5.4, -4.6],
      ],
      [
        [2, -8.6],
        [0.6, -5.2],
      ],
      [
        [6, -7],
        [6.4, -4],
      ],
    ] as const) {
      figure.add(stroke(strand, [0.4, 0.6]), 'scale', { bias: -0.2, crease: 0, threshold: 0.4 });
    }
    return;
  }
  figure.add(
    blob(
      path(
        '6.4,-5 5,-8.4 2,-8 0,-10.4 -3.4,-8.4 -7,-8 -8.6,-4 -9,2.4 -7,4.6 -5.6,1.6 -4,2.6 -3.6,-2 0,-4.6 2.6,-2.6 3.4,-5',
      ),
      { rim: 3, smooth: false },
    ),
    'scale',
    { cast: 0.12, bias: 0.02 },
  );
  figure.add(stroke(path('1,-8 -3,-6 -6,-2'), [0.4, 0.6, 0.5]), 'scale', { bias: -0.2, crease: 0, threshold: 0.4 });
  figure.add(
    blob(
      [
        [-2, 1],
        [-6, -1.8 - pose.ears],
        [-10.4, -1.4 - pose.ears],
        [-7.6, 1.6],
        [-3, 3.4],
      ],
      { rim: 2 },
    ),
    'body',
    { cast: 0.1 },
  );
}

function clothes({ figure, view }: DragonStance, torso: Shape): void {
  const shorts = blob(path('-9,-15.4 9,-15.4 9,-9 -9,-9'), { rim: 3, smooth: false });
  if (view === 'down') {
    for (const side of SIDES) {
      figure.add(
        within(
          blob(onSide(side, path('1.8,-32 3,-24 2.2,-16.4 4,-14 8.6,-14.4 9,-32')), { rim: 3, smooth: false }),
          torso,
        ),
        'vest',
      );
    }
  } else if (view === 'up') {
    figure.add(within(blob(path('-9,-32 9,-32 9,-14.4 -9,-14.4'), { rim: 4, smooth: false }), torso), 'vest');
  } else {
    figure.add(within(blob(path('-7,-32 1.6,-32 3,-26 1.6,-15 -7,-14.4'), { rim: 4, smooth: false }), torso), 'vest');
  }
  figure.add(within(shorts, torso), 'shorts');
}

/** Torn legs of the shorts, the strap across the chest and the gem on its cord. */
function belt({ figure, view, pose }: DragonStance): void {
  const leg = (x: number, toward: number): void => {
    const foot = view === 'right' ? x + toward * 2.6 : x;
    figure.add(
      stroke(
        [
          [x, -12.6],
          [foot, -8.2],
        ],
        [3.7, 3.5],
      ),
      'shorts',
      { bias: -0.02 },
    );
    figure.mark(Math.round(foot) - 3, -6, ['x.xx.x'], { x: { material: 'shorts', shade: 2 } });
  };
  if (view === 'right') leg(0, pose.near.swing);
  else for (const side of SIDES) leg(side * 3.8, 0);
  if (view === 'down') {
    figure.add(stroke(path('5.4,-30 -1,-22 -7.4,-15'), [1, 1, 1]), 'strap');
    figure.mark(-3, -29, ['c....c', '.c..c.', '..gG..', '..gg..'], GEM);
  } else if (view === 'up') figure.add(stroke(path('-5.4,-30 1,-22 7.4,-15'), [1, 1, 1]), 'strap');
  else {
    figure.add(stroke(path('1.6,-30 -1.4,-22 -3.4,-14'), [1, 1, 1]), 'strap');
    figure.mark(3, -28, ['gG', 'gg'], GEM);
  }
}

/** The satchel, at his right side. */
function satchel({ figure }: DragonStance, x: number): void {
  figure.add(
    blob(
      [
        [x - 4, -16],
        [x + 4, -16],
        [x + 4.4, -8.8],
        [x - 4.4, -8.8],
      ],
      { rim: 2, smooth: false },
    ),
    'bag',
    { cast: 0.12 },
  );
  figure.add(
    blob(
      [
        [x - 4.4, -16.6],
        [x + 4.4, -16.6],
        [x + 3.4, -12.6],
        [x - 3.4, -12.6],
      ],
      { rim: 2, smooth: false },
    ),
    'bag',
    { bias: 0.12 },
  );
  figure.mark(Math.round(x) - 1, -13, ['yy', 'yy'], { y: '#f8d06a' });
}

const behind = (stance: DragonStance): void => {
  if (stance.view === 'right' && stance.turnedLeft) satchel(stance, -3.4);
};
const over = (stance: DragonStance): void => {
  if (stance.view === 'down') satchel(stance, -8.4);
  if (stance.view === 'up') satchel(stance, 8.4);
  if (stance.view === 'right' && !stance.turnedLeft) satchel(stance, -3.4);
};

export const CONNOR: DragonKit = {
  look: CONNOR_LOOK,
  skull: ({ view }) => skulls[view],
  headBehind,
  headFront,
  clothes,
  belt,
  behind,
  over,
};
