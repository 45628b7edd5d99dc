import { blob, type Point } from '../shape';
import type { Rig } from './pony-rig';

const GLOW = '#a8f4e2';
const corners = (row: readonly number[]): Point[] =>
  Array.from({ length: row.length / 2 }, (_, i): Point => [row[2 * i] as number, row[2 * i + 1] as number]);

/** An open book before the face, in the glow that holds it up: its covers from the front, its pages from the side. */
export function drawBook({ figure, view, places }: Rig): void {
  const [hx, hy] = places.head;
  const at = (dx: number, dy: number, row: readonly number[], material: string, bias = 0): void => {
    const points = corners(row).map(([x, y]): Point => [hx + dx + x, hy + dy + y]);
    figure.add(blob(points, { rim: 1.4, smooth: false }), material, { bias });
  };
  if (view === 'right') {
    at(15, 7, [-3, -7, 1, -8, 3, 4, -1, 6], 'page', 0.1);
    at(15, 7, [1, -8, 4, -7, 6, 4, 2, 6], 'cover');
    figure.stamp(Math.round(hx + 17), Math.round(hy + 5), ['y', 'y'], { y: '#f2cf72' });
    figure.stamp(Math.round(hx + 10), Math.round(hy), ['g......g', '........', '........', 'g......g'], { g: GLOW });
    return;
  }
  if (view === 'up') return;
  at(0, 10, [-10, -6, 0, -4, 0, 6, -10, 4], 'cover', 0.08);
  at(0, 10, [0, -4, 10, -6, 10, 4, 0, 6], 'cover', -0.08);
  at(0, 10, [-9, -7, 0, -5, 9, -7, 9, -6, 0, -4, -9, -6], 'page', 0.2);
  figure.stamp(Math.round(hx + 4), Math.round(hy + 8), ['.y.', 'yyy', '.y.'], { y: '#f2cf72' });
  figure.stamp(Math.round(hx - 13), Math.round(hy + 3), ['g', '.', 'g'], { g: GLOW });
  figure.stamp(Math.round(hx + 12), Math.round(hy + 3), ['g', '.', 'g'], { g: GLOW });
}
