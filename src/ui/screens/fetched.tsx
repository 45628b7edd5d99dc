import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useOverlay } from '../context';
import { Sheet } from '../frame/sheet';
import type { Screen } from '../views';

type FetchedScreen = Extract<Screen, 'options' | 'nights' | 'chapters' | 'practice'>;

let screens: Readonly<Record<FetchedScreen, ComponentType>> | null = null;

async function fetchScreens(): Promise<void> {
  const { NightsScreen, OptionsScreen, PicksScreen } = await import('./later');
  screens = { options: OptionsScreen, nights: NightsScreen, chapters: PicksScreen, practice: PicksScreen };
}

/** A screen that comes when it is first asked for; meanwhile, or where it does not come, a sheet that can be left. */
export function Fetched({ screen }: { screen: FetchedScreen }) {
  const { actions } = useOverlay();
  const [state, setState] = useState<'waiting' | 'here' | 'failed'>('waiting');
  useEffect(() => {
    if (screens === null)
      fetchScreens().then(
        () => setState('here'),
        () => setState('failed'),
      );
  }, []);
  if (screens !== null) {
    const Shown = screens[screen];
    return <Shown />;
  }
  return (
    <Sheet title="One moment" onClose={actions.closeScreen}>
      {state === 'failed' && (
        <p role="alert">This page of the game could not be fetched. Go back and try again, or reload the page.</p>
      )}
    </Sheet>
  );
}
