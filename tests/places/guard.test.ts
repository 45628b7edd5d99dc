import { describe, expect, it } from 'vitest';
import { TICK } from '../../src/places/body';
import { gazeOf, type Guard, guardAt, type Senses, sureness, watching } from '../../src/places/guard';
import { patrolAt, roundOf } from '../../src/places/patrol';
import type { Patrol } from '../../src/places/place';

const PATROL: Patrol = {
  name: 'round',
  when: '',
  person: 'night-guard',
  path: [
    { x: 0, y: 0 },
    { x: 200, y: 0 },
  ],
  loop: false,
  speed: 50,
  pause: 1,
  sight: 120,
  fov: 60,
  knot: 'guard_sees',
};
const NOTHING: Senses = { seen: null, heard: null };

function later(guard: Guard, seconds: number, senses: Senses): Guard {
  let now = guard;
  for (let i = 0; i < Math.round(seconds / TICK); i++) now = watching(now, PATROL, senses);
  return now;
}

describe('a guard', () => {
  const start = guardAt(PATROL, 0);
  const behind = { x: -40, y: 20 };

  it('walks the round while nothing happens', () => {
    const end = later(start, roundOf(PATROL) + 1, NOTHING);
    expect(end.alert).toBe('calm');
    expect(end.x).toBeCloseTo(patrolAt(PATROL, 1).x, 0);
    expect(gazeOf(end, PATROL)).toEqual({ x: end.x, y: end.y, heading: 0, sight: 120, fov: 60 });
  });

  it('stops and turns to a sound, looks for a while, and walks on from there', () => {
    const walking = later(start, 1, NOTHING);
    const turned = later(watching(walking, PATROL, { seen: null, heard: behind }), 1, NOTHING);
    expect(turned).toMatchObject({ alert: 'curious', walking: false, facing: 'left', x: walking.x, y: walking.y });
    const resumed = later(turned, 3, NOTHING);
    expect(resumed).toMatchObject({ alert: 'calm', walking: true, facing: 'right' });
    expect(resumed.x).toBeGreaterThan(walking.x);
  });

  it('is curious at a glimpse, which gives time to hide, and sure at a longer look', () => {
    const glimpsed = later(start, 0.4, { seen: { x: 60, y: 0 }, heard: null });
    expect(glimpsed.alert).toBe('curious');
    expect(later(glimpsed, 4, NOTHING)).toMatchObject({ alert: 'calm', doubt: 0 });
    expect(later(glimpsed, 0.4, { seen: { x: 60, y: 0 }, heard: null }).alert).toBe('alarmed');
  });

  it('wonders only half as long while a hum soothes', () => {
    const startled = watching(start, PATROL, { seen: null, heard: behind });
    expect(later(startled, 1, NOTHING).alert).toBe('curious');
    expect(later(startled, 1, { ...NOTHING, soothed: true }).alert).toBe('calm');
  });

  it('is the surer the longer the look, and forgets', () => {
    const look = (seconds: number): number => sureness(later(start, seconds, { seen: { x: 60, y: 0 }, heard: null }));
    expect(sureness(start)).toBe(0);
    expect(look(0.4)).toBeGreaterThan(look(0.2));
    expect(look(1)).toBe(1);
    const glimpsed = later(start, 0.4, { seen: { x: 60, y: 0 }, heard: null });
    expect(sureness(later(glimpsed, 4, NOTHING))).toBe(0);
  });

  it('stays alarmed', () => {
    const alarmed = later(start, 1, { seen: { x: 60, y: 0 }, heard: null });
    expect(later(alarmed, 5, NOTHING)).toBe(alarmed);
  });

  it('is never made sure by sounds alone', () => {
    expect(later(start, 10, { seen: null, heard: behind }).alert).toBe('curious');
  });
});
