/** Reads a quest state from data that nobody vouches for: field by field, into a fresh object. */
import * as v from 'valibot';
import {
  BEAT_IDS,
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
import { ACTIVITIES, BAG, COMPOSURE, type QuestState, SPOTTED, STROKE_LIMIT, TRUST } from './state';

const name = v.pipe(v.string(), v.maxLength(80));
const list = <T extends string>(ids: readonly T[]) =>
  v.pipe(
    v.array(v.picklist(ids)),
    v.maxLength(ids.length),
    v.check((all) => new Set(all).size === all.length, 'names one thing twice'),
  );
const partial = <K extends string, V extends string>(keys: readonly K[], values: readonly V[]) =>
  v.record(v.picklist(keys), v.picklist(values));
const unit = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const Schema = v.strictObject({
  seed: v.pipe(v.number(), v.integer()),
  beat: v.picklist(BEAT_IDS),
  checkpoint: v.strictObject({ place: v.picklist(PLACE_IDS), spot: name }),
  facts: list(FACT_IDS),
  thoughts: list(THOUGHT_IDS),
  trust: partial(PERSON_IDS, TRUST),
  composure: v.picklist(COMPOSURE),
  scroll: v.nullable(v.picklist(HIDEOUT_IDS)),
  trace: v.nullable(v.strictObject({ hideout: v.picklist(HIDEOUT_IDS), covered: v.boolean() })),
  weighed: partial(THOUGHT_IDS, REASON_IDS),
  resolve: list(REASON_IDS),
  signature: v.nullable(v.pipe(v.array(v.nullable(v.strictTuple([unit, unit]))), v.maxLength(2 * STROKE_LIMIT))),
  note: v.pipe(
    v.array(
      v.strictObject({ line: v.picklist(NOTE_LINE_IDS), option: name, text: v.pipe(v.string(), v.maxLength(300)) }),
    ),
    v.maxLength(NOTE_LINE_IDS.length),
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
    v.maxLength(ITEM_IDS.length),
    v.check((bag) => bag.every((p) => fits(bag, p)), 'holds things that do not fit'),
  ),
  keepsakes: v.pipe(
    partial(ITEM_IDS, HIDEOUT_IDS),
    v.check((k) => new Set(Object.values(k)).size === Object.values(k).length, 'names one hiding place twice'),
  ),
  spotted: v.picklist(SPOTTED),
  clues: list(CLUE_IDS),
  found: list(ITEM_IDS),
  told: v.nullable(v.picklist(TELL_IDS)),
  tripped: v.pipe(v.array(name), v.maxLength(200)),
  conversation: v.nullable(v.picklist(KNOT_IDS)),
  activity: v.nullable(v.picklist(ACTIVITIES)),
  queued: v.nullable(v.picklist(KNOT_IDS)),
});

/** @throws Error naming the first field that is wrong and what was expected. */
export function readState(data: unknown): QuestState {
  const result = v.safeParse(Schema, data);
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`quest state: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
}
