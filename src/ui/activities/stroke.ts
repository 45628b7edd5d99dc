import { STROKE_LIMIT, type Stroke } from '../../quest-state/state';

/** "Spike" in a careful hand, for whoever signs plainly. */
export const PLAIN_SIGNATURE: Stroke = [
  [0.25, 0.25],
  [0.215, 0.17],
  [0.17, 0.24],
  [0.178, 0.38],
  [0.232, 0.48],
  [0.236, 0.64],
  [0.18, 0.71],
  [0.14, 0.62],
  null,
  [0.3, 0.45],
  [0.292, 0.68],
  [0.282, 0.91],
  null,
  [0.292, 0.56],
  [0.33, 0.43],
  [0.365, 0.52],
  [0.345, 0.66],
  [0.296, 0.66],
  null,
  [0.41, 0.45],
  [0.402, 0.63],
  [0.425, 0.69],
  [0.46, 0.57],
  null,
  [0.418, 0.3],
  [0.423, 0.32],
  null,
  [0.51, 0.17],
  [0.49, 0.43],
  [0.478, 0.69],
  null,
  [0.565, 0.43],
  [0.5, 0.55],
  [0.53, 0.6],
  [0.56, 0.69],
  [0.605, 0.61],
  null,
  [0.62, 0.59],
  [0.672, 0.53],
  [0.668, 0.43],
  [0.63, 0.44],
  [0.615, 0.58],
  [0.645, 0.69],
  [0.7, 0.63],
  [0.77, 0.5],
  null,
  [0.33, 0.86],
  [0.56, 0.82],
  [0.76, 0.83],
  [0.88, 0.74],
];

type Point = readonly [number, number];

/** The separate lines of a stroke, between its pen lifts. */
export function linesOf(stroke: Stroke): Point[][] {
  const lines: Point[][] = [[]];
  for (const point of stroke) {
    if (point === null) lines.push([]);
    else lines.at(-1)?.push(point);
  }
  return lines.filter((line) => line.length > 0);
}

/** How far a point lies from the straight way between its neighbours: how much the line would miss it. */
function importance(stroke: Stroke, index: number): number {
  const [a, b, c] = [stroke[index - 1] ?? null, stroke[index] ?? null, stroke[index + 1] ?? null];
  if (a === null || b === null || c === null) return Number.POSITIVE_INFINITY;
  const [dx, dy] = [c[0] - a[0], c[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((b[0] - a[0]) * dx + (b[1] - a[1]) * dy) / length;
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(b[0] - a[0] - part * dx, b[1] - a[1] - part * dy);
}

/** Leaves out the points least missed until the stroke is short enough to keep; what is still too long is cut. */
export function simplify(stroke: Stroke): Stroke {
  const kept = [...stroke];
  while (kept.length > STROKE_LIMIT) {
    const scores = kept.map((_, index) => importance(kept, index));
    const least = Math.min(...scores);
    if (Number.isFinite(least)) kept.splice(scores.indexOf(least), 1);
    else kept.length = STROKE_LIMIT;
  }
  return kept.map((point) => (point === null ? null : [thousandth(point[0]), thousandth(point[1])]));
}

const thousandth = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 1000) / 1000;
