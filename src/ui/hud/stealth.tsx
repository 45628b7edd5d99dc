import type { ComponentChild } from 'preact';
import { useOverlay } from '../context';
import type { StealthView } from '../views';

export const STEALTH_WORDS: Readonly<Record<StealthView, string>> = {
  hidden: 'Hidden',
  open: 'In the open',
  sought: 'Being looked for',
  glimpsed: 'In the light!',
  seen: 'Seen!',
};

/** Each state has a shape of its own: shut, narrow, wondering, wide, a cry. */
const SIGNS: Readonly<Record<StealthView, ComponentChild>> = {
  hidden: <path d="M2 9c4 7 16 7 20 0M5 13l-2 4M12 15v4M19 13l2 4" />,
  open: (
    <>
      <path d="M2 12c4-6 16-6 20 0-4 6-16 6-20 0Z" />
      <path class="is-filled" d="M12 9.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Z" />
    </>
  ),
  sought: <path d="M7.5 8c0-6 9.5-6 9.5-.5 0 4-5 3.5-5 8M12 20v1.5" />,
  glimpsed: (
    <>
      <path d="M2 12C5 3 19 3 22 12 19 21 5 21 2 12Z" />
      <path class="is-filled" d="M12 7.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9Z" />
    </>
  ),
  seen: <path d="M12 2v12M12 19v2" />,
};

/** Whether one is hidden, and how near to being found: an eye at the upper edge. */
export function Stealth() {
  const { stealth, dialogue } = useOverlay();
  const state = stealth.value;
  if (state === null || dialogue.value !== null) return null;
  return (
    <p class={`stealth is-${state}`} aria-hidden="true">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {SIGNS[state]}
      </svg>
      {STEALTH_WORDS[state]}
    </p>
  );
}
