import { LEADS } from '../../../../assets/art/cast/leads';
import type { Sheet } from '../sheet';
import { type Gestures, personFrames } from './pony';

type Lead = keyof typeof LEADS;

const ROUND = ['down', 'up', 'left', 'right'] as const;
const SIDES = ['left', 'right'] as const;
const FRONT = ['down'] as const;
const FACE = ['down', 'left', 'right'] as const;
const ALONG = ['right'] as const;
const BACK = ['up'] as const;
/** Over Pinkie's tightrope, with a cup. */
const ROPE = {
  balance: ALONG,
  'lean-back': ALONG,
  'tip-back': ALONG,
  'lean-forth': ALONG,
  'tip-forth': ALONG,
  catch: ALONG,
};

/** What each of them does in the story, beyond standing, talking and walking; those run who are played or keep up. */
const GESTURES: Record<Lead, Gestures> = {
  twilight: {
    run: ROUND,
    worry: FRONT,
    fly: ROUND,
    startle: ROUND,
    sigh: ROUND,
    point: SIDES,
    laugh: FRONT,
    cheer: FRONT,
    strap: ALONG,
    strapped: ALONG,
  },
  'rainbow-dash': {
    run: ROUND,
    fly: ROUND,
    noogie: SIDES,
    point: SIDES,
    laugh: FACE,
    startle: ROUND,
    sigh: FACE,
    cheer: FRONT,
    worry: SIDES,
    ...ROPE,
  },
  applejack: { worry: BACK, laugh: FACE, point: SIDES, startle: FACE, sigh: FACE, cheer: FRONT },
  'pinkie-pie': { worry: ['left'], dance: FRONT, cheer: FACE, laugh: FACE, startle: FACE },
  starlight: { read: FACE, worry: ALONG, startle: FACE, sigh: FACE, point: SIDES, laugh: FACE, cheer: FRONT },
  rarity: { worry: FRONT, laugh: FACE, startle: FRONT, sigh: FRONT, dance: FRONT, cheer: FRONT },
  fluttershy: { worry: FRONT, laugh: FACE, startle: FACE, sigh: FRONT, dance: FRONT, cheer: FRONT },
  'big-mac': { worry: BACK, laugh: FACE, dance: FRONT, cheer: FRONT },
};

export const sheet: Sheet = {
  name: 'leads',
  lit: true,
  *frames() {
    for (const lead of Object.keys(LEADS) as Lead[]) {
      yield* personFrames(lead, LEADS[lead], {
        idle: ROUND,
        blink: ROUND,
        talk: ROUND,
        walk: ROUND,
        ...GESTURES[lead],
      });
    }
  },
};
