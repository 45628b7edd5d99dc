import type { ComponentChildren, RefObject } from 'preact';

type ActivityFrameProps = {
  label: string;
  class: string;
  layer: RefObject<HTMLElement | null>;
  children: ComponentChildren;
};

/** The stilled, dimmed scene that a paper or table is laid on. `layer` comes from `useFocusLayer`. */
export const ActivityFrame = ({ label, class: name, layer, children }: ActivityFrameProps) => (
  <section class={`veil activity ${name}`} ref={layer} role="dialog" aria-modal="true" aria-label={label} tabIndex={-1}>
    {children}
  </section>
);
