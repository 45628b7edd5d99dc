import type { ItemId, NoteLineId, ReasonId, ThoughtId } from '../ids';
import type { Packed, Stroke } from '../quest-state/state';

/** The story's own papers and tables, shown one at a time over a stilled scene. */

export type ContractView = {
  kind: 'contract';
  title: string;
  clauses: readonly { id: string; text: string }[];
  /** How many clauses are open to read, at least 1; the last of them is the one in hand. */
  read: number;
  /** What the button says once all is read. */
  doneLabel: string;
};

export type WeighingView = {
  kind: 'weighing';
  question: string;
  /** What weighing is for. */
  text: string;
  reasons: readonly { id: ReasonId; title: string; text: string; weight: number; resolve: boolean }[];
  /** `on`: the reason that the Thought is laid on, or null in the tray. */
  thoughts: readonly { id: ThoughtId; text: string; on: ReasonId | null }[];
  canFinish: boolean;
};

export type SignatureView = { kind: 'signature'; title: string; text: string; plainName: string };

export type NoteLineView = {
  id: NoteLineId;
  /** What is asked of this line, e.g. "How do you begin?" */
  prompt: string;
  /** What stands on the paper, or null while it is still open. */
  text: string | null;
  /** The line tells too much: it fades from the paper, then `actions.noteLineFaded` is called. */
  fades?: boolean;
  options: readonly { id: string; text: string }[];
};

export type NoteView = {
  kind: 'note';
  lines: readonly NoteLineView[];
  /** Index of the line being written; equal to the number of lines when all stand. */
  current: number;
  signature: Stroke | null;
  plainName: string;
};

/** One frame of a sprite sheet, all in the sheet's pixels. */
export type SpriteView = {
  url: string;
  sheet: { width: number; height: number };
  frame: { x: number; y: number; width: number; height: number };
};

export type PackItemView = {
  id: ItemId;
  name: string;
  memory: string;
  /** A lettered tile is drawn without one. */
  icon?: SpriteView;
  tint: string;
  /** Where it lies in the bag, or null when still in the room. */
  placed: Packed | null;
};

export type PackingView = {
  kind: 'packing';
  title: string;
  text: string;
  items: readonly PackItemView[];
  canFinish: boolean;
};

export type FoldedNoteView = {
  kind: 'folded-note';
  state: 'folded' | 'open';
  outside: string;
  lines: readonly string[];
  signature: Stroke;
  plainName: string;
};

export type ActivityView = ContractView | WeighingView | SignatureView | NoteView | PackingView | FoldedNoteView;
