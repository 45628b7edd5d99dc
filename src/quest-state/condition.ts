/**
 * The little language in which maps (`when`), ink (`is`) and records ask about the story:
 * terms joined by commas, all of which must hold; `!` negates one. `fact:leaned-in, !trust:applejack:warm`.
 */
import {
  BEAT_IDS,
  CHALLENGE_IDS,
  CLUE_IDS,
  FACT_IDS,
  HIDEOUT_IDS,
  ITEM_IDS,
  NOTE_LINE_IDS,
  REASON_IDS,
  TELL_IDS,
  THOUGHT_IDS,
  type BeatId,
  type ChallengeId,
} from '../ids';
import { leftOver } from './bag';
import { CHALLENGES, NOTE, PLAYERS } from './records';
import { beatOf, COMPOSURE, FRIENDS, type QuestState, SPOTTED, TRUST } from './state';
import { THEORIES, theory } from './theory';

export type Term = { name: TermName; args: readonly string[]; negated: boolean };
export type Condition = readonly Term[];

type TermKind = {
  /** What each argument may be: one of some names, which may hang on the argument before it, or a number. */
  args: readonly (readonly string[] | ((before: string) => readonly string[]) | 'number')[];
  holds: (state: QuestState, args: readonly string[]) => boolean;
};

const beatIndex = (id: string): number => BEAT_IDS.indexOf(id as BeatId);
/** Place of a word in an ordered list; −1 if it is none of them. */
const rank = (words: readonly string[], word: string | undefined): number =>
  word === undefined ? -1 : words.indexOf(word);
const has = (list: readonly string[], id: string | undefined): boolean => id !== undefined && list.includes(id);

const TERMS = {
  beat: { args: [BEAT_IDS], holds: (s, [id]) => s.beat === id },
  from: { args: [BEAT_IDS], holds: (s, [id]) => beatIndex(s.beat) >= beatIndex(id ?? '') },
  before: { args: [BEAT_IDS], holds: (s, [id]) => beatIndex(s.beat) < beatIndex(id ?? '') },
  player: { args: [PLAYERS], holds: (s, [id]) => beatOf(s).player === id },
  fact: { args: [FACT_IDS], holds: (s, [id]) => has(s.facts, id) },
  thought: { args: [THOUGHT_IDS], holds: (s, [id]) => has(s.thoughts, id) },
  /** At least so many Thoughts. */
  thoughts: { args: ['number'], holds: (s, [n]) => s.thoughts.length >= Number(n) },
  /** The friend's trust is that or better. */
  trust: {
    args: [FRIENDS, TRUST],
    holds: (s, [friend, word]) => rank(TRUST, s.trust[friend as keyof typeof s.trust]) >= rank(TRUST, word),
  },
  /** Composure is that or worse. */
  composure: {
    args: [COMPOSURE],
    holds: (s, [word]) => rank(COMPOSURE, s.composure) >= rank(COMPOSURE, word),
  },
  resolve: { args: [REASON_IDS], holds: (s, [id]) => has(s.resolve, id) },
  scroll: { args: [HIDEOUT_IDS], holds: (s, [id]) => s.scroll === id },
  /** A trace that nopony covered. */
  trace: { args: [HIDEOUT_IDS], holds: (s, [id]) => s.trace !== null && s.trace.hideout === id && !s.trace.covered },
  covered: { args: [HIDEOUT_IDS], holds: (s, [id]) => s.trace !== null && s.trace.hideout === id && s.trace.covered },
  packed: { args: [ITEM_IDS], holds: (s, [id]) => s.bag.some((p) => p.item === id) },
  left: { args: [ITEM_IDS], holds: (s, [id]) => leftOver(s).some((i) => i === id) },
  /** Something still waits to be hidden. */
  leftover: { args: [], holds: (s) => leftOver(s).length > 0 },
  hid: {
    args: [ITEM_IDS, HIDEOUT_IDS],
    holds: (s, [item, hideout]) => s.keepsakes[item as keyof typeof s.keepsakes] === hideout,
  },
  /** A keepsake lies in this hiding place. */
  keeps: { args: [HIDEOUT_IDS], holds: (s, [hideout]) => Object.values(s.keepsakes).some((h) => h === hideout) },
  /** What was hidden there has been found. */
  emptied: {
    args: [HIDEOUT_IDS],
    holds: (s, [hideout]) => s.found.some((item) => s.keepsakes[item] === hideout),
  },
  found: { args: [ITEM_IDS], holds: (s, [id]) => has(s.found, id) },
  /** Twilight has come to that guess, whatever she has come to since. */
  theory: { args: [THEORIES], holds: (s, [id]) => theory(s).some((link) => link.theory === id) },
  /** A standoff or minigame came out so. */
  result: {
    args: [CHALLENGE_IDS, [...new Set(CHALLENGES.flatMap((c) => c.outcomes))]],
    holds: (s, [challenge, outcome]) => s.results[challenge as ChallengeId] === outcome,
  },
  spotted: { args: [SPOTTED], holds: (s, [word]) => rank(SPOTTED, s.spotted) >= rank(SPOTTED, word) },
  clue: { args: [CLUE_IDS], holds: (s, [id]) => has(s.clues, id) },
  wrote: {
    args: [NOTE_LINE_IDS, (line) => NOTE.find((l) => l.id === line)?.options.map((o) => o.id) ?? []],
    holds: (s, [line, option]) => s.note.some((n) => n.line === line && n.option === option),
  },
  told: { args: [TELL_IDS], holds: (s, [id]) => s.told === id },
} as const satisfies Record<string, TermKind>;

type TermName = keyof typeof TERMS;

/** The names a condition may start a term with. */
const TERM_NAMES = Object.keys(TERMS) as readonly TermName[];

/** What a term's argument should have been, for an error with the nearest spelling. */
export class ConditionError extends Error {
  constructor(
    readonly given: string,
    readonly expected: readonly string[],
    message: string,
  ) {
    super(message);
  }
}

const isTermName = (name: string): name is TermName => Object.hasOwn(TERMS, name);

/** Reads a condition; an empty text always holds. @throws ConditionError on an unknown term or name. */
export function parseCondition(text: string): Condition {
  return text
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
    .map((term) => {
      const negated = term.startsWith('!');
      const [name = '', ...args] = (negated ? term.slice(1) : term).trim().split(/[:@]/);
      if (!isTermName(name)) throw new ConditionError(name, TERM_NAMES, `unknown term "${name}" in "${text}"`);
      const kind: TermKind = TERMS[name];
      if (args.length !== kind.args.length) {
        throw new ConditionError(term, [], `"${name}" takes ${kind.args.length} names, "${term}" gives ${args.length}`);
      }
      kind.args.forEach((expected, i) => {
        const given = args[i] ?? '';
        if (expected === 'number') {
          if (!/^\d+$/.test(given)) throw new ConditionError(given, [], `"${given}" is not a number in "${text}"`);
          return;
        }
        const names = typeof expected === 'function' ? expected(args[i - 1] ?? '') : expected;
        if (!names.includes(given)) throw new ConditionError(given, names, `unknown name "${given}" in "${text}"`);
      });
      return { name, args, negated };
    });
}

export const holds = (condition: Condition, state: QuestState): boolean =>
  condition.every(({ name, args, negated }) => TERMS[name].holds(state, args) !== negated);
