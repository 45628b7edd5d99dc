/** Every key at every kind of moment: whatever was pressed, the night is whole and can be gone on with. */
import type { Locator } from '@playwright/test';
import type { QuestState } from '../../src/quest-state/state';
import { pack, sign, weigh } from './support/activities';
import type { Game } from './support/game';
import { FULL_BAG } from './support/shelf';
import { expect, test } from './support/test';

/** Every key that means something to the game. */
const KEYS = [
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'KeyW', 'KeyA', 'KeyS', 'KeyD', 'ShiftLeft', 'KeyE', 'Enter'],
  ...['NumpadEnter', 'Space', 'KeyJ', 'KeyR', 'KeyQ', 'KeyF', 'Backspace', 'Escape', 'Tab', 'KeyB'],
  ...['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5', 'Digit6', 'Digit7', 'Digit8', 'Digit9'],
];

/** Presses keys, then leaves whatever menus that opened. */
async function pressAll(game: Game, keys: readonly string[] = KEYS): Promise<void> {
  for (const key of keys) await game.press(key);
  for (let menus = 0; menus < 6 && (await game.now()).screen !== 'none'; menus++) await game.press('Escape', 100);
  expect((await game.now()).screen).toBe('none');
}

/** Goes a step further: the next line, an answer, or a few steps on foot; or has a paper in hand. */
async function goOn(game: Game): Promise<void> {
  const now = await game.settle();
  if (now.choices[0] !== undefined) await game.answer(now, now.choices[0]);
  else if (now.line !== '') {
    await game.press('KeyE');
    await game.press('KeyE');
    await game.until('the next line', ({ line }) => line !== now.line);
  } else if (now.state?.activity != null) await expectInHand(game.page.getByRole('dialog'));
  else {
    expect(now.free, 'the player may walk').toBe(true);
    for (const way of ['ArrowLeft', 'ArrowUp']) {
      await game.page.keyboard.down(way);
      await game.step(400);
      await game.page.keyboard.up(way);
    }
    const after = await game.now();
    expect([after.x, after.y]).not.toEqual([now.x, now.y]);
  }
}

async function expectInHand(paper: Locator): Promise<void> {
  await expect(paper).toBeVisible();
  expect(await paper.evaluate((sheet) => sheet.contains(document.activeElement))).toBe(true);
}

/** The night is whole: nothing broke, it goes on, and it pauses. */
async function expectSane(game: Game): Promise<void> {
  const { page } = game;
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await goOn(game);
  await game.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeVisible();
  await game.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Paused' })).toBeHidden();
}

const MOMENTS: readonly { at: string; state: Partial<QuestState> }[] = [
  { at: 'the first line', state: { queued: 'punch_opening' } },
  { at: 'words that fade', state: { beat: 'truth', activity: 'the-question' } },
  { at: 'the search', state: { beat: 'search', checkpoint: { place: 'spike-bedroom', spot: 'twilight-morning' } } },
];

for (const { at, state } of MOMENTS) {
  test(`every key at ${at} leaves the night sane`, async ({ game }) => {
    await game.openAt(state);
    for (let rounds = 0; rounds < 3; rounds++) await pressAll(game);
    await expectSane(game);
  });
}

const MIND = { thoughts: ['held-the-door', 'yorsk-calf', 'carrying'] } satisfies Partial<QuestState>;
const DESK = { place: 'spike-bedroom', spot: 'desk' } satisfies QuestState['checkpoint'];

/** `rounds`: of all keys, few enough not to finish it by chance. `finish`: does the rest of what is to be done with it. */
type Paper = { name: string; rounds?: number; state: Partial<QuestState>; finish: (game: Game) => Promise<unknown> };

const PAPERS: readonly Paper[] = [
  {
    name: 'The contract',
    state: { beat: 'weigh', activity: 'contract' },
    finish: async (game) => {
      const clauses = game.page.getByRole('dialog', { name: 'The contract' }).getByRole('listitem');
      for (let read = await clauses.count(); read < 7; read++) {
        await game.press('KeyE');
        await expect(clauses).toHaveCount(read + 1);
      }
      await game.press('KeyE');
    },
  },
  {
    name: 'Why?',
    state: { ...MIND, beat: 'weigh', facts: ['read-contract'], activity: 'weighing' },
    finish: (game) => weigh(game, [['They only ever look for me', 'The two who lost an egg']]),
  },
  {
    name: 'Sign',
    state: { beat: 'sign', activity: 'signature' },
    finish: (game) => sign(game, ['ArrowRight', 'ArrowUp', 'ArrowRight']),
  },
  {
    name: 'The note',
    rounds: 1,
    state: { beat: 'note', signature: [], activity: 'note' },
    finish: async (game) => {
      const fold = game.page.getByRole('button', { name: 'Fold it' });
      for (let lines = 0; lines < 6 && !(await fold.isVisible()); lines++) await game.press('Enter', 400);
      return game.choose('Fold it');
    },
  },
  {
    name: 'The duffle bag',
    state: { beat: 'pack', bag: FULL_BAG.filter(({ item }) => item !== 'training-whistle'), activity: 'packing' },
    finish: (game) => pack(game, [{ thing: 'Training whistle', column: 0, row: 4 }]),
  },
];

for (const { name, state, finish, rounds = 2 } of PAPERS) {
  test(`every key at the paper “${name}” leaves it to be used`, async ({ game, page }) => {
    await game.openAt({ checkpoint: DESK, ...state });
    const paper = page.getByRole('dialog', { name });
    for (let round = 0; round < rounds; round++) await pressAll(game);
    await expectInHand(paper);
    await finish(game);
    await expect(paper).toBeHidden();
    expect((await game.settle()).state?.activity).not.toBe(state.activity);
    await pressAll(game);
    await expectSane(game);
  });
}

test('every key in the menus does no harm', async ({ game, page }) => {
  await game.openAt({ beat: 'mingle' });
  for (const menu of ['Journal', 'What was said', 'Options']) {
    await game.press('Escape');
    await game.choose(menu);
    const leaving = ['Escape', 'Backspace'];
    await pressAll(
      game,
      KEYS.filter((key) => !leaving.includes(key)),
    );
  }
  await expect(page.getByRole('alertdialog')).toBeHidden();
  const now = await game.visit('cake');
  expect(now.free).toBe(true);
});
