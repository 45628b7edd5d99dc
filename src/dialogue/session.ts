import type { BeatId, KnotId } from '../ids';
import { advance } from '../quest-state/advance';
import type { QuestEvent } from '../quest-state/events';
import type { Intent } from '../quest-state/intents';
import type { QuestState } from '../quest-state/state';
import { Conversation, type Line, type Moment } from './conversation';
import type { Script } from './script';

/** A story as it can be kept: the state when the open conversation began, and what was picked in it since. */
export type Kept = {
  state: QuestState;
  conversation: { knot: KnotId; hash: string; picks: readonly number[] } | null;
};

/** An intent, and the beat in which it was asked. */
export type Logged = { beat: BeatId; intent: Intent };

/**
 * Past so many picks a conversation is kept as it began: the save stays small and is taken up at once.
 * No conversation comes near it unless somepony goes round and round in it.
 */
export const MOST_PICKS = 200;

type Open = {
  conversation: Conversation;
  before: QuestState;
  /** Intents in the log when it began. */
  logged: number;
  knot: KnotId;
  picks: number[];
  moment: Moment;
};

/**
 * One playing of the story: the state, the conversation that is open, and the log of all intents. The game, the
 * playthrough tests and the proof drive this same core.
 */
export class Session {
  private readonly entries: Logged[] = [];
  private open: Open | null = null;
  /** What is gone through again was shown before. */
  private silent = false;

  constructor(
    private script: Script,
    private current: QuestState,
    private readonly show: (event: QuestEvent) => void = () => {},
  ) {}

  get state(): QuestState {
    return this.current;
  }

  /** Every intent since the session began. */
  get log(): readonly Intent[] {
    return this.entries.map((e) => e.intent);
  }

  /** What is being said or asked; null between conversations. */
  get moment(): Moment | null {
    return this.open?.moment ?? null;
  }

  /** Asks something of the story. @throws RefusedIntent */
  dispatch(intent: Intent): void {
    const { beat } = this.current;
    const { state, events } = advance(this.current, intent);
    this.current = state;
    this.entries.push({ beat, intent });
    if (!this.silent) for (const event of events) this.show(event);
  }

  /** Opens a conversation at its first line. */
  converse(knot: KnotId): void {
    const [before, logged] = [this.current, this.entries.length];
    this.dispatch({ do: 'converse', knot });
    const conversation = new Conversation(this.script, knot, {
      state: () => this.current,
      dispatch: (i) => this.dispatch(i),
    });
    this.open = { conversation, before, logged, knot, picks: [], moment: { is: 'end' } };
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
    const kept = picks.length > MOST_PICKS ? [] : [...picks];
    return { state: before, conversation: { knot, hash: this.script.hash, picks: kept } };
  }

  /** The part of the log that has led to the state that `keep` gives. */
  keepLog(): readonly Logged[] {
    return this.entries.slice(0, this.open?.logged);
  }

  /**
   * Takes up a kept story, silently: `show` hears only what comes after. An open conversation is run again from its
   * start, so that no effect counts twice; where its picks no longer fit, or the script has changed since, it starts
   * over. @throws if not even its start fits the state.
   */
  static resume(script: Script, kept: Kept, show: (event: QuestEvent) => void = () => {}): Session {
    const { state, conversation } = kept;
    const session = new Session(script, state, show);
    if (!conversation) return session;
    const { knot, hash, picks } = conversation;
    session.again({ before: state, logged: 0, knot, picks: hash === script.hash ? picks : [] });
    return session;
  }

  /**
   * The script has been written anew: an open conversation goes on in the new words, silently, at the line it stands at;
   * where that is gone, after the last pick; where the picks no longer fit, at its start. Gives the line that was said
   * last. @throws if not even its start fits.
   */
  retell(script: Script): Line | null {
    this.script = script;
    if (!this.open) return null;
    const { moment, ...open } = this.open;
    this.again(open);
    const said = this.reach(moment);
    if (said) return said;
    this.again(open);
    return this.moment?.is === 'line' ? this.moment : null;
  }

  /** Goes on to a line of that id, or to choices; gives the last line until there, null if it is not met. */
  private reach(wanted: Moment): Line | null {
    this.silent = true;
    try {
      let said: Line | null = null;
      for (let now = this.moment; now; now = this.moment) {
        if (now.is === 'line') said = now;
        if (now.is === wanted.is && (now.is !== 'line' || wanted.is !== 'line' || now.id === wanted.id)) return said;
        if (now.is !== 'line') return null;
        this.continue();
      }
      return null;
    } finally {
      this.silent = false;
    }
  }

  /** Silently goes through a conversation again, up to after its last pick; from its start where the picks do not fit. */
  private again({
    before,
    logged,
    knot,
    picks,
  }: Pick<Open, 'before' | 'logged' | 'knot'> & { picks: readonly number[] }): void {
    const from = (those: readonly number[]): void => {
      this.current = before;
      this.entries.length = logged;
      this.open = null;
      this.replay(knot, those);
    };
    this.silent = true;
    try {
      from(picks);
    } catch {
      from([]);
    } finally {
      this.silent = false;
    }
  }

  private replay(knot: KnotId, picks: readonly number[]): void {
    this.converse(knot);
    for (const pick of picks) {
      while (this.moment?.is === 'line') this.continue();
      this.choose(pick);
    }
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
