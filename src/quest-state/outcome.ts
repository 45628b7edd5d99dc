/** The sheet after the credits: what the night cost, and what they know. Everything on it is read from the ledger. */
import type { PersonId } from '../ids';
import { holds, parseCondition } from './condition';
import { CLUES, type Guess, HIDEOUTS, ITEMS, PEOPLE, REASONS, record, TELLS, THOUGHTS } from './records';
import type { QuestState } from './state';

export type Outcome = {
  trust: readonly { person: PersonId; friend: string; words: string }[];
  /** Why he went, and what went with him. */
  resolve: readonly string[];
  packed: readonly string[];
  found: readonly string[];
  missed: readonly string[];
  belief: string;
  told: string;
  unthought: readonly string[];
  elsewhere: readonly string[];
};

export const BELIEFS: Readonly<Record<Guess, string>> = {
  taken: 'They believe that somepony helped you out of the window, and they mean to find out who.',
  left: 'They believe that you left, and each reads the why of it differently.',
  secret: 'They believe that you carried a secret for weeks, in a house full of friends.',
  goodbye: 'They believe that you left on purpose, and that it was not to get away from them.',
};

/** Where the night could have gone another way: shown when the condition holds. */
export const ELSEWHERE: readonly { when: string; text: string }[] = [
  { when: '!trust:starlight:steady', text: 'Starlight was trying to apologise. You let her pass.' },
  { when: '!fact:applejack-promised', text: 'Applejack would have taken half a truth and kept it whole.' },
  {
    when: 'fact:dash-hurt',
    text: 'Rainbow Dash would have said yes a second sooner if you had stopped one word earlier.',
  },
  { when: '!fact:asked-twilight-to-stay', text: 'Twilight would have stayed a minute, had you asked.' },
  {
    when: 'fact:crack-showed',
    text: 'Twilight counts to three before she turns a handle. For you she would have counted slower.',
  },
  { when: '!fact:tried-to-tell', text: 'The paper forbids one thing only. You never tested it.' },
  { when: 'result:rope:poor', text: 'Two windows saw an owl climb down a rope. One of them only had to open.' },
  { when: '!fact:found-the-hollow', text: 'There is a hollow under the roots where the dark is kind.' },
  { when: '!fact:looked-back', text: 'From one clearing you could have seen your window.' },
  { when: '!fact:dragon-stone-read', text: 'Behind a curtain of vines two dragons of stone are waiting, until.' },
  {
    when: 'result:timberwolves:covered',
    text: 'Six wolves would have turned their backs and kept watch for you, had your voice held one breath more.',
  },
  { when: 'result:timberwolves:rushed', text: 'The pack came on. There was a word that it would have stopped for.' },
  { when: '!fact:found-the-print', text: 'On the overlook a stone remembers all seven of you.' },
  { when: 'fact:goes-by-artair', text: "Four dragons would have called you Spike, and thought it a prince's name." },
  { when: '!fact:met-the-hedge-dragon', text: 'Somewhere in the garden stands a hedge with your ears. You never met.' },
  {
    when: '!fact:mended-the-latch',
    text: 'The shed door went on knocking. It was on your list, and you had a mechanic with you.',
  },
  {
    when: 'fact:hedge-reported, !fact:guards-drawn',
    text: 'The night book says: one hedge, purple, nearer than before. Nopony has read the night book in years.',
  },
  {
    when: 'fact:guards-drawn',
    text: 'Two guards own a very good drawing of themselves, and wonder who was up so late.',
  },
  {
    when: 'fact:moved-hydrangea, !fact:others-covered',
    text: 'A guard saw something small and purple, and wrote down "hydrangea".',
  },
  {
    when: 'fact:others-covered',
    text: 'A guard wrote down "hydrangea". Then he saw that it had feet, and wrote that down too.',
  },
];

/** The guess most clues lean to; the later-named guess wins a tie, for it is the kinder one. */
export function belief(state: QuestState): Guess {
  const order = ['taken', 'left', 'secret', 'goodbye'] as const satisfies readonly Guess[];
  const count = (guess: Guess): number => state.clues.filter((c) => record(CLUES, c).leans === guess).length;
  return order.reduce((best, guess) => (count(guess) >= count(best) ? guess : best), 'taken' as Guess);
}

export function outcome(state: QuestState): Outcome {
  const where = (item: keyof typeof state.keepsakes): string =>
    `${record(ITEMS, item).name}, ${record(HIDEOUTS, state.keepsakes[item] ?? 'loose-tile').name}`;
  const hidden = Object.keys(state.keepsakes) as (keyof typeof state.keepsakes)[];
  return {
    trust: PEOPLE.flatMap(({ id, name, standing }) =>
      standing ? [{ person: id, friend: name, words: standing[state.trust[id] ?? 'steady'] }] : [],
    ),
    resolve: state.resolve.map((id) => record(REASONS, id).name),
    packed: ITEMS.filter(({ id }) => state.bag.some(({ item }) => item === id)).map(({ name }) => name),
    found: hidden.filter((i) => state.found.includes(i)).map(where),
    missed: hidden.filter((i) => !state.found.includes(i)).map(where),
    belief: BELIEFS[belief(state)],
    told: state.told === null ? '' : record(TELLS, state.told).text,
    unthought: THOUGHTS.filter((t) => !state.thoughts.includes(t.id)).map((t) => t.text),
    elsewhere: ELSEWHERE.filter((e) => holds(parseCondition(e.when), state)).map((e) => e.text),
  };
}
