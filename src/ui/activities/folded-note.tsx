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
  <svg class="folded-sheet" viewBox="0 0 640 270" aria-hidden="true" focusable="false">
    <defs>
      <linearGradient id="sheet-light" x1="0" y1="0" x2="0.2" y2="1">
        <stop offset="0" stop-color="#fff9e6" />
        <stop offset="0.7" stop-color="#f6e8c4" />
        <stop offset="1" stop-color="#e2c891" />
      </linearGradient>
    </defs>
    <path class="sheet-back" d="M14 30 628 24 634 258 8 262Z" />
    <path class="sheet-foot" d="M10 214 632 208 634 254 8 257Z" />
    <path class="sheet-lip-shade" d="M10 244 632 238" />
    <path class="sheet-head" d="M6 14 Q320 5 634 12 L630 232 Q330 250 10 238Z" fill="url(#sheet-light)" />
    <path class="sheet-fold" d="M6 14 Q320 5 634 12 L633 24 Q320 18 7 26Z" />
    <path class="sheet-lip" d="M10 237 Q330 249 630 231" />
    <path class="sheet-crease" d="M8 92 Q320 86 632 90M9 170 Q320 166 631 167" />
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
