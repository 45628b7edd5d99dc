import { describe, expect, it } from 'vitest';
import { nearestUsable } from '../../src/places/reach';
import { box } from './floors';

const thing = (name: string, x: number, y: number, range = 28) => ({ name, area: box(x - 2, y - 2, 4, 4), range });

describe('what can be used', () => {
  it('is the nearest thing', () => {
    expect(nearestUsable([thing('far', 120, 100), thing('near', 110, 100)], 100, 100, 'right')?.name).toBe('near');
  });

  it('is rather in front than behind, if not much farther', () => {
    const things = [thing('behind', 90, 100), thing('ahead', 115, 100)];
    expect(nearestUsable(things, 100, 100, 'right')?.name).toBe('ahead');
    expect(nearestUsable(things, 100, 100, 'left')?.name).toBe('behind');
    expect(nearestUsable([thing('behind', 95, 100), thing('ahead', 127, 100)], 100, 100, 'right')?.name).toBe('behind');
  });

  it('is nothing out of range', () => {
    expect(nearestUsable([thing('away', 140, 100)], 100, 100, 'right')).toBeUndefined();
    expect(nearestUsable([thing('away', 140, 100, 40)], 100, 100, 'right')?.name).toBe('away');
  });
});
