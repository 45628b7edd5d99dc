import { LEADS } from '../../../../assets/art/cast/leads';
import type { Sheet } from '../sheet';
import { type Gestures, personFrames } from './pony';

type Lead = keyof typeof LEADS;

const ROUND = ['down', 'up', 'left', 'right'] as const;
const SIDES = ['left', 'right'] as const;
const FRONT = ['down'] as const;

/** What each of them does in the story, beyond standing, talking, walking and running. */
const GESTURES: Record<Lead, Gestures> = {
  twilight: { fly: ROUND, startle: [...FRONT, ...SIDES], point: SIDES, laugh: FRONT, cheer: FRONT },
  'rainbow-dash': { fly: ROUND, noogie: SIDES, point: SIDES, laugh: [...FRONT, ...SIDES], startle: [...FRONT, ...SIDES], cheer: FRONT },
  applejack: { laugh: [...FRONT, ...SIDES], point: SIDES, cheer: FRONT },
  'pinkie-pie': { dance: FRONT, cheer: FRONT, laugh: [...FRONT, ...SIDES] },
  starlight: { startle: [...FRONT, ...SIDES], sigh: [...FRONT, ...SIDES], laugh: FRONT },
  rarity: { laugh: FRONT, dance: FRONT },
  fluttershy: { startle: FRONT, laugh: FRONT, dance: FRONT },
  'big-mac': { laugh: FRONT, dance: FRONT },
};

export const sheet: Sheet = {
  name: 'leads',
  lit: true,
  *frames() {
    for (const lead of Object.keys(LEADS) as Lead[]) {
      yield* personFrames(lead, LEADS[lead], { idle: ROUND, blink: ROUND, talk: ROUND, walk: ROUND, run: ROUND, ...GESTURES[lead] });
    }
  },
};
