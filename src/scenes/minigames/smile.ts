/** Spike's smile in the crack of his door, for Twilight. */
import { bandOf, fits, questionOf, SMILE, type Smile } from '../../minigames/smile';
import { faceOf } from './face';
import type { Minigame } from './run';

const ASKED = [
  '“Something fell in there. Is everything all right?”',
  '“Better than fine? You left so fast, before.”',
  '“And tomorrow you’re up early for Applejack. You do remember?”',
] as const;

const moodOf = (state: Smile): string => (fits(state) ? 'happy' : state.width > 0 ? 'surprised' : 'sad');

export const smile = (): Minigame<Smile> => ({
  title: 'The smile',
  hint: 'Up to widen it, down to thin it. Keep it in the green while she asks.',
  rules: SMILE,
  stage: {
    show: () => {},
    view: (state) => ({
      kind: 'smile',
      smiler: faceOf('spike', moodOf(state)),
      asker: faceOf('twilight', fits(state) ? 'neutral' : 'worried'),
      question: ASKED[questionOf(state)] ?? '',
      width: state.width,
      band: bandOf(state),
    }),
    close: () => {},
  },
});
