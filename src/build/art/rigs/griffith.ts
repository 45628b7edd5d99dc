import { GRIFFITH_LOOK } from '../../../../assets/art/cast/dragons';
import { path } from '../portraits/path';
import { blob, ellipse, type Point, type Shape, stroke, union, within } from '../shape';
import { onSide, SIDES, type Side, turned } from './biped';
import type { DragonKit, DragonStance } from './dragon-look';
import { drawSpines } from './dragon-parts';
import { drawTubes } from './griffith-arm';

const skulls: Record<DragonStance['view'], Shape> = {
  down: union([ellipse(0, -0.4, 8.8, 7.6), ellipse(0, 2.8, 9, 5.4), ellipse(0, 5.6, 6.2, 3.4)], 0.9),
  right: union([ellipse(0.2, -0.2, 8.4, 7.6), ellipse(1.6, 2.8, 8, 5), ellipse(8, 4, 4.8, 3.7)], 0.9),
  up: union([ellipse(0, -0.4, 8.8, 7.6), ellipse(0, 2.6, 8.6, 5.2)], 0.9),
};

function ear({ figure, view, pose }: DragonStance, side: Side): void {
  const root: Point = [7, 0.4];
  const fin: Point[] = path('6,-3.4 9.4,-6 14,-7.4 13,-4 15.4,-1.2 12.8,1 13.2,4.6 9.6,4.6 6.6,4.4');
  const web: Point[] = path('7,-2 11.6,-4.8 11.2,-1.8 13,-0.8 10.8,1.4 10.8,3 7,2.8');
  figure.add(blob(onSide(side, turned(fin, root, -12 * pose.ears)), { rim: 2.2 }), 'fin', { bias: -0.04 });
  if (view === 'down')
    figure.add(blob(onSide(side, turned(web, root, -12 * pose.ears)), { rim: 2 }), 'finLight', {
      crease: 0,
      bias: -0.05,
    });
}

function headBehind(stance: DragonStance): void {
  const { view } = stance;
  if (view === 'right') {
    drawSpines(stance, [path('-6.4,2 -12,0.6 -6,-4'), path('-6.6,-2 -11,-7.4 -2.6,-6')], -0.04);
    return;
  }
  for (const side of SIDES) ear(stance, side);
  if (view === 'down')
    for (const side of SIDES) drawSpines(stance, [onSide(side, path('1.6,-6.4 4.4,-11.6 6,-4.6'))], -0.1);
}

function headFront(stance: DragonStance): void {
  const { figure, view, pose } = stance;
  if (view === 'down') drawSpines(stance, [path('-3,-5.6 -2.4,-10 0,-15.4 2.4,-10 3,-5.6 0,-3.2')], 0.1);
  if (view === 'up') {
    drawSpines(
      stance,
      [
        path('-3.2,-4.6 -2,-10 0,-15.4 2,-10 3.2,-4.6 0,-2.4'),
        path('-2.8,0.6 0,-5.6 2.8,0.6 0,2.6'),
        path('-2.4,5.2 0,-0.4 2.4,5.2 0,7'),
      ],
      0.06,
    );
    return;
  }
  if (view === 'right') {
    drawSpines(stance, [path('-3.6,-6 -3.6,-10.6 -2,-15.4 1.8,-11.4 4.8,-6 1,-4.2')], 0.1);
    const root: Point = [-2, 1];
    const fin: Point[] = path('-1.2,-2 -4.8,-6 -10,-8 -8.8,-4 -12.2,-1.4 -9,1 -10.2,5 -5.4,4.4 -1.8,3.4');
    const web: Point[] = path('-2,-1 -5,-4 -8,-5.4 -7.2,-2.4 -9.2,-1 -6.8,1.2 -7.2,3 -3,2.4');
    figure.add(blob(turned(fin, root, 12 * pose.ears), { rim: 2.2 }), 'fin', { cast: 0.1 });
    figure.add(blob(turned(web, root, 12 * pose.ears), { rim: 2 }), 'finLight', { crease: 0, bias: -0.04 });
  }
}

function clothes({ figure, view }: DragonStance, torso: Shape): void {
  if (view === 'right') {
    figure.add(
      within(
        blob(path('-7,-28 -2.6,-28 -1.6,-33 2.6,-32 4,-26.6 8,-25.6 8,-13 -7,-13'), { rim: 4, smooth: false }),
        torso,
      ),
      'shirt',
    );
    return;
  }
  figure.add(
    within(blob(path('-9,-25.6 -5,-26.2 -4,-32 4,-32 5,-26.2 9,-25.6 9,-13 -9,-13'), { rim: 4, smooth: false }), torso),
    'shirt',
  );
  if (view === 'down') figure.add(within(ellipse(0, -30.4, 2.6, 3.6), torso), 'belly');
}

/** Belt, buckle, pouches, a hammer and a rag. */
function belt({ figure, view }: DragonStance): void {
  const brown = (shade: number) => ({ material: 'belt', shade });
  if (view === 'right') {
    figure.add(stroke(path('-4.6,-13.8 0,-13 4.6,-13.8'), [1.7, 1.7, 1.7]), 'belt', { cast: 0.14 });
    figure.mark(-2, -14, ['hhhh', 'lyyl', 'llll', 'dlld'], { h: brown(4), l: brown(3), d: brown(1), y: '#f8ce68' });
    figure.mark(-5, -12, ['gg', 'gg', '.b', '.b', '.b'], { g: '#c6d0e0', b: '#8c4a34' });
    return;
  }
  figure.add(stroke(path('-5.6,-14.2 0,-13 5.6,-14.2'), [1.7, 1.7, 1.7]), 'belt', { cast: 0.14 });
  const pouch = ['hhhh', 'llll', 'lyyl', 'dlld'];
  figure.mark(-6, -15, pouch, { h: brown(4), l: brown(3), d: brown(1), y: '#f8ce68' });
  figure.mark(3, -15, view === 'down' ? pouch : ['gg..', '.bb.', '..b.', '..b.'], {
    h: brown(4),
    l: brown(3),
    d: brown(1),
    y: '#f8ce68',
    g: '#c6d0e0',
    b: '#c8483c',
  });
  if (view === 'down') figure.mark(-1, -14, ['yyy', 'yky', 'yyy'], { y: '#f8ce68', k: '#7a4630' });
}

const onArm: DragonKit['onArm'] = ({ figure }, bones, own, bias) => {
  if (own === 'left') drawTubes(figure, bones, bias);
};

export const GRIFFITH: DragonKit = {
  look: GRIFFITH_LOOK,
  skull: ({ view }) => skulls[view],
  headBehind,
  headFront,
  clothes,
  belt,
  leftArm: 'metal',
  onArm,
};
