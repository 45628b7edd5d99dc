/** What a first visitor waits for: bytes and time to the title, and to the first step of their own. */
import type { Browser, Page } from '@playwright/test';
import { after, open, reached } from './browser';
import type { Server, Traffic } from './serve';

export type Arrival = Traffic & { ms: number };

/** Frames in which a key is heard, and what it brings is drawn. */
const HEARD = 2;

/** Reads on, as fast as keys are heard, until the player is free. */
async function playOn(page: Page): Promise<void> {
  const free = (): Promise<boolean> => page.evaluate(() => performance.getEntriesByName('control').length > 0);
  while (!(await free())) {
    await page.keyboard.press('Enter');
    await after(page, HEARD);
  }
}

/** Times are since the page was asked for, those to control with a reader who needs no time. */
export async function firstControl(browser: Browser, server: Server): Promise<{ title: Arrival; control: Arrival }> {
  const before = { ...server.traffic };
  const arrival = (ms: number): Arrival => ({
    ms,
    files: server.traffic.files - before.files,
    sent: server.traffic.sent - before.sent,
    unpacked: server.traffic.unpacked - before.unpacked,
    sound: server.traffic.sound - before.sound,
  });
  const page = await open(browser, `${server.url}?bench`);
  const title = arrival(await reached(page, 'title'));
  await playOn(page);
  const control = arrival(await reached(page, 'control'));
  await page.close();
  return { title, control };
}
