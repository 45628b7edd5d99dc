/** `npm run check`: types, the pure rooms' types, lint with layers and cycles, dead code, generated names. All findings at once. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedIds, IDS_FILE } from './ids/collect';
import { expectedProject, PROJECT_FILE } from './maps/project';
import { expectedReference, REFERENCE_FILE } from './maps/reference';
import { readInk } from './story/source';
import { withLineIds } from './story/line-ids';

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

const outcomes = [
  tool('types', 'tsc', ['--noEmit']),
  tool('pure rooms', 'tsc', ['--noEmit', '-p', 'src/tsconfig.pure.json']),
  tool('lint', 'biome', ['ci', '--config-path=.biome.jsonc', '--colors=off', '.']),
  tool('dead code', 'knip', []),
  generated('names', IDS_FILE, expectedIds()),
  generated('Tiled project', PROJECT_FILE, expectedProject()),
  generated('map reference', REFERENCE_FILE, expectedReference()),
  lineIds(),
];
for (const { name, problem } of outcomes)
  console.log(problem === null ? `ok     ${name}` : `FAILED ${name}\n${problem}\n`);
process.exitCode = outcomes.every((o) => o.problem === null) ? 0 : 1;
