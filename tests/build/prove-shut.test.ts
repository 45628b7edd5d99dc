import { describe, expect, test } from 'vitest';
import { Grounds } from '../../src/build/story/prove-ground';
import { answer } from '../../src/build/story/prove-questions';
import { shutThings } from '../../src/build/story/prove-shut';
import type { Place } from '../../src/places/place';
import { begin, type QuestState } from '../../src/quest-state/state';
import { room } from '../places/room';

const ROOM = room();
const CLOCK = ROOM.hotspots.find((h) => h.name === 'clock');
const WHERE = new Map<object, string>(CLOCK ? [[CLOCK, 'layer "story" · object 9 "clock" (Hotspot)']] : []);

/** The room with something solid across it, between the spawns and the clock. */
const barred = (when: string, top = 90): Place => {
  const bar = [
    { x: 0, y: top },
    { x: 640, y: top },
    { x: 640, y: top + 20 },
    { x: 0, y: top + 20 },
  ];
  return { ...ROOM, walls: [...ROOM.walls, { when, area: { kind: 'polygon', points: bar } }] };
};

const stateWith = (facts: QuestState['facts'], changes: Partial<QuestState> = {}): QuestState => ({
  ...begin(1),
  beat: 'retrieve',
  facts,
  checkpoint: { ...begin(1).checkpoint, place: ROOM.id, spot: 'door' },
  queued: null,
  activity: null,
  ...changes,
});

/** What is told of a place in states that a night comes to, one after another. */
function told(place: Place, ...states: readonly QuestState[]): readonly string[] {
  const places = new Map([[place.id, place]]);
  const grounds = new Grounds(places, { ask: answer, tripped: (name, state) => state.tripped.includes(name) });
  const nodes = states.map((state) => ({ state, from: null, by: [], before: [], ends: false, scout: null }));
  return shutThings({ chapter: { places, where: WHERE }, grounds }, { nodes }).map(({ message }) => message);
}

describe('what a place holds, in the states that nights come to', () => {
  test('is in reach in a sound room', () => {
    expect(told(ROOM, stateWith([]), stateWith(['sipped']))).toEqual([]);
  });

  test('is told once for each spawn from which it is shut off, with the state in which it is', () => {
    const closed = told(
      barred('fact:sipped'),
      stateWith([]),
      stateWith(['sipped']),
      stateWith(['sipped', 'leaned-in']),
    );
    expect(closed.filter((m) => m.includes('clock'))).toEqual([
      'maps/spike-bedroom.tmj · layer "story" · object 9 "clock" (Hotspot) cannot be walked to and used from spawn "door" in beat "retrieve" while fact:sipped',
    ]);
    expect(closed.filter((m) => m.includes('curtain'))).toEqual([expect.stringContaining('from spawn "door"')]);
  });

  test('is not asked for where the story keeps the player from walking', () => {
    expect(told(barred(''), stateWith([], { queued: 'clock' }))).toEqual([]);
  });

  test('leaves room for feet where the player comes in', () => {
    expect(told(barred('fact:sipped', 50), stateWith(['sipped']))).toContainEqual(
      'maps/spike-bedroom.tmj · "door" has no room for feet in beat "retrieve" while fact:sipped',
    );
    expect(told(barred('fact:sipped', 50), stateWith([]))).toEqual([]);
  });
});
