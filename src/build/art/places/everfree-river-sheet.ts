import type { Sheet } from '../sheet';
import { banks } from './everfree-river-banks';
import { bedrolls } from './everfree-river-beds';
import { bridge } from './everfree-river-bridge';
import { camp } from './everfree-river-camp';
import { cragadiles } from './everfree-river-cragadile';
import { campfires } from './everfree-river-fire';
import { riverTrees } from './everfree-river-trees';

export { ground } from './everfree-river-ground';

/** Everything that stands by the river, swims in it or spans it. */
export const sheet: Sheet = {
  name: 'everfree-river',
  lit: true,
  *frames() {
    yield* riverTrees();
    yield* banks();
    yield* bridge();
    yield* cragadiles();
    yield* campfires();
    yield* bedrolls();
    yield* camp();
  },
};
