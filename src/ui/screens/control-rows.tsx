import { useEffect, useState } from 'preact/hooks';
import { useOverlay } from '../context';
import { Keycap } from '../frame/keycap';
import type { ControlsView } from '../views';
import { ChoiceRow } from './option-rows';

/** Slots of each control: two keys, or two buttons. */
const SLOTS = [0, 1] as const;

/** Every control with its keys or buttons; a slot pressed waits for another one. */
export function ControlRows() {
  const { controls, actions } = useOverlay();
  const { rows, device: inUse, said } = controls.value;
  const [device, setDevice] = useState(inUse);
  useEffect(() => setDevice(inUse), [inUse]);
  return (
    <>
      <ChoiceRow
        label="Shown here"
        steps={[
          { value: 'keyboard', label: 'Keyboard' },
          { value: 'gamepad', label: 'Gamepad' },
        ]}
        value={device}
        onChange={setDevice}
      />
      <p class="controls-said" aria-live="polite">
        {said === '' ? ALWAYS[device] : said}
      </p>
      {rows.map((row) => (
        <ControlRow key={row.control} row={row} device={device} />
      ))}
      <button type="button" class="button is-quiet controls-reset" onClick={() => actions.resetControls(device)}>
        {device === 'keyboard' ? 'All keys as at first' : 'All buttons as at first'}
      </button>
    </>
  );
}

const ALWAYS: Readonly<Record<ControlsView['device'], string>> = {
  keyboard: 'Choose a key to change it. Arrows, Enter and Esc always work in menus, and 1 to 9 pick an answer.',
  gamepad:
    'Choose a button to change it. The stick and the D-pad always walk through menus; the left stick also walks.',
};

type ControlRowProps = { row: ControlsView['rows'][number]; device: ControlsView['device'] };

function ControlRow({ row: { control, name, keys, buttons }, device }: ControlRowProps) {
  const { actions, controls } = useOverlay();
  const { asked } = controls.value;
  const caps = device === 'keyboard' ? keys : buttons;
  return (
    <div class="control-row">
      <span>{name}</span>
      <span class="control-slots">
        {SLOTS.map((slot) => {
          const cap = caps[slot];
          const waits = asked?.control === control && asked.device === device && asked.slot === slot;
          return (
            <button
              type="button"
              key={slot}
              class={waits ? 'slot is-asked' : 'slot'}
              aria-label={`${name}: ${waits ? 'press one' : (cap ?? 'nothing yet')}`}
              onClick={() => actions.rebind({ control, device, slot: Math.min(slot, caps.length) })}
            >
              {waits ? 'Press …' : cap === undefined ? '+' : <Keycap label={cap} device={device} />}
            </button>
          );
        })}
      </span>
    </div>
  );
}
