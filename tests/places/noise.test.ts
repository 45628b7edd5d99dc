import { describe, expect, it } from 'vitest';
import { hears, noiseOf } from '../../src/places/noise';
import type { Ground } from '../../src/places/place';
import { box } from './floors';

const ground = (sound: Ground['sound'], x: number, width: number): Ground => ({
  name: 'ground',
  when: '',
  sound,
  steps: null,
  area: box(x, 0, width, 100),
});
const GRAVEL = ground('loud', 100, 100);
const ON_GRASS = { x: 50, y: 50 };
const ON_GRAVEL = { x: 150, y: 50 };

describe('a step', () => {
  it('is silent when walking on grass', () => {
    expect(noiseOf('walk', ON_GRASS, [GRAVEL])).toBe(0);
    expect(hears(ON_GRASS, ON_GRASS, 0)).toBe(false);
  });

  it('is louder the faster it is, and on gravel', () => {
    const loudness = [
      noiseOf('walk', ON_GRASS, [GRAVEL]),
      noiseOf('walk', ON_GRAVEL, [GRAVEL]),
      noiseOf('run', ON_GRASS, [GRAVEL]),
      noiseOf('run', ON_GRAVEL, [GRAVEL]),
    ];
    expect(loudness).toEqual([...new Set(loudness)].sort((a, b) => a - b));
  });

  it('falls on whatever was laid down last', () => {
    const moss = ground('quiet', 140, 20);
    expect(noiseOf('walk', ON_GRAVEL, [GRAVEL, moss])).toBe(0);
    expect(noiseOf('walk', ON_GRAVEL, [moss, GRAVEL])).toBeGreaterThan(0);
  });

  it('is heard as far as it is loud', () => {
    expect(hears({ x: 0, y: 0 }, { x: 30, y: 40 }, 50)).toBe(true);
    expect(hears({ x: 0, y: 0 }, { x: 30, y: 41 }, 50)).toBe(false);
  });
});
