import { blob, type Point } from '../shape';
import type { Layers } from './layers';
import { path } from './path';
import type { Head } from './pose';

/** Where an ear fin grows on the right of the head, and its size, 1 as Spike's. */
export type FinStyle = { root: Point; size: number };

const WEB: readonly Point[] = path('0,-8 9,-16 21,-21 19,-13.5 25,-8 20,-3.6 23,5 14,7.4 1,10');
const INNER: readonly Point[] = path('3,-5.4 10,-11.4 17.6,-15.6 16,-10.4 20.4,-6.8 15.6,-2 17.4,3 11,4.4 3,6');
const RAYS: readonly Point[] = path('18.6,-17 22,-7.6 19,4');

/** A webbed ear of three rays; `ears` −1 lets its tips hang, 1 perks them. */
export function drawFin(layers: Layers, head: Head, side: -1 | 1, { root, size }: FinStyle, ears: number): void {
  const shrink = side < 0 ? 1 : 0.88;
  const drop = ears < 0 ? -ears * 13 : -ears * 3.4;
  const at = ([x, y]: Point): Point => [
    side * (root[0] + x * size) * shrink + (side < 0 ? 0 : 1.5),
    root[1] + (y + drop * (x / 24) ** 1.3) * size,
  ];
  layers.add(blob(head.sheet(WEB.map(at), -4), { rim: 5 }), 'fin', { bias: side < 0 ? 0.02 : -0.06 });
  layers.add(blob(head.sheet(INNER.map(at), -3), { rim: 5 }), 'web', { bias: -0.08 });
  for (const tip of RAYS) {
    layers.line(head.sheet([at([2, -1]), at([10, tip[1] * 0.5 - 0.6]), at(tip)], -3), [0.9, 0.75, 0.5], 'fin', 2);
  }
}
