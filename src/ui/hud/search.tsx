import { useOverlay } from '../context';
import { KeyHint } from '../frame/keycap';
import { Panel } from '../frame/panel';
import { Rule } from '../frame/rule';

/** Clues in view at once; all of them stand in the journal. */
const SHOWN = 3;
const BREATH_WORDS = ['steady', 'quick', 'too quick', 'breathless'] as const;

/** Twilight's morning: what she found last, what she makes of it, and how her breath goes. */
export function Search() {
  const { search, actions } = useOverlay();
  const shown = search.value;
  if (shown === null) return null;
  const breath = BREATH_WORDS[Math.min(3, Math.floor(shown.panic * 4))];
  return (
    <aside class="search" aria-label="Twilight's search">
      <Panel>
        <p class="eyebrow">Breath: {breath}</p>
        <div class="meter" aria-hidden="true">
          <span class="meter-fill" style={{ width: `${shown.panic * 100}%` }} />
        </div>
        {shown.canBreathe && (
          <button type="button" class="button is-small" onClick={actions.breathe}>
            <KeyHint action="next" label="Breathe" />
          </button>
        )}
        <Rule plain />
        <ul class="clue-list">
          {shown.clues.slice(-SHOWN).map((clue, index, latest) => (
            <li key={clue.id} class={index === latest.length - 1 ? 'clue is-fresh' : 'clue'}>
              {clue.text}
            </li>
          ))}
          {shown.clues.length === 0 && <li class="clue is-none">Nothing yet.</li>}
        </ul>
        {shown.guess !== undefined && <p class="guess">{shown.guess}</p>}
      </Panel>
    </aside>
  );
}
