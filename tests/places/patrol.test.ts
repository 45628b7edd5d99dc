import { describe, expect, it } from 'vitest';
import { patrolAt, roundOf } from '../../src/places/patrol';
import type { Patrol } from '../../src/places/place';

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
describe('a round', () => {
  it('lasts as long as its legs and pauses, there and back', () => {
    expect(roundOf(PATROL)).toBe(2 * (2 + 1) + 4 * 1);
    expect(roundOf({ ...PATROL, path: [...PATROL.path, { x: 0, y: 50 }], loop: true })).toBe(2 + 1 + 2 + 1 + 4 * 1);
  });

  it('is at its place at each time', () => {
    expect(patrolAt(PATROL, 0)).toEqual({ x: 0, y: 0, facing: 'right', heading: 0, walking: true });
    expect(patrolAt(PATROL, 1)).toMatchObject({ x: 50, y: 0, facing: 'right', walking: true });
    expect(patrolAt(PATROL, 3.5)).toMatchObject({ x: 100, y: 25, facing: 'down', heading: 90, walking: true });
    expect(patrolAt(PATROL, 5.25)).toMatchObject({ facing: 'up', walking: true });
    expect(patrolAt(PATROL, roundOf(PATROL) + 1)).toMatchObject({ x: 50, y: 0 });
  });

  it('pauses at its corners and late looks where it goes next', () => {
    expect(patrolAt(PATROL, 2.2)).toEqual({ x: 100, y: 0, facing: 'right', heading: 0, walking: false });
    expect(patrolAt(PATROL, 2.65).heading).toBeCloseTo(45);
    expect(patrolAt(PATROL, 2.95)).toEqual({ x: 100, y: 0, facing: 'down', heading: 90, walking: false });
  });
});
