import { writeFileSync } from 'node:fs';
import { requireSoundRecords } from '../story/sound';

requireSoundRecords();
const { expectedIds, IDS_FILE } = await import('./collect');
writeFileSync(IDS_FILE, expectedIds());
