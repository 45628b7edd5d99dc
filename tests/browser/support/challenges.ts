/** Standoffs and minigames, by keys alone. */
import { expect } from '@playwright/test';
import type { ChallengeId } from '../../../src/ids';
import type { Game } from './game';

const begun = (game: Game, challenge: ChallengeId, shown: string): Promise<unknown> =>
  game.until(shown, (now) => now.state?.activity === challenge && (now.line !== '' || shown === 'the game'));

/** Faces somepony to the end: of the answers on offer, the first that is `wanted`. */
export async function faceOff(game: Game, standoff: ChallengeId, wanted: readonly string[]): Promise<void> {
  await begun(game, standoff, 'the standoff');
  await expect(game.page.locator('.standoff')).toBeVisible();
  for (let now = await game.settle(); now.state?.activity === standoff; now = await game.settle()) {
    const answer = now.choices.find((choice) => wanted.includes(choice)) ?? now.choices[0];
    if (answer === undefined) await game.press('KeyE', 150);
    else await game.answer(now, answer);
  }
}

/** Lets a minigame happen. */
export async function letHappen(game: Game, minigame: ChallengeId): Promise<void> {
  await begun(game, minigame, 'the game');
  await game.press('KeyQ');
  await game.until('the game to end', (now) => now.state?.activity !== minigame);
}

/** Where the needle points, from −1 to 1; null once the rope is behind her. */
const leanOf = (game: Game): Promise<number | null> =>
  game.page.evaluate(() => {
    const box = document.querySelector('.lean-needle')?.getBoundingClientRect();
    const hub = document.querySelector('.lean-hub')?.getBoundingClientRect();
    if (!box || !hub) return null;
    const middle = (hub.left + hub.right) / 2;
    return (box.left + box.right - 2 * middle) / (2 * box.height);
  });

/** Crosses the tightrope by leaning against the needle. */
export async function crossRope(game: Game): Promise<void> {
  await begun(game, 'tightrope', 'the game');
  await expect(game.page.getByRole('heading', { name: 'The tightrope' })).toBeVisible();
  let held: string | null = null;
  for (let lean = await leanOf(game); lean !== null; lean = await leanOf(game)) {
    const key = lean > 0.06 ? 'ArrowLeft' : lean < -0.06 ? 'ArrowRight' : null;
    if (held !== key) {
      if (held !== null) await game.page.keyboard.up(held);
      if (key !== null) await game.page.keyboard.down(key);
      held = key;
    }
    await game.step(67);
  }
  if (held !== null) await game.page.keyboard.up(held);
}

/** The next three glances of the window that the next knot leads past; null where none is near. */
const glances = (game: Game): Promise<readonly string[] | null> =>
  game.page.evaluate(() => {
    const row = document.querySelector('.gauge-rope .is-next');
    return row && [...row.querySelectorAll('td')].map((cell) => cell.className);
  });

/** Climbs down the castle wall, past each lit window while it looks away. */
export async function climbDown(game: Game): Promise<void> {
  await begun(game, 'rope', 'the game');
  await expect(game.page.getByRole('heading', { name: 'Down the rope' })).toBeVisible();
  for (let now = await game.now(); now.state?.activity === 'rope'; now = await game.now()) {
    const seen = (await glances(game))?.slice(0, 2).some((glance) => !glance.includes('is-away'));
    const key = seen ? 'KeyE' : 'ArrowDown';
    await game.page.keyboard.down(key);
    await game.step(67);
    await game.page.keyboard.up(key);
    await game.step(700);
  }
}
