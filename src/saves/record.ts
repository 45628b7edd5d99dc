/** What one saved generation is on disk, and how it is read back from data that nobody vouches for. */
import * as v from 'valibot';
import { type Kept, MOST_PICKS } from '../dialogue/session';
import { KNOT_IDS } from '../ids';
import { readState } from '../quest-state/snapshot';
import { MIGRATIONS, type Migrations, withoutGone } from './migrations';

/** Raised with every change of the format; `MIGRATIONS` brings older ones up to it. */
export const VERSION = 2;
/** Bytes of UTF-8. Large single records are what other games' players lost. */
export const MOST_BYTES = 60_000;

export type SaveRecord = { version: number; hash: string; text: string };

/** Whole, but of a format that only a newer version of the game reads: it is to be left alone. */
export class NewerFormat extends Error {
  constructor(version: number) {
    super(`it was written by a newer version of the game (format ${version}, this one reads ${VERSION})`);
  }
}

const Header = v.object({ version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) });
const Whole = v.object({ ...Header.entries, hash: v.string(), text: v.string() });
const Shape = v.strictObject({
  state: v.unknown(),
  conversation: v.nullable(
    v.strictObject({
      knot: v.picklist(KNOT_IDS),
      hash: v.pipe(v.string(), v.maxLength(64)),
      picks: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(50))), v.maxLength(MOST_PICKS)),
    }),
  ),
});

/** 64 bits of FNV-1a, to notice damage; it is no proof against forgery, the schema is. */
export function checksum(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** @throws Error when it is larger than a save may be. */
export function seal(kept: Kept): SaveRecord {
  const text = JSON.stringify(kept);
  const bytes = bytesOf(text);
  if (bytes > MOST_BYTES) throw new Error(`a save of ${bytes} bytes is over the limit of ${MOST_BYTES}`);
  return { version: VERSION, hash: checksum(text), text };
}

/** @throws NewerFormat when only a newer version of the game can read the record. */
export function refuseNewer(record: unknown): void {
  const header = v.safeParse(Header, record);
  if (header.success && header.output.version > VERSION) throw new NewerFormat(header.output.version);
}

/**
 * @throws NewerFormat when only a newer version of the game can read it.
 * @throws Error that says what is wrong, when the record is damaged, foreign or too large.
 */
export function unseal(record: unknown): Kept {
  refuseNewer(record);
  const { version, hash, text } = v.parse(Whole, record);
  const bytes = bytesOf(text);
  if (bytes > MOST_BYTES) throw new Error(`it is ${bytes} bytes long, the limit is ${MOST_BYTES}`);
  if (checksum(text) !== hash) throw new Error('its contents do not match their checksum');
  const data = migrate(JSON.parse(text), version, VERSION, MIGRATIONS);
  const { state, conversation } = v.parse(Shape, withoutGone(data));
  return { state: readState(state), conversation };
}

/** Brings data of one format up to another, step by step. @throws Error if a step is missing. */
export function migrate(data: unknown, from: number, to: number, migrations: Migrations): unknown {
  let migrated = data;
  for (let version = from; version < to; version++) {
    const step = migrations[version];
    if (!step) throw new Error(`nothing is known of how format ${version} became format ${version + 1}`);
    migrated = step(migrated);
  }
  return migrated;
}
