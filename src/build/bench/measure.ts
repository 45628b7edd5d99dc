/**
 * What a frame costs in Chromium with software graphics: processor time of the graphics process and of the page's main
 * thread. Pages are measured in turn, round after round, so that whatever else the machine does falls on all alike.
 */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { mainThreadCpu, processCpu } from './proc';

const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

type Subject = { name: string; url: string };
/** Milliseconds of processor time a frame; draw calls a frame; megabytes of script heap after a forced collection. */
export type Cost = { graphics: number; main: number; fps: number; draws: number; heap: number };
export type Options = {
  rounds: number;
  /** How long each page runs before it is measured, in ms. */
  settle: number;
  /** Frames over which a page is measured, however long they take. */
  frames: number;
  viewport: { width: number; height: number };
  executablePath: string;
};

export const USUAL: Options = {
  rounds: 5,
  settle: 1200,
  frames: 40,
  viewport: { width: 1280, height: 720 },
  executablePath: '/usr/bin/chromium',
};

type Counters = { frames: number; draws: number };

/** Counts frames and WebGL draw calls; runs in the page, before its own scripts, and so is text of its own. */
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

type Bench = typeof globalThis & { benchCounters: Counters; benchFrames: (count: number) => Promise<void> };

/** Waits for so many frames and reads the counters right after the last. */
const after = (page: Page, frames: number): Promise<Counters> =>
  page.evaluate(async (count) => {
    const bench = globalThis as Bench;
    await bench.benchFrames(count);
    return { ...bench.benchCounters };
  }, frames);

type Processes = { processInfo: { type: string; id: number; cpuTime: number }[] };

async function processes(session: CDPSession): Promise<Processes['processInfo']> {
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as Processes;
  return processInfo;
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 2 ** 20;
}

async function measureOnce(browser: Browser, { url }: Subject, { settle, frames, viewport }: Options): Promise<Cost> {
  const session = await browser.newBrowserCDPSession();
  const page = await browser.newPage({ viewport });
  await page.addInitScript(COUNT_IN_PAGE);
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('canvas') !== null);
  await page.waitForTimeout(settle);
  const all = await processes(session);
  const graphics = all.find(({ type }) => type === 'GPU')?.id;
  if (graphics === undefined) throw new Error('Chromium runs without a graphics process');
  const pages = all.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const start = await after(page, 1);
  const before = { graphics: processCpu(graphics), mains: pages.map(mainThreadCpu), at: performance.now() };
  const end = await after(page, frames);
  const shown = end.frames - start.frames;
  const cost: Cost = {
    graphics: (processCpu(graphics) - before.graphics) / shown,
    // Spare renderers idle: the busiest one is the page's.
    main: Math.max(...pages.map((pid, i) => mainThreadCpu(pid) - (before.mains[i] ?? 0))) / shown,
    fps: shown / ((performance.now() - before.at) / 1000),
    draws: (end.draws - start.draws) / shown,
    heap: await heapOf(page),
  };
  await page.close();
  await session.detach();
  return cost;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** The median cost of each page over all rounds. @throws if Chromium cannot be started or a page does not load. */
export async function measure(subjects: readonly Subject[], options: Options = USUAL): Promise<Map<string, Cost>> {
  const browser = await chromium.launch({ executablePath: options.executablePath, args: [...CHROMIUM_FLAGS] });
  const costs = new Map<string, Cost[]>(subjects.map(({ name }) => [name, []]));
  try {
    for (let round = 0; round < options.rounds; round++) {
      for (const subject of subjects) costs.get(subject.name)?.push(await measureOnce(browser, subject, options));
    }
  } finally {
    await browser.close();
  }
  const middle = (all: readonly Cost[], key: keyof Cost): number => median(all.map((cost) => cost[key]));
  return new Map(
    [...costs].map(([name, all]) => [
      name,
      {
        graphics: middle(all, 'graphics'),
        main: middle(all, 'main'),
        fps: middle(all, 'fps'),
        draws: middle(all, 'draws'),
        heap: middle(all, 'heap'),
      },
    ]),
  );
}
