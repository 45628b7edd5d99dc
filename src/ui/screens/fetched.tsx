import { useEffect, useState } from 'preact/hooks';
import { useOverlay } from '../context';
import { Sheet } from '../frame/sheet';
import type { Screen } from '../views';

type Later = typeof import('./later');
export type FetchedScreen = Extract<Screen, 'options' | 'nights' | 'chapters' | 'practice'>;
const NAMES = {
  options: 'OptionsScreen',
  nights: 'NightsScreen',
  chapters: 'PicksScreen',
  practice: 'PicksScreen',
} as const satisfies Record<FetchedScreen, keyof Later>;

let fetched: Later | null = null;

/** A screen that comes when it is first asked for; meanwhile, or where it does not come, a sheet that can be left. */
export function Fetched({ screen }: { screen: FetchedScreen }) {
  const { actions } = useOverlay();
  const [state, setState] = useState<'waiting' | 'here' | 'failed'>(fetched ? 'here' : 'waiting');
  useEffect(() => {
    if (fetched) return;
    import('./later').then(
      (later) => {
        fetched = later;
        setState('here');
      },
      () => setState('failed'),
    );
  }, []);
  if (fetched) {
    const Shown = fetched[NAMES[screen]];
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
