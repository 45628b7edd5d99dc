import { useLayoutEffect } from 'preact/hooks';
import { useOverlay } from '../context';
import type { OverlayAction } from '../focus';
import { useFocusLayer } from '../focus-layer';
import { Crystal } from '../frame/crystal';
import { KeyHint } from '../frame/keycap';
import { Panel } from '../frame/panel';
import { Portrait } from '../frame/portrait';
import { plainText, Typed } from '../text';
import type { DialogueView } from '../views';
import { Choices } from './choices';

/** Speech, thought, narration or smoke at the foot of the screen, and the answers to it. */
export function Dialogue() {
  const line = useOverlay().dialogue.value;
  return line === null ? null : <DialogueBox line={line} />;
}

function DialogueBox({ line }: { line: DialogueView }) {
  const { actions, options, revealed } = useOverlay();
  const shown = revealed.value;
  const complete = shown === 'all' || shown >= plainText(line.text).length;
  const choices = complete && line.choices !== undefined && line.choices.length > 0 ? line.choices : null;

  const onAction = (action: OverlayAction): boolean => {
    if (action === 'skip') {
      actions.skipLines();
      return true;
    }
    if (action === 'fast') {
      actions.fastForward();
      return true;
    }
    const digit = action.startsWith('digit') ? Number(action.slice('digit'.length)) : 0;
    const picked = choices?.[digit - 1];
    if (picked && (picked.fading ?? 0) < 1 && line.chosen === undefined) actions.choose(picked.id);
    if (digit > 0) return true;
    if (choices !== null) return false;
    if (action !== 'confirm' && action !== 'next') return false;
    actions.advanceLine();
    return true;
  };
  const ref = useFocusLayer<HTMLElement>({ depth: 'dialogue', onAction });

  useLayoutEffect(() => {
    const root = ref.current;
    const first = root?.querySelector<HTMLElement>(choices === null ? '.line-advance' : '.choice:not(:disabled)');
    if (root?.contains(document.activeElement) || document.activeElement === document.body) first?.focus();
  }, [choices === null, line.text]);

  const spoken = line.style === 'spoken';
  return (
    <section class={`dialogue is-${line.style}`} ref={ref} tabIndex={-1} aria-label="Conversation">
      {choices !== null && <Choices choices={choices} chosen={line.chosen} />}
      <Panel class={line.portrait === undefined ? 'line' : 'line has-portrait'}>
        {line.portrait !== undefined && <Portrait cell={line.portrait} class="line-portrait" />}
        {line.speaker !== undefined && (
          <p class="name-plate" aria-hidden="true">
            <span>{spoken ? line.speaker.name : `${line.speaker.name}, to herself`}</span>
          </p>
        )}
        <p class={line.small ? 'line-text is-small' : 'line-text'} aria-hidden="true">
          <Typed text={line.text} revealed={shown} />
        </p>
        <p class="line-foot">
          {line.running && <span class="auto-mark">Running on »</span>}
          {options.value.autoAdvance && <span class="auto-mark">Auto</span>}
          {line.known && choices === null && <KeyHint action="fast" label={line.running ? 'Stop' : 'Run on'} />}
          <KeyHint action="skip" label="Skip" />
        </p>
        {choices === null && (
          <button type="button" class="line-advance" aria-label="Continue" onClick={actions.advanceLine}>
            {complete && <Crystal class="continue-mark" />}
          </button>
        )}
      </Panel>
    </section>
  );
}
