import type { TellView } from '../activity-views';
import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { Rule } from '../frame/rule';
import { Rich } from '../text';
import { ActivityFrame } from './activity-frame';

/** The one sentence she will bring to her friends. */
export function Tell({ view }: { view: TellView }) {
  const { actions } = useOverlay();
  const layer = useFocusLayer<HTMLElement>({ depth: 'activity' });
  return (
    <ActivityFrame label={view.question} class="tell" layer={layer}>
      <h2 class="activity-question">{view.question}</h2>
      <Rule />
      <ul class="sentences" data-scroll>
        {view.sentences.map((sentence) => (
          <li key={sentence.id}>
            <button type="button" class="sentence" onClick={() => actions.tell(sentence.id)}>
              <span class="sentence-text">
                <Rich text={sentence.text} />
              </span>
              {sentence.tone !== undefined && <span class="choice-tone">{sentence.tone}</span>}
            </button>
          </li>
        ))}
      </ul>
    </ActivityFrame>
  );
}
