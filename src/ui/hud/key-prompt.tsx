import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOverlay } from '../context';
import { Keycap } from '../frame/keycap';

/** What the action key does to the thing in front, floating over it and never outside the window. */
export function KeyPrompt() {
  const { prompt, view } = useOverlay();
  const ref = useRef<HTMLDivElement>(null);
  const shown = prompt.value;
  const { left, top, zoom } = view.value;

  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || shown === null) return;
    const margin = 12;
    const half = element.offsetWidth / 2;
    const x = left + shown.x * zoom;
    const y = top + shown.y * zoom;
    element.style.left = `${Math.min(Math.max(x, half + margin), window.innerWidth - half - margin)}px`;
    element.style.top = `${Math.max(y, element.offsetHeight + margin)}px`;
  });

  if (shown === null) return null;
  return (
    <div class="key-prompt" ref={ref}>
      <Keycap label={shown.key} />
      {shown.label}
    </div>
  );
}
