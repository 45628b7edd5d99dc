/** What can come of each activity, as intents. Outcomes that the story can tell apart later are all there. */
import type { ReasonId, ThoughtId } from '../../ids';
import { optionsOf } from '../../quest-state/desk';
import type { Intent } from '../../quest-state/intents';
import { CHALLENGES, NOTE, REASONS, record } from '../../quest-state/records';
import type { Activity, QuestState } from '../../quest-state/state';
import { bagWithout, FEWEST } from './prove-packing';
import type { Reads } from './prove-reads';

export type Doing = { label: string; intents: readonly Intent[] };

export function doingsIn(activity: Activity, state: QuestState, reads: Reads): readonly Doing[] {
  switch (activity) {
    case 'contract':
      return [{ label: 'read the contract to its end', intents: [{ do: 'finishReading' }] }];
    case 'reading':
      return [{ label: 'read the note', intents: [{ do: 'finishReading' }] }];
    case 'signature':
      return [{ label: 'sign', intents: [{ do: 'sign', stroke: [[0.1, 0.5], [0.5, 0.2], null, [0.9, 0.6]] }] }];
    case 'weighing':
      return weighings(state, reads);
    case 'note':
      return notes(state, reads);
    case 'packing':
      return [packingOf(FEWEST)];
    default:
      return record(CHALLENGES, activity).outcomes.map((outcome) => ({
        label: `end ${activity} ${outcome}`,
        intents: [{ do: 'conclude', challenge: activity, outcome }],
      }));
  }
}

/** Two Thoughts are enough to make any two reasons the heaviest; with fewer the scales cannot be left. */
function weighings(state: QuestState, reads: Reads): readonly Doing[] {
  if (!reads.ask('thoughts:2', state)) return [];
  const [first, second] = state.thoughts as readonly [ThoughtId, ThoughtId];
  const bare = state.thoughts.map((thought): Intent => ({ do: 'weigh', thought, reason: null }));
  return REASONS.flatMap((a, i) => REASONS.slice(i + 1).map((b) => [a.id, b.id] as const)).map(([a, b]) => ({
    label: `weigh ${a} and ${b} heaviest`,
    intents: [
      ...bare,
      { do: 'weigh', thought: first, reason: a },
      { do: 'weigh', thought: second, reason: b },
      { do: 'settleWeighing' },
    ],
  }));
}

/** Every Thought of the night laid on every reason, one after another. */
export const everyWeighing = (state: QuestState): readonly Intent[] =>
  state.thoughts.flatMap((thought) =>
    REASONS.map(({ id }): Intent => ({ do: 'weigh', thought, reason: id as ReasonId })),
  );

/** The note with each option of each line once; a telling one fades and leaves the line to be written again. */
function notes(state: QuestState, reads: Reads): readonly Doing[] {
  for (const line of NOTE) for (const { when } of line.options) if (when !== undefined) reads.ask(when, state);
  const open = NOTE.map((line) => ({ line: line.id, options: optionsOf(state, line) }));
  const plain = open.flatMap(({ line, options }) => {
    const option = options.find((o) => !o.telling);
    return option ? [{ do: 'writeLine', line, option: option.id } as const] : [];
  });
  if (plain.length < NOTE.length) return [];
  return open.flatMap(({ line, options }) =>
    options.map(({ id: option, telling }) => {
      const written: Intent[] = plain.map((w) => (w.line === line && !telling ? { ...w, option } : w));
      const tried: Intent[] = telling ? [{ do: 'writeLine', line, option }] : [];
      return { label: `write the note with ${line}: ${option}`, intents: [...tried, ...written, { do: 'sealNote' }] };
    }),
  );
}

/** The bag packed with all but these, and closed. */
export const packingOf = (left: Parameters<typeof bagWithout>[0]): Doing => ({
  label: `pack all but ${left.join(', ')}`,
  intents: [...bagWithout(left).map((packed): Intent => ({ do: 'pack', packed })), { do: 'closeBag' }],
});
