import type { FoldedNoteView } from '../activity-views';
import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { Parchment } from '../frame/parchment';
import { ActivityFrame } from './activity-frame';
import { Ink } from './ink';

/** The paper on the desk in the morning: folded first, then the very note, word for word and stroke for stroke. */
export const FoldedNote = ({ view }: { view: FoldedNoteView }) =>
  view.state === 'folded' ? <Folded outside={view.outside} /> : <Unfolded view={view} />;

function Folded({ outside }: { outside: string }) {
  const { actions } = useOverlay();
  const layer = useFocusLayer<HTMLElement>({ depth: 'activity' });
  return (
    <ActivityFrame label="A folded paper" class="folded-note" layer={layer}>
      <button type="button" class="folded" onClick={actions.unfoldNote}>
        <span class="folded-flap" aria-hidden="true" />
        <span class="folded-outside">{outside}</span>
        <span class="folded-hint">Unfold it</span>
      </button>
    </ActivityFrame>
  );
}

function Unfolded({ view }: { view: FoldedNoteView }) {
  const { actions } = useOverlay();
  const layer = useFocusLayer<HTMLElement>({ depth: 'activity' });
  return (
    <ActivityFrame label="The note" class="folded-note" layer={layer}>
      <Parchment class="note-paper is-unfolded">
        <div class="note-page" data-scroll>
          {view.lines.map((line) => (
            <p class="note-line is-read" key={line}>
              <span>{line}</span>
            </p>
          ))}
          <div class="note-signature">
            <Ink stroke={view.signature} plainName={view.plainName} />
          </div>
        </div>
        <footer>
          <button type="button" class="button is-ink" data-autofocus={true} onClick={actions.finishReading}>
            Roll it up
          </button>
        </footer>
      </Parchment>
    </ActivityFrame>
  );
}
