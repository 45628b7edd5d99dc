import { writeFileSync } from 'node:fs';
import { expectedIds, IDS_FILE } from './collect';

writeFileSync(IDS_FILE, expectedIds());
