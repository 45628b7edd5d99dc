import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { Rule } from '../frame/rule';

/** The game's name written as a signature, and the way in. The scene behind belongs to the game. */
export function TitleScreen() {
  const { gate, version } = useOverlay().title.value;
  return (
    <section class="title-screen" aria-label="Title">
      <h1 class="title-name" aria-label="Signed, Spike">
        <span class="title-signed" aria-hidden="true">
          Signed,
        </span>
        <span class="title-spike" aria-hidden="true">
          Spike
        </span>
        <Flourish />
      </h1>
      {gate ? <Gate /> : <Menu />}
      <p class="title-foot">A free fan game · {version}</p>
    </section>
  );
}

function Gate() {
  const { actions } = useOverlay();
  const ref = useFocusLayer<HTMLDivElement>({
    depth: 'screen',
    onAction: () => {
      actions.begin();
      return true;
    },
  });
  return (
    <div class="title-gate" ref={ref} tabIndex={-1}>
      <button type="button" class="gate-button" onClick={actions.begin}>
        Press any key to begin
      </button>
    </div>
  );
}

function Menu() {
  const { title, actions } = useOverlay();
  const { canContinue, continueHint, practice } = title.value;
  const ref = useFocusLayer<HTMLElement>({ depth: 'screen' });
  return (
    <nav class="title-menu" ref={ref} tabIndex={-1} aria-label="Main menu">
      {canContinue && (
        <button type="button" class="title-item" onClick={actions.continueGame}>
          Continue
          {continueHint !== undefined && <small>{continueHint}</small>}
        </button>
      )}
      <button type="button" class="title-item" onClick={actions.newGame}>
        New game
      </button>
      {canContinue && (
        <button type="button" class="title-item" onClick={() => actions.openScreen('saves')}>
          Saved nights
        </button>
      )}
      {practice && (
        <button type="button" class="title-item" onClick={actions.practice}>
          Practice
        </button>
      )}
      <button type="button" class="title-item" onClick={() => actions.openScreen('options')}>
        Options
      </button>
      <button type="button" class="title-item" onClick={() => actions.openScreen('credits')}>
        Credits
      </button>
      <Rule plain />
    </nav>
  );
}

/** The line a pen draws under a name it means. */
const Flourish = () => (
  <svg class="title-flourish" viewBox="0 0 600 90" aria-hidden="true" focusable="false">
    <path d="M12 58C120 22 300 14 452 30c92 10 132 30 96 42-34 11-96-6-74-26 20-18 72-16 114-6-46-16-110-20-140 2-30 24 20 48 72 40 58-9 62-38 2-54C400 1 150 14 12 58Z" />
  </svg>
);
