/** What the player may ask at any time: what to do, what is done, who is who. */
import type { ClueId } from '../ids';
import { leftOver } from './bag';
import { type Condition, holds, parseCondition } from './condition';
import { CLUES, HIDEOUTS, PEOPLE, type Person, record, SIDES, THOUGHTS, type Thought } from './records';
import { beatOf, type QuestState, type Trust } from './state';

/** `count`: how much of it there is already. */
type Task = { text: string; done: boolean; count?: { have: number; of: number } };
export type Journal = {
  objective: string;
  tasks: readonly Task[];
  sides: readonly { title: string; steps: readonly Task[] }[];
  thoughts: readonly Thought[];
  people: readonly { person: Person; trust: Trust | null }[];
};

type Wanted = { text: string; done: string; from: string; count?: (state: QuestState) => Task['count'] };

/** Steps worth ticking off, each done when its condition holds. */
const TASKS: readonly Wanted[] = [
  {
    from: 'beat:mingle',
    text: 'Listen to the guests until three Thoughts stay with you',
    done: 'thoughts:3',
    count: ({ thoughts }) => ({ have: thoughts.length, of: 3 }),
  },
  { from: 'beat:mingle', text: 'Talk to Starlight, by the cloakroom', done: 'fact:starlight-passed' },
  {
    from: 'beat:pack',
    text: 'Hide what the bag would not take',
    done: '!leftover',
    count: (state) => {
      const have = Object.keys(state.keepsakes).length;
      return { have, of: have + leftOver(state).length };
    },
  },
  { from: 'beat:visitors', text: 'Speak with Griffith', done: 'fact:met-griffith' },
  { from: 'beat:visitors', text: 'Speak with Connor', done: 'fact:met-connor' },
  { from: 'beat:visitors', text: 'Speak with the one in the red glasses', done: 'fact:met-yam' },
  { from: 'beat:visitors', text: 'Speak with the one who holds the rope', done: 'fact:met-saphira' },
  { from: 'beat:search', text: 'Look at the bed', done: 'clue:cold-bed' },
  { from: 'beat:search', text: 'Look along the shelves', done: 'clue:bare-shelves' },
  { from: 'beat:search', text: 'Open the closet', done: 'clue:empty-closet' },
];

const met = (state: QuestState, person: Person): boolean => {
  const visitors = { griffith: 'met-griffith', connor: 'met-connor', yam: 'met-yam', saphira: 'met-saphira' } as const;
  const fact = visitors[person.id as keyof typeof visitors];
  return fact === undefined || state.facts.includes(fact);
};

const parsed = new Map<string, Condition>();

function asks(question: string, state: QuestState): boolean {
  const condition = parsed.get(question) ?? parseCondition(question);
  parsed.set(question, condition);
  return holds(condition, state);
}

/** What the player is to do now; empty where nothing is asked. */
export function objectiveOf(state: QuestState): string {
  const { objective } = beatOf(state);
  if (typeof objective === 'string') return objective;
  return objective.find(({ when = '' }) => asks(when, state))?.text ?? '';
}

/** The moves that are left of those counted now; null where none are. */
export function movesLeft(state: QuestState): { name: string; left: number; of: number } | null {
  const { moves } = beatOf(state);
  if (moves === undefined || state.facts.includes(moves.over)) return null;
  const spent = moves.spent.filter((fact) => state.facts.includes(fact)).length;
  return { name: moves.name, left: Math.max(0, moves.of - spent), of: moves.of };
}

/** A clue in words. One that the scroll left names what shows. */
export function clueText(state: QuestState, id: ClueId): string {
  const { text, traced } = record(CLUES, id);
  if (traced === undefined || state.trace === null || state.trace.covered) return text;
  return traced.replace('{trace}', record(HIDEOUTS, state.trace.hideout).trace);
}

/** What may be done on the side, each with its steps up to the first that is not done. */
function sidesOf(state: QuestState): Journal['sides'] {
  return SIDES.filter(({ when }) => asks(when, state)).map(({ title, steps }) => {
    const all = steps.map(({ text, done }) => ({ text, done: done.some((d) => asks(d, state)) }));
    const next = all.findIndex((s) => !s.done);
    return { title, steps: next < 0 ? all : all.slice(0, next + 1) };
  });
}

/** What Twilight plays is hers: in the morning neither Spike's Thoughts nor his people show. */
export function journal(state: QuestState): Journal {
  const spike = beatOf(state).player === 'spike';
  return {
    objective: objectiveOf(state),
    tasks: TASKS.filter((t) => asks(t.from, state)).map(({ text, done, count }) => {
      const counted = count?.(state);
      return { text, done: asks(done, state), ...(counted && { count: counted }) };
    }),
    sides: sidesOf(state),
    thoughts: spike ? state.thoughts.map((id) => record(THOUGHTS, id)) : [],
    people: PEOPLE.filter((p) => spike && p.note !== undefined && met(state, p)).map((person) => ({
      person,
      trust: state.trust[person.id] ?? null,
    })),
  };
}
