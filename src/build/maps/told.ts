/** Every file that is written for Tiled and for designers, and held to its sources by `npm run check`. */
import { expectedProject, PROJECT_FILE } from './project';
import { expectedReference, REFERENCE_FILE } from './reference';
import { ruleFiles } from './rules/files';
import { templateFiles } from './templates';
import { expectedWorld, WORLD_FILE } from './world';

/** What each should hold. */
export const toldFiles = (): ReadonlyMap<string, () => string> =>
  new Map([
    [PROJECT_FILE, expectedProject],
    [REFERENCE_FILE, expectedReference],
    [WORLD_FILE, expectedWorld],
    ...templateFiles(),
    ...ruleFiles(),
  ]);
