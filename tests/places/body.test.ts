import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { approach, type Body, facingTo, PACE, TICK, walk } from '../../src/places/body';
import { floorOf } from './floors';

const OPEN = floorOf(Array.from({ length: 8 }, () => '........'));
const ROOM = floorOf(['########', '#......#', '#..##..#', '#......#', '#.#..#.#', '#......#', '########']);
const body = (x: number, y: number): Body => ({ x, y, facing: 'down' });

function walked(from: Body, dx: number, dy: number, steps: number, floor = ROOM): Body {
  let now = from;
  for (let i = 0; i < steps; i++) now = walk(now, dx, dy, 'walk', floor);
  return now;
}

describe('walking', () => {
  it('is as quick in all eight directions', () => {
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const) {
      const to = walk(body(128, 128), dx, dy, 'run', OPEN);
      expect(Math.hypot(to.x - 128, to.y - 128)).toBeCloseTo(PACE.run * TICK, 6);
    }
  });

  it('stands still, as it faced, without a direction', () => {
    const still = body(128, 128);
    expect(walk(still, 0, 0, 'walk', OPEN)).toBe(still);
  });

  it('slides along a wall', () => {
    const along = walked(body(50, 50), 1, -1, 60);
    expect(along.x).toBeGreaterThan(100);
    expect(along.y).toBeGreaterThan(32);
  });

  it('slips round a corner that it only just catches', () => {
    const past = walked(body(60, 60), 1, 0, 90);
    expect(past.x).toBeGreaterThan(160);
  });

  it('glides past somepony round whom it meets off the middle, on any diagonal', () => {
    const round = floorOf(
      Array.from({ length: 8 }, () => '........'),
      [{ kind: 'ellipse', x: 128, y: 128, rx: 10, ry: 6 }],
    );
    for (const [dx, dy] of [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const) {
      for (const off of [-24, -20, -16, 16, 20, 24]) {
        const [x, y] = [128 - 50 * dx + off * Math.abs(dy), 128 - 50 * dy];
        const past = walked(body(x, y), dx, dy, 120, round);
        expect({ dx, dy, off, past: (past.x - 128) * dx + (past.y - 128) * dy > 20 }).toMatchObject({ past: true });
      }
    }
  });

  it('turns to a wall it cannot pass', () => {
    const stopped = walked(body(48, 112), -1, 0, 60);
    expect(stopped.facing).toBe('left');
    expect(stopped.x).toBeGreaterThan(32);
  });

  it('never enters a wall', () => {
    const step = fc.record({
      dx: fc.constantFrom(-1, 0, 1),
      dy: fc.constantFrom(-1, 0, 1),
      steps: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 25 }),
        fc.constantFrom('walk' as const, 'run' as const),
        (steps, pace) => {
          let now = body(48, 48);
          for (const { dx, dy, steps: count } of steps) {
            for (let i = 0; i < count; i++) {
              const next = walk(now, dx, dy, pace, ROOM);
              expect(ROOM.free(next.x, next.y)).toBe(true);
              expect(Math.hypot(next.x - now.x, next.y - now.y)).toBeLessThanOrEqual(PACE[pace] * TICK + 1e-9);
              now = next;
            }
          }
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });
});

describe('facing', () => {
  it('is the side that is walked to most, and keeps a diagonal as it was', () => {
    expect(facingTo(3, 1, 'up')).toBe('right');
    expect(facingTo(1, 3, 'left')).toBe('down');
    expect(facingTo(1, 1, 'down')).toBe('down');
    expect(facingTo(1, 1, 'left')).toBe('right');
    expect(facingTo(0, 0, 'up')).toBe('up');
  });
});

describe('approaching', () => {
  it('arrives exactly', () => {
    let now = body(10, 10);
    for (let i = 0; i < 200; i++) now = approach(now, { x: 53.3, y: 41.7 }, 'walk');
    expect(now).toMatchObject({ x: 53.3, y: 41.7 });
  });
});
