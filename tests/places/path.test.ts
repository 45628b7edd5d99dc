import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPath } from '../../src/places/path';
import type { Area, Point } from '../../src/places/place';
import { floorOf } from './floors';

const MAZE = ['.......', '.####..', '....#..', '.##.#..', '..#.#..', '..#....'];

/** The points between which somepony walks, closely spaced. */
function trodden(from: Point, way: readonly Point[]): readonly Point[] {
  return way.flatMap((to, i) => {
    const start = i === 0 ? from : (way[i - 1] as Point);
    return [0.2, 0.4, 0.6, 0.8, 1].map((t) => ({
      x: start.x + (to.x - start.x) * t,
      y: start.y + (to.y - start.y) * t,
    }));
  });
}

describe('a way on foot', () => {
  it('goes round walls and ends at the goal', () => {
    const floor = floorOf(MAZE);
    const [from, to] = [
      { x: 16, y: 176 },
      { x: 112, y: 144 },
    ];
    const way = findPath(floor, from, to);
    expect(way.at(-1)).toEqual(to);
    for (const point of way) expect(floor.free(point.x, point.y)).toBe(true);
  });

  it('goes step by step, over free floor', () => {
    const floor = floorOf(MAZE);
    let last: Point = { x: 16, y: 16 };
    for (const point of findPath(floor, last, { x: 200, y: 176 })) {
      expect(Math.hypot(point.x - last.x, point.y - last.y)).toBeLessThan(20);
      expect(floor.free((point.x + last.x) / 2, (point.y + last.y) / 2)).toBe(true);
      last = point;
    }
    expect(last).toEqual({ x: 200, y: 176 });
  });

  it('is about as short as can be on open floor', () => {
    const floor = floorOf(Array.from({ length: 6 }, () => '.......'));
    expect(findPath(floor, { x: 20, y: 20 }, { x: 180, y: 20 }).length).toBeLessThanOrEqual(21);
  });

  it('goes as near as it can to what is walled in', () => {
    const floor = floorOf(['.....', '.###.', '.#.#.', '.###.', '.....']);
    const end = findPath(floor, { x: 16, y: 80 }, { x: 80, y: 80 }).at(-1);
    expect(end === undefined || floor.free(end.x, end.y)).toBe(true);
    expect(end).not.toEqual({ x: 80, y: 80 });
  });

  it('never leaves the walls somepony is in, nor one edge of the map over the other', () => {
    const cell = findPath(floorOf(['###', '#.#', '###']), { x: 48, y: 48 }, { x: 48, y: 16 });
    expect(cell.every((p) => Math.abs(p.x - 48) < 16 && Math.abs(p.y - 48) < 16)).toBe(true);
    const split = floorOf(['.#.', '.#.', '.#.']);
    const way = findPath(split, { x: 8, y: 48 }, { x: 88, y: 48 });
    expect(way.every((p) => p.x < 32)).toBe(true);
  });

  it('stays on the map when it sets out from what is solid beside the edge', () => {
    const floor = floorOf(Array.from({ length: 6 }, () => '#.#.#'));
    const way = findPath(floor, { x: 10, y: 100 }, { x: 150, y: 100 });
    expect(way.every(({ x, y }) => x >= 0 && y >= 0 && x < 64 && y < floor.height)).toBe(true);
  });

  it('lets somepony set out who is in the way of others', () => {
    const own: Area = { kind: 'ellipse', x: 100, y: 100, rx: 8, ry: 5 };
    const floor = floorOf(
      Array.from({ length: 6 }, () => '......'),
      [own],
    );
    expect(floor.free(100, 100)).toBe(false);
    expect(findPath(floor, { x: 100, y: 100 }, { x: 30, y: 30 }).at(-1)).toEqual({ x: 30, y: 30 });
  });

  it('can be walked from its first step on, wherever the feet are', () => {
    const posts = [14, 46, 78, 110, 142].map((x): Area => ({ kind: 'ellipse', x, y: 100 + (x % 5), rx: 5, ry: 3 }));
    const floor = floorOf(MAZE, posts);
    const spot = fc.record({ x: fc.integer({ min: 0, max: 223 }), y: fc.integer({ min: 0, max: 191 }) });
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        fc.pre(floor.free(from.x, from.y) && floor.free(to.x, to.y));
        for (const { x, y } of trodden(from, findPath(floor, from, to))) expect(floor.free(x, y)).toBe(true);
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  it('is found wherever the floor can be walked', () => {
    const floor = floorOf(MAZE);
    const spot = fc.record({ x: fc.integer({ min: 0, max: 223 }), y: fc.integer({ min: 0, max: 191 }) });
    fc.assert(
      fc.property(spot, spot, (from, to) => {
        fc.pre(floor.free(from.x, from.y) && floor.free(to.x, to.y) && Math.hypot(to.x - from.x, to.y - from.y) > 16);
        expect(findPath(floor, from, to).at(-1)).toBeDefined();
      }),
      { numRuns: 100, seed: 11 },
    );
  });
});
