/** Where saves lie in the browser: one database, its stores, and what is done to them in one go. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { BeatId } from '../ids';
import type { Card } from './card';
import type { SaveRecord } from './record';

/** `logged`: how many intents of its beat had led to it. */
export type Generation = { slot: string; generation: number; record: SaveRecord; logged?: number; card?: Card };

interface Stores extends DBSchema {
  generations: { key: [string, number]; value: Generation };
  heads: { key: string; value: { slot: string; generation: number } };
  broken: { key: number; value: { slot: string; generation: number; record: unknown; why: string } };
  profile: { key: string; value: unknown };
  /** The intent log, a chunk for each beat. It tells how a night went; no load needs it. */
  log: { key: [string, BeatId]; value: { slot: string; beat: BeatId; intents: readonly unknown[] } };
}
export type Shelf = IDBPDatabase<Stores>;

/** @throws if the browser keeps nothing, or another tab with an older version of the game holds the shelf. */
export function openShelf(name: string): Promise<Shelf> {
  return new Promise((resolve, reject) => {
    openDB<Stores>(name, 2, {
      upgrade(shelf, from) {
        if (from < 1) {
          shelf.createObjectStore('generations', { keyPath: ['slot', 'generation'] });
          shelf.createObjectStore('heads', { keyPath: 'slot' });
          shelf.createObjectStore('broken', { autoIncrement: true });
          shelf.createObjectStore('profile');
        }
        shelf.createObjectStore('log', { keyPath: ['slot', 'beat'] });
      },
      blocked: () => reject(new Error('an older version of the game is open in another tab: close it and reload')),
      // Makes way for a newer version in another tab; this one can save no more, and says so when it tries.
      blocking: (_now, _wanted, event) => (event.target as IDBDatabase).close(),
    }).then(resolve, reject);
  });
}

/** Takes a broken save out of the way without losing it. */
export async function setAside(shelf: Shelf, { slot, generation, record }: Generation, why: string): Promise<void> {
  const turn = shelf.transaction(['generations', 'broken'], 'readwrite', { durability: 'strict' });
  await turn.objectStore('broken').add({ slot, generation, record, why });
  await turn.objectStore('generations').delete([slot, generation]);
  await turn.done;
}

type Turn = IDBPTransaction<Stores, ('generations' | 'heads' | 'log')[], 'readwrite'>;

/** Does all of the work or nothing of it. @throws whatever the work throws, or the disk has against it. */
export async function inOneGo<T>(shelf: Shelf, work: (turn: Turn) => Promise<T>): Promise<T> {
  const turn = shelf.transaction(['generations', 'heads', 'log'], 'readwrite', { durability: 'strict' });
  // What fails is thrown from where it fails; the transaction would tell of it once more, to nobody.
  turn.done.catch(() => {});
  try {
    const result = await work(turn);
    await turn.done;
    return result;
  } catch (error) {
    try {
      turn.abort();
    } catch {
      // It has ended by itself.
    }
    throw error;
  }
}
