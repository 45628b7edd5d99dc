/** The chapters of a night, and the way back into each of the newest night that has ended. */
import titles from '../../assets/story/chapters.json';
import type { Kept } from '../dialogue/session';
import { BEAT_IDS, type BeatId } from '../ids';
import type { Intent } from '../quest-state/intents';
import { stateAt } from '../quest-state/replay';
import { readState } from '../quest-state/snapshot';
import type { Chunks } from '../saves/chunks';
import type { Saves } from '../saves/saves';
import type { Errands } from './errands';

/** How a night begins, and the log that led there. */
export type Start = { kept: Kept; past: Chunks };

/** Each goes up to the next. The last is what comes after the end. */
const CHAPTERS = titles as readonly { beat: BeatId; title: string }[];
const placeOf = (beat: BeatId): number => BEAT_IDS.indexOf(beat);

export const chapterTitle = (beat: BeatId): string =>
  CHAPTERS.findLast((chapter) => placeOf(chapter.beat) <= placeOf(beat))?.title ?? '';

/** Names in the profile. */
const SEED = 'ended-seed';
const LOG = 'ended-log/';

export type ChaptersDeps = { saves: Saves; errands: Errands };

export class Chapters {
  private seed: number | null = null;
  private log: Chunks = new Map();

  constructor(private readonly deps: ChaptersDeps) {}

  /** Reads the newest night that has ended. */
  async open(): Promise<void> {
    const { saves, errands } = this.deps;
    const seed = await errands.run(saves.readProfile(SEED));
    if (typeof seed !== 'number') return;
    const chunks = new Map<BeatId, readonly unknown[]>();
    for (const beat of BEAT_IDS) {
      const chunk = await errands.run(saves.readProfile(LOG + beat));
      if (Array.isArray(chunk)) chunks.set(beat, chunk);
    }
    Object.assign(this, { seed, log: chunks });
  }

  /**
   * A night has ended: it is this that chapters are from now on played again of; unless its log does not reach back to
   * its beginning, as of one that was taken in from a file.
   */
  async ended(seed: number, log: Chunks): Promise<void> {
    if (!startOf('credits', seed, log)) return;
    Object.assign(this, { seed, log });
    const { saves } = this.deps;
    await saves.writeProfile(SEED, seed);
    for (const beat of BEAT_IDS) await saves.writeProfile(LOG + beat, log.get(beat) ?? []);
  }

  get any(): boolean {
    return this.seed !== null && this.log.size > 0;
  }

  /** Those that the log leads to. */
  list(): readonly { id: string; name: string }[] {
    return CHAPTERS.slice(0, -1).flatMap(({ beat, title }) => (this.start(beat) ? [{ id: beat, name: title }] : []));
  }

  /** How that night stood when a chapter began; null where its log does not lead there any more. */
  start(beat: string): Start | null {
    const chapter = CHAPTERS.find((each) => each.beat === beat);
    return chapter && this.seed !== null ? startOf(chapter.beat, this.seed, this.log) : null;
  }
}

function startOf(beat: BeatId, seed: number, log: Chunks): Start | null {
  const whole = BEAT_IDS.flatMap((id) => (log.get(id) ?? []).map((intent) => ({ id, intent })));
  const intents = whole.map(({ intent }) => intent as Intent);
  try {
    const found = stateAt(seed, intents, beat);
    if (!found) return null;
    const past = new Map<BeatId, unknown[]>();
    for (const { id, intent } of whole.slice(0, found.led)) past.set(id, [...(past.get(id) ?? []), intent]);
    return { kept: { state: readState(found.state), conversation: null }, past };
  } catch {
    // The story is no longer the one that was played.
    return null;
  }
}
