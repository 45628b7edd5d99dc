import { GUESTS } from '../../../../assets/art/cast/guests';
import type { Sheet } from '../sheet';
import { type Gestures, personFrames } from './pony';

type Guest = Exclude<keyof typeof GUESTS, 'night-guard'>;

const ROUND = ['down', 'up', 'left', 'right'] as const;
const FRONT = ['down'] as const;
const AT_HOME: Gestures = { idle: ROUND, blink: ROUND, talk: ROUND, walk: ROUND };

/** How each of them enjoys the evening, who does more than stand and talk. */
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
};

export const sheet: Sheet = {
  name: 'guests',
  lit: true,
  *frames() {
    const { 'night-guard': _, ...guests } = GUESTS;
    for (const guest of Object.keys(guests) as Guest[])
      yield* personFrames(guest, guests[guest], { ...AT_HOME, ...GESTURES[guest] });
  },
};
