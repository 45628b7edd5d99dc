import type { Sheet } from '../sheet';
import { BED } from './spike-bedroom-bed';
import { CLOSET } from './spike-bedroom-closet';
import { DESK } from './spike-bedroom-desk';
import { FLOOR } from './spike-bedroom-floor';
import { POSTERS } from './spike-bedroom-posters';
import { SHELF } from './spike-bedroom-shelf';
import { SILL } from './spike-bedroom-sill';
import { TOYS } from './spike-bedroom-toys';
import { WALLS } from './spike-bedroom-walls';
import { WINDOW } from './spike-bedroom-window';

export { ground } from './spike-bedroom-room';

/** Everything that stands, hangs or lies in Spike's bedroom, in all its states. */
export const sheet: Sheet = {
  name: 'spike-bedroom',
  lit: true,
  frames: () => [...DESK, ...SHELF, ...CLOSET, ...BED, ...WINDOW, ...SILL, ...POSTERS, ...WALLS, ...FLOOR, ...TOYS],
};
