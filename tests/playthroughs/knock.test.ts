/** Twilight knocks: three of four bare things can be put right before she turns the handle. */
import { describe, expect, test } from 'vitest';
import { readChapter } from '../../src/build/story/prove-chapter';
import { Session } from '../../src/dialogue/session';
import { happeningIn } from '../../src/places/happening';
import { movesLeft } from '../../src/quest-state/journal';
import { begin, type QuestState } from '../../src/quest-state/state';

const CHAPTER = readChapter();
const ROOM = CHAPTER.places.get('spike-bedroom');
const BARE = ['duffle-in-view', 'closet-in-view', 'shelf-in-view', 'desk-ring'];
const KNOCKED: QuestState = {
  ...begin(1),
  beat: 'knock',
  checkpoint: { place: 'spike-bedroom', spot: 'bed' },
  facts: ['contract-burnt', 'bag-out', 'bag-closed'],
  queued: null,
};

const usable = (state: QuestState) => (ROOM ? happeningIn(ROOM, state).usable : []);
const namesIn = (state: QuestState): readonly string[] => usable(state).map((t) => t.name);

/** Uses things one after another, and takes the second answer wherever there is one. */
function using(uses: readonly string[]): QuestState {
  const session = new Session(CHAPTER.script, KNOCKED, () => {});
  for (const name of uses) {
    const use = usable(session.state).find((t) => t.name === name)?.use;
    if (!use || !('knot' in use)) throw new Error(`"${name}" is not there to be used`);
    session.converse(use.knot);
    while (session.moment) {
      if (session.moment.is === 'choices') session.choose(1);
      else session.continue();
    }
  }
  return session.state;
}

const threes = BARE.flatMap((a) =>
  BARE.flatMap((b) => BARE.filter((c) => new Set([a, b, c]).size === 3).map((c) => [a, b, c])),
);

describe('at the knock', () => {
  test.each(threes)('%s, %s and %s are put right, and then the handle turns', (...uses) => {
    const before = using(uses.slice(0, 2));
    expect(movesLeft(before)?.left).toBe(1);
    expect(before.activity).toBeNull();
    for (const name of uses.slice(0, 2)) expect(namesIn(before)).not.toContain(name);
    const { activity, composure, facts } = using(uses);
    expect(activity).toBe('smile');
    expect(composure).toBe('calm');
    expect(facts).not.toContain('crack-showed');
  });

  test.each(BARE)('the door may be opened before she does, with only %s put right', (name) => {
    const { activity, composure, facts, trust } = using([name, 'door-knocked-at']);
    expect(activity).toBe('smile');
    expect(composure).toBe('uneasy');
    expect(facts).toContain('crack-showed');
    expect(trust.twilight).toBe('steady');
  });

  test('with nothing put right she keeps what she saw', () => {
    const { activity, composure, facts, trust } = using(['door-knocked-at']);
    expect(activity).toBe('smile');
    expect(composure).toBe('shaken');
    expect(facts).toContain('crack-showed');
    expect(trust.twilight).toBe('wary');
  });

  test('when the night comes the bag is out and the shelf is bare again, and what was shut stays shut', () => {
    const props = (state: QuestState) => (ROOM ? [...happeningIn(ROOM, state).props].map((p) => p.name) : []);
    const put = using(BARE.slice(0, 3));
    for (const name of ['duffle-shoved-under', 'shelf-dressed']) {
      expect(props(put)).toContain(name);
      expect(props({ ...put, beat: 'window' })).not.toContain(name);
    }
    expect(props({ ...put, beat: 'window' })).toEqual(expect.arrayContaining(['duffle-shut', 'closet-shut', 'door']));
  });
});
