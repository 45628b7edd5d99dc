import type { Frame } from '../sheet';
import { type Crown, drawCrown } from './everfree-edge-crowns';
import { drawTrunk, type Trunk } from './everfree-edge-trunks';

const TRUNKS: Readonly<Record<string, Trunk>> = {
  'trunk-elder': {
    seed: 3,
    bark: 'slate',
    height: 102,
    girth: 19,
    lean: -8,
    limbs: [
      [-1, 0.66, 34],
      [1, 0.78, 30],
      [-1, 0.9, 22],
    ],
    hole: 0.44,
    moss: 7,
  },
  'trunk-twisted': {
    seed: 8,
    bark: 'umber',
    height: 97,
    girth: 15,
    lean: 12,
    limbs: [
      [1, 0.58, 26],
      [-1, 0.74, 32],
      [1, 0.88, 20],
    ],
    moss: 4,
  },
  'trunk-broad': {
    seed: 21,
    bark: 'slate',
    height: 90,
    girth: 17,
    lean: 4,
    limbs: [
      [-1, 0.7, 30],
      [1, 0.66, 34],
    ],
    hole: 0.56,
    moss: 6,
  },
  'trunk-slim': {
    seed: 33,
    bark: 'ash',
    height: 94,
    girth: 9,
    lean: 5,
    limbs: [
      [-1, 0.66, 20],
      [1, 0.8, 18],
    ],
    moss: 3,
  },
  'trunk-bent': {
    seed: 45,
    bark: 'umber',
    height: 82,
    girth: 10,
    lean: -14,
    limbs: [
      [1, 0.62, 22],
      [-1, 0.82, 16],
    ],
    moss: 3,
  },
  'trunk-forked': {
    seed: 57,
    bark: 'ash',
    height: 78,
    girth: 12,
    lean: 2,
    limbs: [
      [-1, 0.5, 34],
      [1, 0.6, 36],
      [1, 0.86, 20],
    ],
    moss: 5,
  },
  'trunk-young': {
    seed: 61,
    bark: 'ash',
    height: 44,
    girth: 6,
    lean: -3,
    limbs: [
      [1, 0.7, 13],
      [-1, 0.78, 11],
    ],
    moss: 2,
  },
  'dead-tree-tall': {
    seed: 74,
    bark: 'slate',
    height: 82,
    girth: 11,
    lean: 7,
    limbs: [
      [-1, 0.56, 30],
      [1, 0.72, 34],
      [-1, 0.86, 22],
      [1, 0.96, 14],
    ],
    hole: 0.36,
    dead: true,
  },
  'dead-tree-low': {
    seed: 82,
    bark: 'umber',
    height: 50,
    girth: 10,
    lean: -9,
    limbs: [
      [1, 0.6, 26],
      [-1, 0.8, 26],
      [-1, 0.97, 12],
    ],
    dead: true,
    moss: 3,
  },
  'face-tree': {
    seed: 95,
    bark: 'slate',
    height: 84,
    girth: 20,
    lean: 6,
    limbs: [
      [-1, 0.74, 40],
      [1, 0.84, 36],
      [-1, 0.94, 24],
      [1, 0.98, 16],
    ],
    dead: true,
    face: true,
    moss: 5,
  },
};

const CROWNS: Readonly<Record<string, Crown>> = {
  'crown-elder': { seed: 103, leaf: 'teal', rx: 78, ry: 36, lift: 130, lean: -8, ball: 17, vines: 5 },
  'crown-twisted': { seed: 111, leaf: 'blue', rx: 64, ry: 34, lift: 122, lean: 12, ball: 15, vines: 4 },
  'crown-broad': { seed: 127, leaf: 'teal', rx: 72, ry: 30, lift: 113, lean: 4, ball: 16, vines: 3 },
  'crown-slim': { seed: 133, leaf: 'blue', rx: 44, ry: 34, lift: 116, lean: 5, ball: 13, vines: 2 },
  'crown-bent': { seed: 149, leaf: 'dusk', rx: 50, ry: 26, lift: 100, lean: -14, ball: 13, vines: 3 },
  'crown-forked': { seed: 151, leaf: 'teal', rx: 58, ry: 27, lift: 100, lean: 2, ball: 14, vines: 2 },
  'crown-dusk': { seed: 163, leaf: 'dusk', rx: 70, ry: 33, lift: 118, lean: 0, ball: 16, vines: 4 },
  'crown-deep': { seed: 171, leaf: 'blue', rx: 80, ry: 34, lift: 126, lean: 0, ball: 17, vines: 5 },
  'crown-young': { seed: 181, leaf: 'field', rx: 26, ry: 20, lift: 54, lean: -3, ball: 11 },
  'crown-field': { seed: 193, leaf: 'field', rx: 56, ry: 30, lift: 104, lean: 3, ball: 14, vines: 1 },
};

/** Trunks and crowns as parts of one tree: laid at the same foot point they meet. */
export function* trees(): Iterable<Frame> {
  for (const [name, trunk] of Object.entries(TRUNKS)) yield { name, picture: drawTrunk(trunk) };
  for (const [name, crown] of Object.entries(CROWNS)) yield { name, picture: drawCrown(crown) };
}
