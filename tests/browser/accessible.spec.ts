/** What a screen reader says, and what can be reached and seen without a mouse. */
import { expect, test } from './support/test';

test('every line is said whole and at once, and every answer is a button and a number', async ({ game, page }) => {
  await game.open();
  await expect(page.getByRole('heading', { name: 'Signed, Spike', level: 1 })).toBeVisible();
  await game.newNight();
  const line = page.getByRole('status');
  const talk = page.getByRole('region', { name: 'Conversation' });
  // Only the first letters are typed by now.
  await expect(line).toHaveText('The band is on its fourth victory waltz.');
  await expect(talk.locator('.unrevealed')).toBeAttached();
  await expect(talk.getByRole('button', { name: 'Continue' })).toBeFocused();

  await page.keyboard.press('KeyQ');
  await game.settle();
  await expect(line).toHaveText('Spike thinks: Nopony asks a glass of punch to dance. That makes it good company.');
  for (const name of ['Sip it', 'Swirl it', 'Look into it'])
    await expect(talk.getByRole('button', { name })).toBeEnabled();
  await expect(talk.getByRole('button', { name: 'Sip it' })).toBeFocused();
  await game.press('ArrowDown');
  await expect(talk.getByRole('button', { name: 'Swirl it' })).toBeFocused();
  await game.press('Enter');
  await expect(line).toHaveText('The lime goes round and round and never gets anywhere.');
  await page.keyboard.press('KeyQ');
  await game.settle();
  await expect(line).toHaveText('Spike: Buddy. Same.');
  await game.press('Digit1');
  await expect(line).toHaveText(/^Spike: Strawberry\. Lime\./);
});

test('the objective, the place and a Thought that stays are said aside', async ({ game, page }) => {
  await game.open();
  await game.newNight();
  await game.toTheParty([], 'Hold');
  const aside = (hasText: string) => page.locator('[aria-live=polite]').filter({ hasText });
  await expect(aside('A Thought stays: I held the door this morning.')).toBeAttached();
  await expect(aside('A ballroom of blue crystal:')).toBeAttached();
  await expect(aside('Objective: Walk among the guests. Somepony may notice you.')).toBeAttached();
});

test('menus have headings and a visible focus, and lead back to where they were opened', async ({ game, page }) => {
  await game.openAt({ beat: 'mingle' });
  await game.press('Escape');
  const paused = page.getByRole('dialog', { name: 'Paused' });
  await expect(paused.getByRole('heading')).toBeVisible();
  for (const [button, dialog] of [
    ['Journal', /Spike/],
    ['What was said', /What was said/],
    ['Options', /Options/],
  ] as const) {
    await game.choose(button);
    const sheet = page.getByRole('dialog', { name: dialog });
    await expect(sheet.getByRole('heading', { name: dialog }).first()).toBeVisible();
    expect(await sheet.evaluate((root) => root.contains(document.activeElement))).toBe(true);
    await game.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(paused.getByRole('button', { name: button })).toBeFocused();
  }

  const looks = (button: Element): string => {
    const { outlineStyle, outlineColor, boxShadow, backgroundColor, color, borderColor } = getComputedStyle(button);
    return [outlineStyle, outlineColor, boxShadow, backgroundColor, color, borderColor].join();
  };
  const journal = paused.getByRole('button', { name: 'Journal' });
  const unfocused = await journal.evaluate(looks);
  await game.focus(journal);
  expect(await journal.evaluate(looks)).not.toBe(unfocused);
});

test('the journal has a key of its own, and Tab walks over the buttons of a menu without leaving it', async ({
  game,
  page,
}) => {
  await game.openAt({ beat: 'mingle' });
  const journal = page.getByRole('dialog', { name: /journal/ });
  await game.press('KeyJ');
  await expect(journal).toBeVisible();
  await game.press('KeyJ');
  await expect(journal).toBeHidden();

  await game.press('Escape');
  const buttons = page.getByRole('dialog', { name: 'Paused' }).getByRole('button');
  await expect(buttons.first()).toBeFocused();
  await game.press('Tab');
  await expect(buttons.nth(1)).toBeFocused();
  await game.press('Shift+Tab');
  await game.press('Shift+Tab');
  await expect(buttons.last()).toBeFocused();
  await game.press('Tab');
  await expect(buttons.first()).toBeFocused();
});

test('how calm Twilight is can be heard, and a breath gives it back', async ({ game, page }) => {
  await game.openAt({
    beat: 'search',
    checkpoint: { place: 'spike-bedroom', spot: 'twilight-morning' },
    composure: 'uneasy',
    clues: ['cold-bed'],
  });
  const search = page.getByRole('complementary', { name: "Twilight's search" });
  await expect(search).toContainText('The bed is made. He never makes it.');
  await expect(search.getByRole('img', { name: '2 of 3' })).toBeVisible();
  await game.press('KeyR');
  await expect(search.getByRole('img', { name: '3 of 3' })).toBeVisible();
  await expect(search).toContainText('Breathing evenly');
});

test('options say their names and values, and take effect at once', async ({ game, page }) => {
  await game.open();
  await game.begin();
  await game.choose('Options');
  const options = page.getByRole('dialog', { name: 'Options' });
  const speed = options.getByRole('slider', { name: 'Text speed' });
  await game.focus(speed);
  await expect(speed).toHaveAttribute('aria-valuetext', 'Normal');
  await game.press('ArrowRight');
  await expect(speed).toHaveAttribute('aria-valuetext', 'Fast');
  await game.press('KeyR');
  const motion = options.getByRole('switch', { name: 'Reduced motion' });
  await game.focus(motion);
  await expect(motion).not.toBeChecked();
  await game.press('Enter');
  await expect(motion).toBeChecked();
  await page.reload();
  await game.arrive();
  await game.begin();
  await game.choose('Options');
  await expect(speed).toHaveAttribute('aria-valuetext', 'Fast');
});
