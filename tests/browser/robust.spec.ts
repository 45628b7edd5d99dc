/** What may go wrong around the game: the night goes on. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

/** A hash of every pixel of the canvas as it was last drawn. */
const pictureOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const url = document.querySelector<HTMLCanvasElement>('#view canvas')?.toDataURL('image/png') ?? '';
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });

test('a missing picture is named, and the night goes on without it', async ({ game, page, faults }) => {
  await page.route(/assets\/guests-[^/]*\.png$/, (route) => route.abort());
  await game.open();
  await game.newNight();
  await expect(page.getByRole('alert')).toHaveText(/Something is missing: .*guests.*The game goes on without it\./);
  await game.toTheParty([], 'Hold');
  await game.visit('cicada', ['They kept the "badly"?']);
  expect((await game.now()).state?.thoughts).toContain('cicada-remembers');
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults.splice(0)) expect(fault).toMatch(/guests|ERR_FAILED/);
});

test('a place that cannot be fetched is named, and fetched again when the player wants', async ({
  game,
  page,
  faults,
}) => {
  await page.route(/castle-ballroom-[^/]*\.js$/, (route) => route.abort());
  await game.open();
  await game.begin();
  await game.choose('New game');
  const barred = page.getByRole('alertdialog', { name: 'The way is barred' });
  await game.step(1500);
  await expect(barred).toHaveText(/the map “castle-ballroom”, could not be fetched: .*castle-ballroom-[^/]*\.js/);
  await page.unrouteAll();
  await game.choose('Try again');
  await expect(barred).toBeHidden();
  expect((await game.settle()).line).toBe('The band is on its fourth victory waltz.');
  for (const fault of faults.splice(0)) expect(fault).toMatch(/ERR_FAILED/);
});

test('without WebGL the page says what is missing and what to do', async ({ page, faults: _ }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    const without = function (this: HTMLCanvasElement, kind: string, ...how: unknown[]): RenderingContext | null {
      return kind.includes('webgl') ? null : Reflect.apply(getContext, this, [kind, ...how]);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: without });
  });
  await page.goto('/');
  const broken = page.getByRole('alertdialog', { name: 'No picture can be drawn' });
  await expect(broken).toHaveText(/draws with WebGL, and this browser offers none\. Turn on hardware acceleration/);
  await expect(broken.getByRole('button', { name: 'Reload the page' })).toBeFocused();
  await expect(broken.getByRole('button', { name: 'Try to go on' })).toBeHidden();
});

test('a seed that is none is refused', async ({ page, faults: _ }) => {
  await page.goto('/?seed=1.5');
  await expect(page.getByRole('alertdialog', { name: 'No night can begin so' })).toHaveText(
    /\?seed=1\.5 is no whole number\./,
  );
});

/** Takes the graphics context away, waits until the game says so, and gives it back. */
async function loseAndRestore(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#view canvas');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const loss = context?.getExtension('WEBGL_lose_context');
    addEventListener('bring-back', () => loss?.restoreContext());
    loss?.loseContext();
  });
  await expect(page.getByText('The picture was lost. It will be back in a moment.')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('bring-back')));
  await expect(page.getByText('The picture was lost.')).toBeHidden();
}

test('a lost picture comes back as if it had never been lost', async ({ game, page, faults }) => {
  const picture = async (lost: boolean): Promise<string> => {
    await game.openAt({ beat: 'visitors', checkpoint: { place: 'spike-bedroom', spot: 'window' } });
    await game.step(3000);
    await game.press('Escape');
    await game.step(17, true);
    if (lost) await loseAndRestore(page);
    await game.step(17, true);
    return pictureOf(page);
  };
  const before = await picture(false);
  expect(await picture(true)).toBe(before);
  for (const fault of faults.splice(0)) expect(fault).toMatch(/^warning: WebGL/);
});

for (const [how, leave] of [
  [
    'blurred',
    (): void => {
      window.dispatchEvent(new Event('blur'));
    },
  ],
  [
    'hidden',
    (): void => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    },
  ],
] as const) {
  test(`when the window is ${how} the night pauses and held keys are let go`, async ({ game, page }) => {
    await game.openAt({ beat: 'mingle' });
    await page.keyboard.down('ArrowLeft');
    const from = await game.step(200);
    const walking = await game.step(200);
    expect(walking.x).toBeLessThan(from.x);
    await page.evaluate(leave);
    await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
    const paused = await game.step(500);
    await game.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Paused' })).toBeHidden();
    const after = await game.step(500);
    expect([after.x, after.y]).toEqual([paused.x, paused.y]);
    await page.keyboard.up('ArrowLeft');
  });
}

test('a crash says so, hands over a report, and lets the player go on', async ({ game, page, faults }) => {
  await game.openAt({ beat: 'mingle' });
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('the chandelier fell');
    });
  });
  const crash = page.getByRole('alertdialog', { name: 'Something broke' });
  await expect(crash).toBeVisible();
  await expect(crash.getByRole('textbox', { name: 'Report' })).toHaveValue(/the chandelier fell.*"beat":"mingle"/s);
  await expect(crash.getByRole('button', { name: 'Copy the report' })).toBeVisible();
  await game.choose('Try to go on');
  await expect(crash).toBeHidden();
  await game.visit('cake');
  expect(faults.splice(0).join()).toContain('the chandelier fell');
});
