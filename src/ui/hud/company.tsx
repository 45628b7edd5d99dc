import { useOverlay } from '../context';
import { KeyHint } from '../frame/keycap';
import { Portrait } from '../frame/portrait';

/** Who walks along, whoever is beside the player first, with what they are good at. */
export function Company() {
  const { company, dialogue, minigame, standoff } = useOverlay();
  const [beside, ...others] = company.value;
  const busy = dialogue.value !== null || minigame.value !== null || standoff.value !== null;
  if (beside === undefined || others.length === 0 || busy) return null;
  return (
    <aside class="company" aria-label="Company">
      <Portrait cell={beside.portrait} class="is-half" />
      <div class="company-names">
        <p class="company-beside" aria-live="polite">
          <span class="company-name">{beside.name}</span> {beside.craft}
        </p>
        <p class="company-others">
          <KeyHint action="call" label={others[0]?.name ?? ''} />
        </p>
      </div>
    </aside>
  );
}
