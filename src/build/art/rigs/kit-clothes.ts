import { above, blob, box, ellipse, type Point, stroke, within } from '../shape';
import { trunkOf } from './pony-body';
import type { Rig } from './pony-rig';

/** Body coordinates: x as they are, y from the middle of the trunk. */
const placed = (points: readonly Point[], y: number): Point[] => points.map(([px, py]) => [px, py + y]);

/** Shapes of the clothes of one body, measured from the middle of its trunk and widened with it. */
function tailor(rig: Rig) {
  const { figure, build, places, view } = rig;
  const [wx, wy] = view === 'right' ? [build.length, build.girth] : [build.girth, Math.min(1.15, build.girth)];
  const fit = (points: readonly Point[]): Point[] => placed(points.map(([x, y]) => [x * wx, y * wy]), places.trunk);
  return {
    y: places.trunk,
    panel: (points: readonly Point[], material: string, style: Parameters<typeof figure.add>[2] = {}, rim = 3): void => {
      figure.add(blob(fit(points), { rim }), material, style);
    },
    line: (points: readonly Point[], radius: number, material: string, style: Parameters<typeof figure.add>[2] = { crease: 0 }): void => {
      figure.add(stroke(fit(points), points.map(() => radius)), material, style);
    },
  };
}

/** A bell of a skirt that hides the hind legs, and its bodice. */
export const gown = {
  trunk: (rig: Rig): void => {
    if (rig.view !== 'down') return;
    const { y, panel, line } = tailor(rig);
    const s = rig.pose.tail * 0.5;
    const hem = -y - 0.6;
    panel([[-5.6, 0], [-11, 5], [-14.4 + s, hem - 2], [-13 + s, hem], [-5, hem + 1], [5, hem + 1], [13 + s, hem], [14.4 + s, hem - 2], [11, 5], [5.6, 0]], 'gown', { bias: -0.08 }, 4);
    for (const x of [-9, 9]) line([[x * 0.7, 4], [x * 1.2 + s, hem - 1]], 0.5, 'gown', { crease: 0, bias: -0.3 });
    for (const side of [-1, 1]) line([[side * 14 + s, hem - 1.4], [side * 9.6 + s, hem], [side * 5.6, hem + 0.4]], 0.8, 'lace');
  },
  flank: (rig: Rig): void => {
    const { y, panel, line } = tailor(rig);
    const { figure, view } = rig;
    const s = rig.pose.tail * 0.7;
    const hem = -y - 0.6;
    if (view === 'down') {
      panel([[-6, -3], [0, -1.4], [6, -3], [6.8, 1], [4.4, 4.4], [0, 5.8], [-4.4, 4.4], [-6.8, 1]], 'gown');
      line([[-6, -2.8], [0, -0.8], [6, -2.8]], 0.8, 'lace');
      figure.add(ellipse(0, y + 0.2, 1.3, 1.3), 'jewel', { bias: 0.1 });
      return;
    }
    if (view === 'right') {
      figure.add(within(trunkOf(rig), box(-8, y - 12, 9, y + 3.4)), 'gown', { crease: 0 });
      panel([[-1.6, -5.4], [-9, -8], [-15.6, -5], [-20 + s, 4], [-22.4 + s, hem - 2], [-20.4 + s, hem], [-12 + s, hem + 0.8], [-4 + s * 0.4, hem], [-1.4, 6], [0.6, 1]], 'gown', { cast: 0.15 }, 6);
      for (const [x, top] of [[-4.4, 0], [-8.6, -3], [-13, -3]] as const) line([[x, top], [x * 1.24 + s * 0.5, hem * 0.6], [x * 1.36 + s, hem - 1]], 0.55, 'gown', { crease: 0, bias: -0.26 });
      line([[-22 + s, hem - 1.6], [-17 + s, hem], [-11 + s, hem + 0.2], [-4.4 + s * 0.4, hem - 0.8]], 0.9, 'lace');
      line([[0.4, 1.4], [-1.8, -5]], 0.9, 'lace');
      line([[8.4, -4.4], [4.6, -1.4], [0.6, -5.4]], 0.8, 'lace');
      return;
    }
    panel([[-5.6, -6], [0, -7], [5.6, -6], [9.6, 0], [13.4 + s, hem - 5], [15.4 + s, hem - 1], [8 + s, hem + 0.8], [s, hem + 1.2], [-8 + s, hem + 0.8], [-15.4 + s, hem - 1], [-13.4 + s, hem - 5], [-9.6, 0]], 'gown', {}, 7);
    for (const x of [-8, -3, 3, 8]) line([[x * 0.6, -1], [x * 1.1 + s * 0.5, hem * 0.5], [x * 1.4 + s, hem - 0.6]], 0.5, 'gown', { crease: 0, bias: -0.26 });
    line([[-15 + s, hem - 0.8], [-8 + s, hem + 0.4], [s, hem + 0.8], [8 + s, hem + 0.4], [15 + s, hem - 0.8]], 0.9, 'lace');
    panel([[-2.4, -3.6], [-6, -6], [-6.4, -1], [-1.4, -2], [-3, 4], [0, -1], [3, 4], [1.4, -2], [6.4, -1], [6, -6], [2.4, -3.6]], 'lace', { cast: 0.12 }, 2);
  },
} as const;

export function waistcoat(rig: Rig): void {
  const { y, panel, line } = tailor(rig);
  const { figure, view } = rig;
  if (view === 'down') {
    panel([[-6.6, -3], [0, -2], [6.6, -3], [7.2, 2], [4.6, 5.4], [0, 6.4], [-4.6, 5.4], [-7.2, 2]], 'cloth');
    panel([[-3, -4], [3, -4], [0, 3.6]], 'shirt', { crease: 1 }, 2);
    for (const dy of [4, 6]) figure.pixel(-1, Math.round(y + dy) - 1, '#f4d67a');
    return;
  }
  const trunk = trunkOf(rig);
  if (view === 'up') {
    figure.add(above(trunk, y + 2), 'cloth', { crease: 1 });
    line([[-7.6, 1.6], [0, 3], [7.6, 1.6]], 0.7, 'trim');
    return;
  }
  figure.add(within(trunk, box(-7 * rig.build.length, y - 14, 8 * rig.build.length, y + 3)), 'cloth', { crease: 1 });
  line([[-6.6, -6], [-7, 0], [-6.6, 3]], 0.7, 'trim');
  line([[5.6, -5], [6.4, 0]], 1.2, 'shirt');
}

/** Tied close under the chin. */
export function bowTie({ figure, view, places }: Rig): void {
  const y = Math.round(places.trunk) - 2;
  const inks = { r: { material: 'bow', shade: 3 }, d: { material: 'bow', shade: 1 }, l: { material: 'bow', shade: 4 } } as const;
  if (view === 'down') figure.stamp(-4, y, ['ll....rr', 'rrrddrrr', 'rr....dd'], inks);
  if (view === 'right') figure.stamp(6, y, ['ll.', 'rrd', 'rd.'], inks);
}

/** A flying scarf with one end streaming behind. */
export function scarf(rig: Rig): void {
  const { line } = tailor(rig);
  const sway = rig.pose.mane * 0.8;
  const fold = { cast: 0.12 } as const;
  if (rig.view === 'right') {
    line([[0, -5], [-6, -8.8 + sway], [-11, -8 - sway], [-16.4, -11 + sway]], 1.9, 'scarf', { bias: -0.06, cast: 0.1 });
    line([[-14.4, -9.8 + sway * 0.4], [-16.6, -11 + sway]], 1.8, 'stripe');
    line([[8.2, -3.4], [4.6, -0.8], [-0.6, -4.8]], 2.2, 'scarf', fold);
    return;
  }
  if (rig.view === 'up') {
    line([[-6.6, -3.6], [0, -1.8], [6.6, -3.6]], 2.1, 'scarf', fold);
    line([[2, -2], [4 + sway, 3], [3.4 + sway, 7]], 1.9, 'scarf', fold);
    line([[3.6 + sway, 5.6], [3.5 + sway, 7.2]], 1.8, 'stripe');
    return;
  }
  line([[4.4, -1], [6 + sway, 4], [5 + sway, 8]], 1.8, 'scarf', { cast: 0.1, bias: -0.04 });
  line([[5.4 + sway, 6.6], [5 + sway, 8.2]], 1.7, 'stripe');
  line([[-6.8, -2.8], [0, -0.2], [6.8, -2.8]], 2.2, 'scarf', fold);
}

/** A knitted shawl over the shoulders, with a fringe. */
export function shawl(rig: Rig): void {
  const { panel, line } = tailor(rig);
  if (rig.view === 'right') {
    panel([[7.6, -4.6], [7.6, 0], [4.4, 3.6], [-1, 4], [-6, 1.6], [-9.6, -3.4], [-6, -6.4], [0, -8], [3, -9.4]], 'shawl', { cast: 0.2 });
    line([[7, 0.4], [3.8, 2.6], [-1.2, 2.8], [-5.6, 0.4], [-9, -3.2]], 0.7, 'knit');
    for (const [x, y] of [[5, 3.4], [1.6, 4.4], [-2, 4], [-5.6, 2]] as const) line([[x, y], [x - 0.3, y + 2]], 0.55, 'knit');
    return;
  }
  const front = rig.view === 'down';
  panel(front ? [[-6.6, -3.6], [0, -2], [6.6, -3.6], [9.4, 2.4], [4.6, 4.8], [0, 7.4], [-4.6, 4.8], [-9.4, 2.4]] : [[-7.4, -5], [0, -6], [7.4, -5], [9.4, 0], [4.6, 3.6], [0, 6.6], [-4.6, 3.6], [-9.4, 0]], 'shawl', { cast: 0.2 });
  const low = front ? 0 : -1.4;
  line([[-8.4, 1.6 + low], [-4.2, 3.6 + low], [0, 6 + low], [4.2, 3.6 + low], [8.4, 1.6 + low]], 0.7, 'knit');
  for (const [x, y] of [[-6.6, 4], [-3, 6], [0, 7.6], [3, 6], [6.6, 4]] as const) line([[x, y + low], [x, y + 1.8 + low]], 0.55, 'knit');
  if (front) rig.figure.add(ellipse(0, rig.places.trunk - 0.6, 1.5, 1.4), 'jewel', { bias: 0.08 });
}

export function apron(rig: Rig): void {
  const { panel, line } = tailor(rig);
  if (rig.view === 'down') {
    panel([[-4, -3.4], [0, -2.4], [4, -3.4], [5, 2], [6.4, 5], [6, 10], [0, 11], [-6, 10], [-6.4, 5], [-5, 2]], 'apron', { cast: 0.15 });
    line([[-2.6, 5.4], [0, 6], [2.6, 5.4]], 0.5, 'apron', { crease: 0, bias: -0.3 });
    line([[-5.8, 8.8], [0, 9.8], [5.8, 8.8]], 0.6, 'trim');
    return;
  }
  if (rig.view === 'right') {
    panel([[7, -3.6], [7.4, 2], [6, 9], [0.6, 9.6], [-2.6, 6], [-2, 0], [2.4, -3]], 'apron', { cast: 0.15 });
    line([[6, 8], [0.8, 8.6], [-2, 5.6]], 0.6, 'trim');
    line([[-1.6, -0.4], [-6, -3.4], [-9.6, -6]], 0.8, 'apron', { cast: 0.1 });
    return;
  }
  line([[-8.4, 2.4], [0, 4], [8.4, 2.4]], 0.9, 'apron', { cast: 0.1 });
}

/** Breastplate and quarters of plate, edged in trim. */
export function armour(rig: Rig): void {
  const { y, panel, line } = tailor(rig);
  const { figure, view } = rig;
  if (view === 'down') {
    panel([[-7, -3.4], [0, -2], [7, -3.4], [7.8, 1], [5, 4.8], [0, 7.2], [-5, 4.8], [-7.8, 1]], 'steel', { cast: 0.2, bias: 0.04 });
    line([[-7.4, 1], [-4.6, 4], [0, 6.2], [4.6, 4], [7.4, 1]], 0.7, 'trim');
    panel([[0, -1.4], [2, 1.2], [0, 3.8], [-2, 1.2]], 'gem', { bias: 0.08 }, 1.6);
    return;
  }
  if (view === 'right') {
    panel([[-3.4, -5.8], [-9.6, -7.4], [-14.6, -5], [-16, 0], [-13.4, 3], [-8, 2.4], [-4, 0.6]], 'steel', { cast: 0.15 });
    line([[-15.6, 0], [-13, 2.2], [-8, 1.6], [-4.2, -0.2]], 0.7, 'trim');
    panel([[8.6, -6], [8.8, -1], [6.4, 3.6], [2.6, 4.6], [-1, 1.6], [-2.4, -4], [0.6, -7.4]], 'steel', { cast: 0.18, bias: 0.04 });
    line([[8.2, 0], [6, 3], [2.6, 3.8], [-0.6, 1], [-2, -4]], 0.7, 'trim');
    return;
  }
  figure.add(above(trunkOf(rig), y + 3.4), 'steel', { crease: 1 });
  line([[-8, 2.6], [0, 4.6], [8, 2.6]], 0.8, 'trim');
  line([[0, -4], [0, 4]], 0.6, 'trim');
}
