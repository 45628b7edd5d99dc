import { useOverlay } from '../context';
import type { OverlayAction } from '../focus';

/** A key drawn as a keycap; wide names get a wide cap. */
export const Keycap = ({ label }: { label: string }) => (
  <span class={label.length > 1 ? 'keycap is-wide' : 'keycap'} aria-hidden="true">
    {label}
  </span>
);

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
