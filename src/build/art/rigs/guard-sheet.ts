import { GUESTS } from '../../../../assets/art/cast/guests';
import type { Sheet } from '../sheet';
import { personFrames } from './pony';

const ROUND = ['down', 'up', 'left', 'right'] as const;

/** Whoever is on duty has a sheet apart: he is outdoors, where no guest is. */
export const sheet: Sheet = {
  name: 'guard',
  lit: true,
  frames: () =>
    personFrames('night-guard', GUESTS['night-guard'], {
      idle: ROUND,
      blink: ROUND,
      talk: ROUND,
      walk: ROUND,
      run: ROUND,
      startle: ROUND,
    }),
};
