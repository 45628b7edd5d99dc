import type { KnotId } from '../ids';
import { advance } from '../quest-state/advance';
import type { QuestEvent } from '../quest-state/events';
import type { Intent } from '../quest-state/intents';
import type { QuestState } from '../quest-state/state';
import { Conversation, type Moment } from './conversation';
import type { Script } from './script';

/** A story as it can be kept: the state when the open conversation began, and what was picked in it since. */
export type Kept = {
  state: QuestState;
  conversation: { knot: KnotId; hash: string; picks: readonly number[] } | null;
};

type Open = { conversation: Conversation; before: QuestState; knot: KnotId; picks: number[]; moment: Moment };

/**
 * One playing of the story: the state, the conversation that is open, and the log of all intents. The game, the
 * playthrough tests and the proof drive this same core.
 */
export class Session {
  readonly log: Intent[] = [];
  private open: Open | null = null;

  constructor(
    private readonly script: Script,
    private current: QuestState,
    private readonly show: (event: QuestEvent) => void = () => {},
  ) {}

  get state(): QuestState {
    return this.current;
  }

  /** What is being said or asked; null between conversations. */
  get moment(): Moment | null {
    return this.open?.moment ?? null;
  }

  /** Asks something of the story. @throws RefusedIntent */
  dispatch(intent: Intent): void {
    const { state, events } = advance(this.current, intent);
    this.current = state;
    this.log.push(intent);
    for (const event of events) this.show(event);
  }

  /** Opens a conversation at its first line. */
  converse(knot: KnotId): void {
    const before = this.current;
    this.dispatch({ do: 'converse', knot });
    const conversation = new Conversation(this.script, knot, {
      state: () => this.current,
      dispatch: (i) => this.dispatch(i),
    });
    this.open = { conversation, before, knot, picks: [], moment: { is: 'end' } };
    this.step();
  }

  /** Opens what the story has queued; false if nothing is queued or something is going on. */
  converseQueued(): boolean {
    const { queued, activity } = this.current;
    if (queued === null || activity !== null || this.open) return false;
    this.converse(queued);
    return true;
  }

  /** On to the next line. Waits at choices. */
  continue(): void {
    if (this.open?.moment.is === 'line') this.step();
  }

  /** Takes one of the choices that are shown. @throws if there is no such choice. */
  choose(index: number): void {
    const moment = this.open?.moment;
    if (!this.open || moment?.is !== 'choices' || !moment.choices[index])
      throw new Error(`there is no choice ${index} now`);
    this.open.picks.push(index);
    this.open.conversation.choose(index);
    this.step();
  }

  keep(): Kept {
    if (!this.open) return { state: this.current, conversation: null };
    const { before, knot, picks } = this.open;
    return { state: before, conversation: { knot, hash: this.script.hash, picks: [...picks] } };
  }

  /**
   * Takes up a kept story. An open conversation is run again from its start, so that no effect counts twice; if the
   * script has changed since, it starts over.
   */
  static resume(script: Script, kept: Kept, show?: (event: QuestEvent) => void): Session {
    const session = new Session(script, kept.state, show);
    const talk = kept.conversation;
    if (!talk) return session;
    session.converse(talk.knot);
    if (talk.hash !== script.hash) return session;
    for (const pick of talk.picks) {
      while (session.moment?.is === 'line') session.continue();
      session.choose(pick);
    }
    return session;
  }

  private step(): void {
    const open = this.open;
    if (!open) return;
    open.moment = open.conversation.next();
    if (open.moment.is !== 'end') return;
    this.open = null;
    this.dispatch({ do: 'endConversation' });
  }
}
