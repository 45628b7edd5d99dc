import { expect, test } from 'vitest';
import { rng } from '../../src/quest-state/rng';

const stream = (seed: number, name: string, count: number): readonly number[] =>
  Array.from({ length: count }, (_, n) => rng(seed, name, n));

test('a stream gives the same numbers for ever, in whatever order they are asked', () => {
  expect(stream(1, 'bottle', 3)).toMatchInlineSnapshot(`
    [
      0.6289091899525374,
      0.8191387779079378,
      0.7403468084521592,
    ]
  `);
  expect(rng(1, 'bottle', 2)).toBe(stream(1, 'bottle', 3)[2]);
});

test('numbers lie from 0 up to 1, evenly', () => {
  const numbers = stream(7, 'bottle', 4000);
  expect(numbers.every((x) => x >= 0 && x < 1)).toBe(true);
  const tenths = Array.from({ length: 10 }, (_, i) => numbers.filter((x) => Math.floor(x * 10) === i).length);
  expect(Math.min(...tenths)).toBeGreaterThan(320);
  expect(Math.max(...tenths)).toBeLessThan(480);
});

test.each([
  ['name', stream(1, 'bottle', 2000), stream(1, 'guest', 2000)],
  ['seed', stream(1, 'bottle', 2000), stream(2, 'bottle', 2000)],
  ['place', stream(1, 'bottle', 2000), stream(1, 'bottle', 2001).slice(1)],
])('streams that differ by %s have nothing to do with each other', (_by, one, other) => {
  const together = one.reduce((sum, x, i) => sum + (x - 0.5) * ((other[i] ?? 0) - 0.5), 0) / one.length;
  // Correlation: the variance of an even spread is a twelfth.
  expect(Math.abs(together * 12)).toBeLessThan(0.08);
});
