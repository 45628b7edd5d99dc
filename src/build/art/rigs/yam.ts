import { YAM_LOOK } from '../../../../assets/art/cast/dragons';
import { path } from '../portraits/path';
import { blob, ellipse, type Point, type Shape, stroke, union, within } from '../shape';
import { onSide, SIDES, turned } from './biped';
import type { DragonKit, DragonStance } from './dragon-look';

const skulls: Record<DragonStance['view'], Shape> = {
  down: union([ellipse(0, -1, 8, 7.8), ellipse(0, 2.6, 8, 5.4), ellipse(0, 5.6, 5.4, 3)], 0.9),
  right: union([ellipse(-0.4, -0.8, 7.8, 7.8), ellipse(1, 2.8, 7.4, 5), ellipse(7.8, 4.4, 4.8, 3)], 0.9),
  up: union([ellipse(0, -1, 8, 7.8), ellipse(0, 2.4, 7.8, 5.2)], 0.9),
};
const RED = { x: '#e8303f', X: '#ff9a96', w: '#eef8ff' };

/** Long ears that hang, as he would like to. */
function headBehind({ figure, view, pose }: DragonStance): void {
  if (view === 'right') return;
  for (const side of SIDES) {
    const ear: Point[] = path('6,-3 10.4,-4 14,-0.4 15,5 12.4,8.6 10.6,4.6 6.6,3');
    figure.add(blob(onSide(side, turned(ear, [7, 0], -16 * pose.ears)), { rim: 2.2 }), 'fin', { bias: -0.05 });
  }
}

function headFront({ figure, view, pose }: DragonStance): void {
  const curl = (points: readonly Point[], bias = 0.04): void => {
    figure.add(stroke(points, [1.9, 2.2, 0.6]), 'fin', { bias });
  };
  if (view === 'up') {
    curl(path('0,-9.4 0,-5 0,1'));
    return;
  }
  if (view === 'down') {
    curl(path('2.6,-7.4 -1.4,-10.6 -5.4,-8.6'));
    curl(path('0.6,-7.6 4,-10 6.4,-7.4'), -0.04);
    figure.stamp(
      -8,
      -4,
      [
        '.xxxxxx..xxxxxx.',
        'xX....xxxxX....x',
        'x.....x..x.....x',
        'x.....x..x.....x',
        'x.....x..x.....x',
        '.x....x..x....x.',
        '..xxxx....xxxx..',
      ],
      RED,
    );
    figure.stamp(-8, 3, ['pp............pp'], { p: '#f0b4cc' });
    return;
  }
  curl(path('-6,-5 -2,-9.8 3.4,-9'));
  const ear: Point[] = path('-1,-2.4 -5,-4.4 -9.6,-2 -12,3.4 -10.6,7.4 -7.4,4 -2.6,3');
  figure.add(blob(turned(ear, [-2, 0], 16 * pose.ears), { rim: 2.2 }), 'fin', { cast: 0.1 });
  figure.stamp(
    -3,
    -5,
    ['....xxxxxx.', 'xxxxX....xx', '....x.....x', '....x.....x', '....x.....x', '.....x...x.', '......xxx..'],
    RED,
  );
  figure.stamp(3, 3, ['pp'], { p: '#f0b4cc' });
}

function clothes({ figure, view }: DragonStance, torso: Shape): void {
  if (view === 'down') {
    figure.add(within(blob(path('-3,-32 3,-32 0,-23'), { rim: 3, smooth: false }), torso), 'sleeve');
    figure.mark(0, -23, Array(10).fill('x'), { x: { material: 'vest', shade: 1 } });
    for (const y of [-21, -18, -15]) figure.mark(-1, y, ['y'], { y: '#ffe08a' });
    for (const side of SIDES)
      figure.add(
        within(
          stroke(
            onSide(side, [
              [3.2, -31],
              [0.4, -23],
            ]),
            [0.8, 0.6],
          ),
          torso,
        ),
        'vest',
        { bias: 0.16, crease: 0 },
      );
  }
  if (view === 'up') {
    figure.mark(0, -28, Array(13).fill('x'), { x: { material: 'vest', shade: 2 } });
    figure.mark(-2, -17, ['xxxxx'], { x: { material: 'vest', shade: 1 } });
  }
  if (view === 'right') figure.mark(2, -25, ['..x', '..x', '.x.', '.x.', '.x.'], { x: { material: 'vest', shade: 1 } });
  figure.add(within(blob(path('-9,-13.4 9,-13.4 9,-9 -9,-9'), { rim: 3, smooth: false }), torso), 'slacks');
}

/** The bow at his collar. */
function over({ figure, view }: DragonStance): void {
  const blue = (shade: number) => ({ material: 'bow', shade });
  const inks = { b: blue(3), B: blue(5), d: blue(1) };
  if (view === 'down')
    figure.stamp(
      -5,
      -29,
      ['bB......bb', 'bbBb.dbBbb', 'bbbb.dbbbb', 'bb......bb'].map((row) => row.replace('.d', 'dd')),
      inks,
    );
  if (view === 'right') figure.stamp(4, -28, ['bB.', 'bbd', 'bb.'], inks);
}

export const YAM: DragonKit = {
  look: YAM_LOOK,
  skull: ({ view }) => skulls[view],
  headBehind,
  headFront,
  clothes,
  over,
};
