import type { Place } from '../place';

/** Everything of a place that may wait for a condition. */
export function conditionalIn({
  doors,
  npcs,
  props,
  hotspots,
  triggers,
  hideouts,
  ...more
}: Place): readonly { when: string }[] {
  const { covers, grounds, patrols, lights, moods, walls, descriptions } = more;
  const placed = [doors, npcs, props, hotspots, triggers, hideouts].flat();
  return [...placed, ...[covers, grounds, patrols, lights, moods, walls, descriptions].flat()];
}
