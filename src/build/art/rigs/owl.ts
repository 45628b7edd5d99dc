import { OWL_PAINTS } from '../../../../assets/art/cast/beasts';
import type { Facing } from '../../../../assets/art/clips';
import { Figure, type Picture } from '../figure';
import { path } from '../portraits/path';
import { blob, ellipse, type Point, stroke, union } from '../shape';
import { at, onSide, SIDES } from './biped';

export type OwlPose = {
  bob: number;
  head: number;
  eyes: 'open' | 'closed';
  /** −1 wings down to 1 wings up; absent when folded. */
  beat?: number;
};

const EYE_ROWS = ['.KK.', 'KYYK', 'KYPK', '.KK.'];
const INKS = { K: '#33201f', Y: { material: 'eye', shade: 4 }, P: '#1c1022' } as const;

function spreadWing(figure: Figure, side: 1 | -1, beat: number, bias: number): void {
  const tip = -13 - beat * 9;
  const wing: Point[] = [
    [3, -13],
    [9, -15 - beat * 4],
    [17, tip],
    [18, tip + 3.4],
    [14.6, tip + 6],
    [11.6, tip * 0.5 - 0.6],
    [7, -6],
    [3.4, -6],
  ];
  figure.add(blob(onSide(side, wing), { rim: 2.6, smooth: false }), 'wing', { bias });
  for (const [x, y] of [
    [14, tip + 4],
    [10, tip * 0.6],
  ] as const)
    figure.add(
      stroke(
        onSide(side, [
          [5, -11],
          [x, y],
        ]),
        [0.5, 0.6],
      ),
      'wing',
      { bias: bias - 0.2, crease: 0, threshold: 0.4 },
    );
}

function drawFront(figure: Figure, { bob, head, eyes, beat }: OwlPose): void {
  at(figure, 0, bob, () => {
    if (beat !== undefined) for (const side of SIDES) spreadWing(figure, side, beat, -0.04);
    figure.add(blob(path('-2.4,-3 2.4,-3 1.8,1.6 -1.8,1.6'), { rim: 2, smooth: false }), 'wing', { bias: -0.1 });
    figure.add(ellipse(0, -7.4, 6.4, 6.6), 'plume');
    figure.add(ellipse(0, -6.4, 4.2, 5), 'breast', { crease: 0 });
    figure.stamp(-3, -8, ['.x..x.', '......', 'x.xx.x', '......', '.x..x.'], { x: { material: 'breast', shade: 2 } });
    if (beat === undefined)
      for (const side of SIDES)
        figure.add(blob(onSide(side, path('4,-12 6.8,-9 6.6,-3 4.8,-1.4 4,-6')), { rim: 2 }), 'wing');
    for (const x of [-2, 1]) figure.stamp(x, -1, ['bb'], { b: { material: 'beak', shade: 3 } });
    at(figure, 0, head, () => {
      figure.add(
        union([
          ellipse(0, -14, 6.6, 5.2),
          ...SIDES.map((side) => blob(onSide(side, path('2.4,-17 6,-21.6 6.6,-15')), { rim: 2, smooth: false })),
        ]),
        'plume',
        { cast: 0.2, bias: 0.04 },
      );
      for (const side of SIDES) figure.add(ellipse(side * 2.7, -13.4, 3, 3.2), 'face', { crease: 0 });
      if (eyes === 'open') {
        figure.stamp(-5, -15, EYE_ROWS, INKS);
        figure.stamp(1, -15, ['.KK.', 'KYYK', 'KPYK', '.KK.'], INKS);
      } else for (const x of [-5, 1]) figure.stamp(x, -13, ['K..K', '.KK.'], INKS);
      figure.stamp(
        -1,
        -12,
        ['bb', 'bb', '.B'].map((row) => row.replace('.B', 'B.')),
        { b: { material: 'beak', shade: 4 }, B: { material: 'beak', shade: 2 } },
      );
    });
  });
}

function drawSide(figure: Figure, { bob, head, eyes, beat }: OwlPose): void {
  at(figure, 0, bob, () => {
    const flying = beat !== undefined;
    if (flying) at(figure, 2, -1, () => spreadWing(figure, -1, beat, -0.24));
    figure.add(
      blob(
        [
          [-4, -7],
          [-9, flying ? -4 : -0.4],
          [-7.4, flying ? -1.6 : 1.6],
          [-2, -3],
        ],
        { rim: 2 },
      ),
      'wing',
      { bias: -0.1 },
    );
    figure.add(ellipse(0, -7.4, 5.8, 6.4, flying ? 28 : 12), 'plume');
    figure.add(ellipse(2.6, -6.4, 3, 4.6, flying ? 28 : 12), 'breast', { crease: 0 });
    figure.stamp(0, -1, ['bb.', '.bb'], { b: { material: 'beak', shade: 3 } });
    at(figure, flying ? 2 : 0, head, () => {
      figure.add(
        union([ellipse(1, -14, 6, 5.2), blob(path('-2,-17.4 -3.4,-21.6 2,-18'), { rim: 2, smooth: false })]),
        'plume',
        { cast: 0.2, bias: 0.04 },
      );
      figure.add(ellipse(4, -13.4, 3, 3.2), 'face', { crease: 0 });
      if (eyes === 'open') figure.stamp(2, -15, EYE_ROWS, INKS);
      else figure.stamp(2, -13, ['K..K', '.KK.'], INKS);
      figure.stamp(6, -12, ['bb', '.B'], { b: { material: 'beak', shade: 4 }, B: { material: 'beak', shade: 2 } });
    });
    if (flying) at(figure, -1, 0, () => spreadWing(figure, -1, beat, 0.02));
    else figure.add(blob(path('-1,-12 2,-8 -0.4,-3 -5.6,0.6 -4.4,-6'), { rim: 2 }), 'wing', { bias: 0.02 });
  });
}

/** The owl in one pose, perched with its feet on the foot point, or on the wing. */
export function drawOwl(facing: Facing, pose: OwlPose): Picture {
  const figure = new Figure([48, 44], [24, 34], OWL_PAINTS, { surface: 'character', mirror: facing === 'left' });
  if (facing === 'down') drawFront(figure, pose);
  else drawSide(figure, pose);
  return figure.render();
}
