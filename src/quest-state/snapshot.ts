/** Reads a quest state from data that nobody vouches for: field by field, into a fresh object. */
import * as v from 'valibot';
import {
  BEAT_IDS,
  CHALLENGE_IDS,
  CLUE_IDS,
  FACT_IDS,
  HIDEOUT_IDS,
  ITEM_IDS,
  KNOT_IDS,
  NOTE_LINE_IDS,
  PERSON_IDS,
  PLACE_IDS,
  REASON_IDS,
  TELL_IDS,
  THOUGHT_IDS,
} from '../ids';
import { fits } from './bag';
import { CHALLENGES, NOTE, PEOPLE } from './records';
import { ACTIVITIES, BAG, COMPOSURE, type QuestState, SPOTTED, STROKE_LIMIT, TRUST } from './state';

const once = (all: readonly unknown[]): boolean => new Set(all).size === all.length;
const distinct = <T>(why: string) => v.check((all: T[]) => once(all), why);
const name = v.pipe(v.string(), v.maxLength(80));
const list = <T extends string>(ids: readonly T[]) =>
  v.pipe(v.array(v.picklist(ids)), v.maxLength(ids.length), distinct('names one thing twice'));
const partial = <K extends string, V extends string>(keys: readonly K[], values: readonly V[]) =>
  v.record(v.picklist(keys), v.picklist(values));
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const FRIENDS = PEOPLE.filter((p) => p.friend).map((p) => p.id);
const optionsOf = (line: string): readonly string[] =>
  NOTE.find((l) => l.id === line)?.options.flatMap((o) => (o.telling ? [] : [o.id])) ?? [];

const Schema = v.strictObject({
  seed: v.pipe(v.number(), v.safeInteger()),
  beat: v.picklist(BEAT_IDS),
  checkpoint: v.strictObject({ place: v.picklist(PLACE_IDS), spot: name }),
  facts: list(FACT_IDS),
  thoughts: list(THOUGHT_IDS),
  trust: v.pipe(
    partial(PERSON_IDS, TRUST),
    v.check((t) => FRIENDS.every((f) => t[f] !== undefined), 'leaves a friend out'),
    v.check((t) => Object.keys(t).length <= FRIENDS.length, 'names somepony who is no friend'),
  ),
  composure: v.picklist(COMPOSURE),
  scroll: v.nullable(v.picklist(HIDEOUT_IDS)),
  trace: v.nullable(v.strictObject({ hideout: v.picklist(HIDEOUT_IDS), covered: v.boolean() })),
  weighed: partial(THOUGHT_IDS, REASON_IDS),
  resolve: list(REASON_IDS),
  signature: v.nullable(v.pipe(v.array(v.nullable(v.strictTuple([unit, unit]))), v.maxLength(2 * STROKE_LIMIT))),
  note: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({ line: v.picklist(NOTE_LINE_IDS), option: name, text: v.pipe(v.string(), v.maxLength(300)) }),
        v.check(({ line, option }) => optionsOf(line).includes(option), 'is a line that nopony could have written'),
      ),
    ),
    v.check((note) => once(note.map((w) => w.line)), 'has one line twice'),
  ),
  bag: v.pipe(
    v.array(
      v.strictObject({
        item: v.picklist(ITEM_IDS),
        x: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(BAG.width - 1)),
        y: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(BAG.height - 1)),
        turns: v.picklist([0, 1, 2, 3]),
      }),
    ),
    v.check((bag) => once(bag.map((p) => p.item)), 'holds one thing twice'),
    v.check((bag) => bag.every((p) => fits(bag, p)), 'holds things that do not fit'),
  ),
  keepsakes: v.pipe(
    partial(ITEM_IDS, HIDEOUT_IDS),
    v.check((k) => once(Object.values(k)), 'names one hiding place twice'),
  ),
  results: v.pipe(
    v.record(v.picklist(CHALLENGE_IDS), v.string()),
    v.check(
      (all) => CHALLENGES.every(({ id, outcomes }) => all[id] === undefined || outcomes.includes(all[id])),
      'gives a challenge an outcome that it has not',
    ),
  ),
  spotted: v.picklist(SPOTTED),
  clues: list(CLUE_IDS),
  found: list(ITEM_IDS),
  told: v.nullable(v.picklist(TELL_IDS)),
  tripped: v.pipe(v.array(name), v.maxLength(200), distinct('names one trigger twice')),
  conversation: v.null('is kept beside the state, which is as it was before the first line'),
  activity: v.nullable(v.picklist(ACTIVITIES)),
  queued: v.nullable(v.picklist(KNOT_IDS)),
});

/** What must hold between fields; the first of them is named when it does not. */
const RULES: readonly { field: keyof QuestState; holds: (state: QuestState) => boolean; else: string }[] = [
  {
    field: 'keepsakes',
    holds: ({ bag, keepsakes }) => bag.every((p) => keepsakes[p.item] === undefined),
    else: 'hides what lies in the bag',
  },
  {
    field: 'found',
    holds: ({ found, keepsakes }) => found.every((item) => keepsakes[item] !== undefined),
    else: 'names what nopony hid',
  },
  {
    field: 'weighed',
    holds: ({ weighed, thoughts }) => Object.keys(weighed).every((id) => thoughts.some((t) => t === id)),
    else: 'weighs a Thought that never came',
  },
];

/** @throws Error naming the first field that is wrong and what was expected. */
export function readState(data: unknown): QuestState {
  const result = v.safeParse(Schema, data);
  if (!result.success) {
    const issue = result.issues[0];
    throw new Error(`quest state: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  }
  const broken = RULES.find((rule) => !rule.holds(result.output));
  if (broken) throw new Error(`quest state: ${broken.field}: ${broken.else}`);
  return result.output;
}
