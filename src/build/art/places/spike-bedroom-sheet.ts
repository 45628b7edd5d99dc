import type { Sheet } from '../sheet';
import { FLOOR } from './spike-bedroom-floor';
import { FURNITURE } from './spike-bedroom-furniture';
import { KEEPSAKES } from './spike-bedroom-keepsakes';
import { TRACES } from './spike-bedroom-traces';
import { WALLS } from './spike-bedroom-walls';
import { WINDOW } from './spike-bedroom-window';

export { ground } from './spike-bedroom-room';

/** Everything that stands, hangs or lies in Spike's bedroom, in all its states. */
export const sheet: Sheet = {
  name: 'spike-bedroom',
  lit: true,
  frames: () => [...FURNITURE, ...WINDOW, ...WALLS, ...KEEPSAKES, ...FLOOR, ...TRACES],
};
