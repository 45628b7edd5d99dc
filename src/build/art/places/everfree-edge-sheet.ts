import type { Sheet } from '../sheet';
import { fences } from './everfree-edge-fence';
import { foreground } from './everfree-edge-frame';
import { glowers } from './everfree-edge-glowers';
import { rocks } from './everfree-edge-rocks';
import { signs } from './everfree-edge-signs';
import { trees } from './everfree-edge-trees';
import { undergrowth } from './everfree-edge-undergrowth';

export { ground } from './everfree-edge-ground';

/** Everything that stands at the forest's edge. */
export const sheet: Sheet = {
  name: 'everfree-edge',
  lit: true,
  *frames() {
    yield* trees();
    yield* undergrowth();
    yield* rocks();
    yield* glowers();
    yield* fences();
    yield* signs();
    yield* foreground();
  },
};
