/** What the player sees of the game, as far as it is heard when it changes. */
import type { QuestState } from '../quest-state/state';

export type Gauge =
  | { kind: 'lean'; lean: number; cup: number; caught: boolean }
  | { kind: 'bottle'; given: number | null; chosen: string | null }
  | { kind: 'listening'; rings: readonly { loudness: number; age: number }[]; asker: object | null }
  | { kind: 'keyhole'; x: number; y: number; spots: readonly { sure: number }[] }
  | { kind: 'smile'; width: number; band: number }
  | { kind: 'rope'; left: number; frozen: boolean; seen: number };

type Paper =
  | { kind: 'contract'; read: number }
  | { kind: 'folded-note'; state: 'folded' | 'open' }
  | { kind: 'note'; current: number; lines: readonly { fades?: boolean }[] }
  | { kind: 'weighing' }
  | { kind: 'signature' }
  | { kind: 'packing' };

/** A standoff's view is another object after each answer. */
type Standoff = { sign: string | null; last: 'slips' | 'holds' | 'lands' | null; composure: { now: number } };

export type Shown = {
  screen: string;
  notice: string | null;
  saved: 'saving' | 'saved' | 'failed' | null;
  thought: string | null;
  hint: string | null;
  /** What is in reach. */
  prompt: string | null;
  /** Answers on offer, and whether words fail Spike as he picks one. */
  choices: number;
  failing: boolean;
  smoke: boolean;
  stealth: string | null;
  standoff: Standoff | null;
  gauge: Gauge | null;
  result: 'poor' | 'fair' | 'fine' | null;
  paper: Paper | null;
  /** Points of the stroke that is being drawn. */
  pen: number;
  panic: number | null;
  state: QuestState | null;
};

/** Nothing to see yet. */
export const BLANK: Shown = {
  screen: 'none',
  notice: null,
  saved: null,
  thought: null,
  hint: null,
  prompt: null,
  choices: 0,
  failing: false,
  smoke: false,
  stealth: null,
  standoff: null,
  gauge: null,
  result: null,
  paper: null,
  pen: 0,
  panic: null,
  state: null,
};
