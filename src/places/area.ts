import type { Area, Point } from './place';

export function contains(area: Area, x: number, y: number): boolean {
  if (area.kind === 'ellipse') return ((x - area.x) / area.rx) ** 2 + ((y - area.y) / area.ry) ** 2 <= 1;
  let inside = false;
  const { points } = area;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    const a = points[i] as Point;
    const b = points[j] as Point;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

/** Left, top, right, bottom. */
export function bounds(area: Area): readonly [number, number, number, number] {
  if (area.kind === 'ellipse') return [area.x - area.rx, area.y - area.ry, area.x + area.rx, area.y + area.ry];
  const xs = area.points.map((p) => p.x);
  const ys = area.points.map((p) => p.y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Px from a point to the area; 0 inside. An ellipse is measured along the ray to its centre. */
export function distanceTo(area: Area, x: number, y: number): number {
  if (contains(area, x, y)) return 0;
  if (area.kind === 'ellipse') {
    const [dx, dy] = [x - area.x, y - area.y];
    const away = Math.hypot(dx, dy);
    return away * (1 - 1 / Math.hypot(dx / area.rx, dy / area.ry));
  }
  const { points } = area;
  return Math.min(
    ...points.map((a, i) => {
      const b = points[(i + 1) % points.length] as Point;
      const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
      const t =
        length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / length));
      return Math.hypot(x - a.x - t * (b.x - a.x), y - a.y - t * (b.y - a.y));
    }),
  );
}

export function centre(area: Area): Point {
  const [left, top, right, bottom] = bounds(area);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
