import { Canvas } from '../field';
import { type GroundBlock, TILE } from '../tiles';
import { dice, paintLeaves } from './everfree-edge-leaves';
import { type Leaf, LEAVES } from './everfree-edge-palette';
import { heap } from './everfree-edge-crowns';

/** Crowns that overlap from back to front, dark and far enough away to need no trunks. */
export function roof(
  columns: number,
  rows: number,
  seed: number,
  count: number,
  leaves: readonly [Leaf, Leaf] = ['gloom', 'roof'],
): Canvas {
  const canvas = new Canvas(columns * TILE, rows * TILE);
  const next = dice(seed);
  const crowns = Array.from({ length: count }, (_, k) => {
    const rx = Math.min(canvas.width / 2 - 18, 28 + next() * 22);
    const ry = Math.min(canvas.height / 2 - 18, 14 + next() * 9);
    const across = (0.3 + k * 0.618 + (next() - 0.5) * 0.16) % 1;
    const down = (k + 0.2 + next() * 0.6) / count;
    return {
      x: rx + 17 + across * (canvas.width - 2 * rx - 34),
      y: ry + 16 + down * (canvas.height - 2 * ry - 36),
      rx,
      ry,
    };
  }).sort((a, b) => a.y - b.y);
  crowns.forEach(({ x, y, rx, ry }, k) => {
    const leaf = leaves[(seed + k) % 3 === 0 ? 0 : 1];
    paintLeaves(canvas, heap(next, [x, y], rx, ry, 11 + next() * 4), LEAVES[leaf], { seed: seed * 10 + k, bias: 0.05 });
  });
  return canvas;
}

/** Treetops of the deep wood, laid over thicket where nobody walks. */
export function treetops(): GroundBlock[] {
  const list: Readonly<Record<string, Canvas>> = {
    'treetops-a': roof(6, 4, 601, 9),
    'treetops-b': roof(5, 4, 602, 7),
    'treetops-c': roof(4, 3, 603, 5),
    'treetops-d': roof(4, 4, 604, 6),
    'treetops-e': roof(3, 3, 605, 3),
    'treetops-f': roof(6, 3, 606, 7),
    'treetops-g': roof(5, 3, 607, 6),
    'treetops-h': roof(3, 2, 608, 2),
  };
  return Object.entries(list).map(([name, picture]) => ({ name, picture }));
}
