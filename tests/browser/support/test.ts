/** Every test fails on an error in the console, a script error or a breach of the content policy that it did not expect. */
import { test as base, expect, type Page } from '@playwright/test';
import { Game } from './game';
import { takeSeat } from './seat';

type Fixtures = {
  game: Game;
  /** What went wrong in the page. A test that provokes errors takes them out. */
  faults: string[];
};

export function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script error: ${error.stack ?? error.message}`));
}

export const test = base.extend<Fixtures>({
  faults: async ({ page }, use) => {
    const faults: string[] = [];
    watch(page, faults);
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
        console.error(`content policy: ${violatedDirective} ${blockedURI} in ${sourceFile}`),
      );
    });
    await use(faults);
    expect(faults).toEqual([]);
  },
  game: async ({ page, faults: _ }, use) => {
    await page.addInitScript(takeSeat);
    await use(new Game(page));
  },
});

export { expect } from '@playwright/test';
