import { blob, type Point } from '../shape';
import type { Mouth } from './pony-pose';
import type { Rig } from './pony-rig';

const AGAPE: ReadonlySet<Mouth> = new Set(['small', 'open', 'laugh', 'round']);
const mirror = (points: readonly Point[]): Point[] => [...points, ...points.toReversed().map(([x, y]): Point => [-x, y])];

/** A hooked beak, the lower half dropped when she speaks; drawn with the origin at the centre of the head. */
export function drawBeak(rig: Rig): void {
  const { figure, view, pose } = rig;
  if (view === 'up') return;
  const drop = AGAPE.has(pose.mouth) ? (pose.mouth === 'small' ? 1 : 2) : 0;
  if (view === 'down') {
    if (drop > 0) {
      figure.add(blob(mirror([[3, 5], [2, 8.4 + drop], [0.6, 9.6 + drop]]), { rim: 2 }), 'beak', { bias: -0.2 });
      figure.add(blob(mirror([[2.2, 6], [1.2, 7.4 + drop]]), { rim: 2 }), 'mouth', { crease: 0 });
    }
    figure.add(blob(mirror([[0, 1.8], [2.8, 2.8], [4.6, 5.2], [3.4, 7], [1.2, 8.4], [0, 9.8]]), { rim: 3 }), 'beak', { cast: 0.15 });
    figure.stamp(-2, 4, ['n..n'], { n: { material: 'beak', shade: 1 } });
    return;
  }
  figure.add(blob([[7, 5], [12.6, 6.4 + drop], [11, 8.4 + drop], [7, 8]], { rim: 2 }), 'beak', { bias: -0.14 });
  if (drop > 0) figure.add(blob([[8, 5.6], [13, 6], [11, 6.6 + drop]], { rim: 2 }), 'mouth', { crease: 0 });
  const upper: Point[] = [[6.4, 0], [10.4, -0.4], [14.4, 1.6], [16.2, 5], [15.4, 9], [13.8, 6.8], [10, 6.4], [6.4, 6]];
  figure.add(blob(upper, { rim: 3 }), 'beak', { cast: 0.12 });
  figure.pixel(11, 2, { material: 'beak', shade: 1 });
}
