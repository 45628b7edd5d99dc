import { describe, expect, it } from 'vitest';
import { type Body, PACE, type Pace, TICK, walk } from '../../src/places/body';
import { Retinue } from '../../src/places/retinue';
import type { Area } from '../../src/places/place';
import type { Ground } from '../../src/places/standing';
import { box, floorOf } from './floors';

const HALL = Array.from({ length: 14 }, () => '....................');

const groundWith = (solids: readonly Area[] = [], kept: readonly Area[] = []): Ground => ({
  floor: floorOf(HALL, solids),
  kept,
  others: [],
});

/** Walks the legs of `[dx, dy, ticks]` and tells each tick. */
function walks(
  { leader, retinue, ground }: { leader: Body; retinue: Retinue; ground: Ground },
  legs: readonly (readonly [number, number, number])[],
  each: (leader: Body) => void = () => {},
  pace: Pace = 'walk',
): Body {
  let now = leader;
  for (const [dx, dy, ticks] of legs) {
    for (let i = 0; i < ticks; i++) {
      now = walk(now, dx, dy, pace, ground.floor);
      retinue.tick(now, ground);
      each(now);
    }
  }
  return now;
}

const four = (leader: Body, ground: Ground): Retinue => new Retinue(leader, [null, null, null, null], ground);
const apart = (a: Body, b: Body): boolean => Math.abs(a.x - b.x) >= 24 || Math.abs(a.y - b.y) >= 28;
const bodies = (retinue: Retinue): Body[] => retinue.strides.map(({ body }) => body);

describe('those who follow', () => {
  const start: Body = { x: 320, y: 224, facing: 'right' };
  const ground = groundWith();

  it('begin round the leader, none on another and none before his eyes', () => {
    for (const facing of ['up', 'down', 'left', 'right'] as const) {
      const leader = { ...start, facing };
      const all = [leader, ...bodies(four(leader, ground))];
      for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) expect(apart(a, b)).toBe(true);
      const [ax, ay] = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] }[facing] as [number, number];
      for (const { x, y } of all.slice(1)) {
        const ahead = (x - leader.x) * ax + (y - leader.y) * ay;
        expect(ahead <= 0 || ahead >= 70 || Math.abs((x - leader.x) * ay + (y - leader.y) * ax) >= 30).toBe(true);
      }
    }
  });

  it('walk in a line, each a body behind another', () => {
    const leader: Body = { x: 60, y: 224, facing: 'right' };
    const retinue = four(leader, ground);
    const end = walks({ leader, retinue, ground }, [[1, 0, 330]]);
    const order = bodies(retinue).sort((a, b) => b.x - a.x);
    for (const [i, body] of order.entries()) {
      const ahead = i === 0 ? end : (order[i - 1] as Body);
      const gap = Math.hypot(ahead.x - body.x, ahead.y - body.y);
      expect(gap).toBeGreaterThan(34);
      expect(gap).toBeLessThan(75);
    }
  });

  it('stand apart when he stops, and stay as they stand', () => {
    const retinue = four(start, ground);
    const leader = walks({ leader: start, retinue, ground }, [
      [1, 0, 90],
      [0, 1, 70],
      [0, 0, 150],
    ]);
    const all = [leader, ...bodies(retinue)];
    for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) expect(apart(a, b)).toBe(true);
    const before = bodies(retinue);
    walks({ leader, retinue, ground }, [[0, 0, 60]]);
    expect(bodies(retinue)).toEqual(before);
  });

  it('do not hide his face', () => {
    const retinue = four(start, ground);
    for (const leg of [[1, 0, 80] as const, [0, -1, 60] as const, [-1, 1, 60] as const, [0, 1, 40] as const]) {
      const leader = walks({ leader: start, retinue, ground }, [leg, [0, 0, 160]]);
      for (const { x, y } of bodies(retinue))
        expect(y > leader.y && y - leader.y < 38 && Math.abs(x - leader.x) < 20).toBe(false);
    }
  });

  it('make way for a leader who comes back through them', () => {
    const leader: Body = { x: 60, y: 224, facing: 'right' };
    const retinue = four(leader, ground);
    const turn = walks({ leader, retinue, ground }, [[1, 0, 300]]);
    let met = 0;
    walks({ leader: turn, retinue, ground }, [[-1, 0, 150]], (now) => {
      for (const { x, y } of bodies(retinue)) if (Math.abs(x - now.x) < 10 && Math.abs(y - now.y) < 10) met++;
    });
    expect(met).toBe(0);
  });

  it('stay off what is kept clear', () => {
    const kept: Area = { kind: 'ellipse', x: 280, y: 210, rx: 60, ry: 40 };
    const strict = groundWith([], [kept]);
    const retinue = four(start, strict);
    for (const { x, y } of bodies(retinue)) expect(((x - 280) / 60) ** 2 + ((y - 210) / 40) ** 2).toBeGreaterThan(1);
  });

  it('step with the pace that their feet show', () => {
    const retinue = four(start, ground);
    let before = bodies(retinue);
    const seen = new Set<string>();
    const legs = [
      [1, 0, 60],
      [0, 1, 40],
      [-1, -1, 70],
      [0, 0, 90],
    ] as const;
    for (const pace of ['walk', 'run'] as const)
      walks(
        { leader: start, retinue, ground },
        legs,
        () => {
          for (const [i, { body, pace: shown }] of retinue.strides.entries()) {
            const last = before[i] as Body;
            const gone = Math.hypot(body.x - last.x, body.y - last.y);
            seen.add(shown);
            if (shown === 'idle') expect(gone).toBe(0);
            else expect(gone).toBeLessThan(PACE[shown] * TICK + 0.01);
          }
          before = bodies(retinue);
        },
        pace,
      );
    expect([...seen].sort()).toEqual(['idle', 'run', 'walk']);
  });

  it('find the way round walls, and never leave the floor', () => {
    const walled = groundWith([box(300, 0, 12, 330)]);
    const from: Body = { x: 260, y: 100, facing: 'right' };
    const retinue = four(from, walled);
    const leader = walks(
      { leader: from, retinue, ground: walled },
      [
        [0, 1, 190],
        [1, 0, 70],
        [0, -1, 190],
        [0, 0, 400],
      ],
      () => {
        for (const { x, y } of bodies(retinue)) expect(walled.floor.free(x, y)).toBe(true);
      },
    );
    for (const { x, y } of bodies(retinue)) {
      expect(x).toBeGreaterThan(312);
      expect(Math.hypot(x - leader.x, y - leader.y)).toBeLessThan(150);
    }
  });

  it('leave alone whoever something else leads, until the leader goes on', () => {
    const retinue = four(start, ground);
    const there: Body = { x: 500, y: 100, facing: 'up' };
    retinue.put(2, there, true);
    const leader = walks({ leader: start, retinue, ground }, [[0, 0, 90]]);
    expect(retinue.strides[2]?.body).toEqual(there);
    const end = walks({ leader, retinue, ground }, [
      [-1, 0, 40],
      [0, 0, 400],
    ]);
    const body = retinue.strides[2]?.body as Body;
    expect(Math.hypot(body.x - end.x, body.y - end.y)).toBeLessThan(150);
  });
});
