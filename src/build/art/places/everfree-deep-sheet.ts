import type { Sheet } from '../sheet';
import { arches } from './everfree-deep-arches';
import { woodBones } from './everfree-deep-bones';
import { blinkingEyes } from './everfree-deep-eyes';
import { fungi } from './everfree-deep-fungi';
import { standingStones } from './everfree-deep-stones';
import { deepTrees } from './everfree-deep-trees';
import { deepUndergrowth } from './everfree-deep-undergrowth';
import { burnableVines } from './everfree-deep-vines';

export { ground } from './everfree-deep-ground';

/** Everything that stands in the deep wood. */
export const sheet: Sheet = {
  name: 'everfree-deep',
  lit: true,
  *frames() {
    yield* deepTrees();
    yield* deepUndergrowth();
    yield* arches();
    yield* standingStones();
    yield* burnableVines();
    yield* fungi();
    yield* woodBones();
    yield* blinkingEyes();
  },
};
