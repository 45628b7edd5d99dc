import type { Frame, Sheet } from '../sheet';
import type { Ground } from '../tiles';
import { bandFrames } from './castle-ballroom-band';
import { paintGround } from './castle-ballroom-ground';
import { hangingFrames } from './castle-ballroom-hangings';
import { lampFrames } from './castle-ballroom-lamps';
import { leftoverFrames } from './castle-ballroom-leftovers';
import { partyFrames } from './castle-ballroom-party';
import { plantFrames } from './castle-ballroom-plants';
import { tableFrames } from './castle-ballroom-tables';
import { windowFrames } from './castle-ballroom-windows';

function* frames(): Iterable<Frame> {
  const kinds = [windowFrames, hangingFrames, lampFrames, tableFrames, bandFrames, partyFrames, plantFrames];
  for (const kind of [...kinds, leftoverFrames]) yield* kind();
}

export const sheet: Sheet = { name: 'castle-ballroom', lit: true, frames };
export const ground: Ground = {
  name: 'castle-ballroom',
  blocks: () => [{ name: 'room', picture: paintGround(), whole: true }],
};
