import { above, box, ellipse, within } from '../shape';
import { tailor } from './kit-tailor';
import { trunkOf } from './pony-body';
import type { Rig } from './pony-rig';

export function waistcoat(rig: Rig): void {
  const { figure, view, build, places } = rig;
  const { panel, line } = tailor(rig);
  const y = places.trunk;
  if (view === 'down') {
    panel('-6.6,-3 0,-2 6.6,-3 7.2,2 4.6,5.4 0,6.4 -4.6,5.4 -7.2,2', 'cloth');
    panel('-3,-4 3,-4 0,3.6', 'shirt', {}, 2);
    for (const dy of [3, 5]) figure.pixel(-1, Math.round(y) + dy, '#f4d67a');
  } else if (view === 'right') {
    figure.add(within(trunkOf(rig), box(-7 * build.length, y - 14, 8 * build.length, y + 3)), 'cloth');
    line('-6.6,-6 -7,0 -6.6,3', 0.7, 'trim');
    line('5.6,-5 6.4,0', 1.2, 'shirt');
  } else {
    figure.add(above(trunkOf(rig), y + 2), 'cloth');
    line('-7.6,1.6 0,3 7.6,1.6', 0.7, 'trim');
  }
}

/** Tied close under the chin. */
export function bowTie({ figure, view, places }: Rig): void {
  const y = Math.round(places.trunk) - 2;
  const shade = (n: number) => ({ material: 'bow', shade: n });
  const inks = { r: shade(3), d: shade(1), l: shade(4) };
  if (view === 'down') figure.stamp(-4, y, ['ll....rr', 'rrrddrrr', 'rr....dd'], inks);
  if (view === 'right') figure.stamp(6, y, ['ll.', 'rrd', 'rd.'], inks);
}

/** A flying scarf with one end streaming behind. */
export function scarf(rig: Rig): void {
  const wind = rig.pose.mane * 0.8;
  const { line } = tailor(rig, { sway: wind, hem: 4 });
  if (rig.view === 'right') {
    line(`0,-5 -6,${-8.8 + wind} -11,${-8 - wind} -16.4,${-11 + wind}`, 1.9, 'scarf', { bias: -0.06, cast: 0.1 });
    line(`-14.4,${-9.8 + wind * 0.4} -16.6,${-11 + wind}`, 1.8, 'stripe');
    line('8.2,-3.4 4.6,-0.8 -0.6,-4.8', 2.2, 'scarf', { cast: 0.12 });
  } else if (rig.view === 'up') {
    line('-6.6,-3.6 0,-1.8 6.6,-3.6', 2.1, 'scarf', { cast: 0.12 });
    line('2,-2 4,3 3.4,7', 1.9, 'scarf', { cast: 0.12 });
    line('3.6,5.6 3.5,7.2', 1.8, 'stripe');
  } else {
    line('4.4,-1 6,4 5,8', 1.8, 'scarf', { cast: 0.1, bias: -0.04 });
    line('5.4,6.6 5,8.2', 1.7, 'stripe');
    line('-6.8,-2.8 0,-0.2 6.8,-2.8', 2.2, 'scarf', { cast: 0.12 });
  }
}

const SHAWL = {
  down: {
    cloth: '-6.6,-3.6 0,-2 6.6,-3.6 9.4,2.4 4.6,4.8 0,7.4 -4.6,4.8 -9.4,2.4',
    border: '-8.4,1.6 -4.2,3.6 0,6 4.2,3.6 8.4,1.6',
    fringe: ['-6.6,4 -6.6,5.8', '-3,6 -3,7.8', '0,7.6 0,9.4', '3,6 3,7.8', '6.6,4 6.6,5.8'],
  },
  right: {
    cloth: '7.6,-4.6 7.6,0 4.4,3.6 -1,4 -6,1.6 -9.6,-3.4 -6,-6.4 0,-8 3,-9.4',
    border: '7,0.4 3.8,2.6 -1.2,2.8 -5.6,0.4 -9,-3.2',
    fringe: ['5,3.4 4.7,5.4', '1.6,4.4 1.3,6.4', '-2,4 -2.3,6', '-5.6,2 -5.9,4'],
  },
  up: {
    cloth: '-7.4,-5 0,-6 7.4,-5 9.4,0 4.6,3.6 0,6.6 -4.6,3.6 -9.4,0',
    border: '-8.4,0.2 -4.2,2.2 0,4.6 4.2,2.2 8.4,0.2',
    fringe: ['-6.6,2.6 -6.6,4.4', '-3,4.6 -3,6.4', '0,6.2 0,8', '3,4.6 3,6.4', '6.6,2.6 6.6,4.4'],
  },
} as const;

/** A knitted shawl over the shoulders, with a fringe and a brooch. */
export function shawl(rig: Rig): void {
  const { panel, line } = tailor(rig);
  const { cloth, border, fringe } = SHAWL[rig.view];
  panel(cloth, 'shawl', { cast: 0.2 });
  line(border, 0.7, 'knit');
  for (const thread of fringe) line(thread, 0.55, 'knit');
  if (rig.view === 'down') rig.figure.add(ellipse(0, rig.places.trunk - 0.6, 1.5, 1.4), 'jewel', { bias: 0.08 });
}

export function apron(rig: Rig): void {
  const { panel, line } = tailor(rig);
  if (rig.view === 'down') {
    panel('-4,-3.4 0,-2.4 4,-3.4 5,2 6.4,5 6,10 0,11 -6,10 -6.4,5 -5,2', 'apron', { cast: 0.15 });
    line('-2.6,5.4 0,6 2.6,5.4', 0.5, 'apron', { crease: 0, bias: -0.3 });
    line('-5.8,8.8 0,9.8 5.8,8.8', 0.6, 'trim');
  } else if (rig.view === 'right') {
    panel('7,-3.6 7.4,2 6,9 0.6,9.6 -2.6,6 -2,0 2.4,-3', 'apron', { cast: 0.15 });
    line('6,8 0.8,8.6 -2,5.6', 0.6, 'trim');
    line('-1.6,-0.4 -6,-3.4 -9.6,-6', 0.8, 'apron', { cast: 0.1 });
  } else line('-8.4,2.4 0,4 8.4,2.4', 0.9, 'apron', { cast: 0.1 });
}

/** Breastplate and quarters of plate, edged in trim. */
export function armour(rig: Rig): void {
  const { figure, view, places } = rig;
  const { panel, line } = tailor(rig);
  if (view === 'down') {
    panel('-7,-3.4 0,-2 7,-3.4 7.8,1 5,4.8 0,7.2 -5,4.8 -7.8,1', 'steel', { cast: 0.2, bias: 0.04 });
    line('-7.4,1 -4.6,4 0,6.2 4.6,4 7.4,1', 0.7, 'trim');
    panel('0,-1.4 2,1.2 0,3.8 -2,1.2', 'gem', { bias: 0.08 }, 1.6);
  } else if (view === 'right') {
    panel('-3.4,-5.8 -9.6,-7.4 -14.6,-5 -16,0 -13.4,3 -8,2.4 -4,0.6', 'steel', { cast: 0.15 });
    line('-15.6,0 -13,2.2 -8,1.6 -4.2,-0.2', 0.7, 'trim');
    panel('8.6,-6 8.8,-1 6.4,3.6 2.6,4.6 -1,1.6 -2.4,-4 0.6,-7.4', 'steel', { cast: 0.18, bias: 0.04 });
    line('8.2,0 6,3 2.6,3.8 -0.6,1 -2,-4', 0.7, 'trim');
  } else {
    figure.add(above(trunkOf(rig), places.trunk + 3.4), 'steel');
    line('-8,2.6 0,4.6 8,2.6', 0.8, 'trim');
    line('0,-4 0,4', 0.6, 'trim');
  }
}
