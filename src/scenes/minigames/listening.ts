/** Spike's ear fin at his own door, until Rainbow Dash is gone. */
import { heard, LISTENING, type Listening } from '../../minigames/listening';
import { faceOf } from './face';
import type { Minigame } from './run';

/** Seconds that a wingbeat's ring is in the air. */
const CARRIES = 1.7;

export const listening = (): Minigame<Listening> => ({
  title: 'An ear fin to the wood',
  hint: 'Her wings stop, and go on. Let go once she is truly gone.',
  press: 'Let go',
  rules: LISTENING,
  stage: {
    show: () => {},
    view: (state) => {
      const asked = state.away < 0;
      return {
        kind: 'listening',
        listener: faceOf('spike', asked ? 'worried' : state.left ? 'tender' : 'aside'),
        rings: heard(state, CARRIES).map(({ loudness, age }) => ({ loudness, age: age / CARRIES })),
        asker: asked ? faceOf('rainbow-dash', 'worried') : null,
        questions: state.questions,
      };
    },
    close: () => {},
  },
});
