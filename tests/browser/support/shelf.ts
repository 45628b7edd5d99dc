/** The shelf of saves in the page's own database, as format 2 keeps it: read, filled and damaged from outside the game. */
import type { Page } from '@playwright/test';
import type { QuestState } from '../../../src/quest-state/state';

const SLOT = 'autosave';

/** Everything that goes into the bag together. */
export const FULL_BAG: QuestState['bag'] = [
  { item: 'power-poster', x: 0, y: 0, turns: 0 },
  { item: 'telescope', x: 3, y: 0, turns: 0 },
  { item: 'quill-set', x: 0, y: 1, turns: 0 },
  { item: 'baseball-cap', x: 2, y: 1, turns: 0 },
  { item: 'recipe-cards', x: 4, y: 1, turns: 0 },
  { item: 'gem-bowl', x: 0, y: 2, turns: 0 },
  { item: 'plush-owl', x: 2, y: 2, turns: 0 },
  { item: 'teacup', x: 1, y: 3, turns: 0 },
  { item: 'snow-globe', x: 2, y: 3, turns: 0 },
  { item: 'crystal-shard', x: 4, y: 2, turns: 0 },
  { item: 'hearth-doll', x: 5, y: 2, turns: 0 },
  { item: 'training-whistle', x: 0, y: 4, turns: 0 },
  { item: 'photograph', x: 1, y: 4, turns: 1 },
];

/** 64 bits of FNV-1a in hexadecimal, as every record carries it. */
function checksum(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

type Generation = {
  slot: string;
  generation: number;
  record: { version: number; hash: string; text: string };
  card?: unknown;
};

/**
 * Puts a night on top of the shelf: its first state with `changes`, and nothing being said unless `conversation` tells
 * what. The game must be open, and takes it up when it is continued or opened again.
 */
export async function lay(page: Page, changes: Partial<QuestState>, conversation: object | null = null): Promise<void> {
  const dusk = await page.evaluate(() => window.testClock.dusk(7));
  const text = JSON.stringify({ state: { ...dusk, queued: null, ...changes }, conversation });
  await page.evaluate(inDatabase, { slot: SLOT, lay: { version: 2, hash: checksum(text), text } });
}

/** All generations on the shelf, oldest first, without the cards that lie beside them. */
export async function generations(page: Page): Promise<readonly Generation[]> {
  const { generations: all } = await page.evaluate(inDatabase, { slot: SLOT });
  return all.map(({ card: _, ...generation }) => generation);
}

/** What was set aside as broken. */
export async function setAside(page: Page): Promise<readonly { generation: number; why: string; record: unknown }[]> {
  return (await page.evaluate(inDatabase, { slot: SLOT })).broken;
}

/** Writes over one generation without the game knowing. */
export async function overwrite(page: Page, generation: Generation): Promise<void> {
  await page.evaluate(inDatabase, { slot: SLOT, put: generation });
}

type Job = { slot: string; lay?: Generation['record']; put?: Generation };
type Shelf = { generations: Generation[]; broken: { generation: number; why: string; record: unknown }[] };

/** In the page. */
async function inDatabase({ slot, lay, put }: Job): Promise<Shelf> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('signed-spike'));
  const turn = db.transaction(['generations', 'heads', 'broken'], 'readwrite');
  const shelf = turn.objectStore('generations');
  const heads = turn.objectStore('heads');
  if (lay) {
    const generation = ((await done(heads.get(slot)))?.generation ?? 0) + 1;
    await done(shelf.put({ slot, generation, record: lay }));
    await done(heads.put({ slot, generation }));
  }
  if (put) await done(shelf.put(put));
  const result = { generations: await done(shelf.getAll()), broken: await done(turn.objectStore('broken').getAll()) };
  db.close();
  return result;
}
