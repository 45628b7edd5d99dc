import { hash } from '../field';
import type { Figure } from '../figure';
import { capsule, ellipse } from '../shape';
import type { Frame } from '../sheet';
import { flat, on, panel, prop, pts, ring, slab } from './spike-bedroom-brush';

function telescope(f: Figure): void {
  for (const [x, y] of pts([-13, 0, 12, 1, 0, -4])) f.add(capsule([0, -26], 1.7, [x, y - 1], 1.2), 'wood');
  slab(f, [-6, -12, 7, -10], 'gold', 3);
  f.add(ellipse(0, -27, 4, 4), 'gold');
  f.add(capsule([15, -22], 2.4, [6, -27], 2.8), 'gold', { bias: 0.05 });
  f.add(capsule([7, -27], 4, [-10, -38], 4.6), 'teal');
  f.add(capsule([-9, -37.5], 5.4, [-17, -42.5], 6), 'gold');
  f.add(ellipse(-20, -44.5, 3, 5.6, 32), 'ink');
  f.add(ellipse(-20, -44.8, 1.9, 4.2, 32), 'sky', { glow: 0.15 });
  f.add(capsule([1, -33.4], 3.9, [3.4, -31.9], 3.9), 'gold');
  f.add(capsule([1, -38], 1.3, [8, -33.6], 1.3), 'gold');
}

/** Three clean dots where a tripod stood. */
function ghostTripod(f: Figure): void {
  for (const [x, y] of pts([-13, -1, 12, 0, 0, -5])) flat(f, ellipse(x, y, 2.8, 1.6), 'dusted', 4, { bare: true });
}

/** On the window sill. */
function crystalShard(f: Figure): void {
  panel(f, [-5, 0, -6, -7, -2, -15, 2, -9, 3, 0], 'sky', 3, { crease: 2, glow: 0.2 });
  panel(f, [-2, -15, -1, -6, -2, 0, -5, 0, -6, -7], 'sky', 5, { glow: 0.3 });
  panel(f, [2, 0, 1, -5, 5, -9, 7, -4, 6, 0], 'pink', 3, { crease: 2, glow: 0.2 });
  panel(f, [1, -5, 5, -9, 4, 0, 2, 0], 'pink', 4, { glow: 0.25 });
}

/** Splinters of the window on the floor. */
function shards(f: Figure): void {
  f.dy = -20;
  for (let k = 0; k < 17; k++) {
    const [x, y] = [(hash(k, 1, 3) - 0.5) * 104, (hash(k, 2, 3) - 0.5) * 34];
    const size = 2 + hash(k, 3, 3) * 4;
    panel(
      f,
      [x - size, y, x, y - size * 0.8, x + size * 0.8, y + size * 0.4],
      'glass',
      k % 3 === 0 ? 5 : k % 3 === 1 ? 4 : 3,
      { glow: k % 4 === 0 ? 0.2 : 0 },
    );
  }
}

/** What stands and falls by the window. */
export const SILL: readonly Frame[] = [
  { name: 'telescope', picture: prop(52, 64, telescope) },
  { name: 'ghost-telescope', picture: prop(40, 16, ghostTripod) },
  on('crystal-shard', 12, crystalShard),
  on('ghost-shard', 11, ring(1, 0, 8, 1.6)),
  { name: 'shards', picture: prop(128, 48, shards) },
];
