import { path } from '../portraits/path';
import { blob, ellipse, type Point, type Shape, stroke, within } from '../shape';
import type { Rig } from './pony-rig';
import { symmetric } from './symmetry';

const at = (points: readonly Point[], dx: number): Point[] => points.map(([x, y]) => [x + dx, y]);

/** A brim, a crown and a band round its foot, in the materials `hat` and `band`. */
function drawHat(rig: Rig, brim: readonly Point[], crown: readonly Point[], band: Shape, edge: Shape): void {
  const { figure } = rig;
  figure.add(blob(brim, { rim: 3 }), 'hat', { cast: 0.25 });
  const top = blob(crown, { rim: 4 });
  figure.add(top, 'hat', { bias: 0.06 });
  figure.add(within(top, band), 'band', { crease: 0 });
  figure.add(within(top, edge), 'hat', { crease: 0, bias: -0.12 });
}

/** A rancher's hat, its brim turned up at the sides. */
export function stetson(rig: Rig): void {
  if (rig.view === 'right') {
    const brim = path('-16,-12 -11,-8.4 -2,-7 7,-8 13.4,-12 9,-12.8 -2,-12.4 -11,-12.6');
    const crown = path('-9.4,-10.6 -9,-16 -5.4,-18.8 -1.6,-17.2 2,-18.4 5,-15.6 5.6,-10.6 -2,-9');
    drawHat(rig, brim, crown, ellipse(-2, -7.4, 12, 6), ellipse(-2, -6.8, 13, 4));
    return;
  }
  const brim = symmetric('3,-12.4 10,-12.8 15.4,-12.4 9.6,-8.4 3,-7.2');
  const crown = symmetric('0,-17 3.8,-19 7.8,-16 8.4,-10.6 3,-9');
  drawHat(rig, brim, crown, ellipse(0, -7.4, 11, 6), ellipse(0, -6.8, 13, 4.2));
}

/** A tall silk hat, tilted a little. */
export function topHat(rig: Rig): void {
  const dx = rig.view === 'right' ? -2 : 0;
  const brim = at(symmetric('6,-12.6 11,-12 6,-9.4 2,-8.8'), dx);
  const crown = at(path('-6.4,-11 -7,-24 -4,-25.4 4,-25.4 7,-24 6.4,-11 0,-9.8'), dx);
  drawHat(rig, brim, crown, ellipse(dx, -10, 10, 5), ellipse(dx, -8.6, 10, 3.4));
}

/** A baker's tall pleated hat. */
export function toque(rig: Rig): void {
  const { figure, view } = rig;
  const dx = view === 'right' ? -2.4 : 0;
  for (const [x, y, r] of [
    [-6.4, -19, 4.8],
    [6.4, -19.4, 4.8],
    [-2.4, -22.4, 5.2],
    [3, -22, 5],
    [0, -18, 6],
  ] as const) {
    figure.add(ellipse(x + dx, y, r, r * 0.92), 'toque', { bias: 0.04, cast: 0.08 });
  }
  const foot = blob(at(path('-7.6,-8.6 -7,-16 7,-16 7.6,-8.6 0,-7.4'), dx), { rim: 3 });
  figure.add(foot, 'toque', { cast: 0.2 });
  for (const pleat of ['-4.4,-15 -4.7,-10.6', '0,-15 0,-10.6', '4.4,-15 4.7,-10.6']) {
    figure.add(stroke(at(path(pleat), dx), [0.5, 0.5]), 'toque', { bias: -0.22, crease: 0 });
  }
}

/** A very wide straw hat with flowers round the crown. */
export function flowerHat(rig: Rig): void {
  const { figure, view } = rig;
  const dx = view === 'right' ? -1.4 : 0;
  const y = view === 'up' ? -7.6 : -8.6;
  figure.add(ellipse(dx, y, 19.4, 5), 'hat', { cast: 0.3 });
  figure.add(ellipse(dx, y + 1.6, 17.4, 2.6), 'hat', { crease: 0, bias: -0.16 });
  const crown = blob(at(symmetric('0,-16.6 5.6,-15.6 8.2,-9.4 4,-7.8'), dx), { rim: 5 });
  figure.add(crown, 'hat', { bias: 0.06 });
  figure.add(within(crown, ellipse(dx, -7.2, 11, 4.4)), 'band', { crease: 0 });
  const blooms: readonly (readonly [number, number, number, string])[] = [
    [-8.6, -10.4, 2.6, 'bloom'],
    [-4.4, -8.8, 2.9, 'bloom-two'],
    [0.4, -9, 2.4, 'bloom'],
    [-11, -8, 1.9, 'leaf'],
    [3.8, -8.6, 1.8, 'leaf'],
  ];
  const way = view === 'up' ? -1 : 1;
  for (const [x, by, r, material] of blooms) {
    figure.add(ellipse(x * way + dx, by, r, r * 0.9), material, { cast: 0.1 });
    if (material !== 'leaf') figure.pixel(Math.floor(x * way + dx), Math.floor(by), '#ffe9a0');
  }
}
