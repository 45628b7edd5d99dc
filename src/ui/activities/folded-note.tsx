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
        <FoldedSheet />
        <span class="folded-outside">{outside}</span>
        <span class="folded-hint">Unfold it</span>
      </button>
    </ActivityFrame>
  );
}

/** One sheet in three: its foot turned up, its head laid down over that, every corner on a corner. */
const FoldedSheet = () => (
  <svg class="folded-sheet" viewBox="0 0 640 262" aria-hidden="true" focusable="false">
    <path class="sheet-shadow" d="M18 248 622 252 636 258 6 258Z" />
    <path class="sheet-back" d="M10 22 630 16 632 244 8 246Z" />
    <path class="sheet-foot" d="M10 226 631 222 632 246 8 248Z" />
    <path class="sheet-edge" d="M9 238 631 234" />
    <path class="sheet-head" d="M8 12 Q320 6 632 10 L630 226 Q320 233 10 229Z" />
    <path class="sheet-fold" d="M8 12 Q320 6 632 10 L632 20 Q320 17 8 23Z" />
    <path class="sheet-lip" d="M10 229 Q320 233 630 226" />
    <path class="sheet-lip-shade" d="M10 234 Q320 239 631 231" />
    <path
      class="sheet-grain"
      d="M84 62 C190 58 250 66 330 62M400 150 C470 146 520 154 586 150M60 180 C120 178 150 184 210 180"
    />
  </svg>
);

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
