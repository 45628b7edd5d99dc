/** The browser that commands look at the game with: the one that `npm test` takes. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { flags, paths } from './browser.json';

/** Chromium or Chrome of this machine, or Playwright's, with software graphics. Rejects if there is none. */
export function launch(): Promise<Browser> {
  const executablePath = [process.env.CHROME_PATH, ...paths].find((path) => path && existsSync(path));
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: flags });
}
