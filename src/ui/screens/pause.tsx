import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { Panel } from '../frame/panel';
import { Rule } from '../frame/rule';
import type { Screen } from '../views';

const PLACES: readonly { screen: Screen; label: string }[] = [
  { screen: 'journal', label: 'Journal' },
  { screen: 'backlog', label: 'What was said' },
  { screen: 'options', label: 'Options' },
];

/** Everything holds still. Back from the screen `from`, the focus is where it was left. */
export function PauseMenu({ from }: { from: Screen }) {
  const { actions, objective } = useOverlay();
  const ref = useFocusLayer<HTMLElement>({ depth: 'screen', onCancel: actions.closeScreen });
  return (
    <section class="veil" ref={ref} role="dialog" aria-modal="true" aria-label="Paused" tabIndex={-1}>
      <Panel class="menu">
        <h2>A held breath</h2>
        <Rule />
        {objective.value !== null && <p class="menu-objective">{objective.value}</p>}
        <button type="button" class="menu-item" onClick={actions.closeScreen}>
          Go on
        </button>
        {PLACES.map(({ screen, label }) => (
          <button
            type="button"
            class="menu-item"
            key={screen}
            data-autofocus={screen === from}
            onClick={() => actions.openScreen(screen)}
          >
            {label}
          </button>
        ))}
        <button type="button" class="menu-item" onClick={actions.quitToTitle}>
          Leave for the title
        </button>
      </Panel>
    </section>
  );
}
