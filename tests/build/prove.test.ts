import { describe, expect, test, vi } from 'vitest';
import { type Chapter, chapterOf, readPlaces } from '../../src/build/story/prove-chapter';
import { prove } from '../../src/build/story/prove';
import { type InkFile, readInk } from '../../src/build/story/source';
import { FACT_IDS } from '../../src/ids';
import { bounds } from '../../src/places/area';
import type { Hotspot, Place } from '../../src/places/place';
import { rng } from '../../src/quest-state/rng';

const SEED = 7;
/** Enough to find a flaw that one state meets; the whole proof is `npm run story:prove`. */
const WIDTH = 1;
/** Each search takes many seconds. */
vi.setConfig({ testTimeout: 600_000 });

const INK = readInk();
const PLACES = readPlaces();

const pick = <T>(stream: string, among: readonly T[]): T => among[Math.floor(rng(SEED, stream, 0) * among.length)] as T;

const flawsOf = (chapter: Chapter): readonly string[] =>
  prove(chapter, WIDTH).flaws.map(({ message, path }) => [message, ...path].join('\n'));

/** What is wrong with a copy of the chapter that is not wrong with the shipped one, searched as widely. */
const shipped = new Set(flawsOf(chapterOf(INK, PLACES)));
const planted = (ink: readonly InkFile[], places: ReadonlyMap<string, Place> = PLACES): readonly string[] =>
  flawsOf(chapterOf(ink, places as typeof PLACES)).filter((flaw) => !shipped.has(flaw));

const rewritten = (...changes: readonly (readonly [from: string, to: string])[]): readonly InkFile[] =>
  INK.map(({ file, text }) => ({ file, text: changes.reduce((all, [from, to]) => all.replaceAll(from, to), text) }));

/** A wall round something that was in reach. */
function walled(): { place: Place; thing: Hotspot; places: ReadonlyMap<string, Place> } {
  const clear = (place: Place, thing: Hotspot): boolean => {
    const [left, top, right, bottom] = bounds(thing.area);
    const near = ({ x, y }: { x: number; y: number }): boolean =>
      x > left - 80 && x < right + 80 && y > top - 80 && y < bottom + 80;
    return thing.when === '' && !place.spawns.some(near);
  };
  const things = [...PLACES.values()].flatMap((place) =>
    place.hotspots.filter((h) => clear(place, h)).map((thing) => ({ place, thing })),
  );
  const { place, thing } = pick('wall', things);
  const [left, top, right, bottom] = bounds(thing.area);
  const away = thing.range + 8;
  const corners = [
    [left - away, top - away],
    [right + away, top - away],
    [right + away, bottom + away],
    [left - away, bottom + away],
  ];
  const wall = { when: '', area: { kind: 'polygon' as const, points: corners.map(([x = 0, y = 0]) => ({ x, y })) } };
  return {
    place,
    thing,
    places: new Map([...PLACES, [place.id, { ...place, walls: [...place.walls, wall] }] as const]),
  };
}

describe('flaws planted in a copy of the chapter, through which nights still come to an end, are each named', () => {
  const { place, thing, places } = walled();
  const asked = FACT_IDS.filter(
    (f) => INK.some(({ text }) => new RegExp(`is\\("[^"]*fact:${f}\\b`).test(text)) && f !== 'tried-to-tell',
  );
  const fact = pick('fact', asked);
  const guards = INK.flatMap(({ text }) => [...text.matchAll(/^\{is\("([^"]+)"\): -> (\w+)\}$/gm)])
    .map(([whole, , knot = '']) => ({ whole, knot }))
    .filter(({ knot }) => INK.reduce((n, { text }) => n + text.split(`-> ${knot}`).length - 1, 0) === 1)
    .filter(({ knot }) => ![...shipped].some((flaw) => flaw.includes(`"${knot}"`)));
  const { whole, knot } = pick('guard', guards);
  const never = whole.replace(/is\("[^"]+"\)/, 'is("beat:credits, before:credits")');
  const flaws = planted(rewritten([`~ fact("${fact}")`, ''], [whole, never]), places);

  test('a thing that a wall shuts off', () => {
    expect(flaws).toContainEqual(`maps/${place.id}.tmj · hotspot "${thing.name}" can never be walked to and used`);
    const shut = flaws.find((f) => f.startsWith(`maps/${place.id}.tmj · "${thing.name}" cannot be walked to and used`));
    const [message, ...steps] = shut?.split('\n') ?? [];
    expect(message).toMatch(/ from (spawn|cover) "[a-z-]+" in beat "[a-z-]+"/);
    expect(steps.length).toBeGreaterThan(0);
  });

  test('a fact that nothing establishes any more', () => {
    expect(flaws).toContainEqual(`fact "${fact}" never comes about`);
  });

  test('a guard that never holds', () => {
    expect(flaws).toContainEqual(expect.stringContaining(`knot "${knot}" is never reached`));
  });
});

describe('a flaw planted in a copy of the chapter, which ends every night, is named', () => {
  test('a way out that is barred, with the steps that lead to the dead end', () => {
    const flaws = planted(rewritten(['~ fact("met-connor")', '']));
    const dead = flaws.find((flaw) => flaw.includes('the ending cannot be reached'));
    expect(dead).toContain('the story stops in beat "visitors"');
    expect(dead).toContain('fact:met-connor');
    expect(dead).toMatch(/hear tapping\nuse "window" \(Look out\)\n {2}choose "[^"]+"$/);
  });

  test('a list of choices that is empty', () => {
    const shut = rewritten(
      ['+ [Slide it open', '+ {is("before:pack")} [Slide it open'],
      ['+ [Wave first', '+ {is("before:pack")} [Wave first'],
    );
    const flaw = planted(shut).find((f) => f.includes('out of content'));
    expect(flaw).toContain('use "window" (Look out)');
  });
});
