/** What is kept, and what happens when it cannot be kept or has been damaged. */
import { Game } from './support/game';
import { takeSeat } from './support/seat';
import { generations, lay, overwrite, setAside } from './support/shelf';
import { expect, test, watch } from './support/test';

/** As if the browser had been closed and opened again. */
async function reopen(game: Game): Promise<void> {
  await game.page.reload();
  await game.arrive();
}

/** Waits until the newest save on the shelf is the night as it stands now. */
async function kept(game: Game): Promise<void> {
  const { state } = await game.settle();
  const newest = async (): Promise<unknown> => JSON.parse((await generations(game.page)).at(-1)?.record.text ?? 'null');
  await expect.poll(newest).toEqual({ state, conversation: null });
}

test('Continue takes the night up where the last conversation ended', async ({ game, page }) => {
  await game.open();
  await game.begin();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
  await game.choose('New game');
  await game.talk(['Look into it', 'You held the door.'], { skip: true });
  await game.visit('cake', [], { skip: true });
  await kept(game);
  const before = await game.now();

  await reopen(game);
  const after = await game.takeUp();
  expect(after.state).toEqual(before.state);
  expect(after.state?.beat).toBe('mingle');
  expect(after.free).toBe(true);
  await game.visit('cake', [], { skip: true });
});

test('a reload in mid-conversation resumes it, and nothing in it counts twice', async ({ game, page }) => {
  await game.open();
  await lay(page, { beat: 'mingle', thoughts: ['carrying', 'held-the-door', 'the-assistant'] });
  await reopen(game);
  await game.takeUp();
  await game.use('starlight');
  await game.settle();
  await page.keyboard.press('KeyQ');
  let now = await game.settle();
  await game.answer(now, "You were worried. I'd have looked too.");
  await page.keyboard.press('KeyQ');
  now = await game.settle();
  expect(now.choices).toContain('Under the lining of the basket');

  await reopen(game);
  let resumed = await game.takeUp();
  expect(resumed.line).toBe(
    "Starlight Glimmer: Oh. That's generous. I had a whole speech, and now it's just a list of adjectives.",
  );
  await page.keyboard.press('KeyQ');
  resumed = await game.settle();
  expect(resumed.line).toBe(now.line);
  expect(resumed.choices).toEqual(now.choices);
  expect(resumed.state?.trust.starlight).toBe('warm');
  await game.talk(['Under the lining of the basket'], { skip: true });
  const { state } = await game.settle();
  expect(state?.trust.starlight).toBe('warm');
  expect(state?.thoughts).toEqual(['carrying', 'held-the-door', 'the-assistant', 'starlight-looked']);
  expect(state?.scroll).toBe('basket-lining');
  expect(state?.beat).toBe('applejack');
});

test('a broken newest save is set aside and explained, and the one before it is used', async ({ game, page }) => {
  await game.open();
  await game.newNight();
  await game.talk(['Look into it', 'You held the door.'], { skip: true });
  await game.visit('cake', [], { skip: true });
  await game.visit('phonograph', [], { skip: true });
  await kept(game);

  await game.press('Escape');
  await game.choose('Leave for the title');
  await game.until('the title', (now) => now.screen === 'title');
  const untouched = await generations(page);
  const last = untouched.at(-1);
  if (!last) throw new Error('nothing was kept');
  await overwrite(page, { ...last, record: { ...last.record, text: last.record.text.replace('"calm"', '"cold"') } });
  await reopen(game);
  const newest = (await generations(page)).at(-1);
  expect(newest?.generation).toBe(last.generation);
  expect(newest?.record.text).toContain('"cold"');

  const now = await game.takeUp();
  await expect(page.getByRole('alert')).toHaveText(
    /The newest save cannot be used: its contents do not match their checksum\. It has been set aside/,
  );
  expect(now.free).toBe(true);
  expect(now.state?.facts).toContain('remembered-the-attack');
  expect(await setAside(page)).toEqual([
    expect.objectContaining({ generation: newest?.generation, record: newest?.record }),
  ]);
  expect(await generations(page)).toEqual(untouched.slice(0, -1));

  await game.visit('cake', [], { skip: true });
  await kept(game);
  const whole = new Set((await generations(page)).map(({ record }) => record.text));
  for (const { record } of untouched.slice(1, -1)) expect(whole).toContain(record.text);
});

test('without storage the night is played on, under a standing banner', async ({ game, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
  await game.open();
  const banner = page.getByRole('alert').filter({ hasText: 'This browser keeps no saves.' });
  await expect(banner).toBeVisible();
  await game.newNight();
  await game.talk(['Look into it', 'You held the door.'], { skip: true });
  await game.visit('cake', [], { skip: true });
  await expect(banner).toBeVisible();
  await game.press('Escape');
  await game.choose('Leave for the title');
  await game.until('the title', (now) => now.screen === 'title');
  await game.step(500);
  await game.choose('Continue');
  await game.until('the night', (now) => now.screen === 'none');
  expect((await game.settle()).state?.beat).toBe('mingle');
});

test('of two tabs the older one does not write over the newer, and says so once', async ({
  game,
  page,
  context,
  faults,
}) => {
  const JOKE = ['They kept the "badly"?'];
  await game.open();
  await lay(page, { beat: 'mingle' });
  await reopen(game);
  await game.takeUp();

  const other = new Game(await context.newPage());
  watch(other.page, faults);
  await other.page.addInitScript(takeSeat);
  await other.open();
  await other.takeUp();
  await other.visit('cicada', JOKE, { skip: true });
  await expect(other.page.getByText('Saved', { exact: true })).toBeVisible();
  const newest = await generations(other.page);

  await game.visit('cicada', JOKE, { skip: true });
  const notice = page.getByRole('alert');
  await expect(notice).toHaveText(/This night has been saved in another tab since, and is no longer kept from here\./);
  expect(await generations(page)).toEqual(newest);
  await page.getByRole('button', { name: 'I see' }).click();
  await game.visit('cicada', [], { skip: true });
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
  await expect(notice).toBeHidden();
  expect(await generations(page)).toEqual(newest);

  // A new night is this tab's own again.
  await game.press('Escape');
  await game.choose('Leave for the title');
  await game.until('the title', (now) => now.screen === 'title');
  await game.choose('New game');
  await game.choose('Begin anew');
  await game.talk(['Look into it', 'You held the door.'], { skip: true });
  await kept(game);
  await expect(notice).toBeHidden();
});
