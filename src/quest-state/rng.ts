/**
 * A named stream of the night's seed: the `n`th number of stream `name`, 0 ≤ x < 1. The same three always give the same
 * number, so that nothing depends on the order in which things are asked (xmur3 and mulberry32, public domain).
 */
export function rng(seed: number, name: string, n: number): number {
  let hash = 1779033703 ^ name.length;
  for (const letter of `${seed}/${name}/${n}`) {
    hash = Math.imul(hash ^ letter.charCodeAt(0), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = (hash + 0x6d2b79f5) | 0;
  let t = Math.imul(hash ^ (hash >>> 15), 1 | hash);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
