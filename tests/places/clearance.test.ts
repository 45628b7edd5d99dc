/** Companions and whoever walks a round through them. */
import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../src/build/story/prove-chapter';
import { type Body, TICK } from '../../src/places/body';
import { type Lane, laneOf } from '../../src/places/clearance';
import { guardAt } from '../../src/places/guard';
import { happeningIn } from '../../src/places/happening';
import { patrolAt, roundOf } from '../../src/places/patrol';
import type { Area, Patrol, Point } from '../../src/places/place';
import { Retinue } from '../../src/places/retinue';
import { type Ground, groundOf } from '../../src/places/standing';
import { BEATS } from '../../src/quest-state/records';
import { begin } from '../../src/quest-state/state';
import { box, floorOf } from './floors';

const FIVE = Array<null>(5).fill(null);
/** Px from a body's feet within which it covers, or is covered by, a beast: across, and from front to back. */
const BODY = { across: 36, along: 25 } as const;

const round = (path: readonly Point[], loop = false): Patrol => ({
  name: 'round',
  when: '',
  person: 'timberwolf',
  path,
  loop,
  speed: 58,
  pause: 0.9,
  sight: 128,
  fov: 64,
  knot: 'wolf_meets',
});

const groundWith = (rows: readonly string[], solids: readonly Area[] = []): Ground => ({
  floor: floorOf(rows, solids),
  kept: [],
  others: [],
});

const share = (a: Point, b: Point): number => Math.hypot((a.x - b.x) / BODY.across, (a.y - b.y) / BODY.along);

/** Seconds of a round among companions; tells the bodies of each tick. */
function pass(
  { patrol, ground, leader, from = 0 }: { patrol: Patrol; ground: Ground; leader: Body; from?: number },
  seconds: number,
  each: (bodies: readonly Body[], walker: Point) => void,
): Retinue {
  const retinue = new Retinue(leader, FIVE, ground);
  for (let i = 0; i < 60; i++) retinue.tick(leader, ground);
  for (let t = from; t < from + seconds; t += TICK) {
    const lanes: readonly Lane[] = [laneOf(patrol, patrolAt(patrol, t), t)];
    retinue.tick(leader, ground, lanes);
    each(
      retinue.strides.map((s) => s.body),
      patrolAt(patrol, t),
    );
  }
  return retinue;
}

describe('whoever follows, and somepony on a round', () => {
  const corridor = groundWith(['#'.repeat(30), ...Array<string>(5).fill('.'.repeat(30)), '#'.repeat(30)]);
  const leader: Body = { x: 480, y: 76, facing: 'up' };
  const along = round([
    { x: 40, y: 128 },
    { x: 920, y: 128 },
  ]);

  it('step out of the way through the midst of them, and come back', () => {
    let nearest = Number.POSITIVE_INFINITY;
    const retinue = pass({ patrol: along, ground: corridor, leader }, 16.9, (bodies, walker) => {
      for (const body of bodies) {
        expect(corridor.floor.free(body.x, body.y)).toBe(true);
        nearest = Math.min(nearest, share(body, walker));
      }
    });
    expect(nearest).toBeGreaterThan(1);
    for (const { body } of retinue.strides) expect(Math.hypot(body.x - leader.x, body.y - leader.y)).toBeLessThan(150);
  });

  it('do not step to and fro meanwhile', () => {
    const turns = new Map<number, number>();
    let last: readonly Body[] = [];
    let before: readonly Point[] = [];
    pass({ patrol: along, ground: corridor, leader }, 16.9, (bodies) => {
      const steps = bodies.map((b, i) => ({ x: b.x - (last[i]?.x ?? b.x), y: b.y - (last[i]?.y ?? b.y) }));
      for (const [i, { x, y }] of steps.entries()) {
        const was = before[i] ?? { x: 0, y: 0 };
        if (x * was.x + y * was.y < 0 || (Math.hypot(x, y) === 0) !== (Math.hypot(was.x, was.y) === 0))
          turns.set(i, (turns.get(i) ?? 0) + 1);
      }
      [last, before] = [bodies, steps];
    });
    for (const count of turns.values()) expect(count).toBeLessThan(10);
  });

  it('let it pass where there is hardly room', () => {
    const narrow = groundWith(
      ['#'.repeat(30), ...Array<string>(2).fill('.'.repeat(30)), '#'.repeat(30)],
      [box(0, 0, 10, 128)],
    );
    const patrol = round([
      { x: 40, y: 48 },
      { x: 600, y: 48 },
    ]);
    pass({ patrol, ground: narrow, leader: { x: 480, y: 80, facing: 'up' } }, 12, (bodies, walker) => {
      for (const body of bodies) expect(Math.hypot(body.x - walker.x, body.y - walker.y)).toBeGreaterThan(20);
    });
  });

  it('begin out of its way', () => {
    const here = guardAt(along, 7);
    const lanes: readonly Lane[] = [laneOf(along, here, here.seconds)];
    const retinue = new Retinue(leader, FIVE, corridor, lanes);
    for (const { body } of retinue.strides) expect(share(body, here)).toBeGreaterThan(0.8);
  });
});

/** Every patrol of the maps as they are shipped, in the first beat in which it walks. */
const shipped = [...readPlaces().values()].flatMap((place) =>
  place.patrols.flatMap((patrol) => {
    const nows = BEATS.filter((b) => b.place === place.id).map((b) => happeningIn(place, { ...begin(7), beat: b.id }));
    const now = nows.find((n) => n.patrols.includes(patrol));
    return now ? [{ name: `${place.id} ${patrol.name}`, patrol, now }] : [];
  }),
);

describe.each(shipped)('companions beside $name', ({ patrol, now }) => {
  it('are never walked through', () => {
    const ground = groundOf(now);
    for (const [i, corner] of patrol.path.entries()) {
      const by = now.floor.nearestFree(corner.x + (i % 2 === 0 ? 40 : -40), corner.y + 40) ?? corner;
      let nearest = Number.POSITIVE_INFINITY;
      const leader: Body = { ...by, facing: 'up' };
      const seconds = roundOf(patrol);
      // They begin while it is elsewhere.
      const away = (t: number): number => Math.hypot(patrolAt(patrol, t).x - by.x, patrolAt(patrol, t).y - by.y);
      const from = Array.from({ length: 12 }, (_, k) => (k / 12) * seconds).reduce((a, b) =>
        away(b) > away(a) ? b : a,
      );
      pass({ patrol, ground, leader, from }, seconds, (bodies, walker) => {
        for (const body of bodies) nearest = Math.min(nearest, share(body, walker));
      });
      expect(nearest).toBeGreaterThan(1);
    }
  });
});
