import type { Lock, Tail } from '../../../src/build/art/rigs/pony-look';
import type { Point } from '../../../src/build/art/shape';
import { mass, points, strand } from './hair';

/** How far the strands of a tail stand apart, from root to tip. */
const SPREAD = [0.15, 0.75, 1.15, 0.7] as const;

/** Strands side by side, spreading from the root and gathered again at the tip. */
const banded = (path: string, dyes: readonly number[], width: number, gap: number): Lock[] =>
  dyes.map((dye, n) => {
    const aside = (n - (dyes.length - 1) / 2) * gap;
    return {
      strand: points(path).map(([x, y], i): Point => [x + aside * (SPREAD[i] ?? 1), y]),
      radii: [width * 0.8, width, width, 0.4],
      dye,
      bias: 0,
    };
  });

const SIDE = '1,0.4 -5,-2.4 -8.4,6 -6.4,15.4';
const FRONT = '1,0 8,-2.6 11.6,3.6 9.6,9';
const BACK = '0,0 0.8,3.6 1.4,8.4 0.4,13.6';

const sweeping = (dyes: readonly number[], width: number, gap: number): Tail => ({
  right: banded(SIDE, dyes, width, gap),
  down: banded(FRONT, dyes, width * 0.9, gap * 0.85),
  up: banded(BACK, dyes, width * 0.85, gap * 0.72),
});

export const streaked = sweeping([0, 1, 2, 0], 1.75, 1.9);
export const rainbow = sweeping([5, 4, 3, 2, 1, 0], 1.5, 1.5);

/** Tied near its end with dye 1: the hair bunches above the tie and fans below it. */
export const tiedTail: Tail = {
  right: [
    strand('1,0.4 -4.6,-1.8 -7.6,4.4 -7,9.6', [2, 3.2, 3.2, 1.4]),
    strand('0,0 -3.4,-0.6 -5.2,4.6 -6,9', [0.8, 1.3, 1.4, 0.4], 0, 0.08),
    strand('-7,11 -9.2,13.6 -8,17.4', [1.4, 2.7, 0.4]),
    strand('-6.8,11 -5.8,13.8 -6,16.6', [1.2, 2, 0.4]),
    strand('-8.2,10 -5.8,10.4', [1, 1], 1),
  ],
  down: [
    strand('1,0 8,-2.6 11,2 10.6,5', [1.8, 2.8, 2.6, 1.3]),
    strand('10.6,6.4 12,8.4 10.4,10.8', [1.3, 2.3, 0.4]),
    strand('9.6,5.6 11.8,5.8', [0.9, 0.9], 1),
  ],
  up: [
    strand('0,0 1,3 1.6,5.8 1.2,7.8', [1.6, 2.6, 2.4, 1.3]),
    strand('-0.2,1 0,3.4 0.4,6', [0.6, 1.1, 0.4], 0, 0.08),
    strand('1.2,9.4 2.8,11.4 2,14', [1.3, 2.2, 0.4]),
    strand('1,9.4 -0.2,11.4 0.2,13.2', [1.1, 1.6, 0.4]),
    strand('0,8.6 2.4,8.6', [0.9, 0.9], 1),
  ],
};

/** One thick brush of hair with a light lock in it; `width` in pixels. */
const brush = (width: number, dye = 0): Tail => ({
  right: [
    strand(SIDE, [width * 0.6, width * 0.98, width * 1.1, 0.4], dye),
    strand('-2,-0.6 -6,0.6 -8,6.4 -7.4,11.6', [0.6, 1.2, 1.3, 0.3], dye, 0.09),
    strand('-1,1 -3.4,2.6 -5,8 -4.2,13', [1, 1.5, 1.6, 0.3], dye, -0.05),
  ],
  down: [
    strand(FRONT, [width * 0.55, width * 0.85, width * 0.95, 0.4], dye),
    strand('5,-1 9.6,-0.4 11.6,4', [0.6, 1.1, 0.3], dye, 0.09),
  ],
  up: [
    strand(BACK, [width * 0.5, width * 0.8, width * 0.84, 0.4], dye),
    strand('0,2 -0.4,6 0,10.4', [0.6, 1.1, 0.3], dye, 0.09),
  ],
});

export const full = brush(3.6);
export const slim = brush(2.6);
export const long = brush(4);

/** Dye 1 runs down the middle of it. */
export const striped: Tail = {
  right: [...full.right.slice(0, 1), strand('0,0 -5.6,-0.4 -7.8,6 -6.6,13', [0.8, 1.5, 1.6, 0.4], 1)],
  down: [...full.down.slice(0, 1), strand('4,-1 9.4,0 10.8,5', [0.8, 1.3, 0.4], 1)],
  up: [...full.up.slice(0, 1), strand('0,1.4 1,6 0.8,11', [0.7, 1.3, 0.4], 1)],
};

/** Rolled up at its tip. */
export const curled: Tail = {
  right: [
    strand('1,0.4 -5.4,-2.8 -10,3.4 -9.4,11 -5,14 -2.8,11 -5,9.4', [2, 3.3, 3.7, 3.2, 2.4, 1.6, 0.5]),
    strand('-4,-1.4 -8,1 -10,6', [0.6, 1.3, 0.4], 0, 0.08),
  ],
  down: [strand('1,0 8,-2.8 12,2.6 10.4,8.4 7.4,8 8.4,5.6', [1.8, 3, 3, 2.3, 1.5, 0.5])],
  up: [strand('0,0 -1,3.6 -0.6,8.4 2.4,11.8 4.8,9.6 3.2,7.6', [1.8, 3, 3.1, 2.4, 1.5, 0.5])],
};

/** A bunch of curls. */
export const poofed: Tail = {
  right: [
    strand('1,0.4 -5,-4.4 -9.6,-0.6 -8,4', [2, 3.6, 3.4, 1.4]),
    strand('-5,1 -10.4,3 -11,8.4 -7.4,9.6', [2.6, 3.4, 3, 1]),
    strand('-5,6 -4.4,10.4 -8,14.4 -11,12.4', [2.6, 3.2, 2.5, 0.6]),
    strand('-4.6,-4.4 -7.4,-3.4 -8.4,-1.2', [0.6, 1.2, 0.4], 0, 0.1),
  ],
  down: [
    strand('1,0 8,-3.6 12,-0.6 10.4,3', [1.8, 3, 2.8, 1]),
    strand('8,2.4 12.4,4 11,8.4 8,8', [2.2, 2.8, 2.2, 0.6]),
  ],
  up: [
    strand('0,0 3,2 3,6 0,6.4', [1.8, 2.9, 2.6, 1]),
    strand('0.4,5 -2.6,8 -0.6,11.8 2.6,10.4', [2.2, 2.8, 2.4, 0.6]),
  ],
};

/** A lion's: smooth in dye 2, with a tuft in dye 1. */
export const tufted: Tail = {
  right: [
    strand('1,0.4 -5,1.4 -9,-3 -10,-9', [1.6, 1.4, 1.2, 1.1], 2),
    strand('-10,-8 -12.4,-12 -9.4,-16.4', [1.5, 2.7, 0.4], 1),
    strand('-10,-8 -7.8,-11.4 -9,-15', [1.2, 1.9, 0.4], 1, 0.06),
  ],
  down: [strand('1,0 8,1 11,-3 11,-6', [1.5, 1.3, 1.1, 1], 2), strand('11,-6 13.4,-9.4 10.6,-13', [1.4, 2.6, 0.4], 1)],
  up: [strand('0,0 1,4 4,7 6,5', [1.5, 1.3, 1.1, 1], 2), strand('6,5 9.4,4 9.4,-0.4', [1.4, 2.6, 0.4], 1)],
};

/** A small clear fin; dye 1 is its ribs. */
export const finned: Tail = {
  right: [
    mass('1,-1 -4,-3.4 -9,-4.4 -12.6,0 -10.4,3 -11.4,8 -6.4,7.4 -3,3.4', 3),
    strand('-2,0 -10,-1.4', [0.5, 0.5], 1),
    strand('-2,1 -9,5.4', [0.5, 0.5], 1),
  ],
  down: [mass('2,-1 7,-4 11,-1.4 10,2 11.6,5.6 6.4,4.6', 3)],
  up: [mass('-1.6,0 1.6,0 3.6,5 2,6.4 0,10.4 -2,6.4 -3.6,5', 3), strand('0,1.4 0,8', [0.5, 0.5], 1)],
};

export const noTail: Tail = { down: [], right: [], up: [] };
