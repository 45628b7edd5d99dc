import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Kept } from '../../src/dialogue/session';
import { begin } from '../../src/quest-state/state';
import { Saves } from '../../src/saves/saves';
import { Autosave } from '../../src/scenes/autosave';
import { Errands } from '../../src/scenes/errands';
import { Nights } from '../../src/scenes/nights';
import { Screens } from '../../src/scenes/screens';
import type { OverlayActions } from '../../src/ui/actions';
import { createOverlayModel } from '../../src/ui/model';

/** The chapter is compiled for it, which takes its time on a slow machine. */
vi.setConfig({ testTimeout: 60_000 });
vi.stubGlobal('window', { matchMedia: () => ({ matches: false }) });
afterAll(() => vi.unstubAllGlobals());

const card = { at: 1, played: 0, picture: null };

/** The Nights screen of a browser that keeps nothing, with a night in the second slot. */
async function shelf() {
  const overlay = createOverlayModel({} as OverlayActions);
  const [saves, errands, screens] = [await Saves.open(), new Errands(), new Screens(overlay)];
  const autosave = new Autosave({
    overlay,
    saves,
    errands,
    warn: (text) => screens.warn(text),
    picture: () => null,
    tried: () => {},
  });
  const played: Kept[] = [];
  const play = (kept: Kept): void => void played.push(kept);
  const nights = new Nights({ overlay, saves, errands, screens, autosave, draw: () => 9, play });
  await saves.write('night-2', { state: begin(3), conversation: null }, [], card);
  await nights.refresh();
  return { overlay, saves, nights, played };
}

describe('while the slots are looked at anew', () => {
  test('no night is begun over one that is kept', async () => {
    const { nights, played } = await shelf();
    const looked = nights.refresh();
    nights.press('night-2');
    await looked;
    await nights.refresh();
    expect(played.map(({ state }) => state.seed)).toEqual([3]);
  });

  test('what is found last is shown', async () => {
    const { nights, saves, overlay } = await shelf();
    const looked = nights.refresh();
    await saves.remove('night-2');
    await Promise.all([looked, nights.refresh()]);
    expect(overlay.nights.value.nights.map(({ held }) => held)).toEqual([null, null, null]);
    expect(nights.any).toBe(false);
  });
});
