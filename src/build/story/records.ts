/**
 * The records beside the script, as files, and whether they are whole: lists of records, each with an id of its own.
 * Imports no room of the game but the shape of a finding: with a broken record none of them could be loaded.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Finding } from '../../places/finding';
import { STORY } from './source';

/** Kind of id to the file, `assets/story/<name>.json`, that it comes from. */
export const ID_RECORDS = {
  Person: 'people',
  Beat: 'beats',
  Fact: 'facts',
  Thought: 'thoughts',
  Item: 'items',
  Hideout: 'hideouts',
  Reason: 'reasons',
  Clue: 'clues',
  NoteLine: 'note',
  Tell: 'tells',
  Challenge: 'challenges',
} as const;

const RECORD_NAMES = [...Object.values(ID_RECORDS), 'contract', 'sides', 'places'] as const;
export type RecordName = (typeof RECORD_NAMES)[number];

/** One file; `records` is null where findings say why. Each record is an object with an `id`. */
export type RecordList = {
  name: RecordName;
  file: string;
  records: readonly { id: string }[] | null;
  findings: readonly Finding[];
};

/** Every list; `read` gives a file's text, null if it is not there. */
export const readRecords = (read: (file: string) => string | null = textOf): readonly RecordList[] =>
  RECORD_NAMES.map((name) => listOf(name, read));

/** The ids of one list, in order; none of those that are broken. */
export const recordIds = (name: RecordName, lists: readonly RecordList[] = readRecords()): readonly string[] =>
  lists.find((l) => l.name === name)?.records?.map((r) => r.id) ?? [];

const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);

function listOf(name: RecordName, read: (file: string) => string | null): RecordList {
  const file = `${STORY}/${name}.json`;
  const findings: Finding[] = [];
  const find = (place: string, message: string): void => {
    findings.push({ severity: 'error', file, place, rule: 'records', message });
  };
  const text = read(file);
  if (text === null) find('the file', 'is not there: expected a list of records');
  const data = text === null ? null : parse(text, find);
  if (findings.length > 0) return { name, file, records: null, findings };
  if (!Array.isArray(data)) {
    find('the file', 'is no list: expected records between [ and ]');
    return { name, file, records: null, findings };
  }
  const seen = new Set<string>();
  const records = data.flatMap((item: unknown, i): { id: string }[] => {
    const { id } = Object(item) as { id?: unknown };
    if (typeof id !== 'string' || !/^[a-z][a-z0-9-]*$/.test(id)) {
      const given = id === undefined ? 'has none' : `has ${JSON.stringify(id)}`;
      find(`record ${i + 1}`, `${given}: expected an "id" of small letters with hyphens`);
      return [];
    }
    if (seen.has(id)) find(`record ${i + 1} "${id}"`, 'has the id of a record before it: ids are given once');
    seen.add(id);
    return [item as { id: string }];
  });
  return { name, file, records: findings.length > 0 ? null : records, findings };
}

function parse(text: string, find: (place: string, message: string) => void): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(why)?.[1];
    const lines = text.slice(0, at === undefined ? text.length : Number(at)).split('\n').length;
    find(`line ${lines}`, `is not whole JSON (${why}): look for a comma, quote or bracket too many or too few`);
    return null;
  }
}
