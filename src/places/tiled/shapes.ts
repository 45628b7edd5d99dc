import type { MapObject } from './objects';
import type { Area, Point } from '../place';

/** Corners of what an ellipse or a capsule becomes when only a polygon will do. */
const ROUND = 24;

/** The outline of a Tiled object in map px; null for a point or a line. Offsets serve shapes drawn inside a tile. */
export function areaOf(object: MapObject, dx = 0, dy = 0): Area | null {
  const { shape, width, height, points } = object;
  if (shape === 'polygon' || shape === 'polyline' || shape === 'point') {
    if (shape !== 'polygon' || points.length < 3) return null;
    return turned(
      points.map((p) => ({ x: object.x + p.x, y: object.y + p.y })),
      object,
      dx,
      dy,
    );
  }
  if (width <= 0 || height <= 0) return null;
  const { left, top, rotation } = object;
  const [rx, ry] = [width / 2, height / 2];
  const centre = { x: left + rx, y: top + ry };
  if (shape === 'ellipse' && (rotation % 180 === 0 || rx === ry)) {
    const { x, y } = spun(centre, object);
    return { kind: 'ellipse', x: x + dx, y: y + dy, rx, ry };
  }
  if (shape === 'ellipse') return turned(arc(centre, rx, ry, 0, ROUND), object, dx, dy);
  if (shape === 'capsule') return turned(capsule(centre, rx, ry), object, dx, dy);
  const [right, bottom] = [left + width, top + height];
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return turned(corners, object, dx, dy);
}

/** Points of an ellipse, `from` and `to` in 24ths of a round. */
const arc = ({ x, y }: Point, rx: number, ry: number, from: number, to: number): Point[] =>
  Array.from({ length: to - from }, (_, i) => {
    const angle = ((from + i) / ROUND) * 2 * Math.PI;
    return { x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) };
  });

function capsule(centre: Point, rx: number, ry: number): Point[] {
  const r = Math.min(rx, ry);
  const quarter = ROUND / 4;
  const corner = (sx: number, sy: number, from: number): Point[] =>
    arc({ x: centre.x + sx * (rx - r), y: centre.y + sy * (ry - r) }, r, r, from, from + quarter + 1);
  return [corner(1, 1, 0), corner(-1, 1, quarter), corner(-1, -1, 2 * quarter), corner(1, -1, 3 * quarter)].flat();
}

const turned = (points: readonly Point[], object: MapObject, dx: number, dy: number): Area => ({
  kind: 'polygon',
  points: points.map((point) => {
    const { x, y } = spun(point, object);
    return { x: x + dx, y: y + dy };
  }),
});

/** A point turned with its object, clockwise. */
function spun(point: Point, { x, y, rotation }: MapObject): Point {
  if (rotation === 0) return point;
  const angle = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [px, py] = [point.x - x, point.y - y];
  return { x: x + px * cos - py * sin, y: y + px * sin + py * cos };
}

/** A point grown to the smallest area there is, so that hotspots may be points too. */
export const spotOf = (object: MapObject): Area =>
  areaOf(object) ?? { kind: 'ellipse', x: object.x, y: object.y, rx: 1, ry: 1 };

/** The corners of a line or a polygon, in map px. */
export const lineOf = (object: MapObject): readonly Point[] =>
  object.points.map((p) => spun({ x: object.x + p.x, y: object.y + p.y }, object));
