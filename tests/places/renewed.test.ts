import { expect, test } from 'vitest';
import { compileMap } from '../../src/build/maps/read';
import type { Place } from '../../src/places/place';
import { renewed } from '../../src/places/renewed';

const { place } = compileMap('maps/everfree-edge.tmj');

/** The same map read once more. */
const again = (): Place => JSON.parse(JSON.stringify(place)) as Place;

test('whoever stands, walks or hides as before is the same, and whoever was moved is not', () => {
  if (!place) throw new Error('the map does not stand');
  const after = again();
  const [first] = place.patrols;
  const moved = { ...after, patrols: after.patrols.map((p) => (p.name === first?.name ? { ...p, sight: 1 } : p)) };
  const now = renewed(place, moved);
  expect(now.covers.every((cover, i) => cover === place.covers[i])).toBe(true);
  expect(now.covers.length).toBeGreaterThan(0);
  expect(now.patrols[0]).not.toBe(first);
  expect(now.patrols[0]?.sight).toBe(1);
  expect(now.patrols.slice(1).every((patrol, i) => patrol === place.patrols[i + 1])).toBe(true);
});

test('everything else is as the new map has it', () => {
  if (!place) throw new Error('the map does not stand');
  const after = { ...again(), props: [], npcs: [] };
  expect(renewed(place, after)).toEqual(after);
});
