/** Every test fails on an error in the console, a script error or a breach of the content policy that it did not expect. */
import { test as base, expect, type Page } from '@playwright/test';
import { Game } from './game';
import { takeSeat } from './seat';

type Fixtures = {
  game: Game;
  /** Whether the test is about what sounds. Where it is not, nothing is decoded: minutes of music would take half of its time. */
  heard: boolean;
  /** What went wrong in the page. A test that provokes errors takes them out. */
  faults: string[];
};

/** What a pretended graphics card says about its own speed. */
const SLOW = 'GPU stall due to ReadPixels';

export function watch(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    const isFault = ['error', 'warning'].includes(message.type()) && !message.text().includes(SLOW);
    if (isFault) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script error: ${error.stack ?? error.message}`));
}

/** Every sound a second of silence, in a page that nobody listens to. */
function decodeNothing(): void {
  BaseAudioContext.prototype.decodeAudioData = function (this: BaseAudioContext, _data, ready) {
    const silence = this.createBuffer(1, this.sampleRate, this.sampleRate);
    ready?.(silence);
    return Promise.resolve(silence);
  };
}

export const test = base.extend<Fixtures>({
  heard: [false, { option: true }],
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
  game: async ({ page, faults: _, heard }, use) => {
    if (!heard) await page.addInitScript(decodeNothing);
    await page.addInitScript(takeSeat);
    await use(new Game(page));
  },
});

export { expect } from '@playwright/test';
