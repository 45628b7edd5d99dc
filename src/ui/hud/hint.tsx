import type { ComponentChild } from 'preact';
import { useOverlay } from '../context';
import { Keycap } from '../frame/keycap';
import type { KeyName } from '../model';
import { useLingering } from '../still';
import type { HintView } from '../views';

const WAYS = ['up', 'left', 'down', 'right'] as const satisfies readonly KeyName[];

const Cap = ({ name }: { name: KeyName }) => {
  const label = useOverlay().keys.value[name];
  return label === undefined ? null : <Keycap label={label} />;
};

/** The four ways, as they lie on a keyboard. */
const Ways = () => (
  <span class="hint-ways">
    {WAYS.map((way) => (
      <span class={`hint-${way}`} key={way}>
        <Cap name={way} />
      </span>
    ))}
  </span>
);

/** The sign that hangs over a cover, and over whoever is in it. */
const Leaf = () => (
  <svg class="hint-leaf" viewBox="0 0 34 22" aria-hidden="true" focusable="false">
    <path class="hint-leaf-plate" d="M12 1h10l6 4 5 6-5 6-6 4H12l-6-4-5-6 5-6Z" />
    <path class="hint-leaf-eye" d="M7 8c4 6 16 6 20 0M10 12l-2 4M17 13v4M24 12l2 4" />
  </svg>
);

/** What each hint draws and says. */
const HINTS: Readonly<Record<HintView, { sign: () => ComponentChild; words: string }>> = {
  walk: { sign: () => <Ways />, words: 'Walk, or click where to' },
  run: { sign: () => <Cap name="run" />, words: 'Hold to run' },
  journal: { sign: () => <Cap name="journal" />, words: 'Journal: what to do, and what stays with you' },
  call: { sign: () => <Cap name="call" />, words: 'Each of them can do one thing best. Call the next to your side.' },
  cover: { sign: () => <Leaf />, words: 'Where this hangs, leaves hide you. Wait there for the light to turn.' },
  quiet: {
    sign: () => (
      <span class="hint-not">
        <Cap name="run" />
      </span>
    ),
    words: 'Walk, don’t run: grass keeps a walk to itself. The ring is how far your steps are heard.',
  },
};

const SPOKEN: Readonly<Record<HintView, readonly KeyName[]>> = {
  walk: WAYS,
  run: ['run'],
  journal: ['journal'],
  call: ['call'],
  cover: [],
  quiet: ['run'],
};

/** One thing about the controls, when it is first of use; it goes away by itself. */
export function Hint() {
  const { hint, dialogue, minigame, keys } = useOverlay();
  const { shown, leaving, onGone } = useLingering(
    dialogue.value === null && minigame.value === null ? hint.value : null,
  );
  const spoken =
    hint.value === null
      ? ''
      : [...SPOKEN[hint.value].map((name) => keys.value[name] ?? ''), HINTS[hint.value].words].join(' ');
  return (
    <>
      <div class="visually-hidden" aria-live="polite">
        {spoken}
      </div>
      {shown !== null && (
        <p
          class={`hint is-${shown}${leaving ? ' is-leaving' : ''}`}
          key={shown}
          aria-hidden="true"
          onAnimationEnd={onGone}
        >
          {HINTS[shown].sign()}
          <span>{HINTS[shown].words}</span>
        </p>
      )}
    </>
  );
}
