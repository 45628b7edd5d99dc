import type { Frame } from '../sheet';
import { type Crown, drawCrown } from './everfree-edge-crowns';
import { drawTrunk, type Trunk } from './everfree-edge-trunks';
import { drawLeaves } from './everfree-edge-frame';

/** Wood that has stood for a thousand years: twice as thick as at the edge, hollow, bearded with moss. */
const TRUNKS: Readonly<Record<string, Trunk>> = {
  'trunk-ancient': {
    seed: 303,
    bark: 'elder',
    height: 116,
    girth: 27,
    lean: 8,
    limbs: [
      [-1, 0.62, 40],
      [1, 0.74, 44],
      [-1, 0.9, 28],
    ],
    hole: 0.4,
    moss: 12,
  },
  'trunk-hunched': {
    seed: 311,
    bark: 'elder',
    height: 100,
    girth: 22,
    lean: -20,
    limbs: [
      [1, 0.56, 34],
      [-1, 0.76, 30],
      [1, 0.9, 26],
    ],
    moss: 10,
  },
  'trunk-hollow': {
    seed: 327,
    bark: 'umber',
    height: 92,
    girth: 24,
    lean: 5,
    limbs: [
      [-1, 0.68, 36],
      [1, 0.7, 32],
    ],
    hole: 0.34,
    moss: 9,
  },
  'trunk-knotted': {
    seed: 333,
    bark: 'elder',
    height: 96,
    girth: 16,
    lean: 14,
    limbs: [
      [-1, 0.5, 30],
      [1, 0.66, 26],
      [-1, 0.84, 24],
    ],
    moss: 7,
  },
  'trunk-thin': {
    seed: 345,
    bark: 'umber',
    height: 98,
    girth: 9,
    lean: -6,
    limbs: [
      [1, 0.66, 20],
      [-1, 0.82, 18],
    ],
    moss: 4,
  },
  'snag-tall': {
    seed: 352,
    bark: 'slate',
    height: 96,
    girth: 15,
    lean: -10,
    limbs: [
      [-1, 0.5, 36],
      [1, 0.64, 40],
      [-1, 0.8, 30],
      [1, 0.94, 20],
    ],
    hole: 0.32,
    dead: true,
    moss: 5,
  },
  'snag-low': {
    seed: 361,
    bark: 'umber',
    height: 54,
    girth: 13,
    lean: 10,
    limbs: [
      [1, 0.58, 30],
      [-1, 0.82, 28],
    ],
    dead: true,
    moss: 4,
  },
};

const CROWNS: Readonly<Record<string, Crown>> = {
  'crown-ancient': { seed: 403, leaf: 'elder', rx: 86, ry: 38, lift: 142, lean: 8, ball: 18, vines: 9 },
  'crown-hunched': { seed: 411, leaf: 'fir', rx: 72, ry: 34, lift: 122, lean: -20, ball: 16, vines: 7 },
  'crown-hollow': { seed: 427, leaf: 'elder', rx: 74, ry: 30, lift: 114, lean: 5, ball: 16, vines: 6 },
  'crown-knotted': { seed: 433, leaf: 'fir', rx: 58, ry: 30, lift: 116, lean: 14, ball: 14, vines: 6 },
  'crown-thin': { seed: 445, leaf: 'teal', rx: 44, ry: 30, lift: 118, lean: -6, ball: 13, vines: 4 },
  'crown-dark': { seed: 452, leaf: 'canopy', rx: 84, ry: 34, lift: 128, lean: 0, ball: 18, vines: 8 },
};

/** Trees of the deep wood, trunk and crown apart, and the black leaves that hang before the view. */
export function* deepTrees(): Iterable<Frame> {
  for (const [name, trunk] of Object.entries(TRUNKS)) yield { name, picture: drawTrunk(trunk) };
  for (const [name, crown] of Object.entries(CROWNS)) yield { name, picture: drawCrown(crown) };
  yield {
    name: 'near-leaves-wide',
    picture: drawLeaves(521, 176, 66, (u) => 0.4 + 0.55 * Math.sin(u * Math.PI * 2.4 + 0.2) ** 2),
  };
  yield { name: 'near-leaves-left', picture: drawLeaves(522, 130, 104, (u) => (1 - u) ** 1.3) };
  yield { name: 'near-leaves-right', picture: drawLeaves(523, 130, 104, (u) => u ** 1.3) };
  for (const [name, seed, lean] of [
    ['near-trunk-left', 531, 18],
    ['near-trunk-right', 532, -20],
  ] as const) {
    const side = lean > 0 ? 1 : -1;
    const limbs = [
      [side, 0.5, 36],
      [side === 1 ? -1 : 1, 0.7, 28],
      [side, 0.92, 24],
    ] as const;
    yield { name, picture: drawTrunk({ seed, bark: 'night', height: 172, girth: 20, lean, limbs, dead: true }) };
  }
}
