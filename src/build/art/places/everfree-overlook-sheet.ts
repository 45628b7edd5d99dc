import type { Sheet } from '../sheet';
import { overlookStones } from './everfree-overlook-stones';
import { overlookThings } from './everfree-overlook-things';
import { overlookTrees } from './everfree-overlook-trees';

export { ground } from './everfree-overlook-ground';

/** Everything that stands where the trees open. */
export const sheet: Sheet = {
  name: 'everfree-overlook',
  lit: true,
  *frames() {
    yield* overlookTrees();
    yield* overlookStones();
    yield* overlookThings();
  },
};
