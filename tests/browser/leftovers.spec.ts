/** Nothing piles up as a player goes from place to place: not in the engine, not in the page. */
import type { CDPSession } from '@playwright/test';
import type { Game } from './support/game';
import { lay } from './support/shelf';
import { expect, test } from './support/test';
import type { QuestState } from '../../src/quest-state/state';

test.use({ heard: true });

const STOPS: readonly Partial<QuestState>[] = [
  { beat: 'mingle' },
  { beat: 'search', checkpoint: { place: 'spike-bedroom', spot: 'twilight-morning' } },
  { beat: 'escape', checkpoint: { place: 'everfree-edge', spot: 'fence' } },
];

/** What lives now, after a collection. `nodes` and `listening` count what scripts still hold, too. */
async function count(game: Game, session: CDPSession): Promise<Record<string, number>> {
  await game.page.requestGC();
  const { documents, nodes, jsEventListeners: listening } = await session.send('Memory.getDOMCounters');
  return { ...(await game.page.evaluate(() => window.testClock.count())), documents, nodes, listening };
}

test('nothing piles up from place to place', async ({ game, page }) => {
  await game.openAt({ beat: 'mingle' });
  await game.leave();
  const session = await page.context().newCDPSession(page);
  const round = async (): Promise<void> => {
    for (const stop of STOPS) {
      await lay(page, stop);
      await game.choose('Continue');
      await game.until('the night', (now) => now.screen === 'none');
      expect((await game.settle()).state?.beat).toBe(stop.beat);
      await game.step(2000, true);
      await game.leave();
    }
  };
  // The first makes what is kept for good.
  await round();
  await round();
  const before = await count(game, session);
  await round();
  // A page lets go of what it showed, and of what it has fetched, when it likes.
  const more = async (): Promise<readonly string[]> => {
    const now = await count(game, session);
    return Object.entries(now).flatMap(([what, many]) =>
      many > (before[what] ?? 0) ? [`${what}: ${before[what]}, then ${many}`] : [],
    );
  };
  await expect.poll(more).toEqual([]);
});
