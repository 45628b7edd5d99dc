import { Canvas } from '../field';
import { type GroundBlock, TILE } from '../tiles';
import { dice, paintLeaves } from './everfree-edge-leaves';
import { type Leaf, LEAVES } from './everfree-edge-palette';
import { heap } from './everfree-edge-trees';

/** Crowns that overlap from back to front, dark and far enough away to need no trunks. */
function roof(columns: number, rows: number, seed: number, count: number): Canvas {
  const canvas = new Canvas(columns * TILE, rows * TILE);
  const next = dice(seed);
  const crowns = Array.from({ length: count }, (_, k) => {
    const rx = Math.min(canvas.width * 0.36, 30 + next() * 26);
    const ry = Math.min(canvas.height * 0.26, 15 + next() * 9);
    const free = [canvas.width / 2 - rx - 20, canvas.height / 2 - ry - 20] as const;
    const x = canvas.width / 2 + Math.max(0, free[0]) * (((k * 0.62) % 1) * 2 - 1 + (next() - 0.5) * 0.3);
    const y = canvas.height / 2 + Math.max(0, free[1]) * ((2 * (k + 0.5)) / count - 1);
    return { x: Math.max(rx + 19, Math.min(canvas.width - rx - 19, x)), y, rx, ry };
  }).sort((a, b) => a.y - b.y);
  crowns.forEach(({ x, y, rx, ry }, k) => {
    const leaf: Leaf = (seed + k) % 3 === 0 ? 'gloom' : 'roof';
    paintLeaves(canvas, heap(next, [x, y], rx, ry, 11 + next() * 4), LEAVES[leaf], { seed: seed * 10 + k, bias: -0.03 });
  });
  return canvas;
}

/** Treetops of the deep wood, laid over thicket where nobody walks. */
export function treetops(): GroundBlock[] {
  const list: Readonly<Record<string, Canvas>> = {
    'treetops-a': roof(6, 4, 601, 4), 'treetops-b': roof(5, 4, 602, 3), 'treetops-c': roof(4, 3, 603, 2), 'treetops-d': roof(4, 4, 604, 3),
    'treetops-e': roof(3, 3, 605, 1), 'treetops-f': roof(6, 3, 606, 3), 'treetops-g': roof(5, 3, 607, 2), 'treetops-h': roof(3, 2, 608, 1),
  };
  return Object.entries(list).map(([name, picture]) => ({ name, picture }));
}
