/** Random nights out with four companions, on every map as it is shipped. Seeded: a failure comes again. */
import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../src/build/story/prove-chapter';
import { type Body, type Pace, walk } from '../../src/places/body';
import { Retinue } from '../../src/places/retinue';
import { type Happening, happeningIn } from '../../src/places/happening';
import { groundOf } from '../../src/places/standing';
import { BEATS } from '../../src/quest-state/records';
import { rng } from '../../src/quest-state/rng';
import { begin, type QuestState } from '../../src/quest-state/state';

const FOLLOWERS = 4;
const LEGS = 36;
/** Ticks in which all have come to a leader who stands. */
const ARRIVAL = 900;
/** Px from him at which they have come. */
const WITH_HIM = 260;

const WAYS = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const;

type Leg = { way: readonly [number, number]; pace: Pace; ticks: number };

const legsOf = (seed: number, name: string): readonly Leg[] =>
  Array.from({ length: LEGS }, (_, i) => ({
    way: WAYS[Math.floor(rng(seed, `${name}/way`, i) * WAYS.length)] ?? WAYS[0],
    pace: rng(seed, `${name}/pace`, i) < 0.4 ? 'run' : 'walk',
    ticks: 8 + Math.floor(rng(seed, `${name}/ticks`, i) * 90),
  }));

type Night = { name: string; now: Happening; start: Body; legs: readonly Leg[] };

/** A walk from each spawn of each place, in the first and the last beat that plays there. */
function nights(): readonly Night[] {
  return [...readPlaces().values()].flatMap((place) => {
    const beats = BEATS.filter((b) => b.place === place.id);
    const told = [...new Set([beats[0], beats.at(-1)])].flatMap((b) => b ?? []);
    const states: QuestState[] = told.map((b) => ({ ...begin(7), beat: b.id }));
    return (states.length > 0 ? states : [begin(7)]).flatMap((state) => {
      const now = happeningIn(place, state);
      return place.spawns.map((spawn, i): Night => {
        const name = `${place.id} from ${spawn.name} at ${state.beat}`;
        const free = now.floor.nearestFree(spawn.x, spawn.y) ?? spawn;
        return { name, now, start: { ...free, facing: spawn.facing }, legs: legsOf(i, name) };
      });
    });
  });
}

describe.each(nights())('companions on $name', ({ now, start, legs }) => {
  const ground = groundOf(now);

  it('never leave the floor, never hold the leader up, and come to him', () => {
    const retinue = new Retinue(start, Array<null>(FOLLOWERS).fill(null), ground);
    let [leader, alone] = [start, start];
    const tick = ([dx, dy]: readonly [number, number], pace: Pace): void => {
      leader = walk(leader, dx, dy, pace, now.floor);
      retinue.tick(leader, ground);
      for (const body of [leader, ...retinue.strides.map((s) => s.body)])
        if (!now.floor.free(body.x, body.y)) throw new Error(`off the floor at ${body.x}, ${body.y}`);
    };
    for (const { way, pace, ticks } of legs) {
      for (let i = 0; i < ticks; i++) {
        tick(way, pace);
        alone = walk(alone, way[0], way[1], pace, now.floor);
      }
      expect(leader).toEqual(alone);
    }
    let taken = 0;
    while (taken < ARRIVAL && (taken < 30 || retinue.strides.some((s) => s.pace !== 'idle'))) {
      tick([0, 0], 'walk');
      taken++;
    }
    expect(taken).toBeLessThan(ARRIVAL);
    for (const { body } of retinue.strides)
      expect(Math.hypot(body.x - leader.x, body.y - leader.y)).toBeLessThan(WITH_HIM);
  });
});
