import { useOverlay } from '../context';
import type { OverlayAction } from '../focus';
import { useFocusLayer } from '../focus-layer';
import { Crystal } from '../frame/crystal';
import { DirectionCap, KeyHint } from '../frame/keycap';
import { Panel } from '../frame/panel';
import type { GaugeView, MinigameView, MoveView } from '../minigame-views';
import { Bottle } from './bottle';
import { Keyhole } from './keyhole';
import { Lean } from './lean';
import { Listening } from './listening';
import { Rope } from './rope';
import { Smile } from './smile';

/** A minigame in play: what to do, how it stands, and the way out. What it is about happens in the place behind. */
export function Minigame() {
  const view = useOverlay().minigame.value;
  return view === null ? null : <MinigameOf view={view} />;
}

function MinigameOf({ view }: { view: MinigameView }) {
  const { actions } = useOverlay();
  const onAction = (action: OverlayAction): boolean => {
    if (action === 'skip') actions.skipMinigame();
    else if (action === 'confirm') actions.pressMinigame();
    return action !== 'cancel';
  };
  const layer = useFocusLayer<HTMLElement>({ depth: 'activity', onAction });
  return (
    <section class="minigame" ref={layer} tabIndex={-1} aria-label={view.title}>
      <Panel>
        <header>
          <h2>{view.title}</h2>
          {view.result === null ? <p aria-live="polite">{view.hint}</p> : <Result tier={view.result} />}
          {view.moves && view.result === null && <Moves moves={view.moves} />}
        </header>
        <Gauge view={view.gauge} />
        {view.press !== undefined && (
          <button type="button" class="button is-small" onClick={actions.pressMinigame}>
            <KeyHint action="confirm" label={view.press} />
          </button>
        )}
        <button
          type="button"
          class={view.offered ? 'button is-small is-offered' : 'button is-small'}
          onClick={actions.skipMinigame}
        >
          <KeyHint action="skip" label={view.offered ? 'Let it happen' : 'Skip'} />
        </button>
      </Panel>
    </section>
  );
}

const RESULTS = { poor: [1, 'Not how it was meant.'], fair: [2, 'Well enough.'], fine: [3, 'Just so!'] } as const;

/** How it came out: one crystal lit, or two, or all three. */
function Result({ tier }: { tier: NonNullable<MinigameView['result']> }) {
  const [lit, words] = RESULTS[tier];
  return (
    <p class="minigame-result" aria-live="polite">
      {[1, 2, 3].map((n) => (
        <span key={n} class={n <= lit ? 'result-gem is-lit' : 'result-gem'} aria-hidden="true">
          <Crystal class="" />
        </span>
      ))}
      {words}
    </p>
  );
}

const Moves = ({ moves }: { moves: readonly MoveView[] }) => (
  <p class="minigame-moves">
    {moves.map(({ keys, does }) => (
      <span key={does} class="key-hint">
        <span class="visually-hidden">{keys.join(', ')}: </span>
        {keys.map((direction) => (
          <DirectionCap key={direction} direction={direction} />
        ))}{' '}
        {does}
      </span>
    ))}
  </p>
);

function Gauge({ view }: { view: GaugeView }) {
  switch (view.kind) {
    case 'lean':
      return <Lean view={view} />;
    case 'bottle':
      return <Bottle view={view} />;
    case 'listening':
      return <Listening view={view} />;
    case 'keyhole':
      return <Keyhole view={view} />;
    case 'smile':
      return <Smile view={view} />;
    case 'rope':
      return <Rope view={view} />;
    default:
      throw new Error('Unknown gauge', { cause: view satisfies never });
  }
}
