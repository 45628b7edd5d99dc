/** Opens the running game in a map: `playtest-cli.ts FILE.tmj [--at X,Y] [--object ID]`. Tiled's Playtest runs it. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { addressOfGame, pageFor, spotOfObject } from './playtest';

const { values, positionals } = parseArgs({
  options: { at: { type: 'string' }, object: { type: 'string' } },
  allowPositionals: true,
});

function spot(file: string): { x: number; y: number } | null {
  const [x, y] = (values.at ?? '').split(',').map(Number);
  if (x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y)) return { x, y };
  // Tiled leaves its own word standing when nothing is selected.
  const id = Number(values.object);
  return Number.isInteger(id) ? spotOfObject(JSON.parse(readFileSync(file, 'utf8')), id) : null;
}

/** Each system's way to open a page in the browser of one's choice. */
const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

const [file] = positionals;
if (file === undefined) throw new Error('expected a map file');
const address = addressOfGame();
const answers = await fetch(address).then(
  ({ ok }) => ok,
  () => false,
);
if (answers) {
  const [opener, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  const page = pageFor(address, file, spot(file));
  const opening = spawn(opener, [...before, page], { stdio: 'ignore', detached: true });
  opening.on('error', () => console.log(`open ${page}`));
  opening.unref();
} else {
  console.error(`${address} does not answer: start the game with "npm run dev"`);
  process.exitCode = 1;
}
