import { path } from '../portraits/path';
import { blob, ellipse, stroke } from '../shape';
import type { Rig } from './pony-rig';
import { onSide, symmetric } from './symmetry';

/** Plumes of the crest, the last one nearest, and the radii they share. */
const CREST = {
  down: {
    plumes: ['-1.2,-9 -2.4,-14 -3.6,-18.6', '1.2,-9 2.4,-14 3.6,-18.6', '0,-9 0,-14 0,-18.6'],
    radii: [2, 2.3, 0.7],
  },
  right: {
    plumes: [
      '-2,-6 -9,-0.2 -13.4,4',
      '-1.6,-6 -9.8,-5.1 -14.6,-3',
      '-1.2,-6 -8.8,-10 -13,-10',
      '-0.8,-6 -6.2,-13.8 -8.6,-15.4',
      '-0.4,-6 -2.4,-15.6 -2.4,-18',
    ],
    radii: [2.6, 3, 0.9],
  },
  up: {
    plumes: [
      '-1,-15 -3.1,-8 -3.4,0 -3.1,8',
      '1,-15 3.1,-8 3.4,0 3.1,8',
      '-0.6,-15 -1.8,-8 -2,0 -1.8,11.6',
      '0.6,-15 1.8,-8 2,0 1.8,11.4',
      '0,-15 0,-8 0,0 0,13',
    ],
    radii: [1, 2.2, 2.4, 0.5],
  },
} as const;

function drawCrest({ figure, view }: Rig): void {
  const { plumes, radii } = CREST[view];
  for (const [n, plume] of plumes.entries())
    figure.add(stroke(path(plume), radii), 'crest', { bias: n % 2 === 0 ? 0.05 : 0 });
}

/** A guard's helmet, its crest behind the bowl or, from the back, over it. */
export function helmet(rig: Rig): void {
  const { figure, view } = rig;
  if (view !== 'up') drawCrest(rig);
  if (view === 'down') {
    const bowl = symmetric('0,-12 6,-11.2 11,-7 13,0 12.2,6.6 10.2,8.4 10.4,1 8.6,-4.2 4,-5.4 0,-3.6');
    figure.add(blob(bowl, { rim: 4 }), 'steel', { cast: 0.2 });
    for (const side of [-1, 1]) {
      figure.add(stroke(onSide('0,-4 4,-5.8 8.6,-4.4 10.6,1 10.4,7', side), [0.9, 0.8, 0.7]), 'trim', { crease: 0 });
    }
    figure.add(blob(path('0,-9.6 1.9,-7.2 0,-4.8 -1.9,-7.2'), { rim: 1.6, smooth: false }), 'gem', { bias: 0.08 });
  } else if (view === 'right') {
    const bowl = path('8.6,-4.6 7.4,-9 2,-11.8 -5,-11.4 -10.6,-7 -12.2,0 -10.6,6 -6.4,8.4 -4.4,3 -3,-2.6 2.6,-4.4');
    figure.add(blob(bowl, { rim: 4 }), 'steel', { cast: 0.2 });
    figure.add(stroke(path('9,-4.8 2.6,-5.4 -2.4,-3.4 -4,2.4 -6.4,8'), [0.9, 0.8, 0.6]), 'trim', { crease: 0 });
    figure.add(ellipse(-3.4, -5.6, 2, 2), 'trim', { bias: 0.04 });
  } else {
    const bowl = symmetric('0,-12 6,-11.2 11,-7 13,0 11.6,7.4 6,10 0,10.6');
    figure.add(blob(bowl, { rim: 6 }), 'steel', { cast: 0.2 });
    drawCrest(rig);
  }
}
