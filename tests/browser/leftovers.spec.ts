/** Nothing piles up as a player goes from place to place: not in the engine, not in the page. */
import type { CDPSession } from '@playwright/test';
import type { Game } from './support/game';
import { lay } from './support/shelf';
import { expect, test } from './support/test';
import type { QuestState } from '../../src/quest-state/state';

const STOPS: readonly Partial<QuestState>[] = [
  { beat: 'mingle' },
  { beat: 'search', checkpoint: { place: 'spike-bedroom', spot: 'twilight-morning' } },
  { beat: 'escape', checkpoint: { place: 'everfree-edge', spot: 'fence' } },
];

/** What lives now, after a collection. `nodes` and `heard` count what scripts still hold, too. */
async function count(game: Game, session: CDPSession): Promise<Record<string, number>> {
  await game.page.requestGC();
  const { documents, nodes, jsEventListeners: heard } = await session.send('Memory.getDOMCounters');
  return { ...(await game.page.evaluate(() => window.testClock.count())), documents, nodes, heard };
}

test('nothing piles up from place to place', async ({ game, page }) => {
  await game.openAt({ beat: 'mingle' });
  await game.leave();
  const session = await page.context().newCDPSession(page);
  const rounds: Record<string, number>[] = [];
  for (let round = 0; round < 3; round++) {
    for (const stop of STOPS) {
      await lay(page, stop);
      await game.choose('Continue');
      await game.until('the night', (now) => now.screen === 'none');
      expect((await game.settle()).state?.beat).toBe(stop.beat);
      await game.step(2000, true);
      await game.leave();
    }
    rounds.push(await count(game, session));
  }
  // The first round makes what is kept for good; a page lets go of what it showed when it likes.
  const [, second = {}, third = {}] = rounds;
  for (const [what, many] of Object.entries(third)) expect(many, what).toBeLessThanOrEqual(second[what] ?? 0);
});
