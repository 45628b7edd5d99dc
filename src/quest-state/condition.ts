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
import { linksOf, THEORIES } from './theory';

export type Term = { name: TermName; args: readonly string[]; negated: boolean };
export type Condition = readonly Term[];

/** What an argument may be: one of some names, which may hang on the argument before it, or a number. */
type Arg = readonly string[] | ((before: string) => readonly string[]) | 'number';
type TermKind = {
  args: readonly Arg[];
  /** The parts of the state that decide it. */
  of: readonly (keyof QuestState)[];
  holds: (state: QuestState, args: readonly string[]) => boolean;
};

/** A term that sees no more of the state than the parts that it names. */
const term = <Part extends keyof QuestState>(
  of: readonly Part[],
  args: readonly Arg[],
  holds: (state: Pick<QuestState, Part>, args: readonly string[]) => boolean,
): TermKind => ({ args, of, holds });

const beatIndex = (id: string): number => BEAT_IDS.indexOf(id as BeatId);
/** Place of a word in an ordered list; −1 if it is none of them. */
const rank = (words: readonly string[], word: string | undefined): number =>
  word === undefined ? -1 : words.indexOf(word);
const has = (list: readonly string[], id: string | undefined): boolean => id !== undefined && list.includes(id);

const TERMS = {
  beat: term(['beat'], [BEAT_IDS], (s, [id]) => s.beat === id),
  from: term(['beat'], [BEAT_IDS], (s, [id]) => beatIndex(s.beat) >= beatIndex(id ?? '')),
  before: term(['beat'], [BEAT_IDS], (s, [id]) => beatIndex(s.beat) < beatIndex(id ?? '')),
  player: term(['beat'], [PLAYERS], (s, [id]) => beatOf(s).player === id),
  fact: term(['facts'], [FACT_IDS], (s, [id]) => has(s.facts, id)),
  thought: term(['thoughts'], [THOUGHT_IDS], (s, [id]) => has(s.thoughts, id)),
  /** At least so many Thoughts. */
  thoughts: term(['thoughts'], ['number'], (s, [n]) => s.thoughts.length >= Number(n)),
  /** The friend's trust is that or better. */
  trust: term(
    ['trust'],
    [FRIENDS, TRUST],
    (s, [friend, word]) => rank(TRUST, s.trust[friend as keyof typeof s.trust]) >= rank(TRUST, word),
  ),
  /** Composure is that or worse. */
  composure: term(['composure'], [COMPOSURE], (s, [word]) => rank(COMPOSURE, s.composure) >= rank(COMPOSURE, word)),
  resolve: term(['resolve'], [REASON_IDS], (s, [id]) => has(s.resolve, id)),
  scroll: term(['scroll'], [HIDEOUT_IDS], (s, [id]) => s.scroll === id),
  /** A trace that nopony covered. */
  trace: term(['trace'], [HIDEOUT_IDS], (s, [id]) => s.trace !== null && s.trace.hideout === id && !s.trace.covered),
  covered: term(['trace'], [HIDEOUT_IDS], (s, [id]) => s.trace !== null && s.trace.hideout === id && s.trace.covered),
  packed: term(['bag'], [ITEM_IDS], (s, [id]) => s.bag.some((p) => p.item === id)),
  left: term(['bag', 'keepsakes'], [ITEM_IDS], (s, [id]) => leftOver(s).some((i) => i === id)),
  /** Something still waits to be hidden. */
  leftover: term(['bag', 'keepsakes'], [], (s) => leftOver(s).length > 0),
  hid: term(
    ['keepsakes'],
    [ITEM_IDS, HIDEOUT_IDS],
    (s, [item, hideout]) => s.keepsakes[item as keyof typeof s.keepsakes] === hideout,
  ),
  /** A keepsake lies in this hiding place. */
  keeps: term(['keepsakes'], [HIDEOUT_IDS], (s, [hideout]) => Object.values(s.keepsakes).some((h) => h === hideout)),
  /** What was hidden there has been found. */
  emptied: term(['keepsakes', 'found'], [HIDEOUT_IDS], (s, [hideout]) =>
    s.found.some((item) => s.keepsakes[item] === hideout),
  ),
  found: term(['found'], [ITEM_IDS], (s, [id]) => has(s.found, id)),
  /** Twilight has come to that guess, whatever she has come to since. */
  theory: term(['clues'], [THEORIES], (s, [id]) => rank(THEORIES, id) < linksOf(s)),
  /** A standoff or minigame came out so. */
  result: term(
    ['results'],
    [CHALLENGE_IDS, [...new Set(CHALLENGES.flatMap((c) => c.outcomes))]],
    (s, [challenge, outcome]) => s.results[challenge as ChallengeId] === outcome,
  ),
  spotted: term(['spotted'], [SPOTTED], (s, [word]) => rank(SPOTTED, s.spotted) >= rank(SPOTTED, word)),
  clue: term(['clues'], [CLUE_IDS], (s, [id]) => has(s.clues, id)),
  wrote: term(
    ['note'],
    [NOTE_LINE_IDS, (line) => NOTE.find((l) => l.id === line)?.options.map((o) => o.id) ?? []],
    (s, [line, option]) => s.note.some((n) => n.line === line && n.option === option),
  ),
  told: term(['told'], [TELL_IDS], (s, [id]) => s.told === id),
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

/** The name itself, of those that it may be, and no copy of it: two names are told apart at a glance. */
function argOf(expected: Arg, given: string, before: string, text: string): string {
  if (expected === 'number') {
    if (!/^\d+$/.test(given)) throw new ConditionError(given, [], `"${given}" is not a number in "${text}"`);
    return given;
  }
  const names = typeof expected === 'function' ? expected(before) : expected;
  const name = names.find((n) => n === given);
  if (name === undefined) throw new ConditionError(given, names, `unknown name "${given}" in "${text}"`);
  return name;
}

/** Reads a condition; an empty text always holds. @throws ConditionError on an unknown term or name. */
export function parseCondition(text: string): Condition {
  return text
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '')
    .map((term) => {
      const negated = term.startsWith('!');
      const [name = '', ...given] = (negated ? term.slice(1) : term).trim().split(/[:@]/);
      if (!isTermName(name)) throw new ConditionError(name, TERM_NAMES, `unknown term "${name}" in "${text}"`);
      const kind: TermKind = TERMS[name];
      if (given.length !== kind.args.length) {
        const message = `"${name}" takes ${kind.args.length} names, "${term}" gives ${given.length}`;
        throw new ConditionError(term, [], message);
      }
      const args = kind.args.map((arg, i) => argOf(arg, given[i] ?? '', given[i - 1] ?? '', text));
      return { name, args, negated };
    });
}

export const holds = (condition: Condition, state: QuestState): boolean =>
  condition.every(({ name, args, negated }) => TERMS[name].holds(state, args) !== negated);

/** The parts of the state that decide a term's answer. */
export const partsOf = ({ name }: Term): readonly (keyof QuestState)[] => TERMS[name].of;
