import type { Kept, Logged } from '../dialogue/session';
import { BEAT_IDS } from '../ids';
import { type Card, readCard } from './card';
import { type Chunks, withLog } from './chunks';
import { NewerFormat, refuseNewer, seal, unseal } from './record';
import { type Generation, inOneGo, openShelf, setAside, type Shelf } from './shelf';

/** A slot holds a night. The first bears the name that it had when it was the only one. */
export const SLOTS = ['autosave', 'night-2', 'night-3'] as const;
export type Slot = (typeof SLOTS)[number];

/** Saves kept of each slot; the oldest gives way. */
const GENERATIONS = 8;

/** `problem`: what was set aside on the way to it. */
export type Loaded = { kept: Kept; card: Card; problem: string | null };
/** The newest save of a slot, at a look; `kept` is null where it cannot be read as it is. */
export type Night = { kept: Kept | null; card: Card };

/** Another tab has saved since this one last looked. */
export class Overtaken extends Error {}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * The player's saves in this browser. What the disk does not take lives until the page closes; where storage is blocked
 * altogether, `blocked` says why. A broken save is set aside and never written over.
 */
export class Saves {
  private readonly memory = new Map<string, { kept: Kept; chunks: Chunks; card: Card }>();
  /** The generation that each slot had when this tab last read or wrote it. */
  private readonly known = new Map<string, number>();
  /** The log up to where the night in a slot was taken up, as far as it may have to be written again. */
  private readonly past = new Map<string, Chunks>();

  private constructor(
    private readonly db: Shelf | null,
    readonly blocked: string | null,
  ) {}

  /** Never rejects. */
  static async open(name = 'signed-spike'): Promise<Saves> {
    try {
      return new Saves(await openShelf(name), null);
    } catch (error) {
      return new Saves(null, wordsOf(error));
    }
  }

  /**
   * From now on the slot is for a new night of this tab, whatever was saved before it, and wherever. `past`: the log that
   * led to where it begins.
   */
  async begin(slot: string, past: Chunks = new Map()): Promise<void> {
    this.memory.delete(slot);
    this.past.set(slot, past);
    this.known.set(slot, await this.head(slot));
  }

  /**
   * Writes the next generation and reads it back; of the same as the newest only the card is written anew. `log`: the intents since
   * the night was begun or loaded.
   * @throws Overtaken, and NewerFormat when the newest save is not this version's to follow; else whatever the disk has.
   */
  async write(slot: string, kept: Kept, log: readonly Logged[], card: Card): Promise<void> {
    const chunks = withLog(this.past.get(slot) ?? new Map(), log);
    this.memory.set(slot, { kept, chunks, card });
    if (!this.db) return;
    try {
      await this.put(this.db, slot, { kept, chunks, card });
      this.memory.delete(slot);
    } catch (error) {
      if (error instanceof Overtaken) this.memory.delete(slot);
      throw error;
    }
  }

  /**
   * Puts a night from elsewhere into a slot that is free.
   * @throws leaving everything as it is, when the slot is not free, and as `write` does.
   */
  async takeIn(slot: string, kept: Kept, card: Card): Promise<void> {
    // What another tab saves from here on is found by the look at the slot, or overtakes the writing.
    const head = await this.head(slot);
    if (await this.night(slot)) throw new Error('there is a night in its place by now');
    this.known.set(slot, head);
    this.past.delete(slot);
    try {
      await this.write(slot, kept, [], card);
    } catch (error) {
      this.memory.delete(slot);
      throw error;
    }
  }

  /** What a slot holds, without loading it; null for nothing. */
  async night(slot: string): Promise<Night | null> {
    const remembered = this.memory.get(slot);
    if (remembered) return remembered;
    const head = await this.head(slot);
    const all = await this.db?.getAll('generations', IDBKeyRange.bound([slot, 0], [slot, head]));
    const newest = all?.at(-1);
    if (!newest) return null;
    const card = readCard(newest.card);
    try {
      return { kept: unseal(newest.record), card };
    } catch {
      return { kept: null, card };
    }
  }

  /** Empties a slot. Another tab that plays the night in it finds itself overtaken. */
  async remove(slot: string): Promise<void> {
    if (this.db)
      await inOneGo(this.db, async (turn) => {
        const heads = turn.objectStore('heads');
        const generation = ((await heads.get(slot))?.generation ?? 0) + 1;
        await turn.objectStore('generations').delete(IDBKeyRange.bound([slot, 0], [slot, generation]));
        await turn.objectStore('log').delete(IDBKeyRange.bound([slot, ''], [slot, '\uffff']));
        await heads.put({ slot, generation });
      });
    this.memory.delete(slot);
    this.past.delete(slot);
  }

  /** The whole log of the night in a slot, as far as it is known. */
  async log(slot: string): Promise<Chunks> {
    const chunks = this.memory.get(slot)?.chunks ?? [];
    const kept = (await this.db?.getAll('log', IDBKeyRange.bound([slot, ''], [slot, '\uffff']))) ?? [];
    return new Map([...kept.map(({ beat, intents }) => [beat, intents] as const), ...chunks]);
  }

  /**
   * The newest save that is whole and that `verify` does not throw at; null if there is none. Those before it on the way
   * are set aside.
   * @throws NewerFormat, leaving everything as it is, if a newer version of the game wrote it.
   * @throws Error if there are saves, and none is whole.
   */
  async load(slot: string, verify: (kept: Kept) => void): Promise<Loaded | null> {
    const remembered = this.memory.get(slot);
    if (remembered) this.past.set(slot, remembered.chunks);
    if (remembered || !this.db) return remembered ? { ...remembered, problem: null } : null;
    const head = await this.head(slot);
    const problems: string[] = [];
    for (let generation = head; generation > Math.max(0, head - GENERATIONS); generation--) {
      const stored = await this.db.get('generations', [slot, generation]);
      if (!stored) continue;
      try {
        const kept = unseal(stored.record);
        verify(kept);
        this.known.set(slot, head);
        this.past.set(slot, await logOf(this.db, stored, kept));
        return { kept, card: readCard(stored.card), problem: problems[0] ?? null };
      } catch (error) {
        if (error instanceof NewerFormat) throw error;
        problems.push(wordsOf(error));
        await setAside(this.db, stored, wordsOf(error));
      }
    }
    if (problems.length > 0) throw new Error(`no save of it can be used (${problems[0]})`);
    return null;
  }

  /** Options and the like: small plain data under a name. Undefined when there is none or it cannot be had. */
  async readProfile(name: string): Promise<unknown> {
    return this.db?.get('profile', name).catch(() => undefined);
  }

  /** The names under which data is kept that begin so. */
  async profileNames(prefix: string): Promise<readonly string[]> {
    const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    return (await this.db?.getAllKeys('profile', range).catch(() => [])) ?? [];
  }

  async writeProfile(name: string, value: unknown): Promise<void> {
    await this.db?.put('profile', value, name);
  }

  private async head(slot: string): Promise<number> {
    return (await this.db?.get('heads', slot))?.generation ?? 0;
  }

  private async put(
    shelf: Shelf,
    slot: string,
    { kept, chunks, card }: { kept: Kept; chunks: Chunks; card: Card },
  ): Promise<void> {
    const record = seal(kept);
    const { beat } = kept.state;
    const generation = await inOneGo(shelf, async (turn) => {
      const heads = turn.objectStore('heads');
      const generations = turn.objectStore('generations');
      const log = turn.objectStore('log');
      const head = (await heads.get(slot))?.generation ?? 0;
      const last = await generations.get([slot, head]);
      const newest = last?.record;
      refuseNewer(newest);
      if (head > (this.known.get(slot) ?? head)) throw new Overtaken('another tab has saved since');
      if (last && newest?.text === record.text && newest.hash === record.hash) {
        await generations.put({ ...last, card });
        return head;
      }
      await generations.put({ slot, generation: head + 1, record, logged: chunks.get(beat)?.length ?? 0, card });
      await heads.put({ slot, generation: head + 1 });
      await generations.delete([slot, head + 1 - GENERATIONS]);
      for (const [of, intents] of chunks) await log.put({ slot, beat: of, intents });
      for (const later of BEAT_IDS.slice(BEAT_IDS.indexOf(beat) + 1)) await log.delete([slot, later]);
      return head + 1;
    });
    const written = await shelf.get('generations', [slot, generation]);
    if (written?.record.hash !== record.hash) throw new Error('what was written could not be read back');
    unseal(written.record);
    this.known.set(slot, generation);
  }
}

/** The log that had led to a save; the shelf may know more of that beat by now. Empty where it cannot be had. */
async function logOf(shelf: Shelf, { slot, logged }: Generation, { state }: Kept): Promise<Chunks> {
  const chunk = await shelf.get('log', [slot, state.beat]).catch(() => undefined);
  return new Map(chunk ? [[state.beat, chunk.intents.slice(0, logged ?? 0)]] : []);
}
