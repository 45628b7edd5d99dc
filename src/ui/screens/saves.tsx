import { useRef } from 'preact/hooks';
import { useOverlay } from '../context';
import { Sheet } from '../frame/sheet';
import type { SlotView } from '../views';

/** The slots, and the way of a save out of the browser and back in. */
export function SavesScreen() {
  const { slots, actions } = useOverlay();
  const file = useRef<HTMLInputElement>(null);
  const bringIn = async () => {
    const chosen = file.current?.files?.[0];
    if (chosen !== undefined) actions.importSave(await chosen.text());
    if (file.current !== null) file.current.value = '';
  };
  return (
    <Sheet
      title="Saved nights"
      class="saves"
      onClose={actions.closeScreen}
      foot={
        <button type="button" class="button is-quiet" onClick={() => file.current?.click()}>
          Bring in a file
        </button>
      }
    >
      <ul class="slots">
        {slots.value.map((slot) => (
          <Slot key={slot.id} slot={slot} />
        ))}
      </ul>
      <input ref={file} type="file" accept=".json,application/json" hidden onChange={bringIn} aria-label="Save file" />
    </Sheet>
  );
}

function Slot({ slot }: { slot: SlotView }) {
  const { actions } = useOverlay();
  const { saved } = slot;
  return (
    <li class={slot.current ? 'slot is-current' : 'slot'}>
      <div class="slot-words">
        <h3>
          {slot.name}
          {slot.current && <small>tonight</small>}
        </h3>
        {saved === undefined ? (
          <p class="empty">An unwritten page.</p>
        ) : (
          <p>
            {saved.place} · {saved.beat}
            <small>{saved.when}</small>
          </p>
        )}
      </div>
      <div class="slot-buttons">
        {saved !== undefined && (
          <>
            <SlotButton label="Load" slot={slot} onClick={() => actions.loadSlot(slot.id)} />
            <SlotButton label="Export" slot={slot} onClick={() => actions.exportSlot(slot.id)} />
          </>
        )}
        <SlotButton label="Save here" slot={slot} onClick={() => actions.saveSlot(slot.id)} />
      </div>
    </li>
  );
}

const SlotButton = ({ label, slot, onClick }: { label: string; slot: SlotView; onClick: () => void }) => (
  <button type="button" class="button is-small" aria-label={`${label}: ${slot.name}`} onClick={onClick}>
    {label}
  </button>
);
