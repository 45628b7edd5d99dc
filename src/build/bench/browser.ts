/** Chromium with software graphics, and what its pages answer when asked. */
import type { Browser, Page } from '@playwright/test';

const VIEWPORT = { width: 1280, height: 720 };
/** Ms for a place to stand, on a machine with other things to do. */
const PATIENCE = 120_000;

export type Mode = 'lit' | 'unlit' | 'empty';
export type Counts = { sprites: number; lights: number; textures: number; listeners: number };
type Bench = { enter(beat: string, mode: Mode): Promise<void>; counts(): Counts };
type Counters = { frames: number; draws: number };
type Inside = typeof globalThis & {
  bench: Bench;
  benchCounters: Counters;
  benchFrames: (count: number) => Promise<void>;
};

/** Counts frames and WebGL draw calls; runs in the page before its own scripts, and so is text of its own. */
const COUNT_IN_PAGE = `
  const counters = { frames: 0, draws: 0 };
  globalThis.benchCounters = counters;
  globalThis.benchFrames = (count) => new Promise((done) => {
    const last = counters.frames + count;
    const look = () => (counters.frames >= last ? done() : requestAnimationFrame(look));
    look();
  });
  for (const name of ['drawElements', 'drawArrays']) {
    for (const kind of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const draw = kind.prototype[name];
      kind.prototype[name] = function (...args) {
        counters.draws++;
        return draw.apply(this, args);
      };
    }
  }
  const tick = () => {
    counters.frames++;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);`;

/** A fresh visitor's page at that address. */
export async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript(COUNT_IN_PAGE);
  await page.goto(url);
  return page;
}

/** Waits for a mark on the page's timeline; returns its ms since the page was asked for. */
export async function reached(page: Page, mark: string): Promise<number> {
  const found = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, mark, {
    polling: 50,
  });
  return Number(await found.jsonValue());
}

export const enter = (page: Page, beat: string, mode: Mode): Promise<void> =>
  page.evaluate(([name, how]) => (globalThis as Inside).bench.enter(name, how), [beat, mode] as const);

export const counts = (page: Page): Promise<Counts> => page.evaluate(() => (globalThis as Inside).bench.counts());

/** Waits for so many frames and reads the counters right after the last. */
export const after = (page: Page, frames: number): Promise<Counters> =>
  page.evaluate(async (count) => {
    const inside = globalThis as Inside;
    await inside.benchFrames(count);
    return { ...inside.benchCounters };
  }, frames);

/** Of the page's scripts, in bytes, after a forced collection. */
async function usage(page: Page): Promise<{ usedSize: number; backingStorageSize?: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usage;
}

/** Megabytes of script heap after a forced collection. */
export const heap = async (page: Page): Promise<number> => (await usage(page)).usedSize / 2 ** 20;

/** The same with what typed arrays hold outside of it. */
export async function memory(page: Page): Promise<number> {
  const { usedSize, backingStorageSize = 0 } = await usage(page);
  return (usedSize + backingStorageSize) / 2 ** 20;
}
