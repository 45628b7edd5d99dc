import { defineConfig } from 'vitest/config';
import { soundsModule } from './src/build/audio/plugin';
import { address } from './src/build/vite/address';
import { chapter } from './src/build/vite/chapter';
import { contentPolicy } from './src/build/vite/content-policy';
import { phaserSources } from './src/build/vite/phaser-sources';

export default defineConfig({
  base: './',
  plugins: [phaserSources(), chapter(), soundsModule(), contentPolicy(), address()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // Files share their modules: no test writes in any, and loading them anew for each file took longer than most tests.
  test: { include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], isolate: false },
});
