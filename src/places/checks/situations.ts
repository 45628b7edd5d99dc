/** The states of the story in which a place is looked at: each beat that can be played there, with what a thing waits for. */
import { type BeatId, THOUGHT_IDS } from '../../ids';
import { type Condition, holds, parseCondition, type Term } from '../../quest-state/condition';
import { BEATS } from '../../quest-state/records';
import { beatOf, begin, type QuestState } from '../../quest-state/state';
import type { Floor } from '../floor';
import { type Happening, happeningIn } from '../happening';
import type { Place, Point } from '../place';
import { conditionalIn } from './conditional';
import type { Survey, World } from './rule';

/**
 * `waits`: terms that hold beside the beat; `entries`: spawns at which the player may come in; `reaches`: whether the player can walk
 * to a point from one of them.
 */
export type Situation = {
  beat: BeatId;
  waits: readonly string[];
  entries: readonly string[];
  now: Happening;
  reaches: (x: number, y: number) => boolean;
};

/** `in pack, knock while fact:sipped`: situations of one thing all wait for the same. */
export function told(situations: readonly Situation[]): string {
  const waits = [...new Set(situations.flatMap((s) => s.waits))];
  const beats = [...new Set(situations.map((s) => s.beat))];
  return `in ${beats.join(', ')}${waits.length > 0 ? ` while ${waits.join(', ')}` : ''}`;
}

/** The spawns at which the player comes in, in words. */
export function entriesTold(situations: readonly Situation[]): string {
  const names = [...new Set(situations.flatMap((s) => s.entries))].map((name) => `"${name}"`);
  return names.length === 0
    ? 'anywhere, as neither a beat nor a door leads to a spawn here'
    : `spawn ${names.join(' or ')}`;
}

const stateIn = (beat: BeatId): QuestState => ({ ...begin(1), beat });

/** Doors of the other maps that lead into a place in a beat. */
const doorsInto = ({ maps }: World, place: Place, state: QuestState) =>
  maps.flatMap((m) =>
    m.place.doors
      .filter((d) => d.to === place.id && d.knot === null && holds(parseCondition(d.when), state))
      .map((door) => ({ from: m.place, door })),
  );

/** The beats in which the player can be in a place: those set there, and those in which a door leads there. */
function beatsIn(world: World, place: Place): readonly BeatId[] {
  const playable = (at: Place, beat: BeatId, seen: readonly Place[]): boolean =>
    BEATS.some((b) => b.id === beat && b.place === at.id) ||
    doorsInto(world, at, stateIn(beat)).some(
      ({ from }) => !seen.includes(from) && playable(from, beat, [...seen, from]),
    );
  return BEATS.map((b) => b.id).filter((beat) => playable(place, beat, [place]));
}

/** Where the player may come in. */
function entriesOf(world: World, place: Place, state: QuestState): Place['spawns'] {
  const starts = BEATS.filter((b) => b.id === state.beat && b.place === place.id).map((b) => b.spawn);
  const doors = doorsInto(world, place, state).map(({ door }) => door.spawn);
  return place.spawns.filter((s) => [...starts, ...doors].includes(s.name));
}

/** Situations in which something with this condition is there; one for each beat in which it can be. */
export function situationsWith(world: World, map: Survey, when: string): readonly Situation[] {
  const condition = parseCondition(when);
  return beatsIn(world, map.place).flatMap((beat) => {
    const state = condition.reduce(granting, stateIn(beat));
    return holds(condition, state) ? [situation(world, map, state, condition)] : [];
  });
}

/** Situations that were worked out already, by place: many things of a place share them. */
const known = new WeakMap<Place, Map<string, Situation>>();

function situation(world: World, map: Survey, state: QuestState, condition: Condition): Situation {
  const waits = condition
    .filter((t) => !OF_BEATS.includes(t.name))
    .map((t) => `${t.negated ? '!' : ''}${[t.name, ...t.args].join(':')}`);
  const key = [state.beat, ...waits].join();
  const situations = known.get(map.place) ?? new Map<string, Situation>();
  known.set(map.place, situations);
  const found = situations.get(key) ?? look(world, map.place, state, waits);
  situations.set(key, found);
  return found;
}

/** The parts of a floor that are parted by walls, as far as they were asked for. */
const regions = new WeakMap<Floor, Uint8Array[]>();

function regionAt(floor: Floor, { x, y }: Point): readonly Uint8Array[] {
  const start = floor.nearestFree(x, y);
  if (!start) return [];
  const known = regions.get(floor) ?? [];
  regions.set(floor, known);
  const cell = floor.cellAt(start.x, start.y);
  const region = known.find((r) => r[cell] === 1) ?? floor.reachable(start.x, start.y);
  if (!known.includes(region)) known.push(region);
  return [region];
}

/** What places look like, by all that decides it: most states look like one seen before. */
const looks = new WeakMap<Place, { conditions: readonly Condition[]; known: Map<string, Happening> }>();

function lookOf(place: Place, state: QuestState): Happening {
  const whens = (): readonly string[] => [...new Set(conditionalIn(place).map((t) => t.when))];
  const look = looks.get(place) ?? { conditions: whens().map(parseCondition), known: new Map() };
  looks.set(place, look);
  const { player, party } = beatOf(state);
  const key = [player, ...party, ...look.conditions.map((c) => (holds(c, state) ? 1 : 0))].join();
  const now = look.known.get(key) ?? happeningIn(place, state);
  look.known.set(key, now);
  return now;
}

function look(world: World, place: Place, state: QuestState, waits: readonly string[]): Situation {
  const now = lookOf(place, state);
  const { floor } = now;
  const entries = entriesOf(world, place, state);
  const reached = entries.flatMap((entry) => regionAt(floor, entry));
  return {
    beat: state.beat,
    waits,
    entries: entries.map((e) => e.name),
    now,
    reaches: (x, y) => floor.free(x, y) && reached.some((region) => region[floor.cellAt(x, y)] === 1),
  };
}

/** Terms that no story can bring about within a beat. */
const OF_BEATS: readonly Term['name'][] = ['beat', 'from', 'before', 'player'];

const listed = <T>(list: readonly T[], id: T, wanted: boolean): readonly T[] => {
  const others = list.filter((other) => other !== id);
  return wanted ? [...others, id] : others;
};

/** The state changed so that a term holds, as far as a story could bring that about. */
function granting(state: QuestState, { name, args, negated }: Term): QuestState {
  const wanted = !negated;
  // The arguments have been checked against the very lists that type these fields.
  const [first, second] = args as readonly never[];
  if (first === undefined) return state;
  switch (name) {
    case 'fact':
      return { ...state, facts: listed(state.facts, first, wanted) };
    case 'thought':
      return { ...state, thoughts: listed(state.thoughts, first, wanted) };
    case 'thoughts':
      return { ...state, thoughts: wanted ? THOUGHT_IDS.slice(0, Number(first)) : [] };
    case 'resolve':
      return { ...state, resolve: listed(state.resolve, first, wanted) };
    case 'clue':
      return { ...state, clues: listed(state.clues, first, wanted) };
    case 'found':
      return { ...state, found: listed(state.found, first, wanted) };
    case 'trust':
      return { ...state, trust: { ...state.trust, [first]: wanted ? second : 'hurt' } };
    case 'composure':
      return { ...state, composure: wanted ? first : 'calm' };
    case 'spotted':
      return { ...state, spotted: wanted ? first : 'unseen' };
    case 'scroll':
      return { ...state, scroll: wanted ? first : null };
    case 'trace':
    case 'covered':
      return { ...state, trace: wanted ? { hideout: first, covered: name === 'covered' } : null };
    case 'packed':
    case 'left':
      return { ...state, bag: wanted === (name === 'packed') ? [{ item: first, x: 0, y: 0, turns: 0 }] : [] };
    case 'hid':
      return { ...state, keepsakes: wanted ? { [first]: second } : {} };
    case 'keeps':
      return { ...state, keepsakes: wanted ? { photograph: first } : {} };
    case 'wrote':
      return { ...state, note: wanted ? [{ line: first, option: second ?? '', text: '' }] : [] };
    case 'result':
      return { ...state, results: wanted ? { ...state.results, [first]: second } : {} };
    case 'told':
      return { ...state, told: wanted ? first : null };
    default:
      return state;
  }
}
