import type { HideoutView } from '../activity-views';
import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { Crystal } from '../frame/crystal';
import { Panel } from '../frame/panel';
import { Rule } from '../frame/rule';
import { ActivityFrame } from './activity-frame';

/** Four places to hide a thing in. */
export function HideoutChoice({ view }: { view: HideoutView }) {
  const { actions } = useOverlay();
  const layer = useFocusLayer<HTMLElement>({ depth: 'activity' });
  return (
    <ActivityFrame label={view.question} class="hideout" layer={layer}>
      <Panel class="hideout-panel">
        <header class="sheet-head">
          <h2>{view.question}</h2>
          <Rule />
        </header>
        <ul class="hideouts" data-scroll>
          {view.places.map((place) => (
            <li key={place.id}>
              <button
                type="button"
                class="hideout-place"
                disabled={place.taken !== undefined}
                onClick={() => actions.hideAt(place.id)}
              >
                <Crystal />
                <span class="hideout-name">{place.name}</span>
                <span class="hideout-text">{place.taken ?? place.text}</span>
              </button>
            </li>
          ))}
        </ul>
      </Panel>
    </ActivityFrame>
  );
}
