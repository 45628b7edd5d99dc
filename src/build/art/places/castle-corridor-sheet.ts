import type { Frame, Sheet } from '../sheet';
import type { Ground } from '../tiles';
import { doorFrames } from './castle-corridor-doors';
import { furnitureFrames } from './castle-corridor-furniture';
import { paintGround } from './castle-corridor-ground';
import { hangingFrames } from './castle-corridor-hangings';
import { windowFrames } from './castle-corridor-windows';

function* frames(): Iterable<Frame> {
  for (const kind of [windowFrames, doorFrames, hangingFrames, furnitureFrames]) yield* kind();
}

export const sheet: Sheet = { name: 'castle-corridor', lit: true, frames };
export const ground: Ground = {
  name: 'castle-corridor',
  blocks: () => [{ name: 'corridor', picture: paintGround(), whole: true }],
};
