/** Chance from a fixed seed: the same name gives the same numbers for ever. */
export type Chance = {
  /** From 0 up to 1. */
  next(): number;
  between(low: number, high: number): number;
  /** Bell-shaped about 0, mostly between −1 and 1. */
  bell(): number;
  pick<const List extends readonly [unknown, ...unknown[]]>(list: List): List[number];
};

/** A stream of chance named by words. */
export function chance(...words: readonly (string | number)[]): Chance {
  let state = 2166136261;
  for (const char of words.join('/')) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 16777619);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  for (let i = 0; i < 8; i++) next();
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    bell: () => (next() + next() + next() + next() - 2) / 1.15,
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}
