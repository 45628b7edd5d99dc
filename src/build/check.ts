/** `npm run check`: types, the pure rooms' types, lint with layers and cycles, dead code, generated names. All findings at once. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, formatFinding } from '../places/finding';
import { requireSoundRecords } from './story/sound';

requireSoundRecords();
const { expectedIds, IDS_FILE } = await import('./ids/collect');
const { toldFiles } = await import('./maps/told');
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

/** What is written for Tiled, all of it. */
function told(): Outcome {
  const stale = [...toldFiles()].flatMap(([file, text]): readonly string[] => {
    try {
      return existsSync(file) && readFileSync(file, 'utf8') === text() ? [] : [`${file} is stale`];
    } catch (error) {
      return [`${file}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
  const problem = stale.length > 0 ? `${stale.join('\n')}\nrun "npm run maps:project"` : null;
  return { name: 'what Tiled is told', problem };
}

const found = (name: string, findings: readonly Finding[]): Outcome => ({
  name,
  problem: findings.length > 0 ? findings.map(formatFinding).join('\n') : null,
});

const outcomes = [
  tool('types', 'tsc', ['--noEmit']),
  tool('pure rooms', 'tsc', ['--noEmit', '-p', 'src/tsconfig.pure.json']),
  tool('Tiled extension', 'tsc', ['--noEmit', '-p', 'tests/tiled']),
  tool('lint', 'biome', ['ci', '--config-path=.biome.jsonc', '--colors=off', '.']),
  tool('dead code', 'knip', []),
  generated('names', IDS_FILE, expectedIds()),
  told(),
  found('records', checkRecords()),
  found('line ids', checkLineIds(readInk(), readLedger())),
];
for (const { name, problem } of outcomes)
  console.log(problem === null ? `ok     ${name}` : `FAILED ${name}\n${problem}\n`);
process.exitCode = outcomes.every((o) => o.problem === null) ? 0 : 1;
