import type { Frame, Sheet } from '../sheet';
import type { Ground } from '../tiles';
import { climbFrames } from './castle-wall-climb';
import { paintGround } from './castle-wall-ground';
import { windowFrames } from './castle-wall-windows';

function* frames(): Iterable<Frame> {
  yield* windowFrames();
  yield* climbFrames();
}

export const sheet: Sheet = { name: 'castle-wall', lit: true, frames };
export const ground: Ground = {
  name: 'castle-wall',
  blocks: () => [{ name: 'wall', picture: paintGround(), whole: true }],
};
