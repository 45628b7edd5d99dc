/** A kept night is taken up again, whatever has become of the story since. */
import { describe, expect, test, vi } from 'vitest';
import { compileStory } from '../../src/build/story/compile';
import { readMoods } from '../../src/build/story/moods';
import { readInk } from '../../src/build/story/source';
import type { Script } from '../../src/dialogue/script';
import { MOST_PICKS, Session } from '../../src/dialogue/session';
import type { QuestEvent } from '../../src/quest-state/events';
import { advance } from '../../src/quest-state/advance';
import { begin, type QuestState } from '../../src/quest-state/state';
import { withLog } from '../../src/saves/chunks';
import { seal, unseal } from '../../src/saves/record';

const DUSK: QuestState = { ...begin(1), queued: null };

/** Compiling ink takes its time on a slow machine. */
vi.setConfig({ testTimeout: 60_000 });

function scriptOf(body: string): Script {
  const head = (readInk().find((f) => f.file.endsWith('/chapter.ink'))?.text ?? '').replace(/^INCLUDE .*$/gm, '');
  const { json, hash, findings } = compileStory(
    [{ file: 'story/chapter.ink', text: `${head}\n=== cake ===\n${body}\n` }],
    readMoods(),
  );
  expect(findings).toEqual([]);
  return { json: json ?? '', hash };
}

const ROUND = scriptOf(`
-> round
=== round ===
More cake? #pinkie-pie:happy #id:a
+ [More. #id:b] -> round
+ [Enough. #id:c] -> enough
=== enough ===
~ think("carrying")
Then carry this. #pinkie-pie:happy #id:d
+ [Hm. #id:e] -> END`);

/** So many answers into the conversation. */
function talking(picks: readonly number[]): Session {
  const session = new Session(ROUND, DUSK);
  session.converse('cake');
  for (const pick of picks) {
    while (session.moment?.is === 'line') session.continue();
    session.choose(pick);
  }
  return session;
}

test('nothing is shown of what is gone through again', () => {
  const events: QuestEvent[] = [];
  const session = Session.resume(ROUND, talking([0, 1]).keep(), (event) => events.push(event));
  expect(session.state.thoughts).toEqual(['carrying']);
  expect(events).toEqual([]);
  session.continue();
  session.choose(0);
  expect(events.map((e) => e.was)).toEqual(['conversationEnded']);
});

test.each([
  ['a pick that is not on offer', [0, 7]],
  ['picks beyond the end', [1, 0, 0]],
])('a conversation with %s starts over, and counts nothing twice', (_what, picks) => {
  const kept = { ...talking([]).keep(), conversation: { knot: 'cake', hash: ROUND.hash, picks } } as const;
  const session = Session.resume(ROUND, kept);
  expect(session.moment).toMatchObject({ id: 'a' });
  expect(session.state.thoughts).toEqual([]);
});

test('a state in which the conversation cannot even begin is refused', () => {
  const kept = talking([]).keep();
  const state = { ...kept.state, activity: 'packing' } as const;
  expect(() => Session.resume(ROUND, { ...kept, state })).toThrow('the packing is not finished');
});

test('a conversation of very many answers is kept as it began, and can be loaded', () => {
  const endless = talking(Array.from({ length: MOST_PICKS + 1 }, () => 0));
  const kept = unseal(seal(endless.keep()));
  expect(kept.conversation?.picks).toEqual([]);
  expect(Session.resume(ROUND, kept).moment).toMatchObject({ id: 'a' });
});

describe('the log', () => {
  const play = (session: Session, ...does: Parameters<Session['dispatch']>[0][]): void => {
    for (const intent of does) session.dispatch(intent);
  };

  test('leads to the state that is kept, not beyond', () => {
    const session = talking([0, 1]);
    const { state } = session.keep();
    expect(session.log.length).toBeGreaterThan(session.keepLog().length);
    expect(session.keepLog().reduce((s, { intent }) => advance(s, intent).state, DUSK)).toEqual(state);
  });

  test('lies in a chunk for each beat, and goes on where the night was taken up', () => {
    const evening = new Session(ROUND, DUSK);
    play(evening, { do: 'establish', fact: 'sipped' }, { do: 'beginBeat', beat: 'memory' });
    const first = withLog(new Map(), evening.keepLog());
    expect([...first]).toEqual([
      [
        'punch',
        [
          { do: 'establish', fact: 'sipped' },
          { do: 'beginBeat', beat: 'memory' },
        ],
      ],
    ]);
    play(evening, { do: 'think', thought: 'carrying' });
    const later = Session.resume(ROUND, evening.keep());
    play(later, { do: 'loseComposure' });
    const past = new Map([['memory', [{ do: 'think', thought: 'carrying' }]]] as const);
    expect([...withLog(past, later.keepLog())]).toEqual([
      ['memory', [{ do: 'think', thought: 'carrying' }, { do: 'loseComposure' }]],
    ]);
    expect([...past.values()]).toEqual([[{ do: 'think', thought: 'carrying' }]]);
  });
});
