/** Journal, search and outcome as the overlay shows them, made from quest-state alone. */
import type { PersonId } from '../ids';
import { clueText, journal, movesLeft, objectiveOf } from '../quest-state/journal';
import { outcome } from '../quest-state/outcome';
import { type Beat, CLUES } from '../quest-state/records';
import { beatOf, COMPOSURE, type QuestState, type Trust } from '../quest-state/state';
import { theory } from '../quest-state/theory';
import type { OverlayModel } from '../ui/model';
import type { JournalView, OutcomeView, PortraitCell, SearchView } from '../ui/views';
import { portraitOf } from './portraits';

/** Brings journal, objective, moves and search in line with the story. */
export function showStory(overlay: OverlayModel, state: QuestState, talking: boolean): void {
  // In the talk that opens a beat its objective holds; any other talk may be about to meet it.
  const settled = !talking || state.conversation === beatOf(state).opens;
  overlay.objective.value = (state.activity === null && settled && objectiveOf(state)) || null;
  overlay.moves.value = talking && state.conversation === beatOf(state).opens ? null : movesLeft(state);
  overlay.journal.value = journalView(state);
  overlay.search.value = talking ? null : searchView(state);
}

/** What has changed between them; a friend as ever needs no words. */
const STANDING: Readonly<Record<Trust, string | null>> = {
  hurt: 'Hurt, and not hiding it.',
  wary: 'Unsure of you tonight.',
  steady: null,
  warm: 'Glad of you tonight.',
  sure: 'Sure of you, whatever comes.',
};

const TITLES: Readonly<Record<Beat['player'], string>> = {
  spike: 'Spike’s journal',
  twilight: 'Twilight’s list',
  'rainbow-dash': 'Rainbow Dash’s plan',
};

function journalView(state: QuestState): JournalView {
  const { objective, tasks, sides, thoughts, people } = journal(state);
  return {
    title: TITLES[beatOf(state).player],
    objective,
    quests: [
      { title: 'Not to be forgotten', steps: tasks },
      ...sides,
      {
        title: 'What I make of it',
        steps: theory(state).map(({ from, guess }) => ({ text: `${from}. ${guess}`, done: true })),
      },
      { title: 'Found', steps: state.clues.map((id) => ({ text: clueText(state, id), done: true })) },
    ].filter(({ steps }) => steps.length > 0),
    thoughts: thoughts.map(({ id, text }) => ({ id, text })),
    people: people.map(({ person, trust }) => ({
      id: person.id,
      name: person.name,
      about: person.note ?? '',
      standing: trust && STANDING[trust],
      ...faceOf(person.id, trust),
    })),
  };
}

/** How a friend looks who stands so with Spike; whoever has no trust to give looks as ever. */
const LOOKS: Readonly<Record<Trust, string>> = {
  hurt: 'sad',
  wary: 'worried',
  steady: 'neutral',
  warm: 'happy',
  sure: 'tender',
};

function faceOf(person: PersonId, trust: Trust | null): { portrait?: PortraitCell } {
  const portrait = portraitOf(person, trust && LOOKS[trust]);
  return portrait ? { portrait } : {};
}

/** What Twilight has put together; null unless she is searching. */
function searchView(state: QuestState): SearchView | null {
  if (state.beat !== 'search') return null;
  return {
    panic: COMPOSURE.indexOf(state.composure) / (COMPOSURE.length - 1),
    clues: state.clues.map((id) => ({ id, text: clueText(state, id) })),
    links: theory(state),
    canBreathe: state.composure !== 'calm',
  };
}

export function outcomeView(state: QuestState): OutcomeView {
  const { trust, resolve, packed, found, missed, belief: believed, told, unthought, elsewhere } = outcome(state);
  return {
    trust: trust.map(({ person, friend, words }) => ({
      id: person,
      name: friend,
      words,
      ...faceOf(person, state.trust[person] ?? 'steady'),
    })),
    believed,
    why: resolve,
    signature: state.signature ?? [],
    taken: packed,
    clues: CLUES.map((c) => ({ text: clueText(state, c.id), found: state.clues.includes(c.id) })),
    hidden: [...found.map((text) => ({ text, found: true })), ...missed.map((text) => ({ text, found: false }))],
    unthought,
    otherWays: elsewhere,
    told,
  };
}
