/** What the player may ask at any time: what to do, what is done, who is who. */
import { holds, parseCondition } from './condition';
import { PEOPLE, type Person, record, THOUGHTS, type Thought } from './records';
import { beatOf, type QuestState, type Trust } from './state';

type Task = { text: string; done: boolean };
export type Journal = {
  objective: string;
  tasks: readonly Task[];
  thoughts: readonly Thought[];
  people: readonly { person: Person; trust: Trust | null }[];
};

type Wanted = { text: string; done: string; from: string };

/** Steps worth ticking off, each done when its condition holds. */
const TASKS: readonly Wanted[] = [
  { from: 'beat:mingle', text: 'Overhear three things worth thinking about', done: 'thoughts:3' },
  { from: 'beat:mingle', text: 'Let Starlight pass', done: 'fact:starlight-passed' },
  { from: 'beat:pack', text: 'Hide what the bag would not take', done: '!leftover' },
  { from: 'beat:visitors', text: 'Griffith', done: 'fact:met-griffith' },
  { from: 'beat:visitors', text: 'Connor', done: 'fact:met-connor' },
  { from: 'beat:visitors', text: 'The one behind Connor', done: 'fact:met-yam' },
  { from: 'beat:visitors', text: 'The one with the rope', done: 'fact:met-saphira' },
  { from: 'beat:search', text: 'The bed', done: 'clue:cold-bed' },
  { from: 'beat:search', text: 'The shelves', done: 'clue:bare-shelves' },
  { from: 'beat:search', text: 'The closet', done: 'clue:empty-closet' },
];

const met = (state: QuestState, person: Person): boolean => {
  const visitors = { griffith: 'met-griffith', connor: 'met-connor', yam: 'met-yam', saphira: 'met-saphira' } as const;
  const fact = visitors[person.id as keyof typeof visitors];
  return fact === undefined || state.facts.includes(fact);
};

/** What Twilight plays is hers: in the morning neither Spike's Thoughts nor his people show. */
export function journal(state: QuestState): Journal {
  const beat = beatOf(state);
  const spike = beat.player === 'spike';
  const asked = (condition: string): boolean => holds(parseCondition(condition), state);
  return {
    objective: beat.objective,
    tasks: TASKS.filter((t) => asked(t.from)).map((t) => ({ text: t.text, done: asked(t.done) })),
    thoughts: spike ? state.thoughts.map((id) => record(THOUGHTS, id)) : [],
    people: PEOPLE.filter((p) => spike && p.note !== undefined && met(state, p)).map((person) => ({
      person,
      trust: state.trust[person.id] ?? null,
    })),
  };
}
