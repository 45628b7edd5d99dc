/** What was read and met before: run through, and practised. */
import { letHappen } from './support/challenges';
import { expect, test } from './support/test';

test('what was read before is run through while the key is held, up to the first new line', async ({ game, page }) => {
  await game.openAt({ beat: 'mingle' });
  await game.use('cake');
  const first = (await game.settle()).line;
  await expect(page.getByText('Running on')).toBeHidden();
  // Nothing of it has been read: it stays.
  await game.press('KeyF', 2000);
  expect((await game.now()).line).toBe(first);
  await page.keyboard.press('KeyQ');
  await game.talk();

  await game.use('cake');
  expect((await game.settle()).line).toBe(first);
  await page.keyboard.down('KeyF');
  await game.step(34);
  await expect(page.getByText('Running on')).toBeVisible();
  await game.step(1500);
  await page.keyboard.up('KeyF');
  await game.step(34);
  expect((await game.settle()).free).toBe(true);

  // A conversation that is new as a whole is not touched.
  await game.use('yorsk');
  const fresh = (await game.settle()).line;
  await page.keyboard.down('KeyF');
  await game.step(2000);
  await page.keyboard.up('KeyF');
  expect((await game.now()).line).toBe(fresh);
});

test('lines turn by themselves, sooner at a faster speed, and an answer is waited for', async ({ game, page }) => {
  await game.open();
  await game.begin();
  await game.choose('Options');
  const auto = page.getByRole('switch', { name: 'Turn lines by themselves' });
  await game.focus(auto);
  await game.press('Enter');
  await expect(auto).toBeChecked();
  await game.press('Escape');
  await game.choose('New game');
  const opening = await game.settle();
  await expect(page.getByText('Auto', { exact: true })).toBeVisible();
  await game.step(6000);
  expect((await game.now()).line).not.toBe(opening.line);
  const asked = await game.until('the question', ({ choices }) => choices.length > 0);
  await game.step(20_000);
  expect((await game.now()).choices).toEqual(asked.choices);
});

test('what was met is practised from the title, and no night hears of it', async ({ game, page }) => {
  await game.openAt({
    beat: 'tightrope',
    activity: 'tightrope',
    checkpoint: { place: 'castle-ballroom', spot: 'rope' },
  });
  await letHappen(game, 'tightrope');
  await game.settle();
  await game.leave();
  const played = async () => {
    await game.choose('Continue');
    await game.until('the night', (now) => now.screen === 'none');
    const { state } = await game.settle();
    await game.leave();
    return state;
  };
  const before = await played();
  await game.choose('Practice');
  await game.choose(/^The tightrope/);
  await game.until('the game', (now) => now.state?.activity === 'tightrope' && now.screen === 'none');
  await game.step(4000);
  await expect(page.getByRole('heading', { name: 'The tightrope' })).toBeVisible();
  await game.press('KeyQ');
  await game.until('the title', (now) => now.screen === 'practice');
  await expect(page.getByRole('alert')).toHaveText(/The tightrope: it came out “fair”\. No night has changed\./);
  await page.getByRole('button', { name: 'I see' }).click();
  await game.press('Escape');
  expect(await played()).toEqual(before);
});
