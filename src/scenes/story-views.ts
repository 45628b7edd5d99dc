/** Journal, search and outcome as the overlay shows them, made from quest-state alone. */
import { journal } from '../quest-state/journal';
import { belief, outcome } from '../quest-state/outcome';
import { CLUES, type Guess, PEOPLE, record } from '../quest-state/records';
import { beatOf, COMPOSURE, type QuestState, type Trust } from '../quest-state/state';
import type { JournalView, OutcomeView, SearchView } from '../ui/views';

const STANDING: Readonly<Record<Trust, string>> = {
  hurt: 'hurt',
  wary: 'wary of you',
  steady: 'steady',
  warm: 'warm',
  sure: 'sure of you',
};

export function journalView(state: QuestState): JournalView {
  const { objective, tasks, thoughts, people } = journal(state);
  const owner = beatOf(state).player === 'spike' ? 'Spike' : 'Twilight';
  const steps = tasks.map(({ text, done }) => ({ text, state: done ? ('done' as const) : ('open' as const) }));
  return {
    owner,
    objective,
    marked: false,
    quests: steps.length > 0 ? [{ id: state.beat, title: objective, side: false, steps }] : [],
    thoughts: thoughts.map(({ id, text }) => ({ id, text })),
    people: people.map(({ person, trust }) => ({
      id: person.id,
      name: person.name,
      about: person.note ?? '',
      ...(trust ? { standing: STANDING[trust] } : {}),
    })),
  };
}

const GUESSES: Readonly<Record<Guess, string>> = {
  taken: 'Taken. Somepony took him.',
  left: 'Gone. He packed. He is gone.',
  secret: 'A secret. Here, for weeks, under my nose.',
  goodbye: 'A goodbye. He wanted me to find these.',
};

/** What Twilight has put together; null unless she is searching. */
export function searchView(state: QuestState): SearchView | null {
  if (state.beat !== 'search') return null;
  return {
    panic: COMPOSURE.indexOf(state.composure) / (COMPOSURE.length - 1),
    clues: state.clues.map((id, i) => ({ id, text: record(CLUES, id).text, fresh: i === state.clues.length - 1 })),
    ...(state.clues.length > 0 ? { guess: GUESSES[belief(state)] } : {}),
    canBreathe: state.composure !== 'calm',
  };
}

export function outcomeView(state: QuestState): OutcomeView {
  const { trust, found, missed, belief: believed, told, unthought, elsewhere } = outcome(state);
  const hidden = (line: string, isFound: boolean): OutcomeView['hidden'][number] => {
    const [thing = '', place = ''] = line.split(', ');
    return { thing, place, found: isFound };
  };
  return {
    trust: trust.map(({ friend, words }) => ({ id: PEOPLE.find((p) => p.name === friend)?.id ?? friend, name: friend, words })),
    believed: [believed],
    clues: CLUES.map((c) => ({ text: c.text, found: state.clues.includes(c.id) })),
    hidden: [...found.map((l) => hidden(l, true)), ...missed.map((l) => hidden(l, false))],
    unthought: unthought.map((text) => ({ text })),
    otherWays: elsewhere,
    told,
  };
}
