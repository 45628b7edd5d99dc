/** A logged night gone through again. */
import type { BeatId } from '../ids';
import { advance } from './advance';
import type { Intent } from './intents';
import { begin, type QuestState } from './state';

const isAtRest = ({ conversation, activity }: QuestState): boolean => conversation === null && activity === null;

/**
 * How a night stood when a beat had begun, and whoever brought it about had finished; and how many intents had led there.
 * Null where it never did. @throws RefusedIntent where the log is not of such a night.
 */
export function stateAt(seed: number, log: readonly Intent[], beat: BeatId): { state: QuestState; led: number } | null {
  let state = begin(seed);
  for (const [led, intent] of log.entries()) {
    if (state.beat === beat && isAtRest(state)) return { state, led };
    state = advance(state, intent).state;
  }
  return state.beat === beat && isAtRest(state) ? { state, led: log.length } : null;
}
