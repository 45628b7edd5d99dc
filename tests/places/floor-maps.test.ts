/** Where feet may be on every map as it is shipped, in every beat. */
import { describe, expect, test } from 'vitest';
import { readPlaces } from '../../src/build/story/prove-chapter';
import { PLACE_IDS } from '../../src/ids';
import type { Floor } from '../../src/places/floor';
import { type Happening, happeningIn } from '../../src/places/happening';
import { cellUnder, isGround } from '../../src/places/layers';
import { TILE } from '../../src/places/place';
import { BEATS } from '../../src/quest-state/records';
import { begin } from '../../src/quest-state/state';

const PLACES = readPlaces();
/** Px from a spot to where a body set down there comes to stand. */
const NEAR = 12;

test('every place has its map', () => {
  expect([...PLACES.keys()].sort()).toEqual([...PLACE_IDS].sort());
});

describe.each([...PLACES.values()])('on $id', (place) => {
  const days = new Map<Floor, Happening & { beat: string }>(
    BEATS.map(({ id: beat }) => {
      const now = happeningIn(place, { ...begin(7), beat });
      return [now.floor, { ...now, beat }] as const;
    }),
  );

  test('nopony can stand where there is no tile', () => {
    for (const [floor, { beat }] of days) {
      for (let cell = 0; cell < floor.columns * floor.rows; cell++) {
        const [x, y] = floor.centreOf(cell);
        if (!floor.free(x, y)) continue;
        if (!place.layers.some((l) => l.kind === 'tiles' && isGround(l) && cellUnder(l, x, y, TILE)))
          throw new Error(`${beat}: no floor at ${x}, ${y}`);
      }
    }
  });

  test('whoever is set down at a spot stands on the floor there', () => {
    for (const [floor, { beat, covers }] of days) {
      const far = [...place.spawns, ...covers].filter(({ x, y }) => {
        const free = floor.nearestFree(x, y);
        return !free || Math.hypot(free.x - x, free.y - y) > NEAR;
      });
      expect(
        far.map((s) => s.name),
        beat,
      ).toEqual([]);
    }
  });
});
