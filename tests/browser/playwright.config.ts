/** The built game in a real Chromium: `npm test` builds it first. `CHROME_PATH` names the browser; empty, Playwright's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.PORT ?? 24173);
const root = fileURLToPath(new URL('../..', import.meta.url));
const executablePath = process.env.CHROME_PATH;
const { flags } = JSON.parse(readFileSync(join(root, 'src/build/browser.json'), 'utf8')) as { flags: string[] };

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 480_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1280, height: 720 },
    video: 'off',
    screenshot: 'off',
    trace: 'off',
    actionTimeout: 20_000,
    navigationTimeout: 60_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Only the game itself needs the pretended graphics card: with the rest of the page it would take most of a night.
      args: [...flags, '--disable-gpu-rasterization', '--disable-gpu-compositing'],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${PORT} --strictPort`,
    cwd: root,
    url: `http://localhost:${PORT}`,
    timeout: 60_000,
    env: { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  },
});
