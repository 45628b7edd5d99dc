import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isCurrent, productsOf, write } from './products';
import type { Frame } from './sheet';
import { SHEETS } from './sheets';
import { writeStrip } from './strip';

const { values } = parseArgs({
  options: { only: { type: 'string' }, check: { type: 'boolean', default: false }, preview: { type: 'string' } },
});

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Draws the frames to a picture to look at, a row for each clip and facing, instead of making files. */
function preview(file: string, frames: Iterable<Frame>): void {
  const rows = new Map<string, Frame['picture'][]>();
  for (const { name, picture } of frames) {
    const clip = name.replace(/\/\d+$/, '');
    rows.set(clip, [...(rows.get(clip) ?? []), picture]);
  }
  writeStrip(file, [...rows.values()], { zoom: 3 });
}

/** Makes or checks the files of one name; returns false, having said why, if it cannot or if they differ. */
async function make(name: string): Promise<boolean> {
  const start = performance.now();
  const load = SHEETS[name];
  if (!load) {
    console.error(`no art is called "${name}": there are ${Object.keys(SHEETS).join(', ')}`);
    return false;
  }
  try {
    const art = await load();
    if (values.preview) {
      preview(values.preview, art.sheet?.frames() ?? []);
      return true;
    }
    const products = productsOf(art);
    if (values.check) {
      const stale = products.filter((product) => !isCurrent(product));
      for (const { file } of stale)
        console.error(`${file} is not what its source draws: run npm run art -- --only ${name}`);
      console.log(`${name}: ${products.length} files checked in ${seconds(start)}`);
      return stale.length === 0;
    }
    const written = products.filter(write);
    console.log(`${name}: ${written.length} of ${products.length} files written in ${seconds(start)}`);
    return true;
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return false;
  }
}

/** Runs this same command for one name in a process of its own. */
const makeApart = (name: string): Promise<boolean> =>
  new Promise((resolve) => {
    const args = ['--only', name, ...(values.check ? ['--check'] : [])];
    fork(process.argv[1] as string, args).on('exit', (code) => resolve(code === 0));
  });

/** Makes every name, as many at a time as there are processors. */
async function makeAll(names: readonly string[]): Promise<boolean> {
  const waiting = [...names];
  let good = true;
  const worker = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) good = (await makeApart(name)) && good;
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return good;
}

const names = values.only?.split(',') ?? Object.keys(SHEETS);
const [first] = names;
const good = names.length === 1 && first !== undefined ? await make(first) : await makeAll(names);
process.exitCode = good ? 0 : 1;
