/** `npm run check`: types, the pure rooms' types, lint with layers and cycles, dead code, generated names. All findings at once. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFinding } from '../places/finding';
import { requireSoundRecords } from './story/sound';

requireSoundRecords();
const { expectedIds, IDS_FILE } = await import('./ids/collect');
const { expectedProject, PROJECT_FILE } = await import('./maps/project');
const { expectedReference, REFERENCE_FILE } = await import('./maps/reference');
const { checkRecords } = await import('./story/check-records');
const { withLineIds } = await import('./story/line-ids');
const { readInk } = await import('./story/source');

type Outcome = { name: string; problem: string | null };

/** A tool of `node_modules/.bin`; its output is the problem when it fails. */
function tool(name: string, command: string, args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(join('node_modules', '.bin', command), args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { name, problem: status === 0 ? null : `${stdout}${stderr}`.trim() };
}

/** A generated file that must say what its sources say now. */
function generated(name: string, file: string, expected: string): Outcome {
  const same = readFileSync(file, 'utf8') === expected;
  return { name, problem: same ? null : `${file} is not what the maps, the story and the code say: run "npm run ids"` };
}

function lineIds(): Outcome {
  const files = readInk();
  const bare = withLineIds(files).filter((f, i) => f.text !== files[i]?.text);
  const problem =
    bare.length > 0 ? `lines without #id in ${bare.map((f) => f.file).join(', ')}: run "npm run story:ids"` : null;
  return { name: 'line ids', problem };
}

function records(): Outcome {
  const findings = checkRecords();
  return { name: 'records', problem: findings.length > 0 ? findings.map(formatFinding).join('\n') : null };
}

const outcomes = [
  tool('types', 'tsc', ['--noEmit']),
  tool('pure rooms', 'tsc', ['--noEmit', '-p', 'src/tsconfig.pure.json']),
  tool('lint', 'biome', ['ci', '--config-path=.biome.jsonc', '--colors=off', '.']),
  tool('dead code', 'knip', []),
  generated('names', IDS_FILE, expectedIds()),
  generated('Tiled project', PROJECT_FILE, expectedProject()),
  generated('map reference', REFERENCE_FILE, expectedReference()),
  records(),
  lineIds(),
];
for (const { name, problem } of outcomes)
  console.log(problem === null ? `ok     ${name}` : `FAILED ${name}\n${problem}\n`);
process.exitCode = outcomes.every((o) => o.problem === null) ? 0 : 1;
