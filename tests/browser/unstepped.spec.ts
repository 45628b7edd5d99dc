/** The game as it ships: no test clock, real time, every frame drawn. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test.use({ heard: true });

test('from the title into the night, a few steps, the pause menu and the options', async ({ page, faults: _ }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Signed, Spike' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Press any key to begin' })).toBeFocused();
  await page.keyboard.press('Space');
  const menu = page.getByRole('navigation', { name: 'Main menu' });
  await expect(menu.getByRole('button', { name: 'New game' })).toBeFocused();
  await page.keyboard.press('Enter');

  const line = page.getByRole('status');
  await expect(line).toHaveText('The band is on its fourth victory waltz.');
  const talk = page.getByRole('region', { name: 'Conversation' });
  // The letters come one by one: wait for the mark that the line is whole.
  await expect(talk.getByRole('button', { name: 'Continue' }).locator('.continue-mark')).toBeVisible();
  await page.keyboard.press('KeyE');
  await expect(line).toHaveText('Everypony is telling everypony else about this morning.');
  await page.keyboard.press('KeyQ');
  await expect(talk.getByRole('button')).toHaveText(['1Sip it', '2Swirl it', '3Look into it']);
  await page.keyboard.press('Digit3');
  await expect(line).toHaveText('The chandelier floats in the pink. So does a small dragon, upside down.');
  await page.keyboard.press('KeyQ');
  await expect(line).toHaveText(/^Spike thinks: Chrysalis came/);
  await page.keyboard.press('KeyQ');
  await expect(talk).toBeHidden();
  await expect(page.getByText('Water. From the well.').first()).toBeVisible();

  const canvas = page.locator('#view canvas');
  const before = await canvas.screenshot();
  await page.keyboard.down('ArrowLeft');
  await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false);
  await page.keyboard.up('ArrowLeft');

  await page.keyboard.press('Escape');
  const paused = page.getByRole('dialog', { name: 'Paused' });
  await expect(paused.getByRole('heading')).toBeVisible();
  await expect(paused.getByRole('button').first()).toBeFocused();
  const options = paused.getByRole('button', { name: 'Options' });
  while (!(await options.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Options' });
  await expect(sheet.getByRole('tab', { name: 'Text' })).toHaveAttribute('aria-selected', 'true');
  await expect(sheet.getByRole('tab', { name: 'Text' })).toBeFocused();
  await page.keyboard.press('KeyR');
  await expect(sheet.getByRole('tab', { name: 'Picture' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(options).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(paused).toBeHidden();
});

/** From the title's gate to a new night. */
async function begin(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Press any key to begin' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'New game' })).toBeFocused();
  await page.keyboard.press('Enter');
}

test('after a fault within a frame the game goes on when the player does', async ({ page, faults }) => {
  await page.goto('/');
  await begin(page);
  const line = page.getByRole('status');
  await expect(line).toHaveText('The band is on its fourth victory waltz.');
  await page.evaluate(() => {
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { clear } = prototype;
      prototype.clear = () => {
        prototype.clear = clear;
        throw new Error('the chandelier fell');
      };
    }
  });
  const crash = page.getByRole('alertdialog', { name: 'Something broke' });
  await expect(crash.getByRole('textbox', { name: 'Report' })).toHaveValue(/the chandelier fell/);
  await crash.getByRole('button', { name: 'Try to go on' }).click();
  await expect(crash).toBeHidden();
  await page.keyboard.press('KeyE');
  await page.keyboard.press('KeyE');
  await expect(line).toHaveText('Everypony is telling everypony else about this morning.');
  // Only frames bring the letters.
  await expect(page.getByRole('region', { name: 'Conversation' }).locator('.continue-mark')).toBeVisible();
  expect(faults.splice(0).join()).toContain('the chandelier fell');
});

test('a night that is left while its place loads does not come to the title', async ({ page, faults: _ }) => {
  await page.goto('/');
  let arrive = (): void => {};
  const guests = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route(/assets\/guests-[^/]*\.png$/, async (route) => {
    await guests;
    await route.continue();
  });
  const asked = page.waitForRequest(/assets\/guests-[^/]*\.png$/);
  await begin(page);
  await asked;
  const canvas = page.locator('#view canvas');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Leave for the title' }).click();
  await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible();
  const dark = await canvas.screenshot();
  arrive();
  await expect.poll(async () => (await canvas.screenshot()).equals(dark)).toBe(false);
  await expect(page.getByRole('region', { name: 'Conversation' })).toBeHidden();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('status')).toHaveText('The band is on its fourth victory waltz.');
});
