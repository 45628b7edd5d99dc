/** Conditions, parsed once, and what each of their terms says of a state: the only way in which the proof looks at one. */
import { leftOver } from '../../quest-state/bag';
import { type Condition, holds, parseCondition, type Term } from '../../quest-state/condition';
import type { QuestState } from '../../quest-state/state';

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

/** A field of the state, as finely as questions ask for it. Two states with the same value answer alike, now and later. */
export type Field = { name: string; value: (state: QuestState) => string };

/** Terms that the beat alone answers. */
const BY_BEAT: readonly string[] = ['beat', 'from', 'before', 'player'];
/** What only chooses words: merged where beats meet, proved value by value instead. */
const LEDGER: readonly string[] = ['packed', 'left', 'leftover', 'hid', 'keeps', 'emptied', 'found', 'wrote'];

export const isLedger = (term: string): boolean => LEDGER.includes(term.split(':')[0] ?? '');
/** Every beat begins calm, so no beat can read the composure of another. */
export const endsWithBeat = (term: string): boolean => term.startsWith('composure:');

const keepsakes = (state: QuestState): string => Object.entries(state.keepsakes).map(String).sort().join();

/** The fields that decide a term's answer in this state and in all that can follow; none if the beat does. */
export function fieldsOf(term: string): readonly Field[] {
  const [name = '', first = ''] = term.split(':');
  const bit: Field = { name: term, value: (state) => (answer(term, state) ? '1' : '0') };
  if (BY_BEAT.includes(name)) return [];
  switch (name) {
    case 'thoughts':
      return [
        { name: term, value: (s) => (s.thoughts.length >= Number(first) ? 'enough' : [...s.thoughts].sort().join()) },
      ];
    case 'trust':
      return [{ name: `trust:${first}`, value: (s) => String(s.trust[first as keyof typeof s.trust]) }];
    case 'composure':
      return [{ name: 'composure', value: (s) => s.composure }];
    case 'spotted':
      return [{ name: 'spotted', value: (s) => s.spotted }];
    case 'scroll':
    case 'trace':
    case 'covered':
      return [{ name: 'scroll', value: (s) => String(s.scroll) }, bit];
    case 'left':
    case 'leftover':
      return [{ name: 'things left over', value: (s) => leftOver(s).join() }];
    case 'packed':
      return [
        {
          name: 'things packed',
          value: (s) =>
            s.bag
              .map((p) => p.item)
              .sort()
              .join(),
        },
      ];
    case 'hid':
    case 'keeps':
      return [{ name: 'keepsakes', value: keepsakes }];
    case 'found':
    case 'emptied':
      return [
        { name: 'keepsakes', value: keepsakes },
        { name: 'keepsakes found', value: (s) => [...s.found].sort().join() },
      ];
    case 'tripped':
      return [{ name: term, value: (s) => (s.tripped.includes(term.slice('tripped:'.length)) ? '1' : '0') }];
    default:
      return [bit];
  }
}
