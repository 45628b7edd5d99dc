import type { MapObject } from '../tiled/objects';
import type { Report } from '../tiled/report';
import type { TiledLayer } from '../tiled/format/layer';

/** A property that points to an object points to one that is on the map, be it a hidden one. */
export function references(
  found: readonly { object: MapObject }[],
  layers: readonly TiledLayer[],
  report: Report,
): void {
  const ids = new Set(idsIn(layers));
  for (const { object } of found)
    for (const { name, id } of object.references) {
      if (id === 0 || ids.has(id)) continue;
      report.add('references', object.place, `${name}: points to object ${id}, which is not on the map`);
    }
}

const idsIn = (layers: readonly TiledLayer[]): readonly number[] =>
  layers.flatMap((layer) => {
    if (layer.type === 'group') return idsIn(layer.layers);
    return layer.type === 'objectgroup' ? layer.objects.map(({ id }) => id) : [];
  });
