/** The shelf of saves in the page's own database, as format 1 keeps it: read, filled and damaged from outside the game. */
import type { Page } from '@playwright/test';
import type { QuestState } from '../../../src/quest-state/state';

const SLOT = 'autosave';

/** The night's first state, to be overridden. */
const DUSK: QuestState = {
  seed: 7,
  beat: 'punch',
  checkpoint: { place: 'castle-ballroom', spot: 'punch' },
  facts: [],
  thoughts: [],
  trust: {
    twilight: 'steady',
    'rainbow-dash': 'steady',
    applejack: 'steady',
    rarity: 'steady',
    'pinkie-pie': 'steady',
    fluttershy: 'steady',
    starlight: 'steady',
  },
  composure: 'calm',
  scroll: null,
  trace: null,
  weighed: {},
  resolve: [],
  signature: null,
  note: [],
  bag: [],
  keepsakes: {},
  spotted: 'unseen',
  clues: [],
  found: [],
  told: null,
  tripped: [],
  conversation: null,
  activity: null,
  queued: null,
};

/** 64 bits of FNV-1a in hexadecimal, as every record of format 1 carries it. */
function checksum(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

type Generation = { slot: string; generation: number; record: { version: number; hash: string; text: string } };

/** Puts a night on the shelf, with `changes` to its first state. The game must have been open once, and reads it when opened again. */
export async function lay(page: Page, changes: Partial<QuestState>): Promise<void> {
  const text = JSON.stringify({ state: { ...DUSK, ...changes }, conversation: null });
  const record = { version: 1, hash: checksum(text), text };
  await page.evaluate(inDatabase, { slot: SLOT, put: { slot: SLOT, generation: 1, record } });
}

/** All generations on the shelf, oldest first. */
export async function generations(page: Page): Promise<readonly Generation[]> {
  return (await page.evaluate(inDatabase, { slot: SLOT })).generations;
}

/** What was set aside as broken. */
export async function setAside(page: Page): Promise<readonly { generation: number; why: string; record: unknown }[]> {
  return (await page.evaluate(inDatabase, { slot: SLOT })).broken;
}

/** Writes over one generation without the game knowing. */
export async function overwrite(page: Page, generation: Generation): Promise<void> {
  await page.evaluate(inDatabase, { slot: SLOT, put: generation });
}

type Job = { slot: string; put?: Generation };
type Shelf = { generations: Generation[]; broken: { generation: number; why: string; record: unknown }[] };

/** In the page. */
async function inDatabase({ slot, put }: Job): Promise<Shelf> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('signed-spike'));
  const turn = db.transaction(['generations', 'heads', 'broken'], 'readwrite');
  const shelf = turn.objectStore('generations');
  const heads = turn.objectStore('heads');
  if (put) {
    const head = (await done(heads.get(slot)))?.generation ?? 0;
    await done(shelf.put(put));
    await done(heads.put({ slot, generation: Math.max(head, put.generation) }));
  }
  const result = { generations: await done(shelf.getAll()), broken: await done(turn.objectStore('broken').getAll()) };
  db.close();
  return result;
}
