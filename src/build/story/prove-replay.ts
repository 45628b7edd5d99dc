/** Plays a night found by the proof in a `Session`, as the game would. */
import { Session } from '../../dialogue/session';
import { begin, type QuestState } from '../../quest-state/state';
import type { Chapter } from './prove-chapter';
import type { Step } from './prove-explore';

/** The state that the steps come to. @throws whatever the session does, with the step that it came from. */
export function replay({ script }: Chapter, steps: readonly Step[], seed: number): QuestState {
  const session = new Session(script, begin(seed));
  for (const { move, picks } of steps) {
    try {
      for (const intent of move.intents) {
        if (intent.do === 'converse') session.converse(intent.knot);
        else session.dispatch(intent);
      }
      for (const pick of [...picks, null]) {
        while (session.moment?.is === 'line') session.continue();
        if (pick !== null) session.choose(pick);
      }
    } catch (cause) {
      throw new Error(`"${move.label}" cannot be played`, { cause });
    }
  }
  return session.state;
}
