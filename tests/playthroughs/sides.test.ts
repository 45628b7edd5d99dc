import { describe, expect, test } from 'vitest';
import { readChapter } from '../../src/build/story/prove-chapter';
import { Session } from '../../src/dialogue/session';
import { happeningIn } from '../../src/places/happening';
import { journal } from '../../src/quest-state/journal';
import { begin, type QuestState } from '../../src/quest-state/state';

const CHAPTER = readChapter();
const PARTY = CHAPTER.places.get('castle-ballroom');
const AFTER_STARLIGHT: QuestState = {
  ...begin(1),
  beat: 'applejack',
  queued: null,
  scroll: 'loose-tile',
  facts: ['remembered-the-attack', 'starlight-passed'],
  thoughts: ['carrying', 'held-the-door', 'empty-chair', 'starlight-looked'],
};

/** The story after talks with things and guests of the ballroom, each with the choices taken. */
function having(state: QuestState, ...talks: readonly (readonly [string, ...string[]])[]): QuestState {
  const session = new Session(CHAPTER.script, state, () => {});
  for (const [name, ...picks] of talks) {
    const now = PARTY && happeningIn(PARTY, session.state);
    const thing = [...(now?.usable ?? [])].find((t) => t.name === name);
    const knot = thing && 'knot' in thing.use ? thing.use.knot : now?.triggers.find((t) => t.name === name)?.knot;
    if (!knot) throw new Error(`there is no "${name}" now`);
    session.converse(knot);
    while (session.moment) {
      const { moment } = session;
      if (moment.is !== 'choices') session.continue();
      else session.choose(moment.choices.findIndex((c) => c.text === picks[0] && picks.shift()));
    }
  }
  return session.state;
}

const steps = (state: QuestState, title: string): readonly boolean[] =>
  journal(state)
    .sides.filter((s) => s.title === title)
    .flatMap((s) => s.steps.map((t) => t.done));

describe('the fuse', () => {
  const WARM = ['under-table', 'Warm your claws, and wait'] as const;

  test('is looked for, found under the table, and lit', () => {
    const asked = having(AFTER_STARLIGHT, ['pinkie-pie', "I'll find it."]);
    expect(steps(asked, 'One pink fuse')).toEqual([true, false]);
    const found = having(asked, WARM);
    expect(steps(found, 'One pink fuse')).toEqual([true, true, false]);
    const lit = having(found, ['pinkie-pie', 'The whole dragon']);
    expect(steps(lit, 'One pink fuse')).toEqual([true, true, true]);
    expect(lit.thoughts).toContain('my-own-match');
  });

  test('can be found by whoever peeks before Pinkie has said a word', () => {
    expect(having(AFTER_STARLIGHT, WARM, ['pinkie-pie', 'One very small spark']).facts).toContain('cannon-fired');
  });

  test('may stay a bed, and the cannon may wait', () => {
    const kept = having(AFTER_STARLIGHT, ['under-table', 'Let it keep its bed']);
    expect(kept.trust.fluttershy).toBe('warm');
    const saved = having(kept, ['pinkie-pie', 'Keep it for a night when I ask for it']);
    expect(saved.facts).toContain('cannon-saved');
    expect(saved.facts).not.toContain('cannon-fired');
  });

  test('pulled from under whoever sleeps in it costs something', () => {
    expect(having(AFTER_STARLIGHT, ['under-table', 'Pull the string']).trust.fluttershy).toBe('wary');
  });
});

describe('Starlight', () => {
  const SILENT: QuestState = { ...AFTER_STARLIGHT, trust: { ...AFTER_STARLIGHT.trust, starlight: 'wary' } };

  test('comes again to who said nothing, and a key makes it right', () => {
    const even = having(SILENT, ['starlight-comes', 'Take the key']);
    expect(even.facts).toContain('starlight-forgiven');
    expect(even.trust.starlight).toBe('steady');
  });

  test('can be asked, and still be refused', () => {
    const asked = having(SILENT, ['starlight', 'Did you ever leave, and not say?', "Keep it. It's a good drawer."]);
    expect(asked.thoughts).toContain('dusted-room');
    expect(asked.facts).not.toContain('starlight-forgiven');
  });

  test('comes once, and never to who has forgiven her', () => {
    const waits = (state: QuestState): boolean =>
      PARTY !== undefined && happeningIn(PARTY, state).triggers.some((t) => t.name === 'starlight-comes');
    expect(waits(SILENT)).toBe(true);
    expect(waits(having(SILENT, ['starlight-comes', "You don't owe me a drawer."]))).toBe(false);
    expect(waits({ ...SILENT, facts: ['starlight-forgiven'] })).toBe(false);
  });
});

describe('with three Thoughts', () => {
  const MINGLING: QuestState = { ...AFTER_STARLIGHT, beat: 'mingle', scroll: null };

  test('Rarity has a hem that holds on', () => {
    const sewn = having(MINGLING, ['rarity', "Your hem's coming down.", 'What marquis?']);
    expect(sewn.thoughts).toContain('sewn-to-the-hem');
    expect(sewn.trust.rarity).toBe('sure');
    expect(steps(sewn, 'Rarity’s hem')).toEqual([true]);
  });

  test('Big Mac shows his doll, once', () => {
    const kept = having(MINGLING, [
      'big-mac',
      "Your yoke's staring at me.",
      "Hold him still. I've got the claws for it.",
    ]);
    expect(kept.facts).toContain('doll-kept');
    expect(having(kept, ['big-mac'])).toEqual(kept);
  });
});

test('the crowd moves on as the evening goes', () => {
  const guests = (beat: QuestState['beat']): readonly string[] =>
    PARTY ? happeningIn(PARTY, { ...AFTER_STARLIGHT, beat }).npcs.map((n) => `${n.person} ${n.x} ${n.y}`) : [];
  const stayed = guests('mingle').filter((g) => guests('circle').includes(g));
  expect(guests('mingle').length - stayed.length).toBeGreaterThan(13);
  expect(guests('scolding').length).toBeLessThan(guests('circle').length - 5);
});
