/** What one saved generation is on disk, and how it is read back from data that nobody vouches for. */
import * as v from 'valibot';
import type { Kept } from '../dialogue/session';
import { KNOT_IDS } from '../ids';
import { readState } from '../quest-state/snapshot';

/** Raised with every change of the format; `MIGRATIONS` brings older ones up to it. */
export const VERSION = 1;
/** Large single records are what other games' players lost. */
export const MOST_BYTES = 60_000;

export type SaveRecord = { version: number; hash: string; text: string };

/** Lets a change of the format read what older versions wrote: from version to the next. */
const MIGRATIONS: Readonly<Record<number, (data: unknown) => unknown>> = {};

const Shape = v.strictObject({
  state: v.unknown(),
  conversation: v.nullable(
    v.strictObject({
      knot: v.picklist(KNOT_IDS),
      hash: v.pipe(v.string(), v.maxLength(64)),
      picks: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))), v.maxLength(200)),
    }),
  ),
});

/** 64 bits of FNV-1a, to notice damage; it is no proof against forgery, the schema is. */
export function checksum(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

export function seal(kept: Kept): SaveRecord {
  const text = JSON.stringify(kept);
  if (text.length > MOST_BYTES)
    throw new Error(`a save of ${text.length} characters is over the limit of ${MOST_BYTES}`);
  return { version: VERSION, hash: checksum(text), text };
}

/** @throws Error that says what is wrong, when the record is damaged, foreign or too large. */
export function unseal(record: unknown): Kept {
  const { version, hash, text } = v.parse(
    v.object({ version: v.number(), hash: v.string(), text: v.string() }),
    record,
  );
  if (text.length > MOST_BYTES) throw new Error(`it is ${text.length} characters long, the limit is ${MOST_BYTES}`);
  if (checksum(text) !== hash) throw new Error('its contents do not match their checksum');
  if (version > VERSION)
    throw new Error(`it was written by a newer version of the game (format ${version}, this one reads ${VERSION})`);
  let data: unknown = JSON.parse(text);
  for (let from = version; from < VERSION; from++) data = MIGRATIONS[from]?.(data) ?? data;
  const { state, conversation } = v.parse(Shape, data);
  return { state: readState(state), conversation };
}
