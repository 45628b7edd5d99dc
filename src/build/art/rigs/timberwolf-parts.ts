import type { Figure } from '../figure';
import { blob, type Point, stroke } from '../shape';
import { shifted, turned } from './biped';

/** One branch of a bundle. */
export type Stick = { material: 'hollow' | 'dark' | 'bark' | 'pale' | 'moss' | 'thorn'; path: readonly Point[]; radii: readonly number[] };

export function sticks(figure: Figure, list: readonly Stick[], bias = 0): void {
  for (const { material, path, radii } of list) figure.add(stroke(path, radii), material, { bias });
}

const LEAF: readonly Point[] = [[-0.6, 0], [1.6, -1.9], [5.4, 0.2], [1.6, 1.7]];

/** Leaves at (x, y), their tips pointing along the third number, in degrees clockwise from the right. */
export function leaves(figure: Figure, list: readonly (readonly [number, number, number])[], bias = 0): void {
  list.forEach(([x, y, degrees], i) => {
    figure.add(blob(shifted(turned(LEAF, [0, 0], degrees), x, y), { rim: 1.6 }), i % 3 === 1 ? 'young' : i % 3 === 2 ? 'moss' : 'leaf', { bias });
  });
}
