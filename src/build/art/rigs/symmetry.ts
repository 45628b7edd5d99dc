import { path } from '../portraits/path';
import type { Point } from '../shape';

/** Points `x,y x,y` of one side; `side` −1 turns them over to the other. */
export const onSide = (text: string, side: number): Point[] => path(text).map(([x, y]) => [x * side, y]);

/** A closed outline from its right half, written from the top or bottom middle round to the other. */
export const symmetric = (half: string): Point[] => [...path(half), ...onSide(half, -1).toReversed()];
