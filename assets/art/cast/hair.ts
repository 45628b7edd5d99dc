import type { Lock } from '../../../src/build/art/rigs/pony-look';
import type { Point } from '../../../src/build/art/shape';

const groups = (text: string): number[][] => text.split(' ').map((group) => group.split(',').map(Number));

/** Points written as in SVG: `x,y x,y`. */
export const points = (text: string): Point[] => groups(text).map(([x = 0, y = 0]) => [x, y]);

/** A tapering lock along a path, `radii` in pixels; `bias` lightens (+) or darkens (−) it. */
export const strand = (path: string, radii: readonly number[], dye = 0, bias = 0): Lock => ({
  strand: points(path),
  radii,
  dye,
  bias,
});

/** A filled body of hair with a rounded rim. */
export const mass = (path: string, rim = 5, dye = 0, bias = 0): Lock => ({ mass: points(path), rim, dye, bias });

const flipped = (path: readonly Point[]): Point[] => path.map(([x, y]) => [-x, y]);

/** Locks of the right side and their mirror images on the left. */
export const both = (locks: readonly Lock[]): Lock[] =>
  locks.flatMap((lock): Lock[] => [
    'strand' in lock ? { ...lock, strand: flipped(lock.strand) } : { ...lock, mass: flipped(lock.mass) },
    lock,
  ]);

/**
 * Locks falling over the back of the head from a parting at the crown, drawn in the order given so that later ones
 * overlap; each swells to `width` pixels and ends in a point. A tip is `x,y`, `x,y,dye` or `x,y,dye,bias`.
 */
export const fall = (tips: string, width: number, [cx, cy]: Point = [0, -11]): Lock[] =>
  groups(tips).map(([x = 0, y = 0, dye = 0, bias = 0]) => ({
    strand: [
      [cx + x * 0.22, cy + Math.abs(x) * 0.08],
      [cx + (x - cx) * 0.78, cy + 4.2 + Math.abs(x) * 0.12],
      [x * 1.04, (cy + y) / 2 + 1.5],
      [x * 0.98, y - 4.5],
      [x * 0.86, y],
    ],
    radii: [width * 0.55, width * 0.92, width, width * 0.75, 0.5],
    dye,
    bias,
  }));
