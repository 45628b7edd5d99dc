import { expect, test } from 'vitest';
import { seedIn } from '../../src/scenes/seed';

test.each([
  ['', null],
  ['?seed=7', 7],
  ['?test&seed=0', 0],
  ['?seed=-3', -3],
])('the address "%s" asks for the seed %s', (address, seed) => {
  expect(seedIn(new URLSearchParams(address))).toBe(seed);
});

test.each(['1.5', 'seven', '', '1e300', 'NaN'])('"%s" is refused as a seed', (words) => {
  expect(() => seedIn(new URLSearchParams({ seed: words }))).toThrow(`?seed=${words} is no whole number`);
});
