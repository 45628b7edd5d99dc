/** Randomness as a function of time and seed, so that a replayed scene flickers alike. */

/** A well-mixed number in [0, 1) for two whole numbers. */
export function hash(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b ^ 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32;
}

/** A seed for a name (FNV-1a). */
export function seedOf(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Smooth noise in [0, 1) over real `x`. */
export function noise(x: number, seed: number): number {
  const cell = Math.floor(x);
  const t = x - cell;
  const ease = t * t * (3 - 2 * t);
  return hash(cell, seed) * (1 - ease) + hash(cell + 1, seed) * ease;
}

/** Light drawings a second: what flickers or moves is redrawn in these steps. */
export const LIGHT_RATE = 12;

/** The step of `LIGHT_RATE` that `time` (ms) falls in. */
export const lightStep = (time: number): number => Math.floor((time / 1000) * LIGHT_RATE);

/** Brightness of a flame at a step: 1 when `amount` is 0, seldom under 1 − 0.55 × amount. */
export function flicker(step: number, seed: number, amount: number): number {
  if (amount === 0) return 1;
  const slow = noise(step / 5, seed);
  const fast = hash(step, seed ^ 0x5bd1e995);
  return 1 - amount * 0.55 * (0.6 * slow + 0.4 * fast);
}
