/** What every whole night shares: the bag, the company, the guard and the sheet at its end. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Game } from './game';

/** What fits the bag in any night. */
export const PACKED = [
  { thing: 'Rolled-up poster', column: 0, row: 0 },
  { thing: 'Brass telescope', column: 3, row: 0 },
  { thing: 'Quill set', column: 0, row: 1 },
  { thing: "Apple-picker's cap", column: 2, row: 1 },
  { thing: 'Recipe cards', column: 4, row: 1 },
  { thing: 'Gem bowl', column: 0, row: 2 },
  { thing: 'Stuffed owl', column: 2, row: 2 },
  { thing: 'Chipped teacup', column: 1, row: 3 },
  { thing: 'Snow globe', column: 2, row: 3 },
  { thing: 'Crystal shard', column: 4, row: 2 },
  { thing: "Hearth's Warming doll", column: 5, row: 2 },
  { thing: 'Training whistle', column: 0, row: 4 },
];

/** The ledger's words, entry by entry. */
export async function ledger(page: Page): Promise<Record<string, readonly string[]>> {
  const sheet = page.getByRole('dialog', { name: 'The ledger' });
  await expect(sheet.getByRole('heading', { name: 'The ledger of one night' })).toBeVisible();
  return sheet.evaluate((root) =>
    Object.fromEntries(
      [...root.querySelectorAll('section')].map((entry) => [
        entry.querySelector('h3')?.textContent ?? '',
        [...entry.querySelectorAll('p, li')]
          .filter((part) => !part.querySelector('p'))
          .map((part) => [...part.childNodes].map((words) => words.textContent?.trim()).join(' · ')),
      ]),
    ),
  );
}

/** Calls for companions until the one of that name is beside Spike. */
export async function call(game: Game, name: string): Promise<void> {
  const beside = game.page.locator('.company-name');
  for (let presses = 0; presses < 4 && (await beside.innerText()) !== name; presses++) await game.press('Tab', 400);
  await expect(beside).toHaveText(name);
}

/** Walks into the guard's light until he has seen the player so often. */
export async function beSeen(game: Game, spotted: 'once' | 'twice'): Promise<void> {
  for (let tries = 0; tries < 20 && (await game.settle()).state?.spotted !== spotted; tries++) {
    await game.walkTo('night-guard');
    await game.talk();
  }
  expect((await game.now()).state?.spotted).toBe(spotted);
}
