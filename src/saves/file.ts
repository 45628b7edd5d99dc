/** A night as a file that the player takes along: the save's own format and checksum, as JSON. */
import * as v from 'valibot';
import type { Kept } from '../dialogue/session';
import { seal, unseal } from './record';

/** Characters. A save is at most half of it, even where each of them had to be escaped. */
export const MOST_FILE = 200_000;

const GAME = 'Signed, Spike';
const File = v.strictObject({
  game: v.literal(GAME),
  version: v.number(),
  hash: v.string(),
  text: v.string(),
});

export const toFile = (kept: Kept): string => `${JSON.stringify({ game: GAME, ...seal(kept) }, null, 2)}\n`;

/**
 * @throws NewerFormat when only a newer version of the game can read it.
 * @throws Error that says plainly what is wrong with it.
 */
export function fromFile(text: string): Kept {
  if (text.length > MOST_FILE) throw new Error('it is larger than a night can be');
  const file = v.safeParse(File, parsed(text));
  if (!file.success) throw new Error('it is not a night of this game');
  const { game: _, ...record } = file.output;
  return unseal(record);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
