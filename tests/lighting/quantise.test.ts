import { describe, expect, it } from 'vitest';
import { bayer4, FLOOR_BANDS, falloff, quantise } from '../../src/lighting/quantise';

describe('falloff', () => {
  it('is full in the middle, nothing at the edge and never rises between', () => {
    expect(falloff(0)).toBe(1);
    expect(falloff(1)).toBe(0);
    expect(falloff(3)).toBe(0);
    const steps = Array.from({ length: 101 }, (_, i) => falloff(i / 100));
    for (const [i, value] of steps.entries()) if (i > 0) expect(value).toBeLessThanOrEqual(steps[i - 1] ?? 1);
  });

  it('has no visible rim: the last tenth holds under 4 % of the light', () => {
    expect(falloff(0.9)).toBeLessThan(0.04);
  });
});

describe('quantise', () => {
  it('gives whole bands', () => {
    for (let i = 0; i <= 40; i++) {
      const band = quantise(i / 27, FLOOR_BANDS, 0.6, i, 3 * i) * FLOOR_BANDS;
      expect(band).toBeCloseTo(Math.round(band), 9);
    }
  });

  it('strays from the value by at most a band', () => {
    for (let i = 0; i <= 60; i++) {
      expect(Math.abs(quantise(i / 50, FLOOR_BANDS, 0.6, i, i >> 2) - i / 50)).toBeLessThanOrEqual(1 / FLOOR_BANDS);
    }
  });

  it('without dither ignores the place', () => {
    expect(quantise(0.4321, 20, 0, 1, 2)).toBe(quantise(0.4321, 20, 0, 3, 7));
  });
});

describe('bayer4', () => {
  it('holds each of 16 thresholds once and repeats every 4 pixels', () => {
    const cell = Array.from({ length: 16 }, (_, i) => bayer4(i % 4, i >> 2));
    expect([...cell].sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, i) => i / 16));
    expect(Array.from({ length: 16 }, (_, i) => bayer4(8 + (i % 4), 4 + (i >> 2)))).toEqual(cell);
  });
});
