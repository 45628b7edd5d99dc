/** Five in every cover of every map as it is shipped. */
import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../src/build/story/prove-chapter';
import { bounds, contains } from '../../src/places/area';
import { happeningIn } from '../../src/places/happening';
import { huddle } from '../../src/places/huddle';
import type { Cover, Place, Point } from '../../src/places/place';
import { groundOf } from '../../src/places/standing';
import { BEATS } from '../../src/quest-state/records';
import { begin } from '../../src/quest-state/state';

/** Px aside within which one further front covers the face of a small dragon. */
const FACE = 13;

const COVERS = [...readPlaces().values()].flatMap((place) =>
  place.covers.map((cover) => ({ name: `${cover.name} of ${place.id}`, place, cover })),
);

/** Spots in a cover where a leader can stand, a few px apart. */
function spotsIn({ area }: Cover, free: (x: number, y: number) => boolean): readonly Point[] {
  const [left, top, right, bottom] = bounds(area);
  const spots: Point[] = [];
  for (let y = top; y <= bottom; y += 4) {
    for (let x = left; x <= right; x += 6) if (contains(area, x, y) && free(x, y)) spots.push({ x, y });
  }
  return spots;
}

const floorOf = (place: Place) => {
  const beat = BEATS.find((b) => b.place === place.id)?.id ?? 'escape';
  return groundOf(happeningIn(place, { ...begin(7), beat })).floor;
};

describe.each(COVERS)('in $name', ({ place, cover }) => {
  it('nopony crouches before the face of the leader', () => {
    const floor = floorOf(place);
    const spots = spotsIn(cover, (x, y) => floor.free(x, y));
    expect(spots.length).toBeGreaterThan(0);
    for (const spot of spots) {
      const line = [1, 2, 3, 4].map((i) => ({ x: spot.x - i * 20, y: spot.y + 6 }));
      for (const seat of huddle(cover.area, spot, line, floor))
        if (Math.abs(seat.x - spot.x) < FACE && seat.y >= spot.y)
          throw new Error(`at ${seat.x}, ${seat.y} one hides the leader at ${spot.x}, ${spot.y}`);
    }
  });
});
