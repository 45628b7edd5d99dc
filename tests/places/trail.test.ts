import { describe, expect, it } from 'vitest';
import { type Body, walk } from '../../src/places/body';
import { Trail } from '../../src/places/trail';
import { floorOf } from './floors';

const FLOOR = floorOf(Array.from({ length: 12 }, () => '............'));
/** Px between two of them, measured once. */
const GAP = 240 - new Trail({ x: 240, y: 200, facing: 'right' }, 1, FLOOR).follower(0).x;

/** Walks the legs and gives the trail after them. */
function lead(
  from: Body,
  legs: readonly (readonly [number, number, number])[],
  followers: number,
  each = (_: Trail, __: Body) => {},
) {
  const trail = new Trail(from, followers, FLOOR);
  let leader = from;
  for (const [dx, dy, steps] of legs) {
    for (let i = 0; i < steps; i++) {
      leader = walk(leader, dx, dy, 'walk', FLOOR);
      trail.lead(leader);
      each(trail, leader);
    }
  }
  return { trail, leader };
}

describe('followers', () => {
  const start: Body = { x: 40, y: 40, facing: 'right' };

  it('start in a line behind the leader, where the floor is free', () => {
    const open = new Trail({ x: 240, y: 200, facing: 'right' }, 3, FLOOR);
    expect([0, 1, 2].map((i) => open.follower(i).x)).toEqual([0, 1, 2].map((i) => 240 - GAP * (i + 1)));
    const wall = new Trail({ x: 16, y: 200, facing: 'right' }, 3, FLOOR);
    for (let i = 0; i < 3; i++) expect(FLOOR.free(wall.follower(i).x, wall.follower(i).y)).toBe(true);
    expect(Math.hypot(wall.follower(2).x - 16, wall.follower(2).y - 200)).toBeGreaterThan(2.9 * GAP);
  });

  it('come one gap behind one another', () => {
    const { trail, leader } = lead(start, [[1, 0, 150]], 4);
    for (let i = 0; i < 4; i++) {
      const follower = trail.follower(i);
      expect(leader.x - follower.x).toBeCloseTo(GAP * (i + 1), 3);
      expect(follower).toMatchObject({ y: 40, facing: 'right' });
    }
  });

  it('walk where the leader walked, round corners too', () => {
    const { trail } = lead(
      start,
      [
        [1, 0, 60],
        [0, 1, 90],
      ],
      2,
    );
    const corner = trail.follower(1);
    expect(corner.facing).toBe('down');
    expect(Math.abs(corner.x - (40 + 60 * 1.4))).toBeLessThan(1.5);
  });

  it('leave so much room up and down that nopony covers the one ahead', () => {
    const { trail, leader } = lead({ x: 200, y: 340, facing: 'up' }, [[0, -1, 150]], 2);
    expect(trail.follower(0).y - leader.y).toBeGreaterThanOrEqual(46);
    expect(trail.follower(1).y - trail.follower(0).y).toBeGreaterThanOrEqual(46);
  });

  it('never leave free floor, and never move faster than the leader', () => {
    let before: readonly Body[] = [];
    lead(
      start,
      [
        [1, 0, 90],
        [1, 1, 60],
        [-1, 1, 50],
        [0, -1, 40],
      ],
      3,
      (trail) => {
        const now = [0, 1, 2].map((i) => trail.follower(i));
        now.forEach((body, i) => {
          expect(FLOOR.free(body.x, body.y)).toBe(true);
          const last = before[i];
          if (last) expect(Math.hypot(body.x - last.x, body.y - last.y)).toBeLessThan(3);
        });
        before = now;
      },
    );
  });
});
