/** What Twilight makes of the empty room, clue by clue: each link of the chain hangs on a clue and on the link before. */
import type { ClueId } from '../ids';
import type { QuestState } from './state';

export const THEORIES = ['out', 'nowhere', 'thieves', 'doubt', 'no-thief', 'chosen'] as const;
type Theory = (typeof THEORIES)[number];

/** `from`: the clue that made it, in a word or two. */
type Link = { theory: Theory; from: string; guess: string };

/** Where he ought to be. */
const EMPTY: Readonly<Partial<Record<ClueId, string>>> = {
  'cold-bed': 'A cold bed',
  'empty-closet': 'An empty closet',
  'bare-shelves': 'Bare shelves',
};
/** What no thief would leave, or take. */
const TENDER: Readonly<Partial<Record<ClueId, string>>> = {
  'soot-trace': 'A trace of his own',
  'scorched-desk': 'A ring of scorch',
  'first-keepsake': 'Something put away',
  'second-keepsake': 'A second, as safe',
  'all-keepsakes': 'A third',
};

const GUESSES: Readonly<Record<Theory, string>> = {
  out: 'Up already? Without breakfast?',
  nowhere: 'He isn’t up. He isn’t anywhere.',
  thieves: 'Thieves! They took it all, and him. There’ll be a ransom.',
  doubt: 'Would a thief do that? In a hurry?',
  'no-thief': 'No thief. Somepony who knew where things go.',
  chosen: 'He did. He chose what to keep, and where.',
};

/** Every link takes one clue more. */
const HALF = THEORIES.length / 2;
const told = ({ clues }: Pick<QuestState, 'clues'>, words: typeof EMPTY): readonly ClueId[] =>
  clues.filter((clue) => words[clue] !== undefined).slice(0, HALF);

/** How many clues there are for either half of the chain, as far as they count. */
export const weightOfClues = (state: Pick<QuestState, 'clues'>): readonly [number, number] => [
  told(state, EMPTY).length,
  told(state, TENDER).length,
];

/** How many links are made: the second half of the chain hangs on the whole of the first. */
export function linksOf(state: Pick<QuestState, 'clues'>): number {
  const [empty, tender] = weightOfClues(state);
  return empty < HALF ? empty : empty + tender;
}

/** The links made so far: three that lead to thieves, then three that lead away from them. */
export function theory(state: QuestState): readonly Link[] {
  const clues = [...told(state, EMPTY), ...told(state, TENDER)].slice(0, linksOf(state));
  return clues.map((clue, i) => {
    const name = THEORIES[i] as Theory;
    return { theory: name, from: (EMPTY[clue] ?? TENDER[clue]) as string, guess: GUESSES[name] };
  });
}
