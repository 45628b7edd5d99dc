import type { Place } from './place';

/**
 * A place that has been drawn anew. Whoever stands, walks or hides there as before is the very object of before, by which
 * those who keep them know that nothing has changed.
 */
export const renewed = (before: Place, after: Place): Place => ({
  ...after,
  npcs: kept(before.npcs, after.npcs),
  patrols: kept(before.patrols, after.patrols),
  covers: kept(before.covers, after.covers),
});

function kept<T extends object>(before: readonly T[], after: readonly T[]): readonly T[] {
  const known = new Map(before.map((thing) => [JSON.stringify(thing), thing]));
  return after.map((thing) => known.get(JSON.stringify(thing)) ?? thing);
}
