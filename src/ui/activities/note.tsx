import { useEffect } from 'preact/hooks';
import type { NoteLineView, NoteView } from '../activity-views';
import { useOverlay } from '../context';
import type { OverlayAction } from '../focus';
import { useFocusLayer } from '../focus-layer';
import { NumberCap } from '../frame/keycap';
import { Panel } from '../frame/panel';
import { Parchment } from '../frame/parchment';
import { Rich } from '../text';
import { ActivityFrame } from './activity-frame';
import { Ink } from './ink';

/** The goodbye note: line by line from what was lived. A line that tells too much fades and is written anew. */
export function Note({ view }: { view: NoteView }) {
  const { actions } = useOverlay();
  const line = view.lines[view.current];
  const writing = line !== undefined && line.text === null ? line : null;
  const finished = view.current >= view.lines.length;

  const onAction = (action: OverlayAction): boolean => {
    const option = action.startsWith('digit') ? writing?.options[Number(action.slice('digit'.length)) - 1] : undefined;
    if (writing === null || option === undefined) return false;
    actions.writeNoteLine(writing.id, option.id);
    return true;
  };
  const layer = useFocusLayer<HTMLElement>({ depth: 'activity', onAction });
  useEffect(() => {
    layer.current?.querySelector<HTMLElement>('.note-option, .note-finish')?.focus();
    layer.current?.querySelector('.note-line.is-current, .note-signature')?.scrollIntoView({ block: 'nearest' });
  }, [view.current, writing?.id, finished]);

  return (
    <ActivityFrame label="The note" class="note" layer={layer}>
      <Parchment class="note-paper">
        <div class="note-page" data-scroll>
          {view.lines.map((each, index) => (
            <NoteLine key={each.id} line={each} current={index === view.current} />
          ))}
          {finished && view.signature !== null && (
            <div class="note-signature">
              <Ink stroke={view.signature} plainName={view.plainName} />
            </div>
          )}
        </div>
      </Parchment>
      <Panel class="note-choices">
        {writing !== null && (
          <>
            <p class="eyebrow">
              Line {view.current + 1} of {view.lines.length}
            </p>
            <h2 class="note-prompt">{writing.prompt}</h2>
            <ol class="note-options">
              {writing.options.map((option, index) => (
                <li key={option.id}>
                  <button
                    type="button"
                    class="choice note-option"
                    onClick={() => actions.writeNoteLine(writing.id, option.id)}
                  >
                    <NumberCap number={index + 1} />
                    <span class="choice-text">
                      <Rich text={option.text} />
                    </span>
                  </button>
                </li>
              ))}
            </ol>
          </>
        )}
        {writing === null && !finished && (
          <p class="note-fading" role="alert">
            The ink will not hold. It pales while you look at it.
          </p>
        )}
        {finished && (
          <>
            <p class="eyebrow">It is all there, and signed</p>
            <button type="button" class="button note-finish" onClick={actions.finishNote}>
              Fold it
            </button>
          </>
        )}
      </Panel>
    </ActivityFrame>
  );
}

function NoteLine({ line, current }: { line: NoteLineView; current: boolean }) {
  const { actions, still } = useOverlay();
  const fading = line.text !== null && line.fades === true;
  useEffect(() => {
    if (fading && still.value) actions.noteLineFaded();
  }, [fading, still.value, actions]);

  if (line.text === null) return <p class={current ? 'note-line is-current' : 'note-line is-empty'} />;
  return (
    <p
      class={fading ? 'note-line is-fading' : 'note-line is-written'}
      onAnimationEnd={() => fading && actions.noteLineFaded()}
    >
      <span>{line.text}</span>
    </p>
  );
}
