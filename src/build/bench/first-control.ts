/** What a first visitor waits for: bytes and time to the title, and to the first step of their own. */
import type { Browser, Page } from '@playwright/test';
import { open, reached } from './browser';
import type { Server, Traffic } from './serve';

export type Arrival = Traffic & { ms: number };

/** Reads on, as fast as keys go, until the player is free. */
async function playOn(page: Page): Promise<void> {
  for (let done = false; !done; ) {
    await page.keyboard.press('Enter');
    await page.waitForTimeout(60);
    done = await page.evaluate(() => performance.getEntriesByName('control').length > 0);
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
  });
  const page = await open(browser, `${server.url}?bench`);
  const title = arrival(await reached(page, 'title'));
  await playOn(page);
  const control = arrival(await reached(page, 'control'));
  await page.close();
  return { title, control };
}
