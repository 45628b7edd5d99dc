import type { Animation } from '../../places/layers';

/** The tile that an animation shows at a time, in ms. A step lasts until its time is over; one of no time lasts for good. */
export function tileAt({ tile, steps }: Animation, time: number): number {
  const round = steps.every(({ ms }) => ms > 0) ? steps.reduce((sum, { ms }) => sum + ms, 0) : Number.POSITIVE_INFINITY;
  let left = time > round ? time % round || round : time;
  for (const step of steps) {
    if (step.ms <= 0 || left <= step.ms) return step.tile;
    left -= step.ms;
  }
  return tile;
}
