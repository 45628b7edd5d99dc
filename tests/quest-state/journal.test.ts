import { describe, expect, test } from 'vitest';
import { clueText, journal, movesLeft, objectiveOf } from '../../src/quest-state/journal';
import { outcome } from '../../src/quest-state/outcome';
import { BEATS, PEOPLE } from '../../src/quest-state/records';
import { begin, type QuestState, TRUST } from '../../src/quest-state/state';

const at = (beat: QuestState['beat'], change: Partial<QuestState> = {}): QuestState => ({
  ...begin(1),
  beat,
  ...change,
});

describe('moves', () => {
  test('are left by what has not been put right yet, until the door opens', () => {
    const left = (...facts: QuestState['facts']) => movesLeft(at('knock', { facts }))?.left;
    expect(left('bag-closed')).toBe(3);
    expect(left('closet-shut', 'ring-covered')).toBe(1);
    expect(left('closet-shut', 'ring-covered', 'shelf-dressed')).toBe(0);
    expect(movesLeft(at('knock', { facts: ['closet-shut', 'door-ajar'] }))).toBeNull();
  });

  test('are counted in no other beat', () => {
    expect(BEATS.filter(({ id }) => movesLeft(at(id)) !== null).map(({ id }) => id)).toEqual(['knock']);
  });
});

describe('the objective', () => {
  test('is the one of the beat', () => {
    expect(objectiveOf(at('punch'))).toBe('Hold a glass of punch and look busy.');
  });

  test.each<[string, QuestState, QuestState]>([
    [
      'when three Thoughts have come',
      at('mingle', { thoughts: ['carrying', 'held-the-door'] }),
      at('mingle', { thoughts: ['carrying', 'held-the-door', 'empty-chair'] }),
    ],
    ['when the bag is shut', at('pack'), at('pack', { facts: ['bag-closed'] })],
    [
      'when the last of the four is met',
      at('visitors', { facts: ['met-connor', 'met-saphira'] }),
      at('visitors', { facts: ['met-connor', 'met-saphira', 'met-yam'] }),
    ],
    ['past the last fence', at('escape'), at('escape', { facts: ['under-the-trees'] })],
    ['when the sheet on the desk is seen', at('search'), at('search', { clues: ['bare-desk'] })],
    [
      'when the room has been looked through',
      at('search', { clues: ['cold-bed', 'bare-shelves'] }),
      at('search', { clues: ['cold-bed', 'bare-shelves', 'empty-closet'] }),
    ],
  ])('moves on %s', (_when, before, after) => {
    expect(objectiveOf(after)).not.toBe(objectiveOf(before));
  });

  test('is of the beat, whatever the night has been', () => {
    for (const { id, objective } of BEATS) {
      const texts = typeof objective === 'string' ? [objective] : objective.map((o) => o.text);
      expect(texts).toContain(objectiveOf(at(id)));
    }
  });

  test('heads the journal', () => {
    const ready = at('visitors', { facts: ['met-connor', 'met-saphira', 'met-yam'] });
    expect(journal(ready).objective).toBe("Tell Griffith that you're ready.");
  });
});

test('the journal counts the Thoughts that have come', () => {
  const { tasks } = journal(at('mingle', { thoughts: ['carrying', 'held-the-door'] }));
  expect(tasks[0]).toMatchObject({ done: false, count: { have: 2, of: 3 } });
});

describe('the clue of the scroll', () => {
  const found = (trace: QuestState['trace']): string => clueText(at('search', { trace }), 'soot-trace');

  test('names what shows at the place where it lay', () => {
    expect(found({ hideout: 'loose-tile', covered: false })).toContain('a tile that sits a hair too high');
    expect(found({ hideout: 'hollow-bookend', covered: false })).toContain('a thumb of soot on the brass');
  });

  test('names nothing where the trace was put right', () => {
    expect(found({ hideout: 'loose-tile', covered: true })).toBe(found(null));
  });
});

describe('the sheet', () => {
  const GUARD = /hydrangea/;
  const elsewhere = (change: Partial<QuestState>): readonly string[] => outcome(at('credits', change)).elsewhere;

  test('has words of her own for each friend and each trust', () => {
    const words = TRUST.flatMap((trust) =>
      outcome(at('credits', { trust: Object.fromEntries(PEOPLE.map((p) => [p.id, trust])) })).trust.map((t) => t.words),
    );
    expect(new Set(words).size).toBe(7 * TRUST.length);
  });

  test('tells one glimpse of the guard from two', () => {
    const told = (...facts: QuestState['facts']): readonly string[] =>
      elsewhere({ facts }).filter((row) => GUARD.test(row));
    const [none, once, twice] = [told(), told('moved-hydrangea'), told('moved-hydrangea', 'others-covered')];
    expect(none).toEqual([]);
    expect(once).toHaveLength(1);
    expect(twice).toHaveLength(1);
    expect(twice).not.toEqual(once);
  });

  test('speaks of letting Starlight pass only to who was silent', () => {
    const passed = expect.stringContaining('Starlight');
    expect(elsewhere({ trust: { starlight: 'wary' } })).toContainEqual(passed);
    expect(elsewhere({ trust: { starlight: 'steady' } })).not.toContainEqual(passed);
  });
});
