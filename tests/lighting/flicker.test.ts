import { describe, expect, it } from 'vitest';
import { flicker, hash, LIGHT_RATE, lightStep, noise, seedOf } from '../../src/lighting/flicker';

describe('flicker', () => {
  it('is steady without flicker', () => {
    expect(flicker(17, 3, 0)).toBe(1);
  });

  it('stays between 45 % and full, moves, and repeats for the same time and seed', () => {
    const run = Array.from({ length: 200 }, (_, step) => flicker(step, seedOf('candle'), 1));
    expect(Math.min(...run)).toBeGreaterThanOrEqual(0.45);
    expect(Math.max(...run)).toBeLessThanOrEqual(1);
    expect(new Set(run).size).toBeGreaterThan(150);
    expect(Array.from({ length: 200 }, (_, step) => flicker(step, seedOf('candle'), 1))).toEqual(run);
  });

  it('differs from flame to flame', () => {
    expect(flicker(5, seedOf('candle-1'), 1)).not.toBe(flicker(5, seedOf('candle-2'), 1));
  });
});

describe('noise', () => {
  it('meets the hash at whole numbers and is smooth between', () => {
    for (let x = -3; x < 5; x++) expect(noise(x, 9)).toBeCloseTo(hash(x, 9), 9);
    for (let x = 0; x < 5; x += 0.01) expect(Math.abs(noise(x + 0.01, 9) - noise(x, 9))).toBeLessThan(0.02);
  });
});

describe('lightStep', () => {
  it(`counts ${LIGHT_RATE} steps a second`, () => {
    expect(lightStep(0)).toBe(0);
    expect(lightStep(999)).toBe(LIGHT_RATE - 1);
    expect(lightStep(1000)).toBe(LIGHT_RATE);
  });
});
