/** Where each kind of id comes from. */
import { readFileSync } from 'node:fs';
import { mapFiles, slugOf } from '../maps/read';
import { knotsOf } from '../story/compile';
import { readInk, STORY } from '../story/source';
import { generateIds } from './generate';

export const IDS_FILE = 'src/ids/index.ts';

const RECORDS = {
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
} as const;

/** Ids of the records in `assets/story/<name>.json`, in order. */
const recordIds = (name: string): readonly string[] =>
  (JSON.parse(readFileSync(`${STORY}/${name}.json`, 'utf8')) as { id: string }[]).map((r) => r.id);

/** What `src/ids/index.ts` should say now. */
export const expectedIds = (): string =>
  generateIds({
    Place: mapFiles().map(slugOf),
    Knot: knotsOf(readInk()),
    ...Object.fromEntries(Object.entries(RECORDS).map(([kind, file]) => [kind, recordIds(file)])),
  });
