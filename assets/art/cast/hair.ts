import type { Lock } from '../../../src/build/art/rigs/pony-look';
import type { Point } from '../../../src/build/art/shape';

/** A tapering lock; `bias` lightens (+) or darkens (−) it. */
export const strand = (path: readonly Point[], radii: readonly number[], dye = 0, bias = 0): Lock => ({ strand: path, radii, dye, bias });
/** A filled body of hair with a rounded rim. */
export const mass = (path: readonly Point[], rim = 5, dye = 0, bias = 0): Lock => ({ mass: path, rim, dye, bias });

/** How far a lock reaches: its tip, and the colour it has. */
export type Tip = readonly [x: number, y: number, dye?: number, bias?: number];

/**
 * Locks falling over the back of the head from a parting at the crown, drawn in the order given so that later ones
 * overlap; each swells to `width` pixels and ends in a point.
 */
export const fall = (tips: readonly Tip[], width: number, crown: Point = [0, -11]): Lock[] =>
  tips.map(([x, y, dye = 0, bias = 0]) =>
    strand(
      [
        [crown[0] + x * 0.22, crown[1] + Math.abs(x) * 0.08],
        [crown[0] + (x - crown[0]) * 0.78, crown[1] + 4.2 + Math.abs(x) * 0.12],
        [x * 1.04, (crown[1] + y) / 2 + 1.5],
        [x * 0.98, y - 4.5],
        [x * 0.86, y],
      ],
      [width * 0.55, width * 0.92, width, width * 0.75, 0.5],
      dye,
      bias,
    ),
  );
