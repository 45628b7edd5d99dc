/** Keys and buttons of the player's own choice, and a night by gamepad alone. */
import type { Page } from '@playwright/test';
import { PadHand } from './support/pad';
import { expect, test } from './support/test';

/** What stands on the cap beside some words. */
const cap = (page: Page, hint: string): Promise<string | null> =>
  page.locator('.key-hint, .key-prompt', { hasText: hint }).first().locator('.keycap').getAttribute('data-label');

test('a key is put elsewhere, swapped plainly, kept, shown on every cap, and put back', async ({ game, page }) => {
  await game.openAt({ beat: 'mingle' });
  await game.press('Escape');
  await game.choose('Options');
  const options = page.getByRole('dialog', { name: 'Options' });
  const shown = () => expect(options.getByRole('tab', { name: 'Text' })).toBeFocused();
  await shown();
  for (const _tab of ['Picture', 'Sound', 'Controls']) await game.press('KeyR');
  await game.choose('Journal: J');
  await expect(options.getByText('Journal: press a key. Esc, or waiting, leaves it as it is.')).toBeVisible();
  await game.press('KeyQ');
  await expect(
    options.getByText('Swapped: Q is for “Journal” now, and J for “Skip to the next answer”.'),
  ).toBeVisible();
  await game.choose('Call a companion: nothing yet');
  await game.press('KeyB');
  await expect(
    options.getByText('B stays with “What was said”, which has no other key. Give it one first.'),
  ).toBeVisible();
  await game.choose('Up: W');
  await game.press('Escape');
  await expect(options.getByText('Left as it is.')).toBeVisible();
  await game.choose('Talk, look, go on: E');
  await game.press('Tab');
  await expect(options.getByText('Swapped: Tab is for “Talk, look, go on” now, and E for')).toBeVisible();

  await page.reload();
  await game.arrive();
  await game.takeUp();
  await game.press('KeyQ');
  await expect(page.getByRole('dialog', { name: /journal/ })).toBeVisible();
  await game.press('KeyQ');
  await game.walkTo('cake');
  await game.step(100);
  expect(await page.locator('.key-prompt .keycap').getAttribute('data-label')).toBe('Tab');
  await game.press('KeyE');
  expect((await game.now()).free).toBe(true);
  await page.keyboard.press('Tab');
  await game.until('the cake to answer', ({ free }) => !free);
  await game.settle();
  expect(await cap(page, 'Skip')).toBe('J');

  await game.press('Escape');
  await game.choose('Options');
  await shown();
  for (const _tab of ['Picture', 'Sound', 'Controls']) await game.press('KeyR');
  await game.choose('All keys as at first');
  await expect(options.getByText('Every key is as it was at first.')).toBeVisible();
  await game.press('Escape');
  await game.press('Escape');
  expect(await cap(page, 'Skip')).toBe('Q');
});

test('a night begins, is talked through, walked and paused by gamepad alone', async ({ game, page }) => {
  const pad = await PadHand.plugIn(game);
  await game.open();
  await pad.press('a');
  await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible();
  await pad.nudge(0, 1);
  await expect(page.getByRole('button', { name: 'Options' })).toBeFocused();
  await pad.press('a');
  const options = page.getByRole('dialog', { name: 'Options' });
  await expect(options.getByRole('slider', { name: 'Text speed' })).toBeVisible();
  for (const _tab of ['Picture', 'Sound', 'Controls']) await pad.press('rb');
  await expect(options.getByRole('button', { name: 'Call a companion: Y' })).toBeVisible();
  expect(await cap(page, 'Back')).toBe('B');
  await pad.press('b');
  await pad.nudge(0, -1);
  await pad.press('a');
  await game.settle();

  expect(await cap(page, 'Skip')).toBe('LB');
  await pad.rename('DualSense Wireless Controller');
  await pad.press('lb');
  await game.settle();
  expect(await page.getByRole('button', { name: 'Sip it' }).evaluate((b) => b === document.activeElement)).toBe(true);
  await pad.nudge(0, 1);
  await pad.nudge(0, 1);
  await expect(page.getByRole('button', { name: 'Look into it' })).toBeFocused();
  await pad.press('a');
  let now = await game.settle();
  expect(await cap(page, 'Skip')).toBe('L1');
  while (now.line !== '') {
    await pad.press('lb');
    now = await game.settle();
  }

  // A little aside of straight up, as no key points.
  const before = await game.now();
  await pad.point(-0.3, -0.9, 500);
  const walked = await game.now();
  expect(walked.y).toBeLessThan(before.y - 10);
  expect(walked.x).toBeLessThan(before.x - 2);
  await pad.hold('rt');
  await pad.point(0.3, 0.9, 500);
  const ran = await game.now();
  expect(ran.y - walked.y).toBeGreaterThan((before.y - walked.y) * 1.3);
  await pad.hold('rt', false);
  await pad.point(0.1, 0.1, 200);
  const rest = await game.now();
  await game.step(200);
  expect(await game.now()).toMatchObject({ x: rest.x, y: rest.y });

  await pad.press('view');
  await expect(page.getByRole('dialog', { name: /Spike/ })).toBeVisible();
  await pad.press('b');
  await pad.press('menu');
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  await pad.press('b');
  await pad.unplug();
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('The gamepad is gone.');
});

test('a tightrope is crossed by the stick, and the caps follow the hand that plays', async ({ game, page }) => {
  const pad = await PadHand.plugIn(game, 'Some Gamepad');
  await game.openAt({
    beat: 'tightrope',
    activity: 'tightrope',
    checkpoint: { place: 'castle-ballroom', spot: 'rope' },
  });
  await game.step(1500);
  expect(await cap(page, 'Skip')).toBe('Q');
  const needle = (): Promise<number | null> =>
    page.evaluate(() => {
      const [needle, hub] = ['.lean-needle', '.lean-hub'].map((part) =>
        document.querySelector(part)?.getBoundingClientRect(),
      );
      return needle && hub ? (needle.left + needle.right - hub.left - hub.right) / (2 * needle.height) : null;
    });
  for (let lean = await needle(); lean !== null; lean = await needle())
    await pad.point(lean > 0.06 ? -0.9 : lean < -0.06 ? 0.9 : 0, 0.2, 67);
  await pad.point(0, 0);
  const { state } = await game.settle();
  expect(state?.results.tightrope).toMatch(/^(fair|fine)$/);
  await pad.press('a');
  expect(await cap(page, 'Skip')).toBe('L');
  await page.keyboard.press('KeyW');
  await game.step(17);
  expect(await cap(page, 'Skip')).toBe('Q');
});
