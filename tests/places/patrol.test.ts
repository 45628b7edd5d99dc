import { describe, expect, it } from 'vitest';
import { patrolAt, roundOf, sees } from '../../src/places/patrol';
import type { Patrol } from '../../src/places/place';
import { box, floorOf } from './floors';

const PATROL: Patrol = {
  name: 'round',
  when: '',
  person: 'night-guard',
  path: [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 50 },
  ],
  loop: false,
  speed: 50,
  pause: 1,
  sight: 120,
  fov: 60,
  knot: 'guard_sees',
};
const OPEN = floorOf(
  Array.from({ length: 8 }, () => '........'),
  [],
  { rx: 0, ry: 0 },
);

describe('a round', () => {
  it('lasts as long as its legs and pauses, there and back', () => {
    expect(roundOf(PATROL)).toBe(2 * (2 + 1) + 4 * 1);
    expect(roundOf({ ...PATROL, path: [...PATROL.path, { x: 0, y: 50 }], loop: true })).toBe(2 + 1 + 2 + 1 + 4 * 1);
  });

  it('is at its place at each time', () => {
    expect(patrolAt(PATROL, 0)).toEqual({ x: 0, y: 0, facing: 'right', walking: true });
    expect(patrolAt(PATROL, 1)).toEqual({ x: 50, y: 0, facing: 'right', walking: true });
    expect(patrolAt(PATROL, 3.5)).toEqual({ x: 100, y: 25, facing: 'down', walking: true });
    expect(patrolAt(PATROL, 5.25)).toMatchObject({ facing: 'up', walking: true });
    expect(patrolAt(PATROL, roundOf(PATROL) + 1)).toMatchObject({ x: 50, y: 0 });
  });

  it('pauses at its corners and late looks where it goes next', () => {
    expect(patrolAt(PATROL, 2.2)).toEqual({ x: 100, y: 0, facing: 'right', walking: false });
    expect(patrolAt(PATROL, 2.8)).toEqual({ x: 100, y: 0, facing: 'down', walking: false });
  });
});

describe('a guard', () => {
  const guard = { x: 64, y: 128, facing: 'right' } as const;

  it('sees what is ahead, within reach', () => {
    expect(sees(guard, PATROL, 160, 128, OPEN)).toBe(true);
    expect(sees(guard, PATROL, 160, 170, OPEN)).toBe(true);
    expect(sees(guard, PATROL, 190, 128, OPEN)).toBe(false);
  });

  it('does not see beside or behind, but notices who stands at the hooves', () => {
    expect(sees(guard, PATROL, 90, 180, OPEN)).toBe(false);
    expect(sees(guard, PATROL, 30, 128, OPEN)).toBe(false);
    expect(sees(guard, PATROL, 56, 132, OPEN)).toBe(true);
  });

  it('looks the way it faces', () => {
    for (const [facing, x, y] of [
      ['left', 20, 128],
      ['up', 64, 60],
      ['down', 64, 200],
    ] as const) {
      expect(sees({ ...guard, facing }, PATROL, x, y, OPEN)).toBe(true);
    }
  });

  it('does not see through walls', () => {
    const walled = floorOf(
      Array.from({ length: 8 }, () => '........'),
      [box(100, 96, 10, 64)],
      { rx: 0, ry: 0 },
    );
    expect(sees(guard, PATROL, 160, 128, walled)).toBe(false);
    expect(sees(guard, PATROL, 90, 128, walled)).toBe(true);
  });
});
