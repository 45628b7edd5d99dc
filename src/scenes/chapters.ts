/** The chapters of a night, and the way back into each of the newest night that has ended. */
import * as v from 'valibot';
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

/** Name in the profile. */
const ENDED = 'ended';
/** Names that it was kept under in parts, once. */
const SEED = 'ended-seed';
const LOG = 'ended-log/';

/** A night that has ended, as it is kept. What is in the log is tried when a chapter is asked for. */
const Ended = v.object({ seed: v.number(), log: v.record(v.string(), v.array(v.unknown())) });

export type ChaptersDeps = { saves: Saves; errands: Errands };

export class Chapters {
  private seed: number | null = null;
  private log: Chunks = new Map();

  constructor(private readonly deps: ChaptersDeps) {}

  /** Reads the newest night that has ended. */
  async open(): Promise<void> {
    const { saves, errands } = this.deps;
    const ended = v.safeParse(Ended, (await errands.run(saves.readProfile(ENDED))) ?? (await this.inParts()));
    if (!ended.success) return;
    const { seed, log } = ended.output;
    this.seed = seed;
    this.log = new Map(BEAT_IDS.map((beat) => [beat, log[beat] ?? []]));
  }

  private async inParts(): Promise<unknown> {
    const { saves, errands } = this.deps;
    const seed = await errands.run(saves.readProfile(SEED));
    if (seed === undefined) return undefined;
    const log: Record<string, unknown> = {};
    for (const beat of BEAT_IDS) log[beat] = (await errands.run(saves.readProfile(LOG + beat))) ?? [];
    return { seed, log };
  }

  /**
   * A night has ended: it is this that chapters are from now on played again of; unless its log does not reach back to
   * its beginning, as of one that was taken in from a file.
   * @throws whatever the disk has against it; then it stays the one before.
   */
  async ended(seed: number, log: Chunks): Promise<void> {
    if (!startOf('credits', seed, log)) return;
    await this.deps.saves.writeProfile(ENDED, { seed, log: Object.fromEntries(log) });
    this.seed = seed;
    this.log = log;
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
