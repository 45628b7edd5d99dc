import { describe, expect, test, vi } from 'vitest';
import { compileStory } from '../../src/build/story/compile';
import { readMoods } from '../../src/build/story/moods';
import type { Moment } from '../../src/dialogue/conversation';
import type { Script } from '../../src/dialogue/script';
import { type Kept, Session } from '../../src/dialogue/session';
import { readInk } from '../../src/build/story/source';
import type { QuestEvent } from '../../src/quest-state/events';
import { begin } from '../../src/quest-state/state';

/** Compiling ink takes its time on a slow machine. */
vi.setConfig({ testTimeout: 60_000 });

/** The night's beginning with its first words heard. */
const NIGHT = { ...begin(1), queued: null };

/** A chapter of one conversation, `cake`, that says these lines. */
function scriptOf(body: string): Script {
  const head = (readInk().find((f) => f.file.endsWith('/chapter.ink'))?.text ?? '').replace(/^INCLUDE .*$/gm, '');
  const { json, hash, findings } = compileStory(
    [{ file: 'story/chapter.ink', text: `${head}\n=== cake ===\n${body}\n` }],
    readMoods(),
  );
  expect(findings).toEqual([]);
  return { json: json ?? '', hash };
}

/** Everything said up to the next choices or the end. */
function hear(session: Session): Moment[] {
  const moments: Moment[] = [];
  while (session.moment?.is === 'line') {
    moments.push(session.moment);
    session.continue();
  }
  return moments;
}

const opened = (body: string, events: QuestEvent[] = []): Session => {
  const session = new Session(scriptOf(body), NIGHT, (event) => events.push(event));
  session.converse('cake');
  return session;
};

const BRANCHING = `
~ fact("sipped")
Cake? #pinkie-pie:happy #id:a
+ [Cake. #id:b] -> yes
+ [No… #fades #id:c] -> END
=== yes ===
~ warm("pinkie-pie")
Cake! #pinkie-pie:happy #id:d
~ think("carrying")
All of it. #narration #id:e
-> END`;

describe('a line', () => {
  test.each([
    [
      'Hello. #spike:sly #id:a',
      { style: 'spoken', speaker: 'spike', mood: 'sly', small: false, id: 'a', text: 'Hello.' },
    ],
    ['Hello. #narration #id:a', { style: 'narration', speaker: null }],
    ['Hello. #thought #id:a', { style: 'thought', speaker: null }],
    ['Hello. #smoke #id:a', { style: 'smoke', speaker: null }],
    ['Hello. #yam:happy #small #id:a', { style: 'spoken', speaker: 'yam', small: true }],
  ])('%s', (words, expected) => {
    expect(opened(`${words}\n-> END`).moment).toMatchObject(expected);
  });

  test('carries the cues that stand before another, where that one is not said', () => {
    const body = '#do: spike gesture sigh\n{is("fact:sipped"): One. #narration #id:a}\nTwo. #narration #id:b\n-> END';
    expect(opened(body).moment).toMatchObject({ id: 'b', cues: [expect.stringContaining('spike gesture sigh')] });
  });

  test('carries the cues of the tag that stands before it', () => {
    expect(opened('#do: spike gesture sigh; wait 300\nSo. #spike:sly #id:a\n-> END').moment).toMatchObject({
      id: 'a',
      cues: [expect.stringContaining('spike gesture sigh; wait 300')],
    });
  });
});

describe('choices', () => {
  test('keep their words, their ids, and whether they fade', () => {
    const session = opened(BRANCHING);
    hear(session);
    expect(session.moment).toEqual({
      is: 'choices',
      choices: [
        { id: 'b', text: 'Cake.', fades: false },
        { id: 'c', text: 'No…', fades: true },
      ],
    });
  });

  test('that are not there cannot be taken, nor before they are shown', () => {
    const session = opened(BRANCHING);
    expect(() => session.choose(0)).toThrow('there is no choice 0 now');
    hear(session);
    expect(() => session.choose(2)).toThrow('there is no choice 2 now');
  });

  test('stand only where their condition holds', () => {
    const session = opened(
      '~ fact("sipped")\nCake? #pinkie-pie:happy #id:a\n+ {is("fact:sipped")} [One #id:b] -> END\n+ {is("fact:swirled")} [Two #id:c] -> END\n+ [Three #id:d] -> END',
    );
    hear(session);
    expect(session.moment).toMatchObject({ choices: [{ id: 'b' }, { id: 'd' }] });
  });
});

test('every effect happens once, whatever lies ahead of a line', () => {
  const events: QuestEvent[] = [];
  const session = opened(BRANCHING, events);
  hear(session);
  session.choose(0);
  hear(session);
  expect(events.map((e) => e.was)).toEqual([
    'conversationOpened',
    'factEstablished',
    'trustChanged',
    'thoughtHeard',
    'conversationEnded',
  ]);
  expect(session.state.trust['pinkie-pie']).toBe('warm');
  expect(session.moment).toBeNull();
});

describe('a conversation taken up again', () => {
  const script = scriptOf(BRANCHING);
  const midway = (): Session => {
    const session = new Session(script, NIGHT);
    session.converse('cake');
    hear(session);
    session.choose(0);
    return session;
  };

  test('goes on after the last pick, with no effect counted twice', () => {
    const session = Session.resume(script, midway().keep());
    expect(session.moment).toMatchObject({ id: 'd' });
    hear(session);
    const straight = midway();
    hear(straight);
    expect(session.state).toEqual(straight.state);
    expect(session.state.trust['pinkie-pie']).toBe('warm');
  });

  test('tells nothing twice: what it keeps is what was kept', () => {
    const kept = midway().keep();
    expect(Session.resume(script, kept).keep()).toEqual(kept);
  });

  test('starts over when the script has changed', () => {
    const kept = midway().keep();
    const edited = scriptOf(BRANCHING.replace('Cake! #', 'More cake! #'));
    const session = Session.resume(edited, kept);
    expect(session.moment).toMatchObject({ id: 'a' });
    expect(session.state.trust['pinkie-pie']).toBe('steady');
  });
});

describe('a script written anew while it is played', () => {
  /** At the last line, after a pick. */
  const late = (events: QuestEvent[] = []): Session => {
    const session = opened(BRANCHING, events);
    hear(session);
    session.choose(0);
    session.continue();
    return session;
  };

  test('has the line that is being said in its new words, and nothing happens twice', () => {
    const events: QuestEvent[] = [];
    const session = late(events);
    const [heard, logged, state] = [events.length, session.log.length, session.state];
    const said = session.retell(scriptOf(BRANCHING.replace('All of it.', 'Every crumb.')));
    expect(said).toMatchObject({ id: 'e', text: 'Every crumb.' });
    expect(session.moment).toBe(said);
    expect([events.length, session.log.length]).toEqual([heard, logged]);
    expect(session.state).toEqual(state);
    session.continue();
    expect(events.at(-1)).toMatchObject({ was: 'conversationEnded' });
  });

  test('has the question that waits, and the line before it', () => {
    const session = opened(BRANCHING);
    hear(session);
    const said = session.retell(scriptOf(BRANCHING.replace('[Cake. #', '[More cake. #').replace('Cake?', 'Pie?')));
    expect(said).toMatchObject({ text: 'Pie?' });
    expect(session.moment).toMatchObject({ is: 'choices', choices: [{ text: 'More cake.' }, { text: 'No…' }] });
  });

  test('goes on after the last pick where the line is gone', () => {
    const session = late();
    session.retell(scriptOf(BRANCHING.replace('All of it. #narration #id:e\n', '')));
    expect(session.moment).toMatchObject({ id: 'd' });
    expect(session.state.trust['pinkie-pie']).toBe('warm');
  });

  test('starts the conversation over where the pick is gone', () => {
    const session = opened(BRANCHING);
    hear(session);
    session.choose(0);
    session.retell(scriptOf('Later. #spike:sly #id:f\n-> END'));
    expect(session.moment).toMatchObject({ id: 'f' });
    expect(session.state.trust['pinkie-pie']).toBe('steady');
  });

  test('is used from the next conversation on where nothing is being said', () => {
    const session = new Session(scriptOf(BRANCHING), NIGHT);
    expect(session.retell(scriptOf('Later. #spike:sly #id:f\n-> END'))).toBeNull();
    session.converse('cake');
    expect(session.moment).toMatchObject({ id: 'f' });
  });
});

describe('what waits to be said', () => {
  const kept = (change: Partial<Kept['state']>): Kept => ({
    state: { ...begin(1), queued: 'cake', ...change },
    conversation: null,
  });
  const script = scriptOf(BRANCHING);

  test('opens when nothing else goes on', () => {
    const session = Session.resume(script, kept({}));
    expect(session.converseQueued()).toBe(true);
    expect(session.state.queued).toBeNull();
    expect(session.converseQueued()).toBe(false);
  });

  test('waits for a paper to be laid down', () => {
    const session = Session.resume(script, kept({ activity: 'contract' }));
    expect(session.converseQueued()).toBe(false);
    expect(session.state.queued).toBe('cake');
  });
});
