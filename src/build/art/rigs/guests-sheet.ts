import { GUESTS } from '../../../../assets/art/cast/guests';
import type { Sheet } from '../sheet';
import { type Gestures, personFrames } from './pony';

type Guest = keyof typeof GUESTS;

const ROUND = ['down', 'up', 'left', 'right'] as const;
const FRONT = ['down'] as const;

/** How each of them enjoys the evening, who does more than stand and talk; the guard is on duty. */
const GESTURES: Partial<Record<Guest, Gestures>> = {
  'mint-julep': { laugh: FRONT },
  'brass-note': { dance: FRONT },
  'old-quill': { laugh: FRONT },
  'sunny-side': { cheer: FRONT },
  tuppence: { cheer: FRONT },
  'storm-chaser': { cheer: FRONT },
  dahlia: { laugh: FRONT },
  'baron-merino': { laugh: FRONT },
  cicada: { dance: FRONT },
  yorsk: { dance: FRONT },
  gerta: { laugh: FRONT },
  'night-guard': { run: ROUND, startle: ROUND },
};

export const sheet: Sheet = {
  name: 'guests',
  lit: true,
  *frames() {
    for (const guest of Object.keys(GUESTS) as Guest[]) {
      yield* personFrames(guest, GUESTS[guest], {
        idle: ROUND,
        blink: ROUND,
        talk: ROUND,
        walk: ROUND,
        ...GESTURES[guest],
      });
    }
  },
};
