import type { Paint } from '../color';
import { Figure, type Picture } from '../figure';
import { blob, ellipse, type Point, type Shape } from '../shape';

export type Materials = Readonly<Record<string, Paint>>;
export const METAL: Materials = { gold: '#e0b25a', ice: '#bfe6fa', wax: '#fff3dc' };
export const FLAME: Materials = { flame: ['#c05a2c', '#f08a3c', '#ffb454', '#ffc860', '#ffe08a', '#fff2c0'] };

/** Paints a thing whose foot is eight pixels above the lower edge, in the middle unless `pivotX` says otherwise. */
export function draw(
  width: number,
  height: number,
  materials: Materials,
  paint: (f: Figure) => void,
  pivotX = width >> 1,
): Picture {
  const f = new Figure([width, height], [pivotX, height - 8], { ...METAL, ...FLAME, ...materials });
  paint(f);
  return f.render();
}

/** A straight rod of even or tapering thickness, however long; radii in pixels. */
export function rod([ax, ay]: Point, from: number, [bx, by]: Point, to = from): Shape {
  const length = Math.hypot(bx - ax, by - ay);
  const [nx, ny] = [(ay - by) / length, (bx - ax) / length];
  const corners: Point[] = [
    [ax + nx * from, ay + ny * from],
    [bx + nx * to, by + ny * to],
    [bx - nx * to, by - ny * to],
    [ax - nx * from, ay - ny * from],
  ];
  return blob(corners, { rim: Math.max(from, to), smooth: false });
}

/** A standing flame; the wick is at (x, y). */
export function flame(figure: Figure, x: number, y: number): void {
  figure.add(ellipse(x, y - 3, 2, 3.6), 'flame', { glow: 1, crease: 0, bare: true });
  figure.stamp(x - 1, y - 5, ['.a.', 'aba', 'bcb', 'bcb', '.c.'], { a: '#ffd878', b: '#ffe9a4', c: '#fffbe6' });
}
