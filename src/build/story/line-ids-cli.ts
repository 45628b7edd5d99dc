import { writeFileSync } from 'node:fs';
import { LEDGER_FILE, readLedger, withLineIds, writtenLedger } from './line-ids';
import { readInk } from './source';

const { files, ledger } = withLineIds(readInk(), readLedger());
for (const { file, text } of files) writeFileSync(file, text);
writeFileSync(LEDGER_FILE, writtenLedger(ledger));
