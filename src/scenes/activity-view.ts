/** The papers and tables of the story as the overlay shows them, made from quest-state alone. */
import clauses from '../../assets/story/contract.json';
import type { ItemId, NoteLineId } from '../ids';
import { bagCanClose } from '../quest-state/bag';
import { nextLine, optionsOf, scales } from '../quest-state/desk';
import { ITEMS, NOTE, REASONS, record, THOUGHTS } from '../quest-state/records';
import type { Paper, QuestState } from '../quest-state/state';
import type { ActivityView, NoteLineView, SpriteView } from '../ui/activity-views';

/** What only the view remembers: how far the player has read, whether the paper is unfolded, which line is fading. */
export type Reading = { clauses: number; unfolded: boolean; fading: { line: NoteLineId; text: string } | null };
export const UNREAD: Reading = { clauses: 1, unfolded: false, fading: null };
export const CLAUSES = clauses.length;

const NAME = 'Spike';

/** Where an item's picture is, once it is loaded. */
type IconOf = (item: ItemId) => SpriteView | undefined;

export function activityView(activity: Paper, state: QuestState, reading: Reading, iconOf: IconOf): ActivityView {
  switch (activity) {
    case 'contract':
      return { kind: 'contract', title: 'The contract', clauses, read: reading.clauses, doneLabel: 'Lay it down' };
    case 'weighing':
      return weighing(state);
    case 'signature':
      return { kind: 'signature', title: 'Sign', text: 'One name. Your own hand.', plainName: NAME };
    case 'note':
      return note(state, reading);
    case 'packing':
      return packing(state, iconOf);
    case 'reading':
      return {
        kind: 'folded-note',
        state: reading.unfolded ? 'open' : 'folded',
        outside: 'One sheet, folded in three, corners first.',
        lines: state.note.map((w) => w.text),
        signature: state.signature ?? [],
        plainName: NAME,
      };
    default:
      throw new Error('an activity without a view', { cause: activity satisfies never });
  }
}

/** What pulls a scale all the way down while none is heavier. */
const HEAVY = 6;

function weighing(state: QuestState): ActivityView {
  const weights = scales(state);
  const heaviest = [...weights].sort((a, b) => b.weight - a.weight).slice(0, 2);
  const most = Math.max(HEAVY, ...weights.map((w) => w.weight));
  return {
    kind: 'weighing',
    question: 'Why?',
    text: 'Lay each Thought on the reason it speaks for. The two heaviest become tonight’s Resolve: why you go, and what you can write of it.',
    reasons: REASONS.map(({ id, name, text }) => {
      const scale = weights.find((w) => w.reason === id);
      const weight = scale?.weight ?? 0;
      return {
        id,
        title: name,
        text,
        weight: weight / most,
        resolve: weight > 0 && heaviest.some((h) => h.reason === id),
      };
    }),
    thoughts: state.thoughts.map((id) => ({ id, text: record(THOUGHTS, id).text, on: state.weighed[id] ?? null })),
    canFinish: heaviest.every((h) => h.weight > 0),
  };
}

function note(state: QuestState, { fading }: Reading): ActivityView {
  const current = nextLine(state);
  const lines = NOTE.map((line): NoteLineView => {
    const options = optionsOf(state, line).map(({ id, text }) => ({ id, text }));
    if (fading?.line === line.id) return { id: line.id, prompt: line.prompt, text: fading.text, fades: true, options };
    return {
      id: line.id,
      prompt: line.prompt,
      text: state.note.find((w) => w.line === line.id)?.text ?? null,
      options,
    };
  });
  const index = current ? NOTE.indexOf(current) : NOTE.length;
  return { kind: 'note', lines, current: index, signature: state.signature, plainName: NAME };
}

const TINTS = ['#d98a4a', '#6fa8dc', '#b07ad0', '#7fb86a', '#d0708a', '#c9a84a', '#5fb0a8', '#9a8ad8'] as const;

function packing(state: QuestState, iconOf: IconOf): ActivityView {
  return {
    kind: 'packing',
    title: 'The duffle bag',
    text: 'Not everything fits. What stays behind needs a hiding place, and there are four.',
    items: ITEMS.map(({ id, name, memory }, i) => {
      const icon = iconOf(id);
      const placed = state.bag.find((p) => p.item === id) ?? null;
      return { id, name, memory, tint: TINTS[i % TINTS.length] ?? TINTS[0], placed, ...(icon ? { icon } : {}) };
    }),
    canFinish: bagCanClose(state),
  };
}
