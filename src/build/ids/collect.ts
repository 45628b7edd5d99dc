/** Where each kind of id comes from. */
import { mapFiles, slugOf } from '../maps/read';
import { knotsOf } from '../story/compile';
import { ID_RECORDS, readRecords, recordIds } from '../story/records';
import { readInk } from '../story/source';
import { generateIds } from './generate';

export const IDS_FILE = 'src/ids/index.ts';

/** What `src/ids/index.ts` should say now. */
export function expectedIds(): string {
  const lists = readRecords();
  return generateIds({
    Place: mapFiles().map(slugOf),
    Knot: knotsOf(readInk()),
    ...Object.fromEntries(Object.entries(ID_RECORDS).map(([kind, name]) => [kind, recordIds(name, lists)])),
  });
}
