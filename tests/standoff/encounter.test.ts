import { describe, expect, it } from 'vitest';
import { answer, answersTo, begin, type Encounter, outcomeOf } from '../../src/standoff/encounter';
import { simulate } from '../../src/standoff/simulate';
import { readTable, type Table, tableIn } from '../../src/standoff/table';

const says = (id: string) => [{ who: 'applejack:calm', text: `line ${id}` }];
const reply = (id: string, grade: string, claim?: { about: string; is: string }) => ({
  choice: id,
  says: says(id),
  grade,
  ...(claim ? { claim } : {}),
});

const plain = {
  opponent: 'applejack',
  meter: 'doubt',
  start: 2,
  full: 4,
  rounds: 3,
  composure: 2,
  tries: [
    {
      id: 'asks',
      sign: 'question',
      says: says('asks'),
      answers: {
        joke: reply('joke_1', 'lands'),
        deflect: reply('deflect_1', 'holds', { about: 'sleep', is: 'slept' }),
        confide: reply('confide_1', 'slips'),
      },
    },
    {
      id: 'pleads',
      sign: 'eyes',
      after: 'lands',
      says: says('pleads'),
      answers: { joke: reply('joke_2', 'lands'), deflect: reply('deflect_2', 'holds') },
    },
    {
      id: 'recalls',
      sign: 'wound',
      says: says('recalls'),
      answers: {
        joke: reply('joke_3', 'holds'),
        deflect: reply('deflect_3', 'lands', { about: 'sleep', is: 'lay-awake' }),
      },
    },
  ],
  again: says('again')[0],
  noticed: { sleep: says('noticed')[0] },
  outcomes: [
    { id: 'believed', upTo: 1 },
    { id: 'doubted', upTo: 4 },
  ],
  shaken: 'shaken',
};
const table = readTable('test', plain);

/** The seed whose first try is this one. */
const startingWith = (id: string, from: Table = table): Encounter => {
  for (let seed = 1; seed < 100; seed++) {
    const encounter = begin(from, seed);
    if (encounter.facing === id) return encounter;
  }
  throw new Error(`no seed begins with ${id}`);
};

describe('a standoff', () => {
  it('follows a good answer with the try that goes with it', () => {
    const { encounter, grade } = answer(table, startingWith('asks'), 'joke');
    expect(grade).toBe('lands');
    expect(encounter.meter).toBe(1);
    expect(encounter.facing).toBe('pleads');
  });

  it('wears thin when the same kind of answer comes twice running', () => {
    const first = answer(table, startingWith('asks'), 'joke').encounter;
    const second = answer(table, first, 'joke');
    expect(second.grade).toBe('holds');
    expect(second.said.at(-1)?.id).toBe('test/again');
  });

  it('notices a claim that contradicts an earlier one', () => {
    const first = answer(table, startingWith('asks'), 'deflect').encounter;
    const facing = { ...first, facing: 'recalls', last: 'joke' };
    const second = answer(table, facing, 'deflect');
    expect(second.grade).toBe('slips');
    expect(second.said.at(-1)?.id).toBe('test/noticed/sleep');
    expect(second.encounter.composure).toBe(first.composure - 1);
  });

  it('ends shaken when composure is gone, whatever the meter says', () => {
    const worn = { ...startingWith('asks'), composure: 1, meter: 1 };
    const { encounter } = answer(table, worn, 'confide');
    expect(outcomeOf(table, encounter)).toBe('shaken');
  });

  it('ends when the meter is empty, before the last round', () => {
    const nearly = { ...startingWith('asks'), meter: 1 };
    expect(outcomeOf(table, answer(table, nearly, 'joke').encounter)).toBe('believed');
  });

  it('goes the same way for the same seed', () => {
    expect(begin(table, 77)).toEqual(begin(table, 77));
  });

  it('without words, takes away each answer that was tried', () => {
    const wordless = readTable('test', { ...plain, wordless: true });
    const { encounter } = answer(wordless, startingWith('asks', wordless), 'joke');
    expect(answersTo(wordless, { ...encounter, facing: 'recalls' }).map(([r]) => r)).toEqual(['deflect']);
  });

  it('begins elsewhere, and has more to answer, where a condition of the story holds', () => {
    const [first, ...others] = plain.tries;
    const brave = { ...reply('brave', 'lands'), when: 'resolve:strength' };
    const tries = [{ ...first, answers: { ...first?.answers, brave } }, ...others];
    const waiting = readTable('test', { ...plain, starts: [{ when: 'fact:sipped', at: 4 }], tries });
    const asked = (holds: boolean) => {
      const open = tableIn(waiting, () => holds);
      const encounter = startingWith('asks', open);
      return { meter: encounter.meter, answers: answersTo(open, encounter).map(([r]) => r) };
    };
    expect(asked(false)).toEqual({ meter: 2, answers: ['joke', 'deflect', 'confide'] });
    expect(asked(true)).toEqual({ meter: 4, answers: ['joke', 'deflect', 'confide', 'brave'] });
  });

  it('always ends, and every outcome and line can be met', () => {
    const { outcomes, met } = simulate(table, [1, 2, 3, 4, 5, 6, 7, 8]);
    expect([...outcomes.keys()].sort()).toEqual(['believed', 'doubted', 'shaken']);
    for (const line of ['asks/1', 'pleads/1', 'recalls/1', 'again', 'pleads/joke/1', 'recalls/deflect'])
      expect(met).toContain(`test/${line}`);
  });
});

describe('a table is refused, saying where and why,', () => {
  const cases: readonly (readonly [string, object, RegExp])[] = [
    ['when it starts over full', { start: 9 }, /start: 9 is over full, 4/],
    ['when a full meter has no end', { outcomes: [{ id: 'believed', upTo: 1 }] }, /outcomes: the last must reach to 4/],
    ['when nothing can come first', { tries: plain.tries.filter((t) => t.after) }, /no "after"/],
    ['when a claim has no line that notices it', { noticed: {} }, /"sleep" has no line under "noticed"/],
    ['when repeating has no line', { again: undefined }, /again: is missing/],
    ['when somepony unknown is faced', { opponent: 'aplejack' }, /opponent/],
    ['when a field is not known', { patience: 3 }, /patience/],
  ];
  it.each(cases)('%s', (_, change, message) => {
    expect(() => readTable('test', JSON.parse(JSON.stringify({ ...plain, ...change })))).toThrow(message);
  });
});
