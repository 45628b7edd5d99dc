/** Collision shapes that belong to tiles. */
import { FLIPPED_DIAGONALLY, FLIPPED_X, FLIPPED_Y, type Drawing, isGround, TILE_MASK } from '../layers';
import type { MapObject } from './objects';
import type { Area, Point } from '../place';
import { areaOf } from './shapes';
import { type Sheet, type Sheets, sizeOf } from './sheets';
import type { TiledObject } from './format/object';
import type { TiledTile } from './format/tileset';

type Size = { width: number; height: number };

/** Walls that tiles may make on one map, and their corners. */
export const MOST_TILE_WALLS = 4000;
const MOST_CORNERS = 10 * MOST_TILE_WALLS;

const known = new WeakMap<TiledTile, readonly MapObject[]>();

/** The shapes drawn inside a tile, as objects in px from its top left. */
export function wholeShapes(tile: TiledTile): readonly MapObject[] {
  const before = known.get(tile);
  const shapes = before ?? (tile.objectgroup?.objects ?? []).map(shapeOf);
  if (!before) known.set(tile, shapes);
  return shapes;
}

function shapeOf(raw: TiledObject): MapObject {
  const { id, name, x, y, width = 0, height = 0, rotation = 0, polygon, polyline, ellipse, capsule, point } = raw;
  const round = ellipse ? 'ellipse' : capsule ? 'capsule' : point ? 'point' : 'rectangle';
  const shape = polygon ? 'polygon' : polyline ? 'polyline' : round;
  const nothing = { className: '', opacity: 1, visible: true, shown: null, text: undefined, place: '', references: [] };
  const placed = { x, y, left: x, top: y, width, height, rotation, origin: { x: 0, y: 0 } };
  return { ...nothing, ...placed, id, name, shape, points: polygon ?? polyline ?? [], properties: new Map() };
}

/** What the tiles of the floor block, in map px: the shapes of each tile turned as its cell is. Null where there are too many. */
export function tileWalls({ layers, tileWidth, tileHeight }: Drawing, sheets: Sheets): readonly Area[] | null {
  const walls: Area[] = [];
  let corners = 0;
  for (const layer of layers) {
    if (layer.kind !== 'tiles' || !isGround(layer)) continue;
    for (let i = 0; i < layer.cells.length; i++) {
      const cell = layer.cells[i] as number;
      const sheet = cell === 0 ? undefined : sheets.of(cell);
      const id = sheet ? (cell & TILE_MASK) - sheet.firstGid : 0;
      const tile = sheet?.tiles.get(id);
      if (!sheet || !tile?.objectgroup) continue;
      const own = sizeOf(sheet, id);
      const { size, scale } = shown(sheet, own, { width: tileWidth, height: tileHeight });
      const { x, y } = sheet.tileset.tileoffset;
      const left = (layer.x + (i % layer.width)) * tileWidth + layer.offset.x + x * scale.x;
      const bottom = (layer.y + Math.floor(i / layer.width) + 1) * tileHeight + layer.offset.y + y * scale.y;
      const inset = { x: (size.width - own.width * scale.x) / 2, y: (size.height - own.height * scale.y) / 2 };
      for (const shape of wholeShapes(tile)) {
        const area = areaOf(shape);
        if (!area) continue;
        walls.push(flipped(scaled(area, scale, inset), cell, size, { x: left, y: bottom - size.height }));
        corners += area.kind === 'polygon' ? area.points.length : 1;
        if (walls.length > MOST_TILE_WALLS || corners > MOST_CORNERS) return null;
      }
    }
  }
  return walls;
}

/** The size in which a tile is shown on a layer, and how much its picture is stretched for it. */
function shown({ tileset }: Sheet, own: Size, grid: Size): { size: Size; scale: Point } {
  if (tileset.tilerendersize === 'tile') return { size: own, scale: { x: 1, y: 1 } };
  const [x, y] = [grid.width / Math.max(1, own.width), grid.height / Math.max(1, own.height)];
  const least = Math.min(x, y);
  return { size: grid, scale: tileset.fillmode === 'stretch' ? { x, y } : { x: least, y: least } };
}

function scaled(area: Area, scale: Point, inset: Point): Area {
  const move = ({ x, y }: Point): Point => ({ x: inset.x + x * scale.x, y: inset.y + y * scale.y });
  if (area.kind === 'polygon') return { kind: 'polygon', points: area.points.map(move) };
  return { kind: 'ellipse', ...move(area), rx: area.rx * scale.x, ry: area.ry * scale.y };
}

function flipped(area: Area, cell: number, size: Size, at: Point): Area {
  const swapped = (cell & FLIPPED_DIAGONALLY) !== 0;
  const [width, height] = swapped ? [size.height, size.width] : [size.width, size.height];
  const move = ({ x, y }: Point): Point => {
    const [across, down] = swapped ? [y, x] : [x, y];
    return {
      x: at.x + (cell & FLIPPED_X ? width - across : across),
      y: at.y + size.height - height + (cell & FLIPPED_Y ? height - down : down),
    };
  };
  if (area.kind === 'polygon') return { kind: 'polygon', points: area.points.map(move) };
  const [rx, ry] = swapped ? [area.ry, area.rx] : [area.rx, area.ry];
  return { kind: 'ellipse', ...move(area), rx, ry };
}
