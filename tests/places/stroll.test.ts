import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../src/build/story/prove-chapter';
import { distanceTo } from '../../src/places/area';
import { type Body, PACE, type Pace, TICK, walk } from '../../src/places/body';
import type { Floor } from '../../src/places/floor';
import { happeningIn, type UsableThing } from '../../src/places/happening';
import type { Point } from '../../src/places/place';
import { type Goal, Stroll } from '../../src/places/stroll';
import { BEATS } from '../../src/quest-state/records';
import { rng } from '../../src/quest-state/rng';
import { begin, type QuestState } from '../../src/quest-state/state';
import { box, floorOf } from './floors';

const HALL = floorOf(Array.from({ length: 8 }, () => '............'));
/** Ticks after which a walk counts as endless. */
const ENDLESS = 3600;

type Walk = { end: Body; ticks: number; path: readonly Point[] };

/** Walks it with a real body. */
function walked(stroll: Stroll, from: Point, floor: Floor, others: readonly Point[] = []): Walk {
  let body: Body = { ...from, facing: 'down' };
  const path: Point[] = [];
  for (let ticks = 0; ticks < ENDLESS; ticks++) {
    const way = stroll.next(body, { floor, others });
    if (!way) return { end: body, ticks, path };
    body = walk(body, way[0], way[1], stroll.pace, floor);
    path.push(body);
  }
  throw new Error(`still on the way at ${body.x}, ${body.y}`);
}

const away = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('a stroll over the floor', () => {
  it('goes straight where nothing is in the way, in the time that its pace takes', () => {
    const [from, at] = [
      { x: 40, y: 40 },
      { x: 320, y: 200 },
    ];
    for (const pace of ['walk', 'run'] satisfies Pace[]) {
      const { end, ticks } = walked(new Stroll({ at }, pace), from, HALL);
      expect(away(end, at)).toBeLessThan(3);
      expect(ticks * PACE[pace] * TICK).toBeLessThan(away(from, at) * 1.06);
    }
  });

  it('ends on the floor nearest to what cannot be walked on', () => {
    const walled = floorOf(['......', '.###..', '.###..', '......']);
    const { end } = walked(new Stroll({ at: { x: 100, y: 66 } }), { x: 16, y: 112 }, walled);
    expect(away(end, { x: 100, y: 66 })).toBeLessThan(48);
    const island = floorOf(['.....', '.###.', '.#.#.', '.###.', '.....']);
    expect(
      away(walked(new Stroll({ at: { x: 80, y: 80 } }), { x: 16, y: 80 }, island).end, { x: 80, y: 80 }),
    ).toBeLessThan(76);
    expect(walked(new Stroll({ at: { x: -500, y: 60 } }), { x: 200, y: 60 }, HALL).end.x).toBeLessThan(16);
  });

  it('goes round somepony who stands about, and through where there is no other way', () => {
    const other = { x: 180, y: 120 };
    const { path, end } = walked(new Stroll({ at: { x: 340, y: 120 } }), { x: 40, y: 120 }, HALL, [other]);
    expect(Math.min(...path.map((p) => away(p, other)))).toBeGreaterThan(12);
    expect(away(end, { x: 340, y: 120 })).toBeLessThan(3);
    const aisle = floorOf(['#######', '.......', '#######']);
    const through = walked(new Stroll({ at: { x: 210, y: 48 } }), { x: 10, y: 48 }, aisle, [{ x: 100, y: 48 }]);
    expect(away(through.end, { x: 210, y: 48 })).toBeLessThan(3);
  });

  it('looks for another way when the floor changes under way', () => {
    const stroll = new Stroll({ at: { x: 340, y: 120 } });
    let body: Body = { x: 40, y: 120, facing: 'right' };
    for (let i = 0; i < 60; i++) {
      const way = stroll.next(body, { floor: HALL, others: [] });
      if (way) body = walk(body, way[0], way[1], 'walk', HALL);
    }
    const barred = floorOf(
      Array.from({ length: 8 }, () => '............'),
      [box(200, 40, 20, 216)],
    );
    expect(away(walked(stroll, body, barred).end, { x: 340, y: 120 })).toBeLessThan(3);
  });

  it('gives up, and soon, where it does not get on', () => {
    const stroll = new Stroll({ at: { x: 340, y: 120 } });
    const stands = { x: 40, y: 120 };
    let ticks = 0;
    while (stroll.next(stands, { floor: HALL, others: [] }) && ticks < ENDLESS) ticks++;
    expect(ticks).toBeLessThan(120);
  });
});

// ------------------------------------------------ every map as it is shipped

const STARTS = 1;

type Errand = { name: string; floor: Floor; from: Point; goal: Goal<UsableThing>; others: readonly Point[] };

/** From a few spots of the floor to everything that can be used, in each beat that plays in the place. */
function errands(): readonly Errand[] {
  return [...readPlaces().values()].flatMap((place) => {
    const states = BEATS.filter((b) => b.place === place.id).map((b): QuestState => ({ ...begin(7), beat: b.id }));
    return states.flatMap((state) => {
      const { floor, usable, npcs } = happeningIn(place, state);
      const [spawn] = place.spawns;
      const home = spawn && floor.nearestFree(spawn.x, spawn.y);
      if (!home) throw new Error(`${place.id} has no floor`);
      const cells = [...floor.reachable(home.x, home.y)].flatMap((reached, cell) => (reached ? cell : []));
      return usable.flatMap((thing) =>
        Array.from({ length: STARTS }, (_, i): Errand => {
          const name = `${place.id}, ${state.beat}: to ${thing.name}`;
          const cell = cells[Math.floor(rng(7, name, i) * cells.length)] as number;
          const [x, y] = floor.centreOf(cell);
          return { name: `${name} from ${x}, ${y}`, floor, from: { x, y }, goal: { thing }, others: npcs };
        }),
      );
    });
  });
}

describe('on every map', () => {
  it('a stroll comes to everything there, whence it may', () => {
    const all = errands();
    expect(all.length).toBeGreaterThan(100);
    const missed = all.flatMap(({ name, floor, from, goal, others }) => {
      const { end } = walked(new Stroll(goal), from, floor, others);
      if (!('thing' in goal)) return [];
      const { area, range } = goal.thing;
      if (distanceTo(area, end.x, end.y) <= range) return [];
      const reached = floor.reachable(from.x, from.y);
      return reached.some((r, cell) => r && distanceTo(area, ...floor.centreOf(cell)) <= range) ? [name] : [];
    });
    expect(missed).toEqual([]);
  }, 60_000);
});
