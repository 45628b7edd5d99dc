/** What the development server tells the page: `src/build/vite/live.ts` sends it, `src/dev/live.ts` takes it up. */
import 'vite/types/customEvent.d.ts';
import type { Script } from './dialogue/script';
import type { Finding } from './places/finding';
import type { PackedPlace } from './places/packed';
import type { Table } from './standoff/table';

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    /** From the page: it stands, and wants to hear of what is saved from now on. */
    'chapter:watch': null;
    'chapter:place': PackedPlace;
    'chapter:script': Script;
    /** By challenge. */
    'chapter:standoffs': Readonly<Record<string, Table>>;
    /** Everything that is wrong now; nothing once it has been mended. */
    'chapter:findings': readonly Finding[];
  }
}
