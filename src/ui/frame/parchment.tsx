import type { ComponentChildren } from 'preact';

/** A sheet of parchment with worn edges. */
export const Parchment = ({ class: name = '', children }: { class?: string; children: ComponentChildren }) => (
  <div class={`parchment ${name}`}>
    <div class="parchment-page">{children}</div>
  </div>
);

/** A ruled line in ink with a small lozenge. */
export const InkRule = () => <span class="ink-rule" aria-hidden="true" />;
