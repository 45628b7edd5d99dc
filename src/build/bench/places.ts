/**
 * What each place costs a frame beside an empty scene of the same size, what stays after leaving it, and what a first
 * visitor waits for.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { launch } from '../browser';
import { counts, enter, heap, open, reached } from './browser';
import { type Arrival, firstControl } from './first-control';
import { type Measured, measure, type Subject } from './measure';
import { serve } from './serve';

/** Beats in which a place is at its fullest. */
const PLACES = [
  { name: 'castle-ballroom', beat: 'punch' },
  { name: 'memory-attack', beat: 'memory' },
  { name: 'castle-corridor', beat: 'dash' },
  { name: 'spike-bedroom, evening', beat: 'retrieve' },
  { name: 'spike-bedroom, night', beat: 'visitors' },
  { name: 'spike-bedroom, morning', beat: 'search' },
  { name: 'castle-wall', beat: 'wall' },
  { name: 'castle-grounds', beat: 'grounds' },
  { name: 'everfree-edge', beat: 'escape' },
  { name: 'everfree-deep', beat: 'vines' },
  { name: 'everfree-deep, pack', beat: 'clearing' },
  { name: 'everfree-river', beat: 'river' },
  { name: 'everfree-river, camp', beat: 'camp' },
  { name: 'everfree-overlook', beat: 'dawn' },
] as const;
/** Visits after which nothing may have grown. */
const VISITS = 10;

const EMPTY: Subject = { name: 'empty scene', beat: 'punch', mode: 'empty' };
const SUBJECTS: readonly Subject[] = [
  EMPTY,
  ...PLACES.flatMap(({ name, beat }): Subject[] => [
    { name, beat, mode: 'unlit' },
    { name, beat, mode: 'lit' },
  ]),
];

async function built(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => rmSync(outDir, { recursive: true }));
  await build({ configLoader: 'runner', logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  return outDir;
}

function printCosts(measured: readonly Measured[], rounds: number): void {
  const empty = measured[0]?.cost;
  if (!empty) throw new Error('the empty scene was not measured');
  console.log(`\nA frame, effects on high, 1280×720, software graphics; x: of an empty scene. Median of ${rounds}.`);
  for (const { name, mode, cost, counts: made } of measured) {
    const figures = [
      `graphics ${cost.graphics.toFixed(1)} ms ${(cost.graphics / empty.graphics).toFixed(2)}x`,
      `main thread ${cost.main.toFixed(2)} ms ${(cost.main / empty.main).toFixed(2)}x`,
      `${cost.fps.toFixed(0)} frames/s`,
      `${cost.draws.toFixed(1)} draw calls`,
      `heap ${cost.heap.toFixed(1)} MB`,
      ...(mode === 'empty' ? [] : [`${made.sprites} objects`, `${made.lights} lights`]),
    ];
    console.log(`${name.padEnd(23)} ${mode.padEnd(6)} ${figures.join(' · ')}`);
  }
}

/** Bytes of the scripts that every visitor fetches, packed. */
function entrySize(folder: string): number {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const names = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js') && page.includes(name));
  return names.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name)), { level: 9 }).length,
    0,
  );
}

function printArrival(what: string, { ms, files, sent, unpacked, sound }: Arrival): void {
  const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  const parts = `${mb(unpacked)} unpacked, ${mb(sound)} of it sound that nothing waits for`;
  console.log(`${what}: ${mb(sent)} in ${files} files (${parts}), ${(ms / 1000).toFixed(1)} s`);
}

/** Prints the medians of so many rounds. `folder`: the built game; without, it is built. @throws if a place does not come to stand. */
export async function benchPlaces(rounds: number, folder: string | undefined): Promise<void> {
  const game = folder ?? (await built());
  const server = await serve(game);
  const browser = await launch();
  try {
    console.log(`scripts at the start: ${(entrySize(game) / 1000).toFixed(0)} KB packed`);
    const { title, control } = await firstControl(browser, server);
    printArrival('to the title', title);
    printArrival('to the first step', control);

    const page = await open(browser, `${server.url}?bench=castle-ballroom`);
    await reached(page, 'bench');
    printCosts(await measure(browser, page, SUBJECTS, rounds), rounds);

    console.log(`\nAfter every place was visited ${VISITS} times more, before and after`);
    const before = { ...(await counts(page)), heap: await heap(page) };
    for (let visit = 0; visit < VISITS; visit++) for (const { beat } of PLACES) await enter(page, beat, 'lit');
    const after = { ...(await counts(page)), heap: await heap(page) };
    for (const key of ['heap', 'sprites', 'textures', 'listeners'] as const)
      console.log(`${key}: ${before[key].toFixed(1)} -> ${after[key].toFixed(1)}`);
  } finally {
    await browser.close();
    server.close();
  }
}
