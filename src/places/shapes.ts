import type { Area, Point } from './place';
import type { TiledObject } from './tiled';

/** The outline of a Tiled object in map px; null for a point or a line. Offsets serve shapes drawn inside a tile. */
export function areaOf(object: TiledObject, dx = 0, dy = 0): Area | null {
  const [x, y] = [object.x + dx, object.y + dy];
  if (object.polygon && object.polygon.length < 3) return null;
  if (object.polygon) return { kind: 'polygon', points: object.polygon.map((p) => ({ x: x + p.x, y: y + p.y })) };
  if (object.polyline || object.point || object.width <= 0 || object.height <= 0) return null;
  if (object.ellipse) {
    return {
      kind: 'ellipse',
      x: x + object.width / 2,
      y: y + object.height / 2,
      rx: object.width / 2,
      ry: object.height / 2,
    };
  }
  const [right, bottom] = [x + object.width, y + object.height];
  return {
    kind: 'polygon',
    points: [
      { x, y },
      { x: right, y },
      { x: right, y: bottom },
      { x, y: bottom },
    ],
  };
}

/** A point grown to the smallest area there is, so that hotspots may be points too. */
export const spotOf = (object: TiledObject): Area =>
  areaOf(object) ?? { kind: 'ellipse', x: object.x, y: object.y, rx: 1, ry: 1 };

export const lineOf = (object: TiledObject): readonly Point[] =>
  (object.polyline ?? object.polygon ?? []).map((p) => ({ x: object.x + p.x, y: object.y + p.y }));
