/** What each record must hold, and that every name in it is one. */
import * as v from 'valibot';
import { type Finding, unknownName } from '../../places/finding';
import { ConditionError, parseCondition } from '../../quest-state/condition';
import { QUESTIONS } from '../../minigames/smile';
import { PLAYERS } from '../../quest-state/records';
import { BAG } from '../../quest-state/state';
import { mapFiles, slugOf } from '../maps/read';
import { knotsOf } from './compile';
import { type RecordList, type RecordName, readRecords, recordIds } from './records';
import { readInk } from './source';

const text = v.string('expected words in quotes');
const lineId = v.pipe(text, v.regex(/^[a-z_]+_\d{3}$/, 'expected an id like smile_001'));
const flag = v.boolean('expected true or false');

const one = (what: string, names: readonly string[]) =>
  v.pipe(
    text,
    v.check(
      (name) => names.includes(name),
      (issue) => unknownName(issue.input, what, names),
    ),
  );

/** Why a condition cannot be read; null if it can. */
function faultOf(condition: string): string | null {
  try {
    parseCondition(condition);
    return null;
  } catch (error) {
    if (!(error instanceof ConditionError)) throw error;
    return error.expected.length > 0 ? unknownName(error.given, 'name here', error.expected) : error.message;
  }
}

const condition = v.pipe(
  text,
  v.check(
    (words) => faultOf(words) === null,
    (issue) => faultOf(issue.input) ?? '',
  ),
);

const shape = v.pipe(
  v.array(v.pipe(text, v.regex(/^[x.]+$/, 'expected cells: x filled, . empty')), 'expected rows of cells'),
  v.check(
    (rows) => rows.length > 0 && rows.length <= BAG.height && rows.every((row) => row.length <= BAG.width),
    `expected at most ${BAG.height} rows of ${BAG.width} cells`,
  ),
);

const traced = v.pipe(text, v.includes('{trace}', 'expected {trace} where the trace is named'));

const option = v.strictObject({ id: text, text, when: v.optional(condition), telling: v.optional(flag) });
const options = v.pipe(
  v.array(option, 'expected a list of options'),
  v.check(
    (list) => new Set(list.map((o) => o.id)).size === list.length,
    'names one option twice: ids are given once in a line',
  ),
);

/** One text, or several of which the first that holds counts: so the last must hold always. */
const objective = v.lazy((given) => (typeof given === 'string' ? text : objectives));
const objectives = v.pipe(
  v.array(v.strictObject({ when: v.optional(condition), text }), 'expected words in quotes, or a list of objectives'),
  v.check(
    (all) => all.length > 0 && all.every(({ when }, i) => (when === undefined) === (i === all.length - 1)),
    'expected a "when" in each but the last, which holds where no other does',
  ),
);

const steps = v.pipe(
  v.array(
    v.strictObject({
      text,
      done: v.pipe(
        v.array(condition, 'expected a list of conditions'),
        v.minLength(1, 'expected one condition at least'),
      ),
    }),
    'expected a list of steps',
  ),
  v.minLength(1, 'expected one step at least'),
);

const standing = v.strictObject({ hurt: text, wary: text, steady: text, warm: text, sure: text });
const someone = { id: text, name: text, note: v.optional(text), craft: v.optional(text) };
/** Whoever is a friend stands somehow with Spike at the end. */
const people = v.variant(
  'friend',
  [
    v.strictObject({ ...someone, friend: v.literal(true), standing }),
    v.strictObject({ ...someone, friend: v.literal(false) }),
  ],
  'expected true or false',
);

const schemasFor = (lists: readonly RecordList[]) => {
  const id = text;
  const knot = one('knot', knotsOf(readInk()));
  const place = one('place', mapFiles().map(slugOf));
  const person = one('person', recordIds('people', lists));
  const reason = one('reason', recordIds('reasons', lists));
  const player = one('player', PLAYERS);
  const guess = one('guess', ['left', 'taken', 'secret', 'goodbye']);
  const fact = one('fact', recordIds('facts', lists));
  const spent = v.array(fact, 'expected a list of facts');
  const moves = v.optional(v.strictObject({ name: text, of: v.number('expected a number'), spent, over: fact }));
  const party = v.array(person, 'expected a list of people');
  return {
    people,
    beats: v.strictObject({ id, player, place, spawn: text, party, objective, opens: v.optional(knot), moves }),
    facts: v.strictObject({ id, means: text }),
    thoughts: v.strictObject({ id, text, leans: reason }),
    items: v.strictObject({ id, name: text, shape, memory: text }),
    hideouts: v.strictObject({ id, name: text, trace: text }),
    reasons: v.strictObject({ id, name: text, text }),
    clues: v.strictObject({ id, text, leans: guess, traced: v.optional(traced) }),
    note: v.strictObject({ id, prompt: text, options }),
    tells: v.strictObject({ id, text, when: v.optional(condition) }),
    challenges: v.pipe(
      v.strictObject({
        id,
        kind: one('kind', ['standoff', 'minigame']),
        outcomes: v.pipe(v.array(text, 'expected a list of outcomes'), v.minLength(1, 'expected one outcome at least')),
        after: knot,
        asks: v.optional(
          v.pipe(
            v.array(v.strictObject({ id: lineId, text }), 'expected a list of lines'),
            v.length(QUESTIONS, `expected ${QUESTIONS} lines`),
          ),
        ),
      }),
      v.check(
        ({ id, asks }) => (id === 'smile') === (asks !== undefined),
        'expected "asks" in the smile, and there alone',
      ),
    ),
    contract: v.strictObject({ id, text }),
    sides: v.strictObject({ id, title: text, when: condition, steps }),
    places: v.strictObject({ id: place, title: text }),
  } satisfies Record<RecordName, v.GenericSchema>;
};

/** Every fault in the records: of form, of fields, of names. */
export function checkRecords(lists: readonly RecordList[] = readRecords()): readonly Finding[] {
  const schemas = schemasFor(lists);
  return lists.flatMap(({ name, file, records, findings }) => [
    ...findings,
    ...(records ?? []).flatMap((record, i) =>
      (v.safeParse(schemas[name], record).issues ?? []).map((issue): Finding => {
        const path = v.getDotPath(issue);
        const place = `record ${i + 1} "${record.id}"${path ? ` · ${path}` : ''}`;
        return { severity: 'error', file, place, rule: 'records', message: messageOf(issue) };
      }),
    ),
  ]);
}

/** Valibot's own words for a key too many or too few are for programmers. */
function messageOf({ type, expected, message }: v.BaseIssue<unknown>): string {
  if (type !== 'strict_object') return message;
  return expected === 'never' ? 'is not a field of this record: misspelt?' : 'is missing';
}
