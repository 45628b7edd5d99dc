import { SAPHIRA_LOOK } from '../../../../assets/art/cast/dragons';
import { path } from '../portraits/path';
import { blob, ellipse, type Point, type Shape, stroke, union, within, without } from '../shape';
import { onSide, SIDES } from './biped';
import type { DragonKit, DragonStance } from './dragon-look';
import { drawSpines } from './dragon-parts';

const skulls: Record<DragonStance['view'], Shape> = {
  down: union([ellipse(0, -1, 8, 7), blob(path('-8.4,-1 8.4,-1 7,3.4 3.4,8 -3.4,8 -7,3.4'), { rim: 5 })], 0.9),
  right: union([ellipse(-0.4, -1, 7.8, 7), blob(path('-6,-2 4,-3 11.8,2.4 11.6,5 6,7.4 -3,6.4'), { rim: 4 })], 0.9),
  up: union([ellipse(0, -1, 8, 7), ellipse(0, 2.2, 7.8, 5.2)], 0.9),
};

const horn = ({ figure }: DragonStance, points: readonly Point[], bias = 0): void => {
  figure.add(stroke(points, [2.1, 1.7, 0.4]), 'horn', { bias });
};
const EAR: readonly Point[] = path('6.4,-1 10,-3.4 13.6,-3 11,0 7,2.8');

function headBehind(stance: DragonStance): void {
  const { figure, view, pose } = stance;
  if (view === 'right') {
    horn(stance, path('0,-5.4 -4,-9.4 -9.6,-10.6'), -0.2);
    return;
  }
  for (const side of SIDES) {
    horn(stance, onSide(side, path('4.6,-5 8.4,-8.4 8.8,-14')));
    figure.add(
      blob(
        onSide(
          side,
          EAR.map(([x, y]) => [x, x > 9 ? y - 1.5 * pose.ears : y]),
        ),
        { rim: 2 },
      ),
      'fin',
      { bias: 0.08 },
    );
  }
}

function headFront(stance: DragonStance): void {
  const { figure, view, pose } = stance;
  if (view === 'down')
    drawSpines(stance, [path('-3.4,-6.4 -2.4,-9 -1,-7.4 0,-10.6 1,-7.4 2.4,-9 3.4,-6.4 0,-5')], 0.14);
  if (view === 'up') {
    for (const y of [-8, -4.4, -0.8, 2.8])
      drawSpines(
        stance,
        [
          [
            [-1.8, y + 1.6],
            [0, y - 2.4],
            [1.8, y + 1.6],
            [0, y + 2.4],
          ],
        ],
        0.14,
      );
  }
  if (view === 'right') {
    for (const [x, y] of path('3,-6.4 -0.2,-7.6 -3.6,-7 -6.2,-4.6 -7.6,-1'))
      drawSpines(
        stance,
        [
          [
            [x + 1.9, y + 0.6],
            [x - 1.6, y - 2.8],
            [x - 1.9, y + 1.6],
          ],
        ],
        0.14,
      );
    horn(stance, path('-3,-4.6 -7.4,-7.6 -13,-8'));
    figure.add(
      blob(
        [
          [-2, 0.4],
          [-5.4, -2.6 - pose.ears],
          [-10, -2 - 1.5 * pose.ears],
          [-7, 1.2],
          [-3, 3],
        ],
        { rim: 2 },
      ),
      'fin',
      { bias: 0.08, cast: 0.1 },
    );
  }
}

/** Wraps across the chest, at the wrists and shins, and a dark sash. */
function clothes({ figure, view }: DragonStance, torso: Shape): void {
  const band = (points: readonly Point[], radius: number, material: string): void => {
    figure.add(within(stroke(points, [radius, radius, radius]), torso), material);
  };
  if (view === 'down') {
    band(path('-6,-31 0,-25 5,-17'), 1.1, 'wrap');
    band(path('6,-31 0,-25 -5,-17'), 1.1, 'wrap');
    figure.add(within(blob(path('-2.4,-32 2.4,-32 0,-27.4'), { rim: 2, smooth: false }), torso), 'body');
  } else if (view === 'up') band(path('6,-31 0,-24 -6,-17'), 1.1, 'wrap');
  else band(path('-2,-31 2,-25 5,-19'), 1.1, 'wrap');
  figure.add(within(stroke(path('-7,-15.2 0,-14.4 7,-15.2'), [2, 2, 2]), torso), 'sash');
}

function belt({ figure, view, pose }: DragonStance): void {
  if (view === 'up') return;
  const x = view === 'down' ? -4 : -2.6;
  figure.add(
    stroke(
      [
        [x, -14.6],
        [x - 0.6, -10.6],
        [x - 1.4 - pose.tail, -7],
      ],
      [1.2, 1.4, 1],
    ),
    'sash',
    { bias: 0.06 },
  );
  figure.add(ellipse(x, -14.8, 1.6, 1.6), 'sash', { bias: 0.12 });
}

/** The hood, thrown back into a collar. */
function collar({ figure, view }: DragonStance): void {
  if (view === 'right')
    figure.add(blob(path('-6.6,-31.6 -2,-33 4.6,-31.4 5,-28.4 0,-27.6 -7,-26.4'), { rim: 2.4 }), 'wrap', {
      cast: 0.15,
      bias: 0.08,
    });
  else if (view === 'down')
    figure.add(blob(path('-7,-31 -3,-31.4 0,-29.4 3,-31.4 7,-31 6.4,-28 0,-26.4 -6.4,-28'), { rim: 2.4 }), 'wrap', {
      cast: 0.15,
      bias: 0.08,
    });
  else
    figure.add(blob(path('-7,-32 0,-33.4 7,-32 6,-27 0,-24 -6,-27'), { rim: 3 }), 'wrap', { cast: 0.12, bias: 0.08 });
}

/** The hood up: cloth over brow and horns' roots, a mask over the muzzle, eyes between. */
function hood({ figure, view }: DragonStance): void {
  const cowl = {
    down: ellipse(0, -0.4, 9.4, 8.6),
    right: union([ellipse(-0.6, -0.6, 9, 8.4), ellipse(-2, 4, 8, 5)]),
    up: union([ellipse(0, -0.6, 9.4, 8.4), ellipse(0, 3, 9, 6)]),
  }[view];
  if (view === 'up') {
    figure.add(cowl, 'suit');
    figure.add(stroke(path('0,-8 0.4,0 0,7'), [0.5, 0.6, 0.5]), 'suit', { crease: 0, bias: -0.2 });
    return;
  }
  const gap =
    view === 'down'
      ? blob(path('-7.4,-3.6 7.4,-3.6 6.6,2.6 -6.6,2.6'), { rim: 2 })
      : blob(path('1,-4.6 9,-3.6 14,1 14,2.4 2,2.4'), { rim: 2 });
  const mask =
    view === 'down'
      ? blob(path('-8,2.4 8,2.4 5.6,7.4 0,8.8 -5.6,7.4'), { rim: 3 })
      : blob(path('-2,2.2 12,2.4 12,5.6 6,8.2 -3,7.6'), { rim: 3 });
  figure.add(mask, 'wrap', { bias: 0.06 });
  figure.add(without(cowl, gap), 'suit', { cast: 0.1 });
}

/** Pale strips wound round shins and forearms. */
const onLeg: DragonKit['onLeg'] = ({ figure }, { ankle: [x, y] }, bias) => {
  for (const up of [0.6, 3.2]) {
    figure.add(
      stroke(
        [
          [x - 2.6, y - up],
          [x, y - up + 0.6],
          [x + 2.6, y - up],
        ],
        [0.75, 0.75, 0.75],
      ),
      'band',
      { crease: 0, bias: bias - 0.06 },
    );
  }
};
const onArm: DragonKit['onArm'] = ({ figure }, { elbow, hand }, _own, bias) => {
  const from: Point = [elbow[0] + (hand[0] - elbow[0]) * 0.3, elbow[1] + (hand[1] - elbow[1]) * 0.3];
  const to: Point = [elbow[0] + (hand[0] - elbow[0]) * 0.52, elbow[1] + (hand[1] - elbow[1]) * 0.52];
  figure.add(stroke([from, to], [2, 1.9]), 'band', { bias: bias - 0.06 });
};

const kit: DragonKit = {
  look: SAPHIRA_LOOK,
  skull: ({ view }) => skulls[view],
  headBehind,
  headFront,
  clothes,
  belt,
  over: collar,
  onLeg,
  onArm,
};
export const SAPHIRA = kit;
export const SAPHIRA_HOODED: DragonKit = {
  ...kit,
  headFront: (stance) => {
    hood(stance);
    if (stance.view === 'right') horn(stance, path('-3,-5.6 -7.4,-8.6 -13,-9'));
  },
};
