import { useOverlay } from '../context';
import { NumberCap } from '../frame/keycap';
import { Panel } from '../frame/panel';
import { Rich } from '../text';
import type { ChoiceView } from '../views';

/** The answers open to the player; those that slip away blur before they are gone. */
export function Choices({ choices, chosen }: { choices: readonly ChoiceView[]; chosen: string | undefined }) {
  return (
    <Panel class="choices">
      <ol class="choice-list" data-scroll>
        {choices.map((choice, index) => (
          <li key={choice.id}>
            <Choice choice={choice} number={index + 1} chosen={chosen} />
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Choice({ choice, number, chosen }: { choice: ChoiceView; number: number; chosen: string | undefined }) {
  const { actions } = useOverlay();
  const fading = choice.fading ?? 0;
  const stance = chosen === undefined ? '' : chosen === choice.id ? 'is-chosen' : 'is-passed';
  return (
    <button
      type="button"
      class={`choice ${stance} ${fading > 0 ? 'is-fading' : ''}`}
      disabled={fading >= 1 || chosen !== undefined}
      onClick={() => actions.choose(choice.id)}
      style={{ '--fading': String(fading) }}
    >
      <NumberCap number={number} />
      <span class="choice-text">
        <Rich text={choice.text} />
      </span>
    </button>
  );
}
