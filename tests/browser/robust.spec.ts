/** What may go wrong around the game, and keys at the wrong moment: the night goes on. */
import type { Page } from '@playwright/test';
import type { Game } from './support/game';
import { lay } from './support/shelf';
import { expect, test } from './support/test';
import type { QuestState } from '../../src/quest-state/state';

/** Opens the game at a point of the night. */
async function openAt(game: Game, state: Partial<QuestState>): Promise<void> {
  await game.open();
  await lay(game.page, state);
  await game.page.reload();
  await game.arrive();
  await game.takeUp();
}

/** A hash of every pixel of the canvas as it was last drawn. */
const pictureOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const url = document.querySelector<HTMLCanvasElement>('#view canvas')?.toDataURL('image/png') ?? '';
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url));
    return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });

/** Every key that means something to the game. */
const KEYS = [
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'KeyW', 'KeyA', 'KeyS', 'KeyD', 'ShiftLeft', 'KeyE', 'Enter'],
  ...['NumpadEnter', 'Space', 'KeyJ', 'KeyR', 'KeyQ', 'Backspace', 'Escape', 'Tab'],
  ...['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Digit6', 'Digit7', 'Digit8', 'Digit9'],
];

test('a missing picture is named, and the night goes on without it', async ({ game, page, faults }) => {
  await page.route(/assets\/guests-[^/]*\.png$/, (route) => route.abort());
  await game.open();
  await game.newNight();
  await expect(page.getByRole('alert')).toHaveText(/Something is missing: .*guests.*The game goes on without it\./);
  await game.talk(['Look into it', 'You held the door.'], { skip: true });
  await game.visit('cicada', ['They kept the "badly"?'], { skip: true });
  expect((await game.now()).state?.thoughts).toContain('cicada-remembers');
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults.splice(0)) expect(fault).toMatch(/guests|ERR_FAILED/);
});

test('a lost picture comes back as it was', async ({ game, page, faults }) => {
  await openAt(game, { beat: 'visitors', checkpoint: { place: 'spike-bedroom', spot: 'window' } });
  await game.step(3000);
  await game.press('Escape');
  await game.step(17, true);
  const before = await pictureOf(page);
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
  await game.step(17, true);
  const after = await pictureOf(page);
  expect(after).toBe(before);
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
    await openAt(game, { beat: 'mingle' });
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
  await openAt(game, { beat: 'mingle' });
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
  await game.visit('cake', [], { skip: true });
  expect(faults.splice(0).join()).toContain('the chandelier fell');
});

test('the page carries the content policy', async ({ game, page }) => {
  await game.open();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute(
    'content',
    /default-src 'none'; script-src 'self';.*require-trusted-types-for 'script'/,
  );
});

test('nothing piles up from scene to scene', async ({ game, page }) => {
  await openAt(game, { beat: 'mingle' });
  const count = async (): Promise<unknown> => {
    await page.requestGC();
    return page.evaluate(() => window.testClock.count());
  };
  const rounds: unknown[] = [];
  for (let round = 0; round < 3; round++) {
    await game.press('Escape');
    await game.choose('Leave for the title');
    await game.until('the title', (now) => now.screen === 'title');
    await game.step(1500);
    const title = await count();
    await game.choose('Continue');
    await game.until('the night', (now) => now.screen === 'none');
    await game.settle();
    await game.step(5000);
    rounds.push({ title, night: await count() });
  }
  expect(rounds[1]).toEqual(rounds[0]);
  expect(rounds[2]).toEqual(rounds[0]);
});

/** Presses every key, then leaves whatever menus that opened. */
async function pressEverything(game: Game): Promise<void> {
  for (const key of KEYS) await game.press(key);
  for (let menus = 0; menus < 6 && (await game.now()).screen !== 'none'; menus++) await game.press('Escape', 100);
  expect((await game.now()).screen).toBe('none');
}

const MIND = { thoughts: ['held-the-door', 'yorsk-calf', 'carrying'] } satisfies Partial<QuestState>;
const DESK = { place: 'spike-bedroom', spot: 'desk' } satisfies QuestState['checkpoint'];

const MOMENTS: readonly { at: string; state: Partial<QuestState> }[] = [
  { at: 'the first line', state: { queued: 'punch_opening' } },
  { at: 'words that fade', state: { beat: 'truth', queued: 'the_question' } },
  { at: 'the contract', state: { beat: 'weigh', checkpoint: DESK, activity: 'contract' } },
  {
    at: 'the weighing',
    state: { ...MIND, beat: 'weigh', facts: ['read-contract'], checkpoint: DESK, activity: 'weighing' },
  },
  { at: 'the signature', state: { beat: 'sign', checkpoint: DESK, activity: 'signature' } },
  { at: 'the note', state: { beat: 'note', signature: [], checkpoint: DESK, activity: 'note' } },
  { at: 'the bag', state: { beat: 'pack', checkpoint: DESK, activity: 'packing' } },
  { at: 'the search', state: { beat: 'search', checkpoint: { place: 'spike-bedroom', spot: 'twilight-morning' } } },
];

for (const { at, state } of MOMENTS) {
  test(`every key at ${at} leaves the night sane`, async ({ game, page }) => {
    await openAt(game, state);
    for (let rounds = 0; rounds < 3; rounds++) await pressEverything(game);
    await expect(page.getByRole('alertdialog')).toBeHidden();
    // The story can be gone on with: what is open hears its keys, or the player walks.
    const now = await game.settle();
    expect(now.free || now.line !== '' || now.state?.activity !== null).toBe(true);
    await game.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
    await game.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Paused' })).toBeHidden();
  });
}

test('every key in the menus does no harm', async ({ game, page }) => {
  await openAt(game, { beat: 'mingle' });
  for (const menu of ['Journal', 'What was said', 'Options']) {
    await game.press('Escape');
    await game.choose(menu);
    for (const key of KEYS.filter((k) => k !== 'Escape' && k !== 'Backspace')) await game.press(key);
    for (let menus = 0; menus < 6 && (await game.now()).screen !== 'none'; menus++) await game.press('Escape', 100);
    expect((await game.now()).screen).toBe('none');
  }
  await expect(page.getByRole('alertdialog')).toBeHidden();
  const now = await game.visit('cake', [], { skip: true });
  expect(now.free).toBe(true);
});
