/** Things of a map by the names that words call them by. */
import { centre } from './area';
import type { Place, Point } from './place';

/** The middle of a named thing of the map, or the spot of a person or an arrival; none where nothing is called that. */
export function named(
  { spawns, npcs, covers, hotspots, hideouts, doors, triggers, lights }: Place,
  name: string,
): Point | undefined {
  const area = [...hotspots, ...hideouts, ...doors, ...covers, ...triggers, ...lights].find(
    (t) => t.name === name,
  )?.area;
  return area ? centre(area) : [...npcs, ...spawns].find((t) => t.name === name);
}
