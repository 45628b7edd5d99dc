import { ellipse, type Shape, stroke, union, within } from '../shape';
import { hindCoat, onBody, type Rig } from './pony-rig';

const sideTrunk = (rig: Rig) => {
  const { girth: g, length: l } = rig.build;
  const y = rig.places.trunk;
  const [hx, hy] = rig.places.head;
  return union(
    [
      ellipse(-9.8 * l, y - 0.9 * g, 6.7 * l, 6.6 * g),
      ellipse(-3.6 * l, y - 0.1 * g, 8.6 * l, 5.5 * g),
      ellipse(2.2 * l, y - 0.9 * g, 5.7 * g, 6.4 * g),
      stroke(
        [
          [1.8 * l, y - 1.6 * g],
          [(1.8 * l + hx) / 2, (y + hy) / 2],
          [hx - 2, hy + 3],
        ],
        [5.6 * g, 5, 4.6],
      ),
    ],
    1,
  );
};

const frontTrunk = (rig: Rig) => {
  const { girth: g } = rig.build;
  const y = rig.places.trunk;
  return union(
    [
      ellipse(0, y + 0.6, 6.7 * g, 6.2 * g),
      stroke(
        [
          [0, y],
          [0, rig.places.head[1] + 4],
        ],
        [6 * g, 5],
      ),
    ],
    1,
  );
};

const backTrunk = (rig: Rig) => {
  const { girth: g } = rig.build;
  const y = rig.places.trunk;
  return union([ellipse(0, y + 1.6, 8 * g, 7 * g), ellipse(0, y - 3.4, 7 * g, 6.6 * g)], 1);
};

/** The body without head and legs, as seen from this side. */
export const trunkOf = (rig: Rig): Shape =>
  (rig.view === 'right' ? sideTrunk : rig.view === 'up' ? backTrunk : frontTrunk)(rig);

/** Draws the body over the far legs. */
export function drawTrunk(rig: Rig): void {
  const { figure, view, build, places } = rig;
  onBody(rig, () => {
    const trunk = trunkOf(rig);
    figure.add(
      trunk,
      view === 'up' ? hindCoat(rig) : 'coat',
      view === 'right' ? {} : { cast: 0.1, bias: view === 'down' ? -0.04 : 0 },
    );
    if (view === 'right' && hindCoat(rig) !== 'coat')
      figure.add(within(trunk, ellipse(-11 * build.length, places.trunk, 8, 12)), hindCoat(rig), { crease: 0 });
    if (view === 'down')
      figure.add(ellipse(0, places.trunk + 6.6, 2.8 * build.girth, 3.4), 'coat', { bias: -0.4, crease: 0 });
  });
}

/** Melts the tops of the near legs into the body. */
export function drawFlanks(rig: Rig): void {
  const { figure, view, build, places } = rig;
  const { girth: g, length: l } = build;
  const y = places.trunk;
  onBody(rig, () => {
    if (view === 'right') {
      figure.add(ellipse(-9.9 * l, y - 0.6, 5.4 * l, 5.4 * g), hindCoat(rig), { crease: 0, bias: 0.02 });
      figure.add(ellipse(1.7 * l, y - 0.6, 4.6 * g, 5.2 * g), 'coat', { crease: 0, bias: 0.02 });
    } else if (view === 'down') {
      figure.add(ellipse(0, y - 1, 5.2 * g, 4.4), 'coat', { crease: 0, bias: 0.05 });
    } else {
      figure.add(ellipse(0, y + 1, 7.7 * g, 5.6 * g), hindCoat(rig), { crease: 0, bias: 0.02 });
    }
  });
}
