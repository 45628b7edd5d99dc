import { useOverlay } from '../context';
import { Crystal } from '../frame/crystal';
import { KeyHint } from '../frame/keycap';
import type { SearchView } from '../views';

/** Links that lead to thieves; those after them lead away. */
const THIEVES = 3;
/** Crystals that stand for calm: all of them lit is calm itself. */
const CALM = 3;
const BREATH_WORDS = ['Breathing evenly', 'Breathing too fast', 'Hardly breathing'] as const;

/** Twilight's morning in one slim line of one width: how calm she is, what she found last and what she makes of it. */
export function Search() {
  const { search, actions } = useOverlay();
  const shown = search.value;
  if (shown === null) return null;
  const latest = shown.clues.at(-1);
  const link = shown.links.at(-1);
  return (
    <aside class="search" aria-label="Twilight's search">
      <Calm panic={shown.panic} />
      {shown.canBreathe && (
        <button type="button" class="button is-small" tabIndex={-1} onClick={actions.breathe}>
          <KeyHint action="next" label="Breathe" />
        </button>
      )}
      <div class="findings">
        {latest !== undefined && (
          <p class="finding" key={latest.id}>
            {latest.text}
          </p>
        )}
        {link !== undefined && (
          <p class="guess" key={link.guess}>
            <span class="guess-chain" aria-hidden="true">
              {shown.links.map(({ from }, i) => (
                <i key={from} class={i < THIEVES ? 'link is-thief' : 'link'} />
              ))}
            </span>
            {link.from}: <em>{link.guess}</em>
          </p>
        )}
      </div>
      <p class="found-count">
        <KeyHint action="journal" label={`${shown.clues.length} found`} />
      </p>
    </aside>
  );
}

function Calm({ panic }: { panic: SearchView['panic'] }) {
  const lost = Math.round(panic * (CALM - 1));
  return (
    <div class={lost === 0 ? 'calm' : 'calm is-lost'}>
      <p class="calm-name">
        Calm
        <span class="calm-crystals" role="img" aria-label={`${CALM - lost} of ${CALM}`}>
          {Array.from({ length: CALM }, (_, index) => (
            <Crystal key={index} class={index < CALM - lost ? '' : 'is-spent'} />
          ))}
        </span>
      </p>
      <p class="breath">{BREATH_WORDS[lost]}</p>
    </div>
  );
}
