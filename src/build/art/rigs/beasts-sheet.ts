import { CLIPS, type Clip, type Facing } from '../../../../assets/art/clips';
import type { Picture } from '../figure';
import type { Frame, Sheet } from '../sheet';
import { beastPose } from './beast-pose';
import { drawOwl, type OwlPose } from './owl';
import { drawTimberwolf } from './timberwolf';

type Beast = {
  clips: readonly Clip[];
  facings: readonly Facing[];
  draw: (clip: Clip, facing: Facing, n: number) => Picture;
};

const OWL_CLIPS: Partial<Record<Clip, readonly OwlPose[]>> = {
  idle: [0, -1, -1, 0].map((head) => ({ bob: 0, head, eyes: 'open' })),
  blink: [{ bob: 0, head: 0, eyes: 'closed' }],
  fly: [1, 0.2, -1, 0].map((beat, n) => ({ bob: [1, 0, -2, 0][n] ?? 0, head: 0, eyes: 'open', beat })),
};

const BEASTS: Readonly<Record<string, Beast>> = {
  timberwolf: {
    clips: ['idle', 'walk', 'run', 'startle', 'cheer'],
    facings: ['down', 'up', 'left', 'right'],
    draw: (clip, facing, n) => drawTimberwolf(facing, beastPose(clip, n)),
  },
  owl: {
    clips: ['idle', 'blink', 'fly'],
    facings: ['down', 'left', 'right'],
    draw: (clip, facing, n) => drawOwl(facing, OWL_CLIPS[clip]?.[n] ?? { bob: 0, head: 0, eyes: 'open' }),
  },
};

function* frames(): Iterable<Frame> {
  for (const [name, { clips, facings, draw }] of Object.entries(BEASTS)) {
    for (const clip of clips) {
      for (const facing of facings) {
        for (let n = 0; n < CLIPS[clip].frames; n++)
          yield { name: `${name}/${clip}/${facing}/${n}`, picture: draw(clip, facing, n) };
      }
    }
  }
}

export const sheet: Sheet = { name: 'beasts', lit: true, frames };
