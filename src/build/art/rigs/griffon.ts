import { path } from '../portraits/path';
import { blob } from '../shape';
import type { Mouth } from './pony-pose';
import type { Rig } from './pony-rig';
import { symmetric } from './symmetry';

/** How far the lower half of a beak drops to make each mouth, in pixels. */
const GAPE: Partial<Record<Mouth, number>> = { small: 1, open: 2, laugh: 2, round: 2 };

/** A hooked beak, its lower half dropped in speech; drawn with the origin at the centre of the head. */
export function drawBeak({ figure, view, pose }: Rig): void {
  if (view === 'up') return;
  const drop = GAPE[pose.mouth] ?? 0;
  if (view === 'down') {
    if (drop > 0) {
      figure.add(blob(symmetric(`3,5 2,${8.4 + drop} 0.6,${9.6 + drop}`), { rim: 2 }), 'beak', { bias: -0.2 });
      figure.add(blob(symmetric(`2.2,6 1.2,${7.4 + drop}`), { rim: 2 }), 'mouth', { crease: 0 });
    }
    figure.add(blob(symmetric('0,1.8 2.8,2.8 4.6,5.2 3.4,7 1.2,8.4 0,9.8'), { rim: 3 }), 'beak', { cast: 0.15 });
    figure.stamp(-2, 4, ['n..n'], { n: { material: 'beak', shade: 1 } });
    return;
  }
  figure.add(blob(path(`7,5 12.6,${6.4 + drop} 11,${8.4 + drop} 7,8`), { rim: 2 }), 'beak', { bias: -0.14 });
  if (drop > 0) figure.add(blob(path(`8,5.6 13,6 11,${6.6 + drop}`), { rim: 2 }), 'mouth', { crease: 0 });
  const upper = path('6.4,0 10.4,-0.4 14.4,1.6 16.2,5 15.4,9 13.8,6.8 10,6.4 6.4,6');
  figure.add(blob(upper, { rim: 3 }), 'beak', { cast: 0.12 });
  figure.pixel(11, 2, { material: 'beak', shade: 1 });
}
