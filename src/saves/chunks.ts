import type { Logged } from '../dialogue/session';
import type { BeatId } from '../ids';

/** The intent log of a night, beat by beat. What comes from the disk is written back as it is. */
export type Chunks = ReadonlyMap<BeatId, readonly unknown[]>;

/** The log as it goes on from what is known of it. */
export function withLog(past: Chunks, log: readonly Logged[]): Chunks {
  const chunks = new Map([...past].map(([beat, intents]) => [beat, [...intents]]));
  for (const { beat, intent } of log) {
    const chunk = chunks.get(beat);
    if (chunk) chunk.push(intent);
    else chunks.set(beat, [intent]);
  }
  return chunks;
}
