/**
 * What a frame costs in Chromium with software graphics: processor time of the graphics process and of the page's main
 * thread. Pages are measured in turn, round after round, so that whatever else the machine does falls on all alike.
 */
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { mainThreadCpu, processCpu } from './proc';

export const CHROMIUM_FLAGS = [
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

export type Subject = { name: string; url: string };
/** Milliseconds of processor time a frame; draw calls a frame; megabytes of script heap after a forced collection. */
export type Cost = { graphics: number; main: number; fps: number; draws: number; heap: number };
export type Options = {
  rounds: number;
  /** How long each page runs before and while it is measured, in ms. */
  settle: number;
  sample: number;
  viewport: { width: number; height: number };
  executablePath: string;
};

export const USUAL: Options = {
  rounds: 5,
  settle: 1200,
  sample: 1600,
  viewport: { width: 1280, height: 720 },
  executablePath: '/usr/bin/chromium',
};

type Counters = { frames: number; draws: number };

/** Counts frames and WebGL draw calls; runs in the page, before its own scripts, and so is text of its own. */
const COUNT_IN_PAGE = `
  const counters = { frames: 0, draws: 0 };
  globalThis.benchCounters = counters;
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

const counters = (page: Page): Promise<Counters> =>
  page.evaluate(() => ({ ...(globalThis as typeof globalThis & { benchCounters: Counters }).benchCounters }));

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

async function measureOnce(browser: Browser, { url }: Subject, { settle, sample, viewport }: Options): Promise<Cost> {
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
  const before = {
    graphics: processCpu(graphics),
    mains: pages.map(mainThreadCpu),
    count: await counters(page),
    at: performance.now(),
  };
  await page.waitForTimeout(sample);
  const count = await counters(page);
  const seconds = (performance.now() - before.at) / 1000;
  const frames = Math.max(1, count.frames - before.count.frames);
  const cost: Cost = {
    graphics: (processCpu(graphics) - before.graphics) / frames,
    // Spare renderers idle: the busiest one is the page's.
    main: Math.max(...pages.map((pid, i) => mainThreadCpu(pid) - (before.mains[i] ?? 0))) / frames,
    fps: frames / seconds,
    draws: (count.draws - before.count.draws) / frames,
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
