import type { QuestEvent } from './events';
import type { Intent } from './intents';
import type { QuestState } from './state';

/** What an intent came to. */
export type Step = { state: QuestState; events: readonly QuestEvent[] };

export const step = (state: QuestState, change: Partial<QuestState>, ...events: QuestEvent[]): Step => ({
  state: { ...state, ...change },
  events,
});

/** Nothing to do: already so. */
export const unchanged = (state: QuestState): Step => ({ state, events: [] });

/** The story cannot do this now: a fault of whoever asked, never of the player. */
export class RefusedIntent extends Error {
  constructor(
    readonly intent: Intent,
    why: string,
  ) {
    super(`cannot ${intent.do} (${JSON.stringify(intent)}): ${why}`);
  }
}
