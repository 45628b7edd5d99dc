import { TURNS } from '../../../../assets/art/bottle';
import { Figure, type Picture } from '../figure';
import { capsule, type Point, stroke, within } from '../shape';
import type { Sheet } from '../sheet';

/** How much lower than wide things are that lie on the floor. */
const SLANT = 0.66;
const SIZE: Point = [52, 40];
const MIDDLE: Point = [26, 20];

/** The bottle on the rug, its neck towards one of the directions. */
function lying(turn: number): Picture {
  const angle = (turn / TURNS) * 2 * Math.PI;
  const along = (far: number): Point => [Math.sin(angle) * far, -Math.cos(angle) * far * SLANT];
  const f = new Figure(SIZE, MIDDLE, {
    glass: '#4fb89a',
    neck: '#5cc8a4',
    label: '#fff0c8',
    cork: '#c98a52',
    gold: '#e0b25a',
  });
  const body = stroke([along(-15), along(-8), along(1), along(6)], [4.6, 5.6, 5.4, 2.6]);
  f.add(capsule(along(5), 2.4, along(17), 1.9), 'neck');
  f.add(body, 'glass', { crease: 0 });
  const [mx, my] = along(-5);
  const [ax, ay] = [Math.cos(angle) * 7, Math.sin(angle) * 7 * SLANT];
  f.add(within(capsule([mx - ax, my - ay], 3.2, [mx + ax, my + ay], 3.2), body), 'label', { bias: 0.04 });
  f.add(capsule(along(15.4), 2.5, along(16), 2.5), 'gold', { crease: 0 });
  f.add(capsule(along(18.4), 1.7, along(19), 1.6), 'cork', { crease: 0 });
  const [sx, sy] = along(-11.6);
  f.stamp(Math.round(sx) - 1, Math.round(sy) - 3, ['xx', 'x.'], { x: '#e2fff4' });
  f.stamp(Math.round(mx) - 1, Math.round(my) - 1, ['.s.', 'sss', '.s.'], { s: '#c9954a' });
  return f.render();
}

/** What is spun in the circle. */
export const sheet: Sheet = {
  name: 'bottle',
  lit: false,
  *frames() {
    for (let turn = 0; turn < TURNS; turn++) yield { name: `bottle/${turn}`, picture: lying(turn) };
  },
};
