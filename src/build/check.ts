/** `npm run check`: types, the pure rooms' types, lint with layers and cycles, dead code, generated names. All findings at once. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, formatFinding } from '../places/finding';
import { requireSoundRecords } from './story/sound';

requireSoundRecords();
const { expectedIds, IDS_FILE } = await import('./ids/collect');
const { expectedProject, PROJECT_FILE } = await import('./maps/project');
const { expectedReference, REFERENCE_FILE } = await import('./maps/reference');
const { checkRecords } = await import('./story/check-records');
const { checkLineIds, readLedger } = await import('./story/line-ids');
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

const found = (name: string, findings: readonly Finding[]): Outcome => ({
  name,
  problem: findings.length > 0 ? findings.map(formatFinding).join('\n') : null,
});

const outcomes = [
  tool('types', 'tsc', ['--noEmit']),
  tool('pure rooms', 'tsc', ['--noEmit', '-p', 'src/tsconfig.pure.json']),
  tool('lint', 'biome', ['ci', '--config-path=.biome.jsonc', '--colors=off', '.']),
  tool('dead code', 'knip', []),
  generated('names', IDS_FILE, expectedIds()),
  generated('Tiled project', PROJECT_FILE, expectedProject()),
  generated('map reference', REFERENCE_FILE, expectedReference()),
  found('records', checkRecords()),
  found('line ids', checkLineIds(readInk(), readLedger())),
];
for (const { name, problem } of outcomes)
  console.log(problem === null ? `ok     ${name}` : `FAILED ${name}\n${problem}\n`);
process.exitCode = outcomes.every((o) => o.problem === null) ? 0 : 1;
