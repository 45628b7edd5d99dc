/** `npm run maps:project`: writes what Tiled and the reference say about the classes anew. */
import { writeFileSync } from 'node:fs';
import { expectedProject, PROJECT_FILE } from './project';
import { expectedReference, REFERENCE_FILE } from './reference';

writeFileSync(PROJECT_FILE, expectedProject());
writeFileSync(REFERENCE_FILE, expectedReference());
