/** `npm run maps:new -- NAME "TITLE"`: a new place, empty, and known to the story and to Tiled. */
import { spawnSync } from 'node:child_process';
import { requireSoundRecords } from '../story/sound';

requireSoundRecords();
const { addPlace } = await import('./new');

const [id, title, ...more] = process.argv.slice(2);
try {
  if (id === undefined || title === undefined || more.length > 0)
    throw new Error('usage: npm run maps:new -- NAME "TITLE"');
  for (const file of addPlace(id, title)) console.log(file);
  // Names are read when a command begins: what asks for the new one is a command of its own.
  for (const command of ['ids/cli', 'maps/project-cli']) {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', `src/build/${command}.ts`], {
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
