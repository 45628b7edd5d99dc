import type { Frame } from '../sheet';
import { type Crown, drawCrown } from './everfree-edge-crowns';
import { drawLeaves } from './everfree-edge-frame';
import { drawTrunk, type Trunk } from './everfree-edge-trunks';

const TRUNKS: Readonly<Record<string, Trunk>> = {
  'trunk-oak': {
    seed: 1701,
    bark: 'rose',
    height: 96,
    girth: 17,
    lean: -8,
    limbs: [
      [-1, 0.62, 32],
      [1, 0.74, 34],
      [-1, 0.9, 20],
    ],
    hole: 0.46,
    moss: 4,
  },
  'trunk-beech': {
    seed: 1709,
    bark: 'rose',
    height: 92,
    girth: 13,
    lean: 10,
    limbs: [
      [1, 0.6, 28],
      [-1, 0.76, 30],
    ],
    moss: 3,
  },
  'trunk-slender': {
    seed: 1717,
    bark: 'umber',
    height: 92,
    girth: 8.5,
    lean: 4,
    limbs: [
      [-1, 0.64, 20],
      [1, 0.8, 18],
    ],
    moss: 2,
  },
  'trunk-crooked': {
    seed: 1723,
    bark: 'rose',
    height: 80,
    girth: 11,
    lean: -16,
    limbs: [
      [1, 0.6, 26],
      [-1, 0.82, 20],
    ],
    moss: 3,
  },
};
const CROWNS: Readonly<Record<string, Crown>> = {
  'crown-oak': { seed: 1751, leaf: 'dawn', rx: 74, ry: 35, lift: 124, lean: -8, ball: 16, vines: 2 },
  'crown-beech': { seed: 1757, leaf: 'gilt', rx: 64, ry: 32, lift: 116, lean: 10, ball: 15 },
  'crown-slender': { seed: 1763, leaf: 'plum', rx: 42, ry: 32, lift: 112, lean: 4, ball: 13 },
  'crown-crooked': { seed: 1769, leaf: 'dawn', rx: 52, ry: 27, lift: 100, lean: -16, ball: 13 },
  'crown-plum': { seed: 1777, leaf: 'plum', rx: 72, ry: 33, lift: 120, lean: 0, ball: 16, vines: 3 },
};

/** Trees that have come out of the night with colours of their own. */
export function* overlookTrees(): Iterable<Frame> {
  for (const [name, trunk] of Object.entries(TRUNKS)) yield { name, picture: drawTrunk(trunk) };
  for (const [name, crown] of Object.entries(CROWNS)) yield { name, picture: drawCrown(crown) };
  yield {
    name: 'near-leaves-wide',
    picture: drawLeaves(1791, 170, 60, (u) => 0.4 + 0.5 * Math.sin(u * Math.PI * 2.3) ** 2),
  };
  yield { name: 'near-leaves-left', picture: drawLeaves(1792, 130, 104, (u) => (1 - u) ** 1.3) };
  yield { name: 'near-leaves-right', picture: drawLeaves(1793, 130, 104, (u) => u ** 1.3) };
}
