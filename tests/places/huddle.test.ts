import { describe, expect, it } from 'vitest';
import { contains } from '../../src/places/area';
import { huddle } from '../../src/places/huddle';
import type { Area, Point } from '../../src/places/place';
import { floorOf } from './floors';

const FLOOR = floorOf(Array.from({ length: 10 }, () => '..........'));
const BUSH: Area = { kind: 'ellipse', x: 160, y: 160, rx: 32, ry: 14 };
const LINE: readonly Point[] = [60, 40, 20, 10].map((x) => ({ x, y: 160 }));

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('whoever hides with a leader', () => {
  const leader = { x: 158, y: 162 };
  const seats = huddle(BUSH, leader, LINE, FLOOR);

  it('has a seat of their own, and leaves the leader his', () => {
    expect(seats).toHaveLength(4);
    const all = [leader, ...seats];
    for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) expect(apart(a, b)).toBeGreaterThan(8);
  });

  it('crouches in the cover or at its very edge, never out in the lane', () => {
    const edge: Area = { ...BUSH, rx: BUSH.rx + 12 };
    for (const { x, y } of seats) expect(contains(edge, x, y)).toBe(true);
  });

  it('stays behind the leader, who is the smallest of them', () => {
    for (const { y } of seats) expect(y).toBeLessThan(leader.y);
  });

  it('takes the seat that is nearest, the first in the line first', () => {
    const [first, ...others] = seats as [Point, ...Point[]];
    for (const other of others) expect(first.x).toBeLessThan(other.x);
  });

  it('finds room further forward or back where something stands in the cover', () => {
    const trunk: Area = { kind: 'ellipse', x: 144, y: 158, rx: 6, ry: 4 };
    const floor = floorOf(
      Array.from({ length: 10 }, () => '..........'),
      [trunk],
    );
    const around = huddle(BUSH, leader, LINE, floor);
    for (const { x, y } of around) expect(floor.free(x, y)).toBe(true);
    expect(new Set(around.map(({ x, y }) => `${x},${y}`)).size).toBe(4);
  });
});
