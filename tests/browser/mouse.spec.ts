/** The night by mouse alone: over the title, through the glass, to the well and back, and into a talk. */
import type { Locator } from '@playwright/test';
import { expect, test } from './support/test';
import type { Game } from './support/game';

/** Presses the middle of something in the overlay. */
async function press(game: Game, control: Locator): Promise<void> {
  const box = await control.boundingBox();
  if (!box) throw new Error('nothing to press');
  await game.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await game.step(100);
}

/** Reads on by clicks into the picture until there is an answer to give or nothing more is said. */
async function read(game: Game): Promise<void> {
  let now = await game.settle();
  for (let lines = 0; now.line !== '' && now.choices.length === 0 && lines < 60; lines++) {
    await game.page.mouse.click(640, 60);
    now = await game.settle();
  }
}

const cursor = (game: Game): Promise<string> =>
  game.page.evaluate(() => getComputedStyle(document.querySelector('#view') as Element).cursor);

/** Clicks a thing from afar, and waits until it answers. */
async function use(game: Game, name: string): Promise<void> {
  const [x, y] = await game.page.evaluate((name) => window.testClock.spot(name), name);
  await game.page.mouse.move(x, y);
  await game.step(34);
  expect(await cursor(game), `"${name}" can be used`).toBe('pointer');
  await game.page.mouse.click(x, y);
  await game.until(`"${name}" to answer`, (now) => !now.free);
}

test('a mouse is enough', async ({ game }) => {
  await game.open();
  await press(game, game.page.getByRole('button', { name: 'Press any key to begin' }));
  await press(game, game.page.getByRole('button', { name: 'New game' }));
  await read(game);
  await press(game, game.page.getByRole('button', { name: 'Look into it' }));
  await read(game);

  // Over the floor nothing is offered, and a click leads there.
  await game.page.mouse.move(700, 470);
  await game.step(34);
  expect(await cursor(game)).toBe('auto');
  const { x, y } = await game.now();
  await game.page.mouse.click(700, 470);
  const there = await game.step(1200);
  expect(Math.hypot(there.x - x, there.y - y)).toBeGreaterThan(20);

  // To the well and back to the line, each by one click from afar.
  await use(game, 'bucket');
  await read(game);
  await use(game, 'line-water');
  await read(game);
  expect((await game.now()).state?.facts).toContain('brought-water');
});
