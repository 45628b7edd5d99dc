/** How far footsteps are heard, by pace and by what they fall on. */
import { contains } from './area';
import type { Pace } from './body';
import type { Ground, Point } from './place';

/** Px. Quiet ground swallows a walk; on gravel and dry leaves even that is heard close by. */
const HEARD = {
  quiet: { walk: 0, run: 56 },
  loud: { walk: 36, run: 132 },
} as const satisfies Record<Ground['sound'], Record<Pace, number>>;

/** Px from the feet at which a step at that pace is heard; 0 for one that is not. Where grounds overlap, the last counts. */
export function noiseOf(pace: Pace, { x, y }: Point, grounds: readonly Ground[]): number {
  const ground = grounds.findLast((g) => contains(g.area, x, y));
  return HEARD[ground?.sound ?? 'quiet'][pace];
}

export const hears = (ear: Point, { x, y }: Point, loudness: number): boolean =>
  loudness > 0 && Math.hypot(ear.x - x, ear.y - y) <= loudness;
