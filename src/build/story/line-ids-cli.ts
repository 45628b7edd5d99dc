import { writeFileSync } from 'node:fs';
import { withLineIds } from './line-ids';
import { readInk } from './source';

for (const { file, text } of withLineIds(readInk())) writeFileSync(file, text);
