/** `npm run maps:project`: writes anew what Tiled and the reference are told. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { toldFiles } from './told';

for (const [file, text] of toldFiles()) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text());
}
