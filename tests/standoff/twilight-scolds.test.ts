import { expect, test } from 'vitest';
import question from '../../assets/story/standoffs/the-question.json';
import written from '../../assets/story/standoffs/twilight-scolds.json';
import { answer, answersTo, begin, type Encounter, facingTry, outcomeOf } from '../../src/standoff/encounter';
import { readTable, tableIn } from '../../src/standoff/table';

const TABLE = readTable('twilight-scolds', written);
const SEEDS = Array.from({ length: 24 }, (_, i) => i + 1);

/** Every end that comes of always answering with the first of these that is open. */
function endsOf(wanted: readonly string[], hurt = false): ReadonlySet<string | null> {
  const table = tableIn(TABLE, () => hurt);
  return new Set(
    SEEDS.map((seed) => {
      let at: Encounter = begin(table, seed);
      while (facingTry(table, at)) {
        const open = answersTo(table, at).map(([response]) => response);
        at = answer(table, at, wanted.find((w) => open.includes(w) && w !== at.last) ?? (open[0] as string)).encounter;
      }
      return outcomeOf(table, at);
    }),
  );
}

test('the roles are those of the question, turned round', () => {
  const asked = new Set(TABLE.tries.flatMap((t) => Object.keys(t.answers)));
  expect([...asked].sort()).toEqual(['ask', 'eyes', 'list', 'silence', 'wound']);
  const dodges = new Set(TABLE.tries.map((t) => t.sign));
  expect([...dodges].sort()).toEqual(['deflect', 'half-truth', 'joke', 'stand-up']);
  for (const { sign } of question.tries) expect([...dodges]).not.toContain(sign);
});

test('whoever asks, and otherwise listens, is gentle, though Dash be hurt', () => {
  for (const hurt of [false, true]) expect([...endsOf(['ask', 'eyes', 'silence'], hurt)]).toEqual(['gently']);
});

test('whoever keeps to old wounds and the list goes to the end of it', () => {
  expect([...endsOf(['wound', 'list'])]).toContain('in-full');
  expect([...endsOf(['wound', 'list'], true)]).not.toContain('gently');
});

test('Dash notices if it itches on one point and not on another', () => {
  const told = { ...begin(TABLE, 1), facing: 'cake' };
  const denied = answer(TABLE, told, 'list').encounter;
  const { grade, said } = answer(TABLE, { ...denied, facing: 'everypony' }, 'ask');
  expect(grade).toBe('slips');
  expect(said.at(-1)?.id).toBe('twilight-scolds/noticed/itch');
});
