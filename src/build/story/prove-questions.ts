/** Conditions, parsed once, and what each of their terms says of a state: the only way in which the proof looks at one. */
import { leftOver } from '../../quest-state/bag';
import { type Condition, holds, parseCondition, partsOf, type Term } from '../../quest-state/condition';
import type { QuestState } from '../../quest-state/state';
import { weightOfClues } from '../../quest-state/theory';

const parsed = new Map<string, Condition>();

export function conditionOf(question: string): Condition {
  const known = parsed.get(question);
  if (known) return known;
  const condition = parseCondition(question);
  parsed.set(question, condition);
  return condition;
}

export const answer = (question: string, state: QuestState): boolean =>
  question === '' || holds(conditionOf(question), state);

export const nameOf = ({ name, args }: Term): string => [name, ...args].join(':');

export type Part = keyof QuestState;

/** A field of the state, as finely as questions ask for it; `of`: the parts that hold it. Two states with the same value answer alike, now and later. */
export type Field = { name: string; of: readonly Part[]; value: (state: QuestState) => string };

/** A field that sees no more of the state than the parts that it names. */
const field = <P extends Part>(
  name: string,
  of: readonly P[],
  value: (state: Pick<QuestState, P>) => string,
): Field => ({ name, of, value });

type Reading = {
  /** The fields that decide a term's answer in this state and in all that can follow; none if the beat does. */
  fields: (term: string, first: string) => readonly Field[];
  /** It only chooses words: merged where beats meet, proved value by value instead. */
  ledger?: true;
  /** Every beat begins with it as it was at first, so no beat can read that of another. */
  endsWithBeat?: true;
};

const bit = (name: string): Field => {
  const condition = conditionOf(name);
  return { name, of: condition.flatMap(partsOf), value: (state) => (holds(condition, state) ? '1' : '0') };
};

const SCROLL = field('scroll', ['scroll'], (s) => String(s.scroll));
const TRACE = field('trace', ['trace'], ({ trace }) => (trace ? `${trace.hideout} ${trace.covered}` : ''));
const RESOLVE = field('resolve', ['resolve'], (s) => [...s.resolve].sort().join());
const LEFT_OVER = field('things left over', ['bag', 'keepsakes'], (s) => leftOver(s).join());
const KEEPSAKES = field('keepsakes', ['keepsakes'], (s) => Object.entries(s.keepsakes).map(String).sort().join());
const FOUND = field('keepsakes found', ['found'], (s) => [...s.found].sort().join());
const PACKED = field('things packed', ['bag'], ({ bag }) =>
  bag
    .map((p) => p.item)
    .sort()
    .join(),
);

const BY_BEAT: Reading = { fields: () => [] };
const BY_ITSELF: Reading = { fields: (term) => [bit(term)] };
const OF_SCROLL: Reading = { fields: () => [SCROLL, TRACE] };

/** How each term of a condition reads a state, and whether a trigger was stepped into. */
const READINGS: Readonly<Record<Term['name'] | 'tripped', Reading>> = {
  beat: BY_BEAT,
  from: BY_BEAT,
  before: BY_BEAT,
  player: BY_BEAT,
  fact: BY_ITSELF,
  thought: BY_ITSELF,
  resolve: { fields: () => [RESOLVE] },
  result: BY_ITSELF,
  clue: BY_ITSELF,
  theory: { fields: () => [field('clues that weigh', ['clues'], (s) => weightOfClues(s).join('/'))] },
  told: BY_ITSELF,
  thoughts: {
    fields: (term, least) => [
      field(term, ['thoughts'], (s) => (s.thoughts.length >= Number(least) ? 'enough' : [...s.thoughts].sort().join())),
    ],
  },
  trust: {
    fields: (_, friend) => [
      field(`trust:${friend}`, ['trust'], (s) => String(s.trust[friend as keyof typeof s.trust])),
    ],
  },
  composure: { fields: () => [field('composure', ['composure'], (s) => s.composure)], endsWithBeat: true },
  spotted: { fields: () => [field('spotted', ['spotted'], (s) => s.spotted)] },
  scroll: OF_SCROLL,
  trace: OF_SCROLL,
  covered: OF_SCROLL,
  left: { fields: () => [LEFT_OVER], ledger: true },
  leftover: { fields: () => [LEFT_OVER], ledger: true },
  packed: { fields: () => [PACKED], ledger: true },
  hid: { fields: () => [KEEPSAKES], ledger: true },
  keeps: { fields: () => [KEEPSAKES], ledger: true },
  found: { fields: () => [KEEPSAKES, FOUND], ledger: true },
  emptied: { fields: () => [KEEPSAKES, FOUND], ledger: true },
  wrote: BY_ITSELF,
  tripped: {
    fields: (term) => {
      const trigger = term.slice('tripped:'.length);
      return [field(term, ['tripped'], (s) => (s.tripped.includes(trigger) ? '1' : '0'))];
    },
  },
};

const readingOf = (term: string): Reading => READINGS[term.split(':')[0] as keyof typeof READINGS];

export const isLedger = (term: string): boolean => readingOf(term).ledger ?? false;
export const endsWithBeat = (term: string): boolean => readingOf(term).endsWithBeat ?? false;
export const fieldsOf = (term: string): readonly Field[] => readingOf(term).fields(term, term.split(':')[1] ?? '');
