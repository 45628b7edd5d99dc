/** What older formats of a save lack, and how each became the next. Only what a format really held is touched. */
import { KNOT_IDS } from '../ids';

/** From version to the next. */
export type Migrations = Readonly<Record<number, (data: unknown) => unknown>>;

/** How Applejack's asking came out was kept as facts, before standoffs had results. */
const ASKED: Readonly<Record<string, string>> = {
  'applejack-promised': 'believed',
  'applejack-half-truth': 'half-believed',
  'applejack-joked-off': 'seen-through',
};
const KEPT_FACT = 'applejack-promised';
const KNOTS: readonly string[] = KNOT_IDS;

type Old = { state?: { facts?: readonly string[] }; conversation?: { knot?: string } | null };

function withResults(data: unknown): unknown {
  const { state, conversation, ...rest } = Object(data) as Old;
  const facts = state?.facts ?? [];
  const told = facts.find((f) => ASKED[f] !== undefined);
  const known = conversation?.knot !== undefined && KNOTS.includes(conversation.knot);
  return {
    ...rest,
    conversation: known ? conversation : null,
    state: {
      ...state,
      facts: facts.filter((f) => f === KEPT_FACT || ASKED[f] === undefined),
      results: told === undefined ? {} : { 'applejack-asks': ASKED[told] },
    },
  };
}

export const MIGRATIONS: Migrations = { 1: withResults };
