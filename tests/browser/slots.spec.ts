/** Three nights side by side, and a night as a file. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { lay } from './support/shelf';
import { expect, test } from './support/test';

const nights = (page: Page) => page.getByRole('dialog', { name: 'Nights' });

test('a night is kept apart from another, with its picture, and only what is confirmed is lost', async ({
  game,
  page,
}) => {
  await game.open();
  await lay(page, { beat: 'mingle', thoughts: ['carrying'] });
  await page.reload();
  await game.arrive();
  await game.begin();
  await game.choose('New game');
  const where = page.getByRole('dialog', { name: 'Where is it kept?' });
  await expect(where.getByRole('button', { name: /^Night 1: Among the guests, Castle of Friendship/ })).toBeVisible();
  await expect(where.getByRole('button', { name: 'Night 2: empty' })).toBeFocused();
  await game.press('Enter');
  await game.talk(['Look into it']);
  await game.step(9000, true);
  await game.visit('bucket');
  await game.leave();

  // The one played last is taken up by Continue.
  await game.choose('Continue');
  await game.until('the night', (now) => now.screen === 'none');
  expect((await game.settle()).state?.beat).toBe('memory');
  await game.leave();
  await game.choose('Nights');
  await expect(
    nights(page).getByRole('button', { name: /^Night 2: This morning, This morning, \d min, / }),
  ).toBeVisible();
  await expect(nights(page).getByRole('listitem').nth(1).locator('img')).toHaveAttribute('src', /^data:image\//);
  await game.choose(/^Night 1: Among/);
  await game.until('the night', (now) => now.screen === 'none');
  expect((await game.settle()).state?.thoughts).toEqual(['carrying']);
  await game.leave();

  await game.choose('Nights');
  await game.choose('Night 2: Delete');
  await game.press('Escape');
  await expect(nights(page).getByRole('button', { name: /^Night 2: This morning/ })).toBeVisible();
  await game.choose('Night 2: Delete');
  await game.choose('Delete it');
  await expect(nights(page).getByRole('button', { name: 'Night 2: empty' })).toBeVisible();
  await expect(nights(page).getByRole('button', { name: /^Night 1: Among/ })).toBeVisible();
  await page.reload();
  await game.arrive();
  expect((await game.takeUp()).state?.beat).toBe('mingle');
});

test('a night goes into a file and comes out of it; what is no night is refused, and nothing lost', async ({
  game,
  page,
}) => {
  await game.open();
  await lay(page, { beat: 'mingle', thoughts: ['carrying'] });
  await page.reload();
  await game.arrive();
  await game.begin();
  await game.choose('Nights');
  await game.focus(page.getByRole('button', { name: 'Night 1: Save as a file' }));
  const [download] = await Promise.all([page.waitForEvent('download'), game.press('Enter')]);
  expect(download.suggestedFilename()).toBe('signed-spike-mingle.json');
  const file = readFileSync(await download.path(), 'utf8');

  // From now on the browser hands its windows for files to the test.
  page.on('filechooser', () => {});
  const takeIn = async (text: string): Promise<void> => {
    await game.focus(page.getByRole('button', { name: 'Night 3: Take in a file' }));
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), game.press('Enter')]);
    await chooser.setFiles({ name: 'my-night.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await game.step(50);
  };
  const notice = page.getByRole('alert');
  for (const [text, why] of [
    ['Dear Spike', 'it is not a night of this game'],
    [file.replace('carrying', 'stealing'), 'its contents do not match their checksum'],
    [file + ' '.repeat(300_000), 'it is larger than a night can be'],
  ] as const) {
    await takeIn(text);
    await expect(notice).toHaveText(
      new RegExp(`“my-night.json” cannot be taken in: ${why}. Your nights are as they were.`),
    );
    await page.getByRole('button', { name: 'I see' }).click();
    await expect(nights(page).getByRole('button', { name: 'Night 3: empty' })).toBeVisible();
  }

  await takeIn(file);
  await expect(notice).toBeHidden();
  await game.choose('Night 1: Delete');
  await game.choose('Delete it');
  await game.choose(/^Night 3: Among the guests/);
  await game.until('the night', (now) => now.screen === 'none');
  expect((await game.settle()).state).toMatchObject({ beat: 'mingle', thoughts: ['carrying'] });
});
