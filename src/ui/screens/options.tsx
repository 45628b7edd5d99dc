import { useOverlay } from '../context';
import { Sheet } from '../frame/sheet';
import type { OptionValues } from '../views';
import { ControlRows } from './control-rows';
import { LevelRow } from './level-row';
import { ChoiceRow, ToggleRow } from './option-rows';
import { TabBar, useTabs } from './tabs';

const TABS = [
  { id: 'text', label: 'Text' },
  { id: 'picture', label: 'Picture' },
  { id: 'sound', label: 'Sound' },
  { id: 'controls', label: 'Controls' },
] as const;

/** All options; each takes effect at once. */
export function OptionsScreen() {
  const { actions } = useOverlay();
  const { open, setOpen, turn } = useTabs(['text', 'picture', 'sound', 'controls']);
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
      {open === 'sound' && <SoundOptions />}
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

const SoundOptions = () => {
  const { mute } = useOverlay().keys.value;
  const key = mute === undefined ? '' : ` (${mute}, at any time)`;
  return (
    <>
      <ToggleRow
        label="Mute"
        help={`Nothing is heard${key}; all of the game can be played so`}
        {...useOption('muted')}
      />
      <LevelRow label="Music" {...useOption('music')} />
      <LevelRow label="Effects" {...useOption('effects')} />
      <LevelRow label="Voices" {...useOption('voices')} />
      <LevelRow label="Ambience" {...useOption('ambience')} />
      <ToggleRow
        label="Captions"
        help="Sounds that mean something, in words, and from which side"
        {...useOption('captions')}
      />
      <ToggleRow
        label="Things in reach sound"
        help="What can be used calls from where it is, left or right"
        {...useOption('reachCues')}
      />
    </>
  );
};
