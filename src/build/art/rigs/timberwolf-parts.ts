import type { Figure } from '../figure';
import type { BeastPose } from './beast-pose';
import { path } from '../portraits/path';
import { blob, ellipse, type Point, stroke } from '../shape';
import { shifted, turned } from './biped';

/** One branch of a bundle. */
export type Stick = {
  material: 'hollow' | 'dark' | 'bark' | 'pale' | 'moss' | 'thorn';
  path: readonly Point[];
  radii: readonly number[];
};

export function sticks(figure: Figure, list: readonly Stick[], bias = 0): void {
  for (const { material, path, radii } of list) figure.add(stroke(path, radii), material, { bias });
}

const LEAF: readonly Point[] = path('-0.6,0 1.6,-1.9 5.4,0.2 1.6,1.7');

/** Leaves at (x, y), their tips pointing along the third number, in degrees clockwise from the right. */
export function leaves(figure: Figure, list: readonly (readonly number[])[], bias = 0): void {
  list.forEach(([x = 0, y = 0, degrees = 0], i) => {
    figure.add(
      blob(shifted(turned(LEAF, [0, 0], degrees), x, y), { rim: 1.6 }),
      i % 3 === 1 ? 'young' : i % 3 === 2 ? 'moss' : 'leaf',
      { bias },
    );
  });
}

/** One wolf in the making. */
export type Wolf = { figure: Figure; pose: BeastPose };

/** A paw on the ground at (x, y), reaching `ahead` pixels. */
export const paw = (figure: Figure, x: number, y: number, bias: number, ahead: number): void => {
  figure.add(ellipse(x + ahead, y - 2, 4.2, 2.4), 'bark', { bias });
  for (const toe of [-2, 0.4, 2.8])
    figure.add(
      stroke(
        [
          [x + ahead + toe, y - 1.8],
          [x + ahead + toe + 0.9, y - 0.3],
        ],
        [0.9, 0.5],
      ),
      'pale',
      { bias: bias - 0.05, crease: 0 },
    );
};
