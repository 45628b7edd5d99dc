import type { MapObject } from '../objects';
import type { Report } from '../report';

/** A property that points to an object points to one that is on the map. */
export function references(found: readonly { object: MapObject }[], report: Report): void {
  const ids = new Set(found.map(({ object }) => object.id));
  for (const { object } of found)
    for (const { name, id } of object.references) {
      if (id === 0 || ids.has(id)) continue;
      report.add('references', object.place, `${name}: points to object ${id}, which is not on the map`);
    }
}
