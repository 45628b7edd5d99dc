import type { ComponentChildren } from 'preact';
import type { OverlayAction } from '../focus';
import { useFocusLayer } from '../focus-layer';
import { KeyHint } from './keycap';
import { Panel } from './panel';
import { Rule } from './rule';

type SheetProps = {
  title: string;
  class?: string;
  onClose: () => void;
  /** What the closing button says. */
  closeLabel?: string;
  onAction?: (action: OverlayAction) => boolean;
  /** Between title and body, e.g. tabs. */
  bar?: ComponentChildren;
  children: ComponentChildren;
};

/** A titled full panel over a veiled scene: the form of every menu screen. */
export function Sheet({ title, class: name = '', onClose, closeLabel = 'Back', onAction, bar, children }: SheetProps) {
  const ref = useFocusLayer<HTMLElement>({ depth: 'screen', onCancel: onClose, ...(onAction && { onAction }) });
  return (
    <section class="veil" ref={ref} role="dialog" aria-modal="true" aria-label={title} tabIndex={-1}>
      <Panel class={`sheet ${name}`}>
        <header class="sheet-head">
          <h2>{title}</h2>
          <Rule />
        </header>
        {bar}
        <div class="sheet-body" data-scroll>
          {children}
        </div>
        <footer class="sheet-foot">
          <button type="button" class="button is-quiet" onClick={onClose}>
            <KeyHint action="cancel" label={closeLabel} />
          </button>
        </footer>
      </Panel>
    </section>
  );
}
