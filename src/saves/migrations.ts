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

type Old = { state?: { facts?: readonly string[]; queued?: unknown }; conversation?: { knot?: unknown } | null };

function withResults(data: unknown): unknown {
  const { state, ...rest } = Object(data) as Old;
  const facts = state?.facts ?? [];
  const told = facts.find((f) => ASKED[f] !== undefined);
  return {
    ...rest,
    state: {
      ...state,
      facts: facts.filter((f) => f === KEPT_FACT || ASKED[f] === undefined),
      results: told === undefined ? {} : { 'applejack-asks': ASKED[told] },
    },
  };
}

const isGone = (knot: unknown): boolean => typeof knot === 'string' && !KNOTS.includes(knot);

/** Lets go of conversations that the story no longer has, open or queued: the night goes on where it stands without. */
export function withoutGone(data: unknown): unknown {
  const { state, conversation, ...rest } = Object(data) as Old;
  return {
    ...rest,
    state: isGone(state?.queued) ? { ...state, queued: null } : state,
    conversation: isGone(conversation?.knot) ? null : conversation,
  };
}

export const MIGRATIONS: Migrations = { 1: withResults };
