import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { KeyHint } from '../frame/keycap';
import type { Screen } from '../views';

const LABELS: Readonly<Partial<Record<Screen, string>>> = {
  nights: 'Nights',
  chapters: 'Chapters',
  practice: 'Practice',
  options: 'Options',
  credits: 'Credits',
};

/**
 * The game's name written as a signature, and the way in. The scene behind belongs to the game. Back from the screen
 * `from`, the focus is where it was left.
 */
export function TitleScreen({ from }: { from: Screen }) {
  const { title, keys } = useOverlay();
  const { gate } = title.value;
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
      {gate ? <Gate /> : <Menu from={from} />}
      <p class="title-foot">
        {!gate && (
          <>
            <span class="visually-hidden">{keys.value.cancel}</span>
            <KeyHint action="cancel" label="pauses the night" />
          </>
        )}
        <span>A free fan game</span>
      </p>
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
    onOther: () => actions.begin(),
  });
  return (
    <div class="title-gate" ref={ref} tabIndex={-1}>
      <button type="button" class="gate-button" onClick={actions.begin}>
        Press any key to begin
      </button>
    </div>
  );
}

function Menu({ from }: { from: Screen }) {
  const { title, actions } = useOverlay();
  const { canContinue, offers } = title.value;
  const screens: readonly Screen[] = [...offers, 'options', 'credits'];
  const ref = useFocusLayer<HTMLElement>({ depth: 'screen' });
  return (
    <nav
      class={screens.length > 3 ? 'title-menu is-long' : 'title-menu'}
      ref={ref}
      tabIndex={-1}
      aria-label="Main menu"
    >
      {canContinue && (
        <button type="button" class="title-item" onClick={actions.continueGame}>
          Continue
        </button>
      )}
      <button type="button" class="title-item" onClick={actions.newGame}>
        New game
      </button>
      {screens.map((screen) => (
        <button
          type="button"
          class="title-item"
          key={screen}
          data-autofocus={screen === from}
          onClick={() => actions.openScreen(screen)}
        >
          {LABELS[screen]}
        </button>
      ))}
    </nav>
  );
}

/** The line a pen draws under a name it means. */
const Flourish = () => (
  <svg class="title-flourish" viewBox="0 0 600 80" aria-hidden="true" focusable="false">
    <path d="M588 6C540 44 440 40 330 34 210 28 90 36 8 66 84 26 206 14 334 22 444 29 540 36 588 6Z" />
    <path d="M250 60C320 46 420 44 508 54 424 50 330 52 250 60Z" />
  </svg>
);
