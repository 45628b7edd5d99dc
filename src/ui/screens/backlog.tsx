import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOverlay } from '../context';
import { Sheet } from '../frame/sheet';
import { Rich } from '../text';

/** Everything said so far, newest last and in view. */
export function BacklogScreen() {
  const { backlog, actions } = useOverlay();
  const ref = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => ref.current?.lastElementChild?.scrollIntoView({ block: 'end' }), []);
  return (
    <Sheet
      title="What was said"
      class="backlog"
      onClose={actions.closeScreen}
      onAction={(action) => {
        if (action === 'backlog') actions.closeScreen();
        return action === 'backlog';
      }}
    >
      <ol class="said" ref={ref}>
        {backlog.value.map((line, index) => (
          <li key={`${index}-${line.id}`} class={`said-line is-${line.style}`}>
            <span class="said-name">{line.style === 'choice' ? 'You' : (line.speaker ?? '')}</span>
            <p>
              <Rich text={line.text} />
            </p>
          </li>
        ))}
      </ol>
      {backlog.value.length === 0 && <p class="empty">Nothing yet. The night is young.</p>}
    </Sheet>
  );
}
