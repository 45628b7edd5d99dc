/** A night as a readable script: what the player does, and what the story says happened. */
import { Session } from '../../src/dialogue/session';
import { readChapter } from '../../src/build/story/prove-chapter';
import { happeningIn } from '../../src/places/happening';
import type { QuestEvent } from '../../src/quest-state/events';
import type { Intent } from '../../src/quest-state/intents';
import { begin, type QuestState } from '../../src/quest-state/state';
import { seal, unseal } from '../../src/saves/record';
import type { KnotId } from '../../src/ids';

/**
 * `use`: the name of a thing or person on the map; `hear`: the conversation that waits; either with the choices taken.
 * `give`: plain intents. `brings`: every event of the step that a player would notice.
 */
export type Step = ({ use: string } | { hear: KnotId } | { give: readonly Intent[] }) & {
  pick?: readonly string[];
  brings: readonly string[];
};

const CHAPTER = readChapter();
export const SEED = 20261;

const QUIET: readonly QuestEvent['was'][] = [
  'conversationOpened',
  'conversationEnded',
  'conversationQueued',
  'thoughtWeighed',
  'itemPacked',
];

/** `thoughtHeard carrying`: the event's name and its values. */
const told = ({ was, ...values }: QuestEvent): string => [was, ...Object.values(values).map(String)].join(' ');

/** After each pick, each conversation and each intent: where the story stands. */
export type Stand = { after: string; state: QuestState; events: readonly string[] };

/** Plays a night; with `saving`, everything is sealed, unsealed and resumed between every two steps. */
export function play(night: readonly Step[], saving: boolean): { stands: readonly Stand[]; log: readonly Intent[] } {
  const stands: Stand[] = [];
  let events: string[] = [];
  const show = (event: QuestEvent): void => {
    if (!QUIET.includes(event.was)) events.push(told(event));
  };
  let session = new Session(CHAPTER.script, begin(SEED), show);
  const pass = (after: string): void => {
    stands.push({ after, state: session.state, events });
    events = [];
    if (!saving) return;
    const kept = unseal(JSON.parse(JSON.stringify(seal(session.keep()))));
    let resuming = true;
    session = Session.resume(CHAPTER.script, kept, (event) => {
      if (!resuming) show(event);
    });
    resuming = false;
  };
  const talk = (knot: KnotId, picks: readonly string[]): void => {
    session.converse(knot);
    for (const pick of [...picks, null]) {
      while (session.moment?.is === 'line') session.continue();
      const { moment } = session;
      if (pick === null) {
        if (moment)
          throw new Error(
            `"${knot}" still asks: ${moment.is === 'choices' ? moment.choices.map((c) => c.text).join(' | ') : moment.is}`,
          );
        return;
      }
      const index = moment?.is === 'choices' ? moment.choices.findIndex((c) => c.text === pick) : -1;
      if (index < 0) throw new Error(`"${knot}" has no choice "${pick}" now`);
      session.choose(index);
      if (session.moment) pass(`${knot} · ${pick}`);
    }
  };
  for (const step of night) {
    if ('give' in step) for (const intent of step.give) session.dispatch(intent);
    else if ('hear' in step) {
      if (session.state.queued !== step.hear)
        throw new Error(`"${step.hear}" is not what waits, "${session.state.queued}" is`);
      talk(step.hear, step.pick ?? []);
    } else talk(knotOf(session.state, step.use), step.pick ?? []);
    pass('give' in step ? step.give.map((i) => i.do).join() : 'hear' in step ? step.hear : step.use);
  }
  return { stands, log: session.log };
}

/** The conversation of a thing that is there now, or of what opens each time the player steps in. */
function knotOf(state: QuestState, name: string): KnotId {
  const place = CHAPTER.places.get(state.checkpoint.place);
  const now = place && happeningIn(place, state);
  const trigger = now?.triggers.find((t) => t.again && t.name === name);
  if (trigger) return trigger.knot;
  const thing = now?.usable.find((t) => t.name === name);
  if (!thing || !('knot' in thing.use))
    throw new Error(`there is no "${name}" to talk to in ${state.checkpoint.place} now`);
  return thing.use.knot;
}

/** Runs something in a world without chance and clock. */
export function withoutChanceOrClock<T>(run: () => T): T {
  const { random } = Math;
  const { now } = Date;
  const never = (what: string) => (): never => {
    throw new Error(`the story asked for ${what}`);
  };
  Math.random = never('chance');
  Date.now = never('the clock');
  try {
    return run();
  } finally {
    Math.random = random;
    Date.now = now;
  }
}

/** The first step after which two playings differ, and in which field; null if they never do. */
export function divergence(one: readonly Stand[], other: readonly Stand[]): string | null {
  for (let i = 0; i < Math.max(one.length, other.length); i++) {
    const [a, b] = [one[i], other[i]];
    if (!a || !b) return `one playing ends after step ${i}`;
    for (const field of Object.keys(a.state) as (keyof QuestState)[]) {
      const [x, y] = [JSON.stringify(a.state[field]), JSON.stringify(b.state[field])];
      if (x !== y) return `after step ${i}, "${a.after}": ${field} is ${x} in one and ${y} in the other`;
    }
  }
  return null;
}
