import { useOverlay } from '../context';
import { Sheet } from '../frame/sheet';
import type { OptionValues } from '../views';
import { ControlRows } from './control-rows';
import { ChoiceRow, ToggleRow } from './option-rows';
import { TabBar, useTabs } from './tabs';

const TABS = [
  { id: 'text', label: 'Text' },
  { id: 'picture', label: 'Picture' },
  { id: 'controls', label: 'Controls' },
] as const;

/** All options; each takes effect at once. */
export function OptionsScreen() {
  const { actions } = useOverlay();
  const { open, setOpen, turn } = useTabs(['text', 'picture', 'controls']);
  return (
    <Sheet
      title="Options"
      class="options"
      onClose={actions.closeScreen}
      onAction={(action) => {
        if (action !== 'next' && action !== 'skip') return false;
        turn(action === 'next' ? 1 : -1);
        return true;
      }}
      bar={<TabBar label="Options" tabs={TABS} open={open} onOpen={setOpen} />}
    >
      {open === 'text' && <TextOptions />}
      {open === 'picture' && <PictureOptions />}
      {open === 'controls' && <ControlRows />}
    </Sheet>
  );
}

/** Value and setter of one option, as the rows take them. */
function useOption<Key extends keyof OptionValues>(key: Key) {
  const { options, actions } = useOverlay();
  return { value: options.value[key], onChange: (value: OptionValues[Key]) => actions.setOption(key, value) };
}

const TextOptions = () => (
  <>
    <ChoiceRow
      label="Text speed"
      steps={[
        { value: 'slow', label: 'Slow' },
        { value: 'normal', label: 'Normal' },
        { value: 'fast', label: 'Fast' },
        { value: 'instant', label: 'At once' },
      ]}
      {...useOption('textSpeed')}
    />
    <ChoiceRow
      label="Text size"
      steps={[
        { value: 1, label: '100 %' },
        { value: 1.25, label: '125 %' },
        { value: 1.5, label: '150 %' },
        { value: 2, label: '200 %' },
      ]}
      {...useOption('textSize')}
    />
    <ToggleRow
      label="Readable font"
      help="An open, evenly spaced face for everything, handwriting too"
      {...useOption('readableFont')}
    />
    <ToggleRow
      label="Turn lines by themselves"
      help="After a time to read them, by the text speed; answers wait for you"
      {...useOption('autoAdvance')}
    />
    <ToggleRow label="High contrast" help="Solid panels, brighter lines" {...useOption('highContrast')} />
  </>
);

const PictureOptions = () => (
  <>
    <ChoiceRow
      label="Light and effects"
      help="Auto lowers them where the picture would stutter"
      steps={[
        { value: 'auto', label: 'Auto' },
        { value: 'high', label: 'High' },
        { value: 'low', label: 'Low' },
      ]}
      {...useOption('quality')}
    />
    <ToggleRow label="Fullscreen" {...useOption('fullscreen')} />
    <ToggleRow label="Reduced motion" help="No shake, no drifting, no sliding panels" {...useOption('reducedMotion')} />
    <ToggleRow label="Reduced flashes" help="Bursts of light are softened" {...useOption('reducedFlashes')} />
  </>
);
