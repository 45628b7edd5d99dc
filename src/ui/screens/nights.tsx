import { useOverlay } from '../context';
import { Crystal } from '../frame/crystal';
import { Sheet } from '../frame/sheet';
import type { NightView } from '../views';

/** The slots, with the night in each: to take up, begin, take along, take in or let go. */
export function NightsScreen() {
  const { nights, actions } = useOverlay();
  const { choosing, nights: slots } = nights.value;
  const free = slots.find(({ held }) => held === null)?.slot;
  return (
    <Sheet title={choosing ? 'Where is it kept?' : 'Nights'} class="nights" onClose={actions.closeScreen}>
      {choosing && <p class="nights-text">Choose a place for the night that begins now.</p>}
      <ol class="night-list">
        {slots.map((night, index) => (
          <li key={night.slot}>
            <Night night={night} number={index + 1} choosing={choosing} first={choosing && night.slot === free} />
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

type NightProps = { night: NightView; number: number; choosing: boolean; first: boolean };

function Night({ night: { slot, held }, number, choosing, first }: NightProps) {
  const { actions } = useOverlay();
  const name = `Night ${number}`;
  return (
    <div class="night">
      <button
        type="button"
        class="night-card"
        data-autofocus={first}
        aria-label={
          held
            ? `${name}: ${[held.title, held.place, held.played, held.at].filter(Boolean).join(', ')}`
            : `${name}: empty`
        }
        onClick={() => actions.pressNight(slot)}
      >
        <span class="night-picture" aria-hidden="true">
          {held?.picture ? <img src={held.picture} alt="" /> : <Crystal />}
        </span>
        <span class="night-words">
          <span class="eyebrow">{name}</span>
          <strong>{held ? held.title : choosing ? 'Begin here' : 'Empty: begin a new night'}</strong>
          {held && (
            <small>
              {[held.place, held.played && `played ${held.played}`, held.over && 'ended'].filter(Boolean).join(' · ')}
              <br />
              {held.at}
            </small>
          )}
        </span>
      </button>
      {!choosing && (
        <span class="night-buttons">
          {held?.whole && <Small night={name} does="Save as a file" onPress={() => actions.exportNight(slot)} />}
          {held && <Small night={name} does="Delete" onPress={() => actions.removeNight(slot)} />}
          {!held && <Small night={name} does="Take in a file" onPress={() => actions.importNight(slot)} />}
        </span>
      )}
    </div>
  );
}

const Small = ({ night, does, onPress }: { night: string; does: string; onPress: () => void }) => (
  <button type="button" class="button is-small is-quiet" aria-label={`${night}: ${does}`} onClick={onPress}>
    {does}
  </button>
);
