import { describe, expect, it } from 'vitest';
import { besideOf, crowds } from '../../src/places/beside';
import { box, floorOf } from './floors';

const ROWS = Array.from({ length: 8 }, () => '........');
const TALKER = { x: 128, y: 128 };

describe('who talks', () => {
  it('covers one another close in front or behind, not side by side', () => {
    expect(crowds({ x: 128, y: 145 }, TALKER)).toBe(true);
    expect(crowds({ x: 120, y: 98 }, TALKER)).toBe(true);
    expect(crowds({ x: 128, y: 160 }, TALKER)).toBe(false);
    expect(crowds({ x: 160, y: 128 }, TALKER)).toBe(false);
  });

  it('steps aside to the side they came from, and no longer covers anypony', () => {
    const floor = floorOf(ROWS);
    for (const from of [
      { x: 125, y: 150 },
      { x: 131, y: 110 },
    ]) {
      const aside = besideOf(TALKER, from, floor);
      expect(aside).toEqual({ x: from.x < TALKER.x ? 86 : 170, y: 128 });
      expect(aside && crowds(aside, TALKER)).toBe(false);
    }
  });

  it('goes to the other side of a wall, and nowhere where both are walled up', () => {
    const east = box(140, 80, 60, 100);
    expect(besideOf(TALKER, { x: 131, y: 150 }, floorOf(ROWS, [east]))).toEqual({ x: 86, y: 128 });
    expect(besideOf(TALKER, { x: 131, y: 150 }, floorOf(ROWS, [east, box(40, 80, 76, 100)]))).toBe(null);
  });
});
