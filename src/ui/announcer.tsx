import { useOverlay } from './context';
import { STEALTH_WORDS } from './hud/stealth';
import { plainText } from './text';
import type { DialogueView } from './views';

const WAYS = { spoken: '', thought: 'thinks', narration: '', smoke: 'writes' } as const;

function wholeLine(line: DialogueView): string {
  const name = line.speaker?.name ?? (line.style === 'thought' ? 'Spike' : line.style === 'smoke' ? 'The smoke' : '');
  const who = [name, WAYS[line.style]].filter((word) => word !== '').join(' ');
  return who === '' ? plainText(line.text) : `${who}: ${plainText(line.text)}`;
}

/** Always there and never seen: every line whole at once for screen readers, and what drifts by beside it. */
export function Announcer() {
  const { dialogue, areaTitle, description, thoughtToast, objective, saveMark, stealth } = useOverlay();
  const line = dialogue.value;
  const area = areaTitle.value;
  const asides = [
    area === null ? '' : area.title,
    thoughtToast.value === null ? '' : `A Thought stays: ${thoughtToast.value.text}`,
    objective.value === null ? '' : `Objective: ${objective.value}`,
    saveMark.value === 'failed' ? 'Not saved.' : '',
  ];
  return (
    <div class="visually-hidden">
      <div role="status">{line === null ? '' : wholeLine(line)}</div>
      <div aria-live="polite">{description}</div>
      <div aria-live="polite">{stealth.value === null ? '' : STEALTH_WORDS[stealth.value]}</div>
      <div aria-live="polite">{asides.filter((text) => text !== '').join(' ')}</div>
    </div>
  );
}
