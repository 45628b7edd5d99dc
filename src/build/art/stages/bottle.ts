import { RISE, TURNS } from '../../../../assets/art/bottle';
import { Figure, type Picture } from '../figure';
import { capsule, type Point, stroke, within } from '../shape';
import type { Sheet } from '../sheet';

/** How much lower than wide things are that lie on the floor. */
const SLANT = 0.66;
const SIZE: Point = [60, 48];
const FOOT: Point = [30, 24 + RISE];

/** The bottle on the rug, its neck towards one of the directions. */
function lying(turn: number): Picture {
  const angle = (turn / TURNS) * 2 * Math.PI;
  const along = (far: number): Point => [Math.sin(angle) * far, -Math.cos(angle) * far * SLANT - RISE];
  const f = new Figure(SIZE, FOOT, {
    glass: '#4fb89a',
    neck: '#5cc8a4',
    label: '#fff0c8',
    cork: '#c98a52',
    gold: '#e0b25a',
  });
  const body = stroke([along(-18), along(-10), along(1), along(7)], [5.6, 6.8, 6.6, 3]);
  f.add(capsule(along(6), 2.8, along(20), 2.2), 'neck');
  f.add(body, 'glass', { crease: 0 });
  const [mx, my] = along(-6);
  const [ax, ay] = [Math.cos(angle) * 9, Math.sin(angle) * 9 * SLANT];
  f.add(within(capsule([mx - ax, my - ay], 4, [mx + ax, my + ay], 4), body), 'label', { bias: 0.04 });
  f.add(capsule(along(18.6), 2.9, along(19.4), 2.9), 'gold', { crease: 0 });
  f.add(capsule(along(22), 2, along(23), 1.9), 'cork', { crease: 0 });
  const [sx, sy] = along(-14);
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
