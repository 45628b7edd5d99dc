/** What is kept, and what happens when it cannot be kept or has been damaged. */
import type { Page } from '@playwright/test';
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

/** The intents logged beside the saves: how many in each beat. */
const logged = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve) => {
        request.onsuccess = () => resolve(request.result);
      });
    const db = await done(indexedDB.open('signed-spike'));
    const chunks = await done(db.transaction('log').objectStore('log').getAll());
    db.close();
    return Object.fromEntries(chunks.map(({ beat, intents }) => [beat, intents.length]));
  });

/** The disk lets go of every save that is written. */
function refuseSaves(): void {
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...args) {
    const request = put.apply(this, args);
    if (this.name === 'generations') this.transaction.abort();
    return request;
  };
}

test('Continue takes the night up where the last conversation ended', async ({ game, page }) => {
  await game.open();
  await game.begin();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
  await game.choose('New game');
  await game.toTheParty([], 'Hold');
  await game.visit('cake');
  await kept(game);
  const before = await game.now();
  const shelf = await generations(page);
  const log = await logged(page);
  expect(Object.keys(log)).toEqual(['memory', 'mingle', 'punch']);

  await reopen(game);
  const after = await game.takeUp();
  expect(after.state).toEqual(before.state);
  expect(after.state?.beat).toBe('mingle');
  expect(after.free).toBe(true);
  // Nothing comes of the cake: what is kept already is not kept again.
  await game.visit('cake');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await generations(page)).toEqual(shelf);
  await game.visit('cicada', ['They kept the "badly"?']);
  await kept(game);
  const longer = await logged(page);
  expect(longer['punch']).toBe(log['punch']);
  expect(longer['mingle']).toBeGreaterThan(log['mingle'] ?? 0);
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
  await expect(page.getByText('A Thought stays')).toBeHidden();
  expect(resumed.line).toBe("Starlight Glimmer: Oh. I had a whole speech, and now it's just a list of adjectives.");
  await page.keyboard.press('KeyQ');
  resumed = await game.settle();
  expect(resumed.line).toBe(now.line);
  expect(resumed.choices).toEqual(now.choices);
  expect(resumed.state?.trust.starlight).toBe('warm');
  await game.talk(['Under the lining of the basket']);
  const { state } = await game.settle();
  expect(state?.trust.starlight).toBe('warm');
  expect(state?.thoughts).toEqual(['carrying', 'held-the-door', 'the-assistant', 'starlight-looked']);
  expect(state?.scroll).toBe('basket-lining');
  expect(state?.beat).toBe('applejack');
});

test('a cover that was reached is kept at once', async ({ game, page }) => {
  await game.openAt({ beat: 'escape', checkpoint: { place: 'everfree-edge', spot: 'fence' } });
  await game.walkTo('cover-1');
  await kept(game);
  const newest = (await generations(page)).at(-1);
  expect(JSON.parse(newest?.record.text ?? '{}')).toMatchObject({ state: { checkpoint: { spot: 'cover-1' } } });
});

test('a broken newest save is set aside and explained, and the one before it is used', async ({ game, page }) => {
  await game.open();
  await game.newNight();
  await game.toTheParty([], 'Hold');
  await kept(game);
  const whole = await game.settle();
  await game.leave();
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
  // The one before was kept at the last answer.
  expect(now.line).toMatch(/^The band stops\./);
  expect(await setAside(page)).toEqual([
    expect.objectContaining({ generation: newest?.generation, record: newest?.record }),
  ]);
  expect(await generations(page)).toEqual(untouched.slice(0, -1));

  const after = await game.talk();
  expect(after.state).toEqual(whole.state);
  await kept(game);
  const texts = (await generations(page)).map(({ record }) => record.text);
  // Of those that were whole only the oldest make room.
  expect(texts).toEqual(expect.arrayContaining(untouched.slice(-4, -1).map(({ record }) => record.text)));
});

test('saves of which none can be used are explained, set aside, and offered no more', async ({ game, page }) => {
  await game.open();
  await lay(page, { beat: 'mingle' });
  await lay(page, { beat: 'mingle', activity: 'packing' }, { knot: 'cake', hash: '', picks: [] });
  const [oldest, newest] = await generations(page);
  if (!oldest || !newest) throw new Error('nothing was kept');
  await overwrite(page, { ...oldest, record: { ...oldest.record, text: '{}' } });
  await reopen(game);
  await game.begin();
  await game.choose('Continue');
  await expect(page.getByRole('alert')).toHaveText(
    /The night cannot be taken up: no save of it can be used \(cannot converse .*\)\. Nothing has been deleted\./,
  );
  await expect(page.getByRole('navigation', { name: 'Main menu' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
  expect((await setAside(page)).map(({ generation, why }) => [generation, why])).toEqual([
    [2, expect.stringContaining('the packing is not finished')],
    [1, 'its contents do not match their checksum'],
  ]);
  await game.choose('New game');
  await game.talk(['Look into it']);
  await kept(game);
});

test('what a newer version has saved is left as it is', async ({ game, page }) => {
  await game.open();
  await lay(page, { beat: 'mingle' });
  const [night] = await generations(page);
  if (!night) throw new Error('nothing was kept');
  await overwrite(page, { ...night, record: { ...night.record, version: 99 } });
  const shelf = await generations(page);
  await reopen(game);
  await game.begin();
  await game.choose('Continue');
  await expect(page.getByRole('alert')).toContainText(
    'Your night is safe, but cannot be opened: it was written by a newer version of the game (format 99,',
  );
  await game.choose('New game');
  await game.choose(/^Night 1/);
  await game.choose('Begin anew');
  await game.talk(['Look into it']);
  await expect(page.getByRole('alert')).toHaveText(
    /A newer version of the game has saved a night here\. It is left as it is/,
  );
  expect(await generations(page)).toEqual(shelf);
});

test('when the disk refuses, the player is told once and plays on', async ({ game, page }) => {
  await page.addInitScript(refuseSaves);
  await game.open();
  await game.newNight();
  await game.toTheParty([], 'Hold');
  const notice = page.getByRole('alert');
  await expect(notice).toHaveText(/The night could not be saved: the browser refuses .* You can play on;/);
  await page.getByRole('button', { name: 'I see' }).click();
  await game.visit('cicada', ['They kept the "badly"?']);
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
  await expect(notice).toBeHidden();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  const before = await game.settle();
  await game.leave();
  await game.choose('Continue');
  await game.until('the night', (now) => now.screen === 'none');
  expect((await game.settle()).state).toEqual(before.state);
  expect(await generations(page)).toEqual([]);
});

test('without storage the night is played on, under a standing banner', async ({ game, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The user denied permission to access the database.', 'SecurityError');
    };
  });
  await game.open();
  const banner = page.getByRole('alert').filter({ hasText: 'This browser keeps no saves (The user denied permission' });
  await expect(banner).toBeVisible();
  await game.newNight();
  await game.toTheParty([], 'Hold');
  await game.visit('cake');
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
  await other.visit('cicada', JOKE);
  await expect(other.page.getByText('Saved', { exact: true })).toBeVisible();
  const newest = await generations(other.page);

  await game.visit('cicada', JOKE);
  const notice = page.getByRole('alert');
  await expect(notice).toHaveText(/This night has been saved in another tab since, and is no longer kept from here\./);
  expect(await generations(page)).toEqual(newest);
  await page.getByRole('button', { name: 'I see' }).click();
  await game.visit('cicada');
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible();
  await expect(notice).toBeHidden();
  expect(await generations(page)).toEqual(newest);

  // A new night is this tab's own again.
  await game.press('Escape');
  await game.choose('Leave for the title');
  await game.until('the title', (now) => now.screen === 'title');
  await game.choose('New game');
  await game.choose(/^Night 1/);
  await game.choose('Begin anew');
  await game.talk(['Look into it']);
  await kept(game);
  await expect(notice).toBeHidden();
});
