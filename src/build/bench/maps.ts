/** `npm run bench -- maps`: large maps in the game's renderer and in Phaser's own tile layers, side by side. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { packPlace } from '../../places/packed';
import { launch } from '../browser';
import { compileMap } from '../maps/read';
import { pageScript } from '../page-script';
import { memory } from './browser';
import { median, processes } from './measure';
import { mainThreadCpu } from './proc';

const SIDES = [100, 500, 1000] as const;
const LAYERS = 3;
/** Frames drawn before the cost of one is taken, and over which it is, so many times: the view crosses the map. */
const SETTLE = 30;
const FRAMES = 300;
const TIMES = 3;
const TILES = 'assets/art/tiles/castle-ballroom.png';
const SHEET = 'maps/tilesets/castle-ballroom.tsj';

type Renderer = 'ours' | 'phaser';
type MapBench = Record<Renderer, (map: string, picture: string) => Promise<number>> & { run(frames: number): void };
type Inside = typeof globalThis & { mapBench: MapBench };
/** Milliseconds until the first frame stood; megabytes that the page then holds more than before; processor ms a frame. */
type Cost = { load: number; heap: number; frame: number };

/** A map as Tiled saves it, of that many tiles each way, with something in every cell. */
function tiledMap(side: number): string {
  const tileset = JSON.parse(readFileSync(SHEET, 'utf8')) as { tilecount: number };
  const layers = Array.from({ length: LAYERS }, (_, layer) => ({
    id: layer + 1,
    name: `layer-${layer + 1}`,
    type: 'tilelayer',
    x: 0,
    y: 0,
    width: side,
    height: side,
    opacity: 1,
    visible: true,
    data: Array.from({ length: side * side }, (_, i) => 1 + ((i * 7 + layer * 11 + (i >> 5)) % tileset.tilecount)),
  }));
  return JSON.stringify({
    type: 'map',
    version: '1.10',
    tiledversion: '1.10.2',
    orientation: 'orthogonal',
    renderorder: 'right-down',
    width: side,
    height: side,
    tilewidth: 32,
    tileheight: 32,
    infinite: false,
    nextlayerid: LAYERS + 1,
    nextobjectid: 1,
    layers,
    tilesets: [{ ...tileset, name: 'tiles', firstgid: 1, image: 'tiles.png' }],
  });
}

/** What each renderer fetches: Phaser the map itself, the game what its build makes of it. @throws if that is nothing. */
function filesFor(folder: string, side: number): Readonly<Record<Renderer, string>> {
  const file = join(folder, `map-${side}.tmj`);
  const map = tiledMap(side);
  writeFileSync(file, map);
  const { place, findings } = compileMap(file);
  if (!place) throw new Error(findings.map((f) => f.message).join('\n'));
  return { phaser: map, ours: JSON.stringify(packPlace(place)) };
}

async function measureOnce(browser: Browser, script: string, renderer: Renderer, map: string): Promise<Cost> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  const picture = readFileSync(TILES);
  await page.route('http://bench/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' });
    return route.fulfill(
      pathname === '/map.json'
        ? { contentType: 'application/json', body: map }
        : { contentType: 'image/png', body: picture },
    );
  });
  await page.goto('http://bench/');
  await page.addScriptTag({ content: script, type: 'module' });
  await page.waitForFunction(() => (globalThis as Inside).mapBench !== undefined);
  const before = await memory(page);
  const load = await page.evaluate((how) => (globalThis as Inside).mapBench[how]('/map.json', '/tiles.png'), renderer);
  const heap = (await memory(page)) - before;
  const frame = await frameCost(browser, page);
  await page.close();
  return { load, heap, frame };
}

async function frameCost(browser: Browser, page: Page): Promise<number> {
  const run = (frames: number): Promise<void> =>
    page.evaluate((count) => (globalThis as Inside).mapBench.run(count), frames);
  await run(SETTLE);
  // What loading has left behind is no part of a frame.
  await memory(page);
  const { pages } = await processes(browser);
  const costs: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const before = pages.map(mainThreadCpu);
    await run(FRAMES);
    // Spare renderers idle: the busiest one is the page's.
    costs.push(Math.max(...pages.map((pid, i) => mainThreadCpu(pid) - (before[i] ?? 0))) / FRAMES);
  }
  return median(costs);
}

/** Prints the median of so many rounds, in each of which everything is measured in turn. @throws if a map does not come to stand. */
export async function benchMaps(rounds: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-maps-'));
  copyFileSync(TILES, join(folder, 'tiles.png'));
  const browser = await launch();
  try {
    const script = await pageScript(new URL('../../dev/bench-maps.ts', import.meta.url), { maps: true });
    const subjects = SIDES.flatMap((side) => {
      const files = filesFor(folder, side);
      return (['ours', 'phaser'] as const).map((renderer) => ({
        side,
        renderer,
        map: files[renderer],
        costs: [] as Cost[],
      }));
    });
    for (let round = 0; round < rounds; round++) {
      for (const { renderer, map, costs } of subjects) costs.push(await measureOnce(browser, script, renderer, map));
    }
    const middle = (side: number, renderer: Renderer, key: keyof Cost): number =>
      median(subjects.find((s) => s.side === side && s.renderer === renderer)?.costs.map((cost) => cost[key]) ?? []);
    console.log(`Maps of ${LAYERS} full layers, 640×360, software graphics, the view moving. Median of ${rounds}.`);
    for (const side of SIDES) {
      for (const renderer of ['ours', 'phaser'] as const) {
        const figures = (['load', 'heap', 'frame'] as const).map((key) => {
          const [cost, theirs] = [middle(side, renderer, key), middle(side, 'phaser', key)];
          const unit =
            key === 'heap' ? `heap ${cost.toFixed(1)} MB` : `${key} ${cost.toFixed(key === 'load' ? 0 : 2)} ms`;
          return `${unit} (${(cost / theirs).toFixed(2)}x)`;
        });
        console.log(`${`${side}×${side}`.padEnd(10)} ${renderer.padEnd(7)} ${figures.join(' · ')}`);
      }
    }
    const [small, large] = [middle(SIDES[0], 'ours', 'frame'), middle(1000, 'ours', 'frame')];
    console.log(`a frame of ours, 1000×1000 against 100×100: ${(large / small).toFixed(2)}x`);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
