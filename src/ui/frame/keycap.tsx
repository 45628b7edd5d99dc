import { useOverlay } from '../context';
import type { Direction, OverlayAction } from '../focus';

/** A key drawn as a keycap; wide names get a wide cap. */
export const Keycap = ({ label }: { label: string }) => (
  <span class={label.length > 1 ? 'keycap is-wide' : 'keycap'} aria-hidden="true">
    {label}
  </span>
);

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
