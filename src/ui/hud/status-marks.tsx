import { useOverlay } from '../context';
import { Crystal } from '../frame/crystal';
import { useLingering } from '../still';

/** The current objective, one line under the top edge; it leaves those who talk in view. */
export function Objective() {
  const { objective, dialogue } = useOverlay();
  const { shown, leaving, onGone } = useLingering(dialogue.value === null ? objective.value : null);
  if (shown === null) return null;
  return (
    <p class={leaving ? 'objective is-leaving' : 'objective'} key={shown} onAnimationEnd={onGone}>
      <Crystal />
      <span class="visually-hidden">Objective: </span>
      {shown}
    </p>
  );
}

/** A Thought that Spike keeps, drifting in at the side. */
export function ThoughtToast() {
  const { shown, leaving, onGone } = useLingering(useOverlay().thoughtToast.value);
  if (shown === null) return null;
  return (
    <aside class={leaving ? 'thought-toast is-leaving' : 'thought-toast'} key={shown.id} onAnimationEnd={onGone}>
      <p class="eyebrow">A Thought stays</p>
      <p class="thought-text">{shown.text}</p>
    </aside>
  );
}

/** A standing banner for what the player must know, e.g. that nothing can be saved. */
export function Notice() {
  const { notice, actions } = useOverlay();
  const shown = notice.value;
  if (shown === null) return null;
  return (
    <div class="notice" role="alert">
      <span class="notice-sign" aria-hidden="true">
        !
      </span>
      <p>{shown.text}</p>
      {shown.dismiss !== undefined && (
        <button type="button" class="button is-small" onClick={actions.dismissNotice}>
          {shown.dismiss}
        </button>
      )}
    </div>
  );
}

const SAVE_WORDS = { saving: 'Saving', saved: 'Saved', failed: 'Not saved' } as const;

/** A quill at work while the night is written down. */
export function SaveMarkSign() {
  const mark = useOverlay().saveMark.value;
  if (mark === null) return null;
  return (
    <p class={`save-mark is-${mark}`}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M21 2C13 3 8 8 6 14l-3 8 1.6.6L7 17c6 0 11-5 14-15Z" />
        <path class="quill-rib" d="M7 17 16 7" />
      </svg>
      {SAVE_WORDS[mark]}
    </p>
  );
}
