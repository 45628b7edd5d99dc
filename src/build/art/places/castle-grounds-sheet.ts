import type { Frame, Sheet } from '../sheet';
import type { Ground } from '../tiles';
import { fountainFrames } from './castle-grounds-fountain';
import { paintGround } from './castle-grounds-ground';
import { growthFrames } from './castle-grounds-growth';
import { statueFrames } from './castle-grounds-statues';
import { thingFrames } from './castle-grounds-things';
import { windowFrames } from './castle-grounds-windows';

function* frames(): Iterable<Frame> {
  for (const kind of [fountainFrames, growthFrames, thingFrames, statueFrames, windowFrames]) yield* kind();
}

export const sheet: Sheet = { name: 'castle-grounds', lit: true, frames };
export const ground: Ground = {
  name: 'castle-grounds',
  blocks: () => [{ name: 'grounds', picture: paintGround(), whole: true }],
};
