/** What Spike does at his desk: weigh, sign, write. */
import type { ReasonId, ThoughtId } from '../ids';
import { holds, parseCondition } from './condition';
import type { IntentOf } from './intents';
import { NOTE, type NoteLine, type NoteOption, REASONS, record, THOUGHTS } from './records';
import { type QuestState, STROKE_LIMIT, type WrittenLine } from './state';
import { RefusedIntent, type Step, step } from './step';

/** A Thought laid where it leans by itself counts double. */
const weightOf = (thought: ThoughtId, reason: ReasonId): number => (record(THOUGHTS, thought).leans === reason ? 2 : 1);

/** The weight on each reason, in the order of the records. */
export function scales(
  state: QuestState,
): readonly { reason: ReasonId; weight: number; thoughts: readonly ThoughtId[] }[] {
  return REASONS.map(({ id }) => {
    const thoughts = state.thoughts.filter((t) => state.weighed[t] === id);
    return { reason: id, thoughts, weight: thoughts.reduce((sum, t) => sum + weightOf(t, id), 0) };
  });
}

export function weigh(state: QuestState, intent: IntentOf<'weigh'>): Step {
  const { thought, reason } = intent;
  if (!state.thoughts.includes(thought)) throw new RefusedIntent(intent, 'Spike never had that Thought');
  const { [thought]: _, ...others } = state.weighed;
  return step(
    state,
    { weighed: reason === null ? others : { ...others, [thought]: reason } },
    { was: 'thoughtWeighed', thought, reason },
  );
}

/** The heaviest two reasons; equal ones keep the order of the records. */
export function settleWeighing(state: QuestState): Step {
  const resolve = [...scales(state)]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map((s) => s.reason);
  return step(state, { resolve }, { was: 'resolveFormed', resolve });
}

/** An empty stroke is his name in plain letters. */
export function sign(state: QuestState, intent: IntentOf<'sign'>): Step {
  const points = intent.stroke.filter((p) => p !== null);
  if (points.length > STROKE_LIMIT) throw new RefusedIntent(intent, `a signature has at most ${STROKE_LIMIT} points`);
  if (points.flat().some((c) => !(c >= 0 && c <= 1))) throw new RefusedIntent(intent, 'points lie between 0 and 1');
  return step(state, { signature: intent.stroke }, { was: 'signed' });
}

/** What may be written on a line tonight. */
export const optionsOf = (state: QuestState, line: NoteLine): readonly NoteOption[] =>
  line.options.filter((o) => o.when === undefined || holds(parseCondition(o.when), state));

/** The first line that has no words yet; undefined when the note is whole. */
export const nextLine = (state: QuestState): NoteLine | undefined =>
  NOTE.find((l) => !state.note.some((w) => w.line === l.id));

export function writeLine(state: QuestState, intent: IntentOf<'writeLine'>): Step {
  const { line, option } = intent;
  const chosen = optionsOf(state, record(NOTE, line)).find((o) => o.id === option);
  if (!chosen) throw new RefusedIntent(intent, 'that line cannot be written tonight');
  if (chosen.telling) {
    const facts = state.facts.includes('tried-to-tell') ? state.facts : [...state.facts, 'tried-to-tell' as const];
    return step(state, { facts }, { was: 'lineFaded', line, option });
  }
  const written: WrittenLine = { line, option, text: chosen.text };
  const note = NOTE.flatMap((l) => (l.id === line ? [written] : state.note.filter((w) => w.line === l.id)));
  return step(state, { note }, { was: 'lineWritten', line, option });
}

export function sealNote(state: QuestState, intent: IntentOf<'sealNote'>): Step {
  if (nextLine(state)) throw new RefusedIntent(intent, 'a line is still empty');
  return step(state, {}, { was: 'noteSealed' });
}
