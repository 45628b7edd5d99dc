/** Where a piece may give way to another: at its beats, and at its bars. */

/** `bars`: seconds from the beginning of the loop at which each begins. */
export type Meter = { bars: readonly number[]; beats: number; length: number };

/** Seconds from a position of the loop to its next bar, or its next beat; 0 only on it. */
export function until(what: 'bar' | 'beat', { bars, beats, length }: Meter, position: number): number {
  const at = ((position % length) + length) % length;
  const lines =
    what === 'bar' ? [...bars, length] : [...bars].flatMap((bar, n) => beatsOf(bar, bars[n + 1] ?? length, beats));
  const next = lines.find((line) => line >= at - 1e-6) ?? length;
  return Math.max(0, next - at);
}

const beatsOf = (bar: number, end: number, beats: number): readonly number[] =>
  Array.from({ length: beats }, (_, n) => bar + ((end - bar) * n) / beats);
