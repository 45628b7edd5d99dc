import type { Stroke } from '../../quest-state/state';
import { linesOf } from './stroke';

/** Sides of the signature pad in its own units; points are stored as parts of these. */
export const PAD = { width: 1000, height: 300 } as const;

/** Half the edge of a broad nib held at about 40 degrees: thick on one diagonal, fine on the other. */
const NIB = { x: 4.2, y: -3.4 } as const;
const STEPS_BETWEEN_POINTS = 6;

type Point = { x: number; y: number };

/** Catmull-Rom through the points, so that few points still make a hand's curve. */
function smooth(points: readonly Point[]): Point[] {
  const at = (index: number) => points[Math.min(points.length - 1, Math.max(0, index))] ?? { x: 0, y: 0 };
  const curve: Point[] = [at(0)];
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let step = 1; step <= STEPS_BETWEEN_POINTS; step++) {
      const t = step / STEPS_BETWEEN_POINTS;
      const along = (p: number, q: number, r: number, s: number) =>
        0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t * t * t);
      curve.push({ x: along(a.x, b.x, c.x, d.x), y: along(a.y, b.y, c.y, d.y) });
    }
  }
  return curve;
}

/** The area a broad nib sweeps along the strokes, as SVG path data in pad units. */
export function inkPath(stroke: Stroke): string {
  const corner = (p: Point, side: 1 | -1) => `${(p.x + NIB.x * side).toFixed(1)} ${(p.y + NIB.y * side).toFixed(1)}`;
  return linesOf(stroke)
    .flatMap((line) => {
      const curve = smooth(line.map(([x, y]) => ({ x: x * PAD.width, y: y * PAD.height })));
      return curve.map((p, index) => {
        const q = curve[index + 1] ?? p;
        const corners = [corner(p, 1), corner(q, 1), corner(q, -1), corner(p, -1)];
        // All turn the same way round: where one lies over another of the other turn, neither would be filled.
        const turned = (q.x - p.x) * NIB.y < (q.y - p.y) * NIB.x;
        return `M${(turned ? corners.reverse() : corners).join('L')}Z`;
      });
    })
    .join('');
}

/** A signature in ink. */
export function Ink({ stroke, plainName }: { stroke: Stroke; plainName: string }) {
  return (
    <svg class="ink" viewBox={`0 0 ${PAD.width} ${PAD.height}`} role="img" aria-label={`Signature: ${plainName}`}>
      <path d={inkPath(stroke)} />
    </svg>
  );
}
