import { describe, expect, test, vi } from 'vitest';
import { compileStory, knotsOf } from '../../src/build/story/compile';
import { checkLineIds, type Ledger, readLedger, withLineIds } from '../../src/build/story/line-ids';
import { readMoods } from '../../src/build/story/moods';
import { readInk } from '../../src/build/story/source';

/** Compiling ink takes its time on a slow machine. */
vi.setConfig({ testTimeout: 60_000 });

const MOODS = readMoods();
const HEAD = (readInk().find((f) => f.file.endsWith('/chapter.ink'))?.text ?? '').replace(/^INCLUDE .*$/gm, '').trim();
/** The line of the file on which the body begins. */
const FIRST = HEAD.split('\n').length + 2;

const findings = (body: string) =>
  compileStory([{ file: 'story/chapter.ink', text: `${HEAD}\n=== cake ===\n${body}\n-> END` }], MOODS).findings;

describe('a script that breaks a rule is told where, and what was expected', () => {
  test.each([
    ['once-only-choice', 'Cake? #spike:sly #id:a\n* [Yes #id:b] -> END', 1, 'use + and a condition'],
    ['choice-without-brackets', 'Cake? #spike:sly #id:a\n+ Yes #id:b -> END', 1, 'needs its words in [brackets]'],
    ['ink-state', '~ temp cakes = 3', 0, 'story lives in quest-state'],
    ['inline-logic', 'I had {is("fact:sipped"): punch} today. #spike:sly #id:a', 0, 'divert to a line of its own'],
    ['unsafe-tag', '#do: spike walk a->b\nCake. #spike:sly #id:a', 0, 'cannot hold // or ->'],
    ['missing-id', 'Cake. #spike:sly', 0, 'npm run story:ids'],
    [
      'repeated-id',
      'Cake. #spike:sly #id:a\nPie. #spike:sly #id:a',
      1,
      `#id:a stands already at story/chapter.ink line ${FIRST}`,
    ],
    ['voice', 'Cake. #id:a', 0, 'it has 0'],
    ['voice', 'Cake. #spike:sly #thought #id:a', 0, 'it has 2'],
    ['voice', 'Cake. #spik:sly #id:a', 0, 'Did you mean "spike"?'],
    ['mood', 'Cake. #spike:slyy #id:a', 0, 'Did you mean "sly"?'],
    ['condition', '{is("fakt:sipped"): Cake. #spike:sly #id:a}', 0, 'Did you mean "fact"?'],
    ['condition', '{is("fact:siped"): Cake. #spike:sly #id:a}', 0, 'Did you mean "sipped"?'],
    ['condition', '{is("wrote:greeting:dear-girl"): Cake. #spike:sly #id:a}', 0, 'Did you mean "dear-girls"?'],
    ['condition', '{is("trust:griffith:warm"): Cake. #spike:sly #id:a}', 0, '"griffith" is not a name here'],
    ['condition', '{is("fact"): Cake. #spike:sly #id:a}', 0, 'takes 1 names'],
    ['name', '~ fact("siped")', 0, '"siped" is not a fact. Did you mean "sipped"?'],
    ['name', '~ warm("griffith")', 0, '"griffith" is not a friend. Known: twilight,'],
    ['name', '~ begin("mingel")', 0, '"mingel" is not a beat. Did you mean "mingle"?'],
    ['name', '~ hide_keepsake("teacup", "loose-tyle")', 0, 'Did you mean "loose-tile"?'],
    ['call', '~ fact("sipped", "swirled")', 0, 'fact() takes 1 names, not 2'],
    ['cue', '#do: spike dance table\nCake. #spike:sly #id:a', 0, '"dance" is not something a person does here'],
    ['cue', '#do: spike gesture moonwalk\nCake. #spike:sly #id:a', 0, '"moonwalk" is not a clip'],
    ['cue', '#do: light flash window\nCake. #spike:sly #id:a', 0, '"window" is more than "light flash" takes'],
    ['ink', '-> pastry', 0, 'pastry'],
  ])('%s: %s', (rule, body, line, message) => {
    expect(findings(body)).toContainEqual(
      expect.objectContaining({
        rule,
        severity: 'error',
        file: 'story/chapter.ink',
        place: `line ${FIRST + line}`,
        message: expect.stringContaining(message),
      }),
    );
  });

  test.each([
    ['at its opening', '+ [Yes #id:b] -> END', 0, 'is offered before "cake" has said anything'],
    [
      'behind words that may not be said',
      '{is("fact:sipped"): Cake. #spike:sly #id:a}\n+ [Yes #id:b] -> END',
      1,
      'is offered before',
    ],
    [
      'in a knot that is led to',
      '~ fact("sipped")\n-> pie\n=== pie ===\n+ [Yes #id:b] -> END',
      3,
      'is offered before "cake"',
    ],
    [
      'right after a choice',
      'Cake? #spike:sly #id:a\n+ [Yes #id:b] -> pie\n+ [No #id:c] -> END\n=== pie ===\n{is("fact:sipped"): -> END}\n+ [Pie #id:d] -> END',
      1,
      `leads straight to the choice "Pie" (story/chapter.ink line ${FIRST + 5}): let a line stand before the choices in "pie"`,
    ],
  ])('choices-without-words: %s', (_where, body, line, message) => {
    expect(findings(body).filter((f) => f.rule === 'choices-without-words')).toEqual([
      expect.objectContaining({ place: `line ${FIRST + line}`, message: expect.stringContaining(message) }),
    ]);
  });

  test('choices that every way has words before break none', () => {
    const body =
      'Cake? #spike:sly #id:a\n-> ask\n=== ask ===\n+ [Yes #id:b] -> more\n=== more ===\nOr? #spike:sly #id:c\n-> ask';
    expect(findings(body)).toEqual([]);
  });

  test('and nothing is compiled of it', () => {
    const broken = compileStory(
      [{ file: 'story/chapter.ink', text: `${HEAD}\n=== cake ===\nCake. #spike:sly\n-> END` }],
      MOODS,
    );
    expect(broken.json).toBeNull();
  });
});

test('the shipped chapter breaks none', () => {
  const { json, findings: found } = compileStory(readInk(), MOODS);
  expect(found).toEqual([]);
  expect(json).not.toBeNull();
});

test('an include that is not there is an error at the chapter', () => {
  const { findings: found } = compileStory([{ file: 'story/chapter.ink', text: `INCLUDE pie.ink\n${HEAD}` }], MOODS);
  expect(found).toContainEqual(expect.objectContaining({ rule: 'ink', message: expect.stringContaining('pie.ink') }));
});

test('knots with parameters are no conversations', () => {
  expect(knotsOf([{ file: 'a.ink', text: '=== cake ===\n=== slice(of) ===\n=== function size() ===\n' }])).toEqual([
    'cake',
  ]);
});

test('a new hash comes with any change of the words', () => {
  const hashOf = (word: string): string =>
    compileStory(
      [{ file: 'story/chapter.ink', text: `${HEAD}\n=== cake ===\n${word} #narration #id:a\n-> END` }],
      MOODS,
    ).hash;
  expect(hashOf('Cake.')).toBe(hashOf('Cake.'));
  expect(hashOf('Cake.')).not.toBe(hashOf('Cake!'));
});

describe('line ids', () => {
  const tea = (text: string) => [{ file: 'story/tea-room.ink', text }];
  const named = (text: string, ledger: Ledger = {}): string => withLineIds(tea(text), ledger).files[0]?.text ?? '';

  test('are written where they are missing', () => {
    expect(named('=== tea ===\nTea. #spike:sly\n+ [Milk] -> END\n{is("fact:sipped"): More. #spike:sly}')).toBe(
      '=== tea ===\nTea. #spike:sly #id:tea_room_001\n+ [Milk #id:tea_room_002] -> END\n{is("fact:sipped"): More. #spike:sly #id:tea_room_003}',
    );
  });

  test('that stand are never changed', () => {
    const text = '=== tea ===\nTea. #spike:sly #id:tea_room_007\nMilk. #spike:sly #id:elsewhere_001';
    expect(named(text)).toBe(text);
  });

  test('of lines that are gone do not come back', () => {
    expect(named('=== tea ===\nTea. #spike:sly\nMilk. #spike:sly #id:tea_room_007')).toContain(
      'Tea. #spike:sly #id:tea_room_008',
    );
    expect(named('=== tea ===\nTea. #spike:sly', { tea_room: { last: 11, retired: [] } })).toContain(
      '#id:tea_room_012',
    );
  });

  test('are retired when their lines are gone, for ever', () => {
    const first = withLineIds(tea('Tea. #spike:sly\nMilk. #spike:sly'), {});
    const second = withLineIds(tea('Tea. #spike:sly #id:tea_room_001'), first.ledger);
    expect(second.ledger).toEqual({ tea_room: { last: 2, retired: [2] } });
    const third = withLineIds(first.files, second.ledger);
    expect(third.ledger).toEqual(second.ledger);
  });

  const TEA = 'Tea. #spike:sly #id:tea_room_001';
  test.each([
    ['has none', `${TEA}\nMilk. #spike:sly`, 'line 2', 'has no #id'],
    ['was never given', `${TEA}\nMilk. #spike:sly #id:tea_room_004`, 'line 2', 'was never given'],
    ['is of no known file', `${TEA}\nMilk. #spike:sly #id:pantry_001`, 'line 2', 'was never given'],
    ['is retired', `${TEA}\nMilk. #spike:sly #id:tea_room_002`, 'line 2', 'is not given again'],
    ['is gone unnoticed', TEA, 'tea_room', 'number 3 stands nowhere'],
  ])('a line that %s is a finding', (_what, text, place, message) => {
    expect(checkLineIds(tea(text), { tea_room: { last: 3, retired: [2] } })).toContainEqual(
      expect.objectContaining({ place, message: expect.stringContaining(message) }),
    );
  });

  test('of the shipped chapter are all accounted for', () => {
    expect(checkLineIds(readInk(), readLedger())).toEqual([]);
  });
});
