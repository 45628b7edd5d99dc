import { path } from '../portraits/path';
import { blob, ellipse, type Point, stroke } from '../shape';
import { tailor } from './kit-tailor';
import type { Rig } from './pony-rig';

const VALVES = { l: '#fff3c4', g: '#f0cf72' } as const;

/** A trumpet on a strap, at the right side. */
export function trumpet(rig: Rig): void {
  const { figure, view, mirror, places } = rig;
  const { panel, line } = tailor(rig);
  const y = places.trunk;
  const strap = { cast: 0.1 } as const;
  if (view === 'right') {
    line('6,-5 1,-1 -3,3', 0.9, 'strap', strap);
    if (mirror) return;
    figure.add(ellipse(-6, y + 4.4, 4, 2.8), 'brass', { cast: 0.2, bias: -0.06 });
    figure.add(ellipse(-6, y + 4.4, 2.4, 1.3), 'strap', { crease: 0, bias: -0.1 });
    line('-13.4,2.2 -4,2.2 3,2', 1, 'brass', { cast: 0.12 });
    panel('1.6,0.8 4.4,-0.4 6.4,-2.2 7.2,1.8 6.4,5.4 4.4,3.6 1.6,2.8', 'brass', { bias: 0.06 }, 2);
    for (const x of [-7, -5, -3]) figure.stamp(x, y, ['l', 'g'], VALVES);
    return;
  }
  const front = view === 'down';
  line(front ? '6.4,-3 0,0.6 -7.4,4' : '-6.4,-3 0,0.6 7.4,4', 0.9, 'strap', strap);
  const bell = front ? '-6,2 -9.4,-0.8 -10.6,3.4 -9.4,7 -6.2,5.4' : '6,2 9.4,-0.8 10.6,3.4 9.4,7 6.2,5.4';
  panel(bell, 'brass', { cast: 0.2 }, 2.4);
  figure.add(ellipse(front ? -11.6 : 11.6, y + 3.6, 1.2, 2.7), 'brass', { crease: 0, bias: -0.36 });
}

function hang({ figure, pose }: Rig, [x0, y]: Point): void {
  const x = x0 + pose.mane * 0.5;
  const plate = (top: number, bottom: number, dy: number, height: number): void => {
    const corners: Point[] = [
      [x - top, y + dy],
      [x + top, y + dy],
      [x + bottom, y + dy + height],
      [x - bottom, y + dy + height],
    ];
    figure.add(blob(corners, { rim: 1.6, smooth: false }), 'trim');
  };
  plate(1.6, 3, 1, 2);
  const glass: Point[] = [
    [x - 2.6, y + 3],
    [x + 2.6, y + 3],
    [x + 2.4, y + 9],
    [x - 2.4, y + 9],
  ];
  figure.add(blob(glass, { rim: 2, smooth: false }), 'glass', { glow: 0.8, bias: 0.12 });
  figure.add(ellipse(x, y + 6.4, 1.2, 2), 'flame', { glow: 1, crease: 0, bias: 0.2 });
  plate(3, 2.4, 9, 1.6);
}

/** A lit lantern hung from a hooked rod that is held in the mouth; from the back it shows beside the head. */
export const lantern = {
  nape: (rig: Rig): void => {
    if (rig.view === 'up') hang(rig, [14, 9]);
  },
  crown: (rig: Rig): void => {
    if (rig.view === 'up') return;
    const side = rig.view === 'right';
    const rod = side ? '9.4,7.6 13,6.4 17,3.4 19,4.4 19,6.4' : '2,8.4 -4,8.6 -9,6.6 -13,4.4 -14.6,5.4 -14.6,7';
    rig.figure.add(stroke(path(rod), [0.75, 0.75]), 'trim', { cast: 0.1 });
    hang(rig, side ? [19, 7] : [-14.6, 7]);
  },
} as const;

/** A courier's sash across the chest, with pouches. */
export function bandolier(rig: Rig): void {
  const { figure, view, places } = rig;
  const { line } = tailor(rig);
  const sash = { down: '-6.4,-3 0,0.8 7,5', right: '8,-4 3.4,-0.4 -2.6,4', up: '6.4,-3 0,0.8 -7,5' }[view];
  line(sash, 1.5, 'scarf', { cast: 0.15 });
  const pouches = { down: '-2.4,-0.4 2,2.2', right: '4,-0.6 0,2.4', up: '' }[view];
  for (const [x, y] of pouches ? path(pouches) : []) {
    figure.add(ellipse(x, places.trunk + y, 1.6, 1.5), 'brass', { cast: 0.1 });
  }
}
