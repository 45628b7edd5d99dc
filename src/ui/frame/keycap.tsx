import { useOverlay } from '../context';
import type { Direction, OverlayAction } from '../focus';
import type { ControlsView } from '../views';
import { ButtonShape, hasShape } from './button-shape';

type KeycapProps = { label: string; device?: ControlsView['device'] };

/** A key drawn as a keycap, or a button of the gamepad as a round one; wide names get a wide cap. */
export function Keycap({ label, device = useOverlay().controls.value.device }: KeycapProps) {
  const shape = device === 'gamepad' && hasShape(label);
  const classes = ['keycap', device === 'gamepad' && 'is-button', label.length > 1 && !shape && 'is-wide'];
  return (
    <span class={classes.filter(Boolean).join(' ')} data-label={label} aria-hidden="true">
      {shape ? <ButtonShape name={label} /> : label}
    </span>
  );
}

const ARROWS: Readonly<Record<Direction, string>> = { up: '↑', down: '↓', left: '←', right: '→' };

/** The key for a direction, in the names of the device in use; an arrow where it has none of its own. */
export function DirectionCap({ direction }: { direction: Direction }) {
  return <Keycap label={useOverlay().keys.value[direction] ?? ARROWS[direction]} />;
}

/** "[Esc] Back": what an action's key does here, in the names of the device in use. */
export function KeyHint({ action, label = '' }: { action: OverlayAction; label?: string }) {
  const key = useOverlay().keys.value[action];
  if (key === undefined) return null;
  return (
    <span class="key-hint">
      <Keycap label={key} /> {label}
    </span>
  );
}

/** The number key of an answer; a gamepad has none. */
export function NumberCap({ number }: { number: number }) {
  const { device } = useOverlay().controls.value;
  return number <= 9 && device === 'keyboard' ? <Keycap label={String(number)} /> : null;
}
