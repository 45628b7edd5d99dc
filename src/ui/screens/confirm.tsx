import { useOverlay } from '../context';
import { useFocusLayer } from '../focus-layer';
import { Panel } from '../frame/panel';
import { Rule } from '../frame/rule';
import type { ConfirmView } from '../views';

/** Asks once more before anything that can't be taken back; the safe answer has the focus. */
export function Confirm({ confirm: shown }: { confirm: ConfirmView }) {
  const { actions } = useOverlay();
  const ref = useFocusLayer<HTMLElement>({ depth: 'confirm', onCancel: () => actions.answerConfirm(false) });
  return (
    <section class="veil is-deep" ref={ref} role="alertdialog" aria-modal="true" aria-label={shown.title} tabIndex={-1}>
      <Panel class="confirm">
        <h2>{shown.title}</h2>
        <Rule />
        <p>{shown.text}</p>
        <div class="confirm-answers">
          <button type="button" class="button" data-autofocus={true} onClick={() => actions.answerConfirm(false)}>
            {shown.no}
          </button>
          <button type="button" class="button is-danger" onClick={() => actions.answerConfirm(true)}>
            {shown.yes}
          </button>
        </div>
      </Panel>
    </section>
  );
}
