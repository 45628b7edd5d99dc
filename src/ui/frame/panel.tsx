import type { ComponentChildren } from 'preact';
import { Crystal } from './crystal';

/** The deep indigo panel with its gold line, inner hairline and a crystal set in each corner. */
export function Panel({ class: name = '', children }: { class?: string; children: ComponentChildren }) {
  return (
    <div class={`panel ${name}`}>
      <FrameLines />
      {children}
    </div>
  );
}

/** Line and crystals alone, for an element that is already a panel. */
const FrameLines = () => (
  <span class="frame" aria-hidden="true">
    <Crystal class="at-nw" />
    <Crystal class="at-ne" />
    <Crystal class="at-sw" />
    <Crystal class="at-se" />
  </span>
);
