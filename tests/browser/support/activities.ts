/** What is done at the desk and over the bag, by keys alone. */
import { expect } from '@playwright/test';
import type { Game } from './game';

/** Reads the contract to its end. */
export async function readContract(game: Game): Promise<void> {
  const contract = game.page.getByRole('dialog', { name: 'The contract' });
  await expect(contract).toBeVisible();
  for (let clause = 1; clause <= 7; clause++) {
    await expect(contract.getByRole('listitem')).toHaveCount(clause);
    await game.press('KeyE');
  }
  await game.until('the contract to be laid down', (now) => now.state?.activity === null);
}

/** Lays Thoughts on reasons, as `[thought, reason]`, each by the first words of it. */
export async function weigh(game: Game, pairs: readonly (readonly [string, string])[]): Promise<void> {
  const scales = game.page.getByRole('dialog', { name: 'Why?' });
  for (const [thought, reason] of pairs) {
    await game.focus(scales.getByRole('button', { name: thought }));
    await game.press('KeyE');
    await game.focus(scales.getByRole('button', { name: reason }));
    await game.press('KeyE');
  }
  await game.choose('So be it');
}

/** Draws with the arrow keys, the pen down from the start, and signs with that. */
export async function sign(game: Game, keys: readonly string[]): Promise<void> {
  await expect(game.page.getByRole('button', { name: 'The line to sign on' })).toBeFocused();
  await game.press('KeyE');
  for (const key of keys) await game.press(key, 17);
  await game.press('KeyE');
  await game.press('KeyR');
  await expect(game.page.getByRole('button', { name: 'It is signed' })).toBeFocused();
  await game.press('Enter');
}

/** Signs with the plain name. */
export async function signPlainly(game: Game): Promise<void> {
  await game.press('KeyR');
  await expect(game.page.getByRole('button', { name: 'Sign plainly' })).toBeFocused();
  await game.press('Enter');
}

/** Writes the note line by line, each by its words, and folds it. Lines that tell too much may be among them. */
export async function writeNote(game: Game, lines: readonly string[]): Promise<void> {
  const note = game.page.getByRole('dialog', { name: 'The note' });
  for (const line of lines) {
    const options = note.getByRole('list').getByRole('button');
    const index = (await options.allInnerTexts()).findIndex((text) => text.includes(line));
    expect(index, `"${line}" can be written`).toBeGreaterThanOrEqual(0);
    await game.press(`Digit${index + 1}`);
  }
  await expect(note.getByRole('button', { name: 'Fold it' })).toBeFocused();
  await game.press('Enter');
}

/** Where a thing goes: column and row of its top left cell, from 0, and quarter turns. */
export type Place = { thing: string; column: number; row: number; turns?: number };

/** Packs each thing where it is told, and closes the bag. */
export async function pack(game: Game, places: readonly Place[]): Promise<void> {
  const table = game.page.getByRole('dialog', { name: 'The duffle bag' });
  const bag = table.getByRole('button', { name: /^Duffle bag/ });
  for (const { thing, column, row, turns = 0 } of places) {
    await game.focus(table.getByRole('button', { name: `${thing}: take up` }));
    await game.press('KeyE');
    await expect(bag).toHaveAccessibleName(new RegExp(`Holding ${thing}`));
    for (let turn = 0; turn < turns; turn++) await game.press('KeyR');
    for (;;) {
      const [, c, r] = /column (\d+), row (\d+)/.exec((await bag.getAttribute('aria-label')) ?? '') ?? [];
      const [dx, dy] = [column + 1 - Number(c), row + 1 - Number(r)];
      if (dx === 0 && dy === 0) break;
      await game.press(dx > 0 ? 'ArrowRight' : dx < 0 ? 'ArrowLeft' : dy > 0 ? 'ArrowDown' : 'ArrowUp', 17);
    }
    await game.press('KeyE');
    await expect(table.getByRole('button', { name: `${thing}, in the bag: take out` })).toBeVisible();
  }
  await game.choose(/^Close/);
}

/** Unfolds the note in the morning, and rolls it up. Returns its lines. */
export async function readNote(game: Game): Promise<readonly string[]> {
  await expect(game.page.getByRole('dialog', { name: 'A folded paper' })).toBeVisible();
  await game.press('KeyE');
  const note = game.page.getByRole('dialog', { name: 'The note' });
  const lines = await note.getByRole('paragraph').allInnerTexts();
  await game.press('KeyE');
  return lines;
}
