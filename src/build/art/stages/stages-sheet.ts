import type { Frame, Sheet } from '../sheet';
import { keyholeFrames } from './keyhole';
import { listeningFrames } from './listening';
import { smileFrames } from './smile';

function* frames(): Iterable<Frame> {
  for (const kind of [smileFrames, listeningFrames, keyholeFrames]) yield* kind();
}

/** The close-ups that minigames are played on, in layers that keep their place on the stage. */
export const sheet: Sheet = { name: 'stages', lit: false, frames };
