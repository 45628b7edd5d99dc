/**
 * What a frame costs in Chromium with software graphics: processor time of the graphics process and of the page's main
 * thread. Scenes are measured in turn in one page, round after round, so that whatever else the machine does falls on
 * all alike.
 */
import type { Browser, Page } from '@playwright/test';
import { after, type Counts, counts, enter, heap, type Mode } from './browser';
import { mainThreadCpu, processCpu } from './proc';

export type Subject = { name: string; beat: string; mode: Mode };
/** Milliseconds of processor time a frame; draw calls a frame; megabytes of script heap after a forced collection. */
type Cost = { graphics: number; main: number; fps: number; draws: number; heap: number };
export type Measured = Subject & { cost: Cost; counts: Counts };

/** Frames a scene runs before it is measured, and over which it is. */
const SETTLE = 30;
const FRAMES = 60;

type Processes = { graphics: number; pages: readonly number[] };

/** Chromium's own processes, by number. @throws without a graphics process. */
export async function processes(browser: Browser): Promise<Processes> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const graphics = processInfo.find(({ type }) => type === 'GPU')?.id;
  if (graphics === undefined) throw new Error('Chromium runs without a graphics process');
  return { graphics, pages: processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id) };
}

async function measureOnce(page: Page, { graphics, pages }: Processes, { beat, mode }: Subject): Promise<Cost> {
  await enter(page, beat, mode);
  const start = await after(page, SETTLE);
  const before = { graphics: processCpu(graphics), mains: pages.map(mainThreadCpu), at: performance.now() };
  const end = await after(page, FRAMES);
  const shown = end.frames - start.frames;
  return {
    graphics: (processCpu(graphics) - before.graphics) / shown,
    // Spare renderers idle: the busiest one is the page's.
    main: Math.max(...pages.map((pid, i) => mainThreadCpu(pid) - (before.mains[i] ?? 0))) / shown,
    fps: shown / ((performance.now() - before.at) / 1000),
    draws: (end.draws - start.draws) / shown,
    heap: await heap(page),
  };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** The median cost of each scene over all rounds. @throws if a scene does not come to stand. */
export async function measure(
  browser: Browser,
  page: Page,
  subjects: readonly Subject[],
  rounds: number,
): Promise<Measured[]> {
  const running = await processes(browser);
  const all = subjects.map((subject) => ({ subject, costs: [] as Cost[], counts: [] as Counts[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { subject, costs, counts: seen } of all) {
      costs.push(await measureOnce(page, running, subject));
      seen.push(await counts(page));
    }
  }
  return all.map(({ subject, costs, counts: seen }) => {
    const middle = (key: keyof Cost): number => median(costs.map((cost) => cost[key]));
    const cost = {
      graphics: middle('graphics'),
      main: middle('main'),
      fps: middle('fps'),
      draws: middle('draws'),
      heap: middle('heap'),
    };
    return { ...subject, cost, counts: seen.at(-1) as Counts };
  });
}
