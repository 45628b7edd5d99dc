/** x to the right, y down, in pixels. */
export type Point = readonly [number, number];

/** A smooth curve through the points (Catmull-Rom), `steps` points per segment. */
export function curve(points: readonly Point[], closed: boolean, steps = 10): Point[] {
  const count = points.length;
  const at = (i: number): Point => points[((i % count) + count) % count] as Point;
  const out: Point[] = [];
  const segments = closed ? count : count - 1;
  for (let i = 0; i < segments; i++) {
    const p1 = at(i);
    const p2 = at(i + 1);
    const p0: Point = closed || i > 0 ? at(i - 1) : [2 * p1[0] - p2[0], 2 * p1[1] - p2[1]];
    const p3: Point = closed || i + 2 < count ? at(i + 2) : [2 * p2[0] - p1[0], 2 * p2[1] - p1[1]];
    for (let k = 0; k < steps; k++) {
      const t = k / steps;
      const along = (axis: 0 | 1): number =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t ** 3);
      out.push([along(0), along(1)]);
    }
  }
  if (!closed) out.push(at(count - 1));
  return out;
}
