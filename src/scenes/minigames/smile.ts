/** Spike's smile in the crack of his door, for Twilight. */
import { STEP } from '../../minigames/minigame';
import { bandOf, fits, questionOf, type Smile, smiling } from '../../minigames/smile';
import { CHALLENGES, record } from '../../quest-state/records';
import { COMPOSURE, type QuestState } from '../../quest-state/state';
import type { SmileGauge } from '../../ui/minigame-views';
import type { PlaceScene } from '../place-scene';
import { faceOf } from './face';
import type { Minigame } from './run';

/** Seconds from blink to blink, and of one; seconds for which he looks away before it. */
const BLINKING = { every: 3.1, shut: 0.14, away: 0.5 } as const;

function glanceOf({ step }: Smile): SmileGauge['glance'] {
  const left = BLINKING.every - ((step * STEP) % BLINKING.every);
  return left < BLINKING.shut ? 'shut' : left < BLINKING.shut + BLINKING.away ? 'away' : 'here';
}

export function smile(_: PlaceScene, { composure }: QuestState): Minigame<Smile> {
  const asked = record(CHALLENGES, 'smile').asks ?? [];
  return {
    title: 'The smile',
    hint: 'Keep it in the green while she asks.',
    moves: [
      { keys: ['up'], does: 'wider' },
      { keys: ['down'], does: 'thinner' },
    ],
    rules: smiling(COMPOSURE.indexOf(composure)),
    stage: {
      show: () => {},
      view: (state) => ({
        kind: 'smile',
        glance: glanceOf(state),
        asker: faceOf('twilight', fits(state) ? 'neutral' : 'worried'),
        question: asked[questionOf(state)]?.text ?? '',
        width: state.width,
        band: bandOf(state),
      }),
      close: () => {},
    },
  };
}
