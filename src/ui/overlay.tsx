import { useEffect, useRef, useState } from 'preact/hooks';
import { Activity } from './activities/activity';
import { Announcer } from './announcer';
import { useOverlay } from './context';
import { Dialogue } from './dialogue/dialogue';
import { AreaTitle } from './hud/area-title';
import { Captions } from './hud/captions';
import { Company } from './hud/company';
import { Hint } from './hud/hint';
import { KeyPrompt } from './hud/key-prompt';
import { Moves } from './hud/moves';
import { Search } from './hud/search';
import { Standoff } from './hud/standoff';
import { Stealth } from './hud/stealth';
import { Notice, Objective, SaveMarkSign, ThoughtToast } from './hud/status-marks';
import { Minigame } from './minigames/minigame';
import { BacklogScreen } from './screens/backlog';
import { Confirm } from './screens/confirm';
import { CrashScreen } from './screens/crash';
import { CreditsScreen } from './screens/credits';
import { Fetched } from './screens/fetched';
import { JournalScreen } from './screens/journal';
import { OutcomeScreen } from './screens/outcome';
import { PauseMenu } from './screens/pause';
import { TitleScreen } from './screens/title';
import { useStill } from './still';
import type { Screen } from './views';

const PORTRAIT_CELL = 96;
const PORTRAIT_SHARE_OF_HEIGHT = 0.27;

/** The side of an enlarged portrait in CSS px: a whole number of device pixels to each of its 96. */
function portraitSide(): number {
  const room = Math.min(window.innerHeight, window.innerWidth * 0.5625) * PORTRAIT_SHARE_OF_HEIGHT;
  const times = Math.max(1, Math.floor((room * window.devicePixelRatio) / PORTRAIT_CELL));
  return (times * PORTRAIT_CELL) / window.devicePixelRatio;
}

/** The whole overlay over the game's canvas. */
export function Overlay() {
  const { options, screen, activity, curtain, confirm, crash } = useOverlay();
  const still = useStill();
  const [side, setSide] = useState(portraitSide);
  useEffect(() => {
    const measure = () => setSide(portraitSide());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);

  const { textSize, readableFont, highContrast } = options.value;
  const classes = [
    'overlay',
    readableFont && 'has-readable-font',
    highContrast && 'has-high-contrast',
    still && 'is-still',
    (screen.value !== 'none' || activity.value !== null) && 'is-covered',
    curtain.value !== 'open' && `is-${curtain.value}`,
    textSize >= 1.5 && 'has-large-text',
  ];
  return (
    <div
      class={classes.filter(Boolean).join(' ')}
      style={{ '--text-scale': String(textSize), '--portrait-side': `${side}px`, '--px': `${side / PORTRAIT_CELL}px` }}
    >
      <Announcer />
      <div class="corner">
        <Objective />
        <AreaTitle />
      </div>
      <Search />
      <Company />
      <Standoff />
      <Moves />
      <ThoughtToast />
      <KeyPrompt />
      <Stealth />
      <Hint />
      <SaveMarkSign />
      <Minigame />
      <Activity />
      <Dialogue />
      <OpenScreen />
      <Captions />
      <Notice />
      {confirm.value !== null && <Confirm confirm={confirm.value} />}
      {crash.value !== null && <CrashScreen crash={crash.value} />}
    </div>
  );
}

function OpenScreen() {
  const { screen, outcome } = useOverlay();
  const shown = useRef<{ now: Screen; before: Screen }>({ now: 'none', before: 'none' });
  if (shown.current.now !== screen.value) shown.current = { now: screen.value, before: shown.current.now };
  const { before } = shown.current;
  switch (screen.value) {
    case 'title':
      return <TitleScreen from={before} />;
    case 'pause':
      return <PauseMenu from={before} />;
    case 'options':
    case 'nights':
    case 'chapters':
    case 'practice':
      return <Fetched key={screen.value} screen={screen.value} />;
    case 'journal':
      return <JournalScreen />;
    case 'backlog':
      return <BacklogScreen />;
    case 'credits':
      return <CreditsScreen />;
    case 'outcome':
      return outcome.value === null ? null : <OutcomeScreen outcome={outcome.value} />;
    case 'none':
      return null;
    default:
      throw new Error('Unknown screen', { cause: screen.value satisfies never });
  }
}
