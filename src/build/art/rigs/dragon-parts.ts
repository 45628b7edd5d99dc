import { path } from '../portraits/path';
import { blob, type Point, stroke } from '../shape';
import { onSide, shifted, type Side, type Stance, turned } from './biped';

/** A tail from its root to a spade of fin at its tip, bent by the pose's sway. */
export function drawTail(
  { figure, pose }: Stance,
  standing: readonly Point[],
  radii: readonly number[],
  bias: number,
): void {
  const raised = shifted(standing, 0, -Math.round(0.7 * pose.crouch));
  const root = raised[0] as Point;
  const bent = raised.map((point, i) => turned([point], root, (pose.tail * 9 * i) / (raised.length - 1))[0] as Point);
  const [tip, before] = [bent.at(-1) as Point, bent.at(-2) as Point];
  const heading = (Math.atan2(tip[1] - before[1], tip[0] - before[0]) * 180) / Math.PI;
  const spade: Point[] = path('-1,0.4 -0.6,-2.6 2.6,-3 6.4,0 2.6,3 -0.6,2.6');
  figure.add(stroke(bent, radii), 'body', { bias });
  figure.add(blob(shifted(turned(spade, [0, 0], heading), tip[0], tip[1]), { rim: 2 }), 'fin', { bias: bias / 2 });
}

/** Back or tail spines: triangles of fin. */
export function drawSpines({ figure }: Stance, list: readonly (readonly Point[])[], bias = 0): void {
  for (const points of list) figure.add(blob(points, { rim: 2, smooth: false }), 'fin', { bias });
}

type WingDrawing = {
  root: Point;
  web: readonly Point[];
  arm: readonly Point[];
  ribs: readonly (readonly Point[])[];
  turn: number;
};

const WINGS = {
  down: {
    root: [5, -27],
    web: path('4.4,-27 8.6,-32.6 12.8,-35.4 13.4,-30 14.6,-25.4 11.6,-20 7,-19.4'),
    arm: path('4.6,-27 8.8,-32.4 12.8,-35.2'),
    ribs: [
      [
        [9.2, -31.6],
        [13.4, -25.6],
      ],
    ],
    turn: 26,
  },
  up: {
    root: [2, -28],
    web: path('1.4,-27.4 4.8,-31 8.8,-31.6 9.4,-26 10.6,-20 9,-12.6 6.6,-16.4 4.2,-17.6 2.6,-21.6'),
    arm: path('1.8,-27.6 4.8,-30.6 8.6,-31.4'),
    ribs: [
      [
        [7.8, -30],
        [8.8, -14],
      ],
      [
        [7.2, -29.8],
        [4.8, -18.4],
      ],
    ],
    turn: 30,
  },
  right: {
    root: [-3.4, -27],
    web: path('-2.4,-27.4 -5.4,-31.6 -9.6,-33.4 -10.4,-27.4 -12.6,-21.6 -14.8,-14.6 -11.2,-16.6 -8.4,-18 -5.2,-21.8'),
    arm: path('-2.6,-27.4 -5.4,-31.2 -9.4,-33.2'),
    ribs: [
      [
        [-8.6, -32],
        [-13.6, -15.6],
      ],
      [
        [-8, -31.6],
        [-8.8, -18.6],
      ],
    ],
    turn: 24,
  },
} as const satisfies Record<Stance['view'], WingDrawing>;

/** A folded wing; seen from the side there is only one. `width` scales a slim or broad back. */
export function drawWing({ figure, view, pose }: Stance, side: Side, width: number, bias = 0): void {
  const { root, web, arm, ribs, turn } = WINGS[view];
  const placed = (points: readonly Point[]): Point[] => {
    const open = turned(points, root, (view === 'right' ? 1 : -1) * turn * pose.wings);
    return view === 'right'
      ? open
      : onSide(
          side,
          open.map(([x, y]) => [x * width, y]),
        );
  };
  figure.add(blob(placed(web), { rim: 2.6, smooth: false }), 'wing', { bias });
  for (const rib of ribs)
    figure.add(stroke(placed(rib), [0.6, 0.5]), 'wing', { crease: 0, bias: bias - 0.22, threshold: 0.4 });
  figure.add(stroke(placed(arm), [1.5, 1.3, 0.9]), 'body', { bias: bias - 0.04 });
}
