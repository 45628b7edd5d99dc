import { useRef, useState } from 'preact/hooks';
import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { Panel } from '../frame/panel';
import { Rule } from '../frame/rule';
import type { CrashView } from '../views';

/** Something broke: say so, keep the save safe, hand over a report. */
export function CrashScreen({ crash: shown }: { crash: CrashView }) {
  const { actions } = useOverlay();
  const report = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const ref = useFocusLayer<HTMLElement>({ depth: 'crash' });

  const copy = async () => {
    report.current?.select();
    try {
      await navigator.clipboard.writeText(shown.report);
      setCopied(true);
    } catch {
      // Without permission the report stays selected for the player's own copy keys.
      setCopied(false);
    }
  };

  return (
    <section class="veil is-deep" ref={ref} role="alertdialog" aria-modal="true" aria-label={shown.title} tabIndex={-1}>
      <Panel class="sheet crash">
        <header class="sheet-head">
          <h2>{shown.title}</h2>
          <Rule />
        </header>
        <p>{shown.text}</p>
        <textarea
          class="report"
          ref={report}
          readOnly
          value={shown.report}
          aria-label="Report"
          rows={8}
          tabIndex={-1}
        />
        <footer class="sheet-foot">
          <button type="button" class="button is-quiet" onClick={copy}>
            {copied ? 'Copied' : 'Copy the report'}
          </button>
          {!shown.fatal && (
            <button type="button" class="button is-quiet" onClick={actions.closeScreen}>
              Try to go on
            </button>
          )}
          <button type="button" class="button" data-autofocus={true} onClick={actions.reload}>
            {shown.fatal ? 'Reload the page' : 'Back to the last save'}
          </button>
        </footer>
      </Panel>
    </section>
  );
}
