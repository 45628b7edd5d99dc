import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Kept } from '../dialogue/session';
import { type SaveRecord, seal, unseal } from './record';

/** Saves kept of each slot; the oldest gives way. */
const GENERATIONS = 8;

interface Shelves extends DBSchema {
  generations: { key: [string, number]; value: { slot: string; generation: number; record: SaveRecord } };
  heads: { key: string; value: { slot: string; generation: number } };
  broken: { key: number; value: { slot: string; generation: number; record: unknown; why: string } };
  profile: { key: string; value: unknown };
}

export type Loaded = { kept: Kept /** What was set aside on the way to it. */; problem: string | null };

/**
 * The player's saves in this browser. Where storage is blocked they live until the page closes, and `blocked` says why.
 * A broken save is set aside and never written over.
 */
export class Saves {
  private readonly memory = new Map<string, Kept>();
  private readonly known = new Map<string, number>();

  private constructor(
    private readonly db: IDBPDatabase<Shelves> | null,
    readonly blocked: string | null,
  ) {}

  /** Never rejects. */
  static async open(name = 'signed-spike'): Promise<Saves> {
    try {
      const db = await openDB<Shelves>(name, 1, {
        upgrade(fresh) {
          fresh.createObjectStore('generations', { keyPath: ['slot', 'generation'] });
          fresh.createObjectStore('heads', { keyPath: 'slot' });
          fresh.createObjectStore('broken', { autoIncrement: true });
          fresh.createObjectStore('profile');
        },
      });
      return new Saves(db, null);
    } catch (error) {
      return new Saves(null, error instanceof Error ? error.message : String(error));
    }
  }

  /**
   * Writes the next generation and reads it back. @throws if the disk refuses, or if another tab has saved since this
   * one last looked.
   */
  async write(slot: string, kept: Kept): Promise<void> {
    this.memory.set(slot, kept);
    if (!this.db) return;
    const record = seal(kept);
    const turn = this.db.transaction(['generations', 'heads'], 'readwrite', { durability: 'strict' });
    const heads = turn.objectStore('heads');
    const generations = turn.objectStore('generations');
    const head = (await heads.get(slot))?.generation ?? 0;
    if (head > (this.known.get(slot) ?? head)) {
      turn.abort();
      await turn.done.catch(() => {});
      throw new Error('this story has been saved in another tab since');
    }
    const generation = head + 1;
    await generations.put({ slot, generation, record });
    await heads.put({ slot, generation });
    await generations.delete([slot, generation - GENERATIONS]);
    await turn.done;
    const written = await this.db.get('generations', [slot, generation]);
    if (written?.record.hash !== record.hash) throw new Error('what was written could not be read back');
    this.known.set(slot, generation);
  }

  async has(slot: string): Promise<boolean> {
    return this.memory.has(slot) || (await this.db?.get('heads', slot)) !== undefined;
  }

  /** The newest save that is whole; null if there is none. */
  async load(slot: string): Promise<Loaded | null> {
    const remembered = this.memory.get(slot);
    if (!this.db) return remembered ? { kept: remembered, problem: null } : null;
    const head = (await this.db.get('heads', slot))?.generation ?? 0;
    this.known.set(slot, head);
    const problems: string[] = [];
    for (let generation = head; generation > Math.max(0, head - GENERATIONS); generation--) {
      const stored = await this.db.get('generations', [slot, generation]);
      if (!stored) continue;
      try {
        return { kept: unseal(stored.record), problem: problems[0] ?? null };
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        problems.push(why);
        await this.setAside(slot, generation, stored.record, why);
      }
    }
    if (problems.length > 0) throw new Error(`no save of this story is whole: ${problems[0]}`);
    return null;
  }

  /** Options and the like: small plain data under a name. Undefined when there is none or it cannot be had. */
  async readProfile(name: string): Promise<unknown> {
    return this.db?.get('profile', name).catch(() => undefined);
  }

  async writeProfile(name: string, value: unknown): Promise<void> {
    await this.db?.put('profile', value, name);
  }

  private async setAside(slot: string, generation: number, record: unknown, why: string): Promise<void> {
    const turn = this.db?.transaction(['generations', 'broken'], 'readwrite', { durability: 'strict' });
    await turn?.objectStore('broken').add({ slot, generation, record, why });
    await turn?.objectStore('generations').delete([slot, generation]);
    await turn?.done;
  }
}
