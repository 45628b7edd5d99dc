import type { Chance } from './chance';

/** A value that changes with the time in seconds. */
export type Curve = (seconds: number) => number;

export const curveOf = (value: number | Curve): Curve => (typeof value === 'number' ? () => value : value);

/** Straight lines from point to point; before the first and after the last it stays. */
export function line(...points: readonly (readonly [at: number, value: number])[]): Curve {
  return (t) => {
    const next = points.findIndex(([at]) => at > t);
    if (next === 0) return points[0]?.[1] ?? 0;
    const [a, b] = [points.at(next < 0 ? -1 : next - 1), points[next]];
    if (!a) return 0;
    return b ? a[1] + ((b[1] - a[1]) * (t - a[0])) / (b[0] - a[0]) : a[1];
  };
}

/** Rises within `attack` seconds and dies away by 60 dB in `t60`. */
export const fall =
  (t60: number, attack = 0.001): Curve =>
  (t) =>
    (t < attack ? 0.5 - 0.5 * Math.cos((Math.PI * t) / attack) : 1) * 10 ** ((-3 * Math.max(0, t - attack)) / t60);

/** One soft swell: 0 at `from`, 1 at `peak`, 0 at `to`. */
export const swell =
  (from: number, peak: number, to: number): Curve =>
  (t) => {
    if (t <= from || t >= to) return 0;
    const way = t < peak ? (t - from) / (peak - from) : (to - t) / (to - peak);
    return 0.5 - 0.5 * Math.cos(Math.PI * way);
  };

/** Wanders smoothly between −1 and 1, about `hertz` turns a second. */
export function wander(chance: Chance, hertz: number, seconds: number): Curve {
  const points = Array.from({ length: Math.ceil(seconds * hertz * 2) + 3 }, () => chance.between(-1, 1));
  return (t) => {
    const place = Math.max(0, t * hertz * 2);
    const index = Math.min(points.length - 2, Math.floor(place));
    const share = 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, place - index));
    return (points[index] ?? 0) * (1 - share) + (points[index + 1] ?? 0) * share;
  };
}
