/** Notes where the game runs while it is being developed, for Tiled's Playtest. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { ADDRESS_FILE } from '../maps/playtest';

export const address = (): Plugin => ({
  name: 'address',
  apply: 'serve',
  configureServer({ httpServer }) {
    httpServer?.once('listening', () => {
      const at = httpServer.address();
      if (typeof at !== 'object' || at === null) return;
      mkdirSync(dirname(ADDRESS_FILE), { recursive: true });
      writeFileSync(ADDRESS_FILE, `http://localhost:${at.port}/\n`);
    });
  },
});
