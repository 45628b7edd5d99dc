import { path } from '../portraits/path';
import { blob, type Point, stroke } from '../shape';
import { tailor } from './kit-tailor';
import type { Rig } from './pony-rig';
import { onSide } from './symmetry';

/** Horns like a young stag's. */
export function antlers({ figure, view }: Rig): void {
  const branch = (points: readonly Point[], radii: readonly number[], bias = 0): void => {
    figure.add(stroke(points, radii), 'antler', { bias });
  };
  if (view === 'right') {
    branch(path('5,-8 8.4,-13 7.6,-18.6'), [1.6, 1.3, 0.5], -0.12);
    branch(path('1.6,-8.4 3.6,-13.6 2,-19.6'), [1.9, 1.5, 0.5]);
    branch(path('3.4,-13 7,-15.6'), [1.2, 0.5]);
    return;
  }
  for (const side of [-1, 1]) {
    branch(onSide('3.4,-8.4 6.4,-13.4 5.2,-19.4', side), [1.9, 1.5, 0.5]);
    branch(onSide('6,-12.6 9.6,-15', side), [1.2, 0.5]);
  }
}

/** Polished wing cases along the back. */
export function elytra(rig: Rig): void {
  const { figure, view, places } = rig;
  const { panel, line } = tailor(rig);
  if (view === 'right') {
    panel('2,-7.4 -4,-8.4 -10.6,-7.6 -15.6,-3 -13.4,-1.4 -6,-2 0.6,-3.6', 'shell', { cast: 0.2 }, 4);
    line('0,-6 -6,-6.4 -11.6,-4.6', 0.6, 'shell', { crease: 0, bias: 0.24 });
  } else if (view === 'up') {
    for (const side of [-1, 1]) {
      const half = onSide('0.3,-6 5.4,-6.6 7.4,-1 5.4,4.6 0.4,6.4', side).map(([x, y]): Point => [x, y + places.trunk]);
      figure.add(blob(half, { rim: 4 }), 'shell', { cast: 0.15 });
    }
  }
}

/** Wide horns that turn up at the tips. */
export function yakHorns({ figure, view }: Rig): void {
  const horn = (points: readonly Point[], bias = 0): void => {
    figure.add(stroke(points, [2.7, 2.4, 1.7, 0.5]), 'antler', { bias, cast: 0.1 });
  };
  if (view === 'right') {
    horn(path('4,-7.6 9,-9 12.4,-13 12,-18'), -0.14);
    horn(path('-2,-7 2.4,-10 4,-15 1.6,-20'));
    return;
  }
  for (const side of [-1, 1]) horn(onSide('8.4,-6.4 14.4,-7.4 18,-11.4 17,-17', side));
}

/** Where the locks of a coat start across the body, and how far above its middle, row by row. */
const SHAG = {
  down: [{ from: [-8.4, 8.4, -5.6, 5.6], up: 2 }],
  right: [
    { from: [-14.6, -10, -5.6, -1.2, 3.2], up: 1 },
    { from: [-12.4, -7.8, -3.4, 1, 5.4], up: 5 },
  ],
  up: [{ from: [-8.6, 8.6, -5.6, 5.6, -2.6, 2.6], up: 2 }],
} as const;
const FETLOCK = -3.4;

/** Hair hanging from the back to the fetlocks in heavy locks. */
export function shag({ figure, view, build, places, pose }: Rig): void {
  const side = view === 'right';
  const width = side ? build.length : build.girth * 0.86;
  const sway = pose.tail * (side ? 0.5 : 0.3);
  for (const { from, up } of SHAG[view]) {
    for (const [n, start] of from.entries()) {
      const x = start * width;
      const top = places.trunk - up;
      const lock: Point[] = [
        [x, top],
        [x * 1.04 + sway * 0.4, (top + FETLOCK) / 2],
        [x * 1.02 + sway, FETLOCK],
      ];
      figure.add(stroke(lock, [2.6, 3.2, 0.6]), 'coat', { bias: (n + up) % 2 === 0 ? 0.04 : -0.04 });
    }
  }
  if (view !== 'down') return;
  for (const [x, bias] of [
    [-3, 0],
    [3, 0],
    [0, 0.08],
  ] as const) {
    const y = places.trunk;
    figure.add(
      stroke(
        [
          [x, y - 3],
          [x * 1.1, y + 3],
          [x * 0.8, y + 9 - Math.abs(x)],
        ],
        [2.4, 2.8, 0.5],
      ),
      'coat',
      { bias },
    );
  }
}
