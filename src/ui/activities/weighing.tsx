import { useLayoutEffect, useState } from 'preact/hooks';
import type { ReasonId, ThoughtId } from '../../ids';
import type { WeighingView } from '../activity-views';
import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { Crystal } from '../frame/crystal';
import { KeyHint } from '../frame/keycap';
import { Panel } from '../frame/panel';
import { ActivityFrame } from './activity-frame';

/** Four scales for four reasons: take up a Thought, lay it on one. The two that weigh most glow. */
export function Weighing({ view }: { view: WeighingView }) {
  const { actions } = useOverlay();
  const [held, setHeld] = useState<ThoughtId | null>(null);
  const layer = useFocusLayer<HTMLElement>({
    depth: 'activity',
    onAction: (action) => {
      if (action !== 'cancel' || held === null) return false;
      drop();
      return true;
    },
  });
  const focusOn = (selector: string) => layer.current?.querySelector<HTMLElement>(selector)?.focus();
  const drop = () => {
    setHeld(null);
    focusOn(`[data-thought="${held}"]`);
  };
  const lay = (reasonId: ReasonId) => {
    if (held === null) return;
    actions.weigh(held, reasonId);
    setHeld(null);
  };
  // From the tray to the scales and back again, so that the confirm key alone can weigh.
  useLayoutEffect(() => {
    if (held !== null) focusOn('.scale');
    else focusOn(view.thoughts.some((thought) => thought.on === null) ? '.thought-stone' : '.tray-done');
  }, [held]);

  const resolve = view.reasons.filter((reason) => reason.resolve).map((reason) => reason.title);
  const tray = view.thoughts.filter((thought) => thought.on === null);
  return (
    <ActivityFrame label={view.question} class="weighing" layer={layer}>
      <header class="weighing-head">
        <h2 class="activity-question">{view.question}</h2>
        <p>{view.text}</p>
      </header>
      <div class="beam" aria-hidden="true">
        <Crystal />
      </div>
      <div class="scales">
        {view.reasons.map((reason) => (
          <Scale
            key={reason.id}
            reason={reason}
            laid={view.thoughts.filter((thought) => thought.on === reason.id)}
            holding={held !== null}
            onLay={() => lay(reason.id)}
            onTake={(thoughtId) => actions.weigh(thoughtId, null)}
          />
        ))}
      </div>
      <Panel class="tray">
        <p class="tray-head">
          <span class="eyebrow">{held === null ? 'Thoughts of tonight' : 'Lay it on a scale'}</span>
          {held !== null && <KeyHint action="cancel" label="Put back" />}
        </p>
        <ul class="stones" data-scroll>
          {tray.map((thought, index) => (
            <li key={thought.id}>
              <button
                type="button"
                class={thought.id === held ? 'thought-stone is-held' : 'thought-stone'}
                data-thought={thought.id}
                data-autofocus={index === 0}
                aria-pressed={thought.id === held}
                onClick={() => setHeld(thought.id === held ? null : thought.id)}
              >
                {thought.text}
              </button>
            </li>
          ))}
          {tray.length === 0 && <li class="empty">Everything has been weighed.</li>}
        </ul>
        <p class="resolve-sign" aria-live="polite">
          <Crystal />
          Tonight’s Resolve: <strong>{resolve.length > 0 ? resolve.join(' · ') : 'nothing weighs yet'}</strong>
        </p>
        <button type="button" class="button tray-done" disabled={!view.canFinish} onClick={actions.finishWeighing}>
          So be it
        </button>
      </Panel>
    </ActivityFrame>
  );
}

type ScaleProps = {
  reason: WeighingView['reasons'][number];
  laid: WeighingView['thoughts'];
  holding: boolean;
  onLay: () => void;
  onTake: (thoughtId: ThoughtId) => void;
};

function Scale({ reason, laid, holding, onLay, onTake }: ScaleProps) {
  return (
    <div
      class={reason.resolve ? 'scale-column is-resolve' : 'scale-column'}
      style={{ '--weight': String(reason.weight) }}
    >
      <span class="chain" aria-hidden="true" />
      <button
        type="button"
        class={holding ? 'scale is-open' : 'scale'}
        onClick={onLay}
        disabled={!holding}
        aria-label={`${reason.title}. ${reason.text} ${laid.length} laid.${reason.resolve ? ' Among the heaviest.' : ''}`}
      >
        <span class="scale-title">{reason.title}</span>
        <span class="scale-text">{reason.text}</span>
      </button>
      <ul class="laid">
        {laid.map((thought) => (
          <li key={thought.id}>
            <button
              type="button"
              class="laid-stone"
              disabled={holding}
              aria-label={`Take back: ${thought.text}`}
              onClick={() => onTake(thought.id)}
            >
              {thought.text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
