import { useOverlay } from '../context';
import { Sheet } from '../frame/sheet';

/** One of several things to be picked: a chapter, something to practise. */
export function PicksScreen() {
  const { picks: view, actions } = useOverlay();
  const { title, text, picks } = view.value;
  return (
    <Sheet title={title} class="picks" onClose={actions.closeScreen}>
      <p class="nights-text">{text}</p>
      <ol class="pick-list">
        {picks.map(({ id, name, note }) => (
          <li key={id}>
            <button type="button" class="pick" onClick={() => actions.pick(id)}>
              {name}
              {note !== undefined && <small>{note}</small>}
            </button>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}
