/** Random nights from the title to the credits; `npm run story:walk` plays many more. */
import { describe, expect, test, vi } from 'vitest';
import { type Chapter, chapterOf, readPlaces } from '../../src/build/story/prove-chapter';
import { readInk } from '../../src/build/story/source';
import { Walker } from '../../src/build/story/walk';
import { BEAT_IDS, type PlaceId } from '../../src/ids';
import type { Place } from '../../src/places/place';

const SEED = 7;
const NIGHTS = 20;
/** Every night walks all the maps. */
vi.setConfig({ testTimeout: 300_000 });

const INK = readInk();
const PLACES = readPlaces();
const CHAPTER = chapterOf(INK, PLACES);

const rewritten = (from: string, to: string): Chapter => {
  const found = INK.some(({ text }) => text.includes(from));
  if (!found) throw new Error(`the chapter does not say "${from}" any more`);
  return chapterOf(
    INK.map(({ file, text }) => ({ file, text: text.replaceAll(from, to) })),
    PLACES,
  );
};

const altered = (id: PlaceId, change: (place: Place) => Partial<Place>): Chapter => {
  const place = PLACES.get(id) as Place;
  return { ...CHAPTER, places: new Map([...PLACES, [id, { ...place, ...change(place) }] as const]) };
};

test(`${NIGHTS} nights come to the credits, through every beat`, () => {
  const walker = new Walker(CHAPTER);
  for (let run = 1; run <= NIGHTS; run++) {
    const { fault, state, trail } = walker.walk(SEED, run);
    expect(fault, `night ${run}: ${trail.slice(-5).join(' · ')}`).toBeNull();
    expect(state.beat).toBe(BEAT_IDS.at(-1));
  }
  expect(walker.beats).toEqual(new Set(BEAT_IDS));
  expect(walker.endings.size).toBe(NIGHTS);
  expect(walker.loads).toBeGreaterThan(NIGHTS);
});

test('a night is the same when it is walked again', () => {
  const once = new Walker(CHAPTER).walk(SEED, 3);
  const walker = new Walker(CHAPTER);
  walker.walk(SEED, 2);
  expect(walker.walk(SEED, 3)).toEqual(once);
});

describe('a fault planted in a copy of the chapter ends the night, with what led there', () => {
  test('a place with nothing in it to do', () => {
    const bare = altered('memory-attack', () => ({ hotspots: [], triggers: [], doors: [], npcs: [], hideouts: [] }));
    const { fault, state, trail } = new Walker(bare).walk(SEED, 1);
    expect(fault).toBe('nothing can be done');
    expect(state.beat).toBe('memory');
    expect(trail.at(0)).toMatch(/^hear punch_opening/);
  });

  test('a round that never ends', () => {
    const { fault, state } = new Walker(rewritten('~ fact("met-connor")', '')).walk(SEED, 1);
    expect(fault).toMatch(/^the night has not ended after \d+ moves$/);
    expect(state.beat).toBe('visitors');
  });

  test('a beat that begins where its map has no spot', () => {
    const spotless = altered('castle-wall', ({ spawns }) => ({ spawns: spawns.filter((s) => s.name !== 'top') }));
    const { fault, state } = new Walker(spotless).walk(SEED, 1);
    expect(fault).toBe('"castle-wall" has no spot "top" to stand at');
    expect(state.beat).toBe('wall');
  });

  test('a name that no save takes', () => {
    const named = altered('castle-corridor', ({ triggers }) => ({
      triggers: triggers.map((t) => ({ ...t, name: t.name.repeat(20) })),
    }));
    expect(new Walker(named).walk(SEED, 1).fault).toMatch(/^quest state: tripped\.0: Invalid length/);
  });

  test('words that ask the story for what it cannot do', () => {
    const twice = rewritten('~ open("contract")', '~ open("contract")\n~ begin("credits")');
    const { fault, state } = new Walker(twice).walk(SEED, 1);
    expect(fault).toContain('cannot beginBeat');
    expect(state.beat).toBe('weigh');
  });
});
