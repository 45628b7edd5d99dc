import type { Point } from '../shape';

/** Points written as in SVG: `x,y x,y`. @throws on anything that is not numbers. */
export const path = (text: string): Point[] => numbers(text).map(([x = 0, y = 0]) => [x, y]);

/** Coordinate groups of any length: `x,y` or `x,y,z`. */
export function numbers(text: string): number[][] {
  return text.split(' ').map((group) => {
    const values = group.split(',').map(Number);
    if (values.length < 2 || values.some(Number.isNaN)) throw new Error(`"${group}" in "${text}" is not a point`);
    return values;
  });
}
