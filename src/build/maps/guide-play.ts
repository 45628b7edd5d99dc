/** The guide's room in the running game: in by its door, and up to its guest, with the keys of a player. */
import type { Browser, Page } from '@playwright/test';
import { FROM, ROOM, STEPS } from './guide';

type Now = { place: string | null; x: number; y: number; free: boolean };
/** What the page answers to; `src/dev/test-clock.ts` says how. */
type Clock = { step(ms: number, draw: boolean): Promise<void>; read(): Now };
type Inside = typeof globalThis & { testClock?: Clock };

const VIEW = { width: 1280, height: 720 } as const;
/** Ms of game time after which something that should happen never will. */
const PATIENCE = 30_000;

const step = (page: Page, ms: number, draw = false): Promise<Now> =>
  page.evaluate(
    async ([time, drawn]) => {
      const clock = (globalThis as Inside).testClock;
      if (!clock) throw new Error('there is no clock');
      await clock.step(time, drawn);
      await new Promise((done) => setTimeout(done));
      return clock.read();
    },
    [ms, draw] as const,
  );

async function until(page: Page, what: string, holds: (now: Now) => boolean): Promise<void> {
  for (let ms = 0; ms < PATIENCE; ms += 50) if (holds(await step(page, 50))) return;
  throw new Error(`waited in vain for ${what}`);
}

async function shot(page: Page): Promise<Buffer> {
  await step(page, 2500);
  await step(page, 17, true);
  return page.screenshot();
}

const thing = (name: string): { x: number; y: number } => {
  const found = STEPS.flatMap((s) => s.things ?? []).find((t) => t.name === name);
  if (!found) throw new Error(`the guide has no "${name}"`);
  return found;
};

/** Each picture, as PNG. Rejects if the door does not lead in, or the guest does not talk. */
export async function* playGuide(browser: Browser, url: string): AsyncGenerator<{ picture: string; png: Buffer }> {
  const page = await browser.newPage({ viewport: VIEW });
  const { x, y } = thing('from-pantry');
  await page.goto(`${url}?test&seed=7&place=${FROM}&x=${x}&y=${y}`);
  await page.waitForFunction(() => (globalThis as Inside).testClock !== undefined);
  await until(page, 'the corridor', (now) => now.free);
  yield { picture: '9-door', png: await shot(page) };
  await page.keyboard.press('KeyE');
  await until(page, 'the room behind the door', (now) => now.place === ROOM && now.free);
  const guest = thing('sunny-side');
  for (const [key, near] of [
    ['ArrowDown', (now: Now) => now.y >= guest.y],
    ['ArrowLeft', (now: Now) => now.x - guest.x < 30],
  ] as const) {
    await page.keyboard.down(key);
    await until(page, 'the guest', near);
    await page.keyboard.up(key);
  }
  await step(page, 50);
  await page.keyboard.press('KeyE');
  await until(page, 'the guest to talk', (now) => !now.free);
  yield { picture: '10-talk', png: await shot(page) };
  await page.close();
}
