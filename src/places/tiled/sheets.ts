/** The tilesets of a map side by side, each with its range of tile numbers. */
import type { Point } from '../point';
import { type Animation, type Cut, TILE_MASK, type TileSheet } from '../layers';
import { pathFrom } from './paths';
import type { Report } from './report';
import type { TiledTile, Tileset } from './format/tileset';

/** `file`: where its pictures are named from. `end`: the first tile number behind it. */
export type Sheet = {
  readonly file: string;
  readonly firstGid: number;
  readonly end: number;
  readonly tileset: Tileset;
  readonly tiles: ReadonlyMap<number, TiledTile>;
};

export function sheetOf(file: string, firstGid: number, tileset: Tileset): Sheet {
  const tiles = new Map(tileset.tiles.map((tile) => [tile.id, tile]));
  const highest = tileset.tiles.reduce((most, { id }) => Math.max(most, id + 1), 0);
  const { image, tilecount = 0 } = tileset;
  const count = image === undefined ? Math.max(tilecount, highest) : tilecount || columnsOf(tileset) * rowsOf(tileset);
  return { file, firstGid, end: firstGid + count, tileset, tiles };
}

/** Tiles side by side in so many px. */
const fitting = (px: number, tile: number, { margin, spacing }: Tileset): number =>
  Math.max(0, Math.floor((px - margin + spacing) / Math.max(1, tile + spacing)));
const columnsOf = (tileset: Tileset): number =>
  tileset.columns || fitting(tileset.imagewidth, tileset.tilewidth, tileset);
const rowsOf = (tileset: Tileset): number => fitting(tileset.imageheight, tileset.tileheight, tileset);

/** Which spot of a tile object lies on its point, in shares of its size. */
const ORIGINS: Readonly<Record<Tileset['objectalignment'], Point>> = {
  unspecified: { x: 0, y: 1 },
  topleft: { x: 0, y: 0 },
  top: { x: 0.5, y: 0 },
  topright: { x: 1, y: 0 },
  left: { x: 0, y: 0.5 },
  center: { x: 0.5, y: 0.5 },
  right: { x: 1, y: 0.5 },
  bottomleft: { x: 0, y: 1 },
  bottom: { x: 0.5, y: 1 },
  bottomright: { x: 1, y: 1 },
};
export const originOf = ({ tileset }: Sheet): Point => ORIGINS[tileset.objectalignment];

/** Px; a tile without a sub-rectangle shows its whole picture. */
export function sizeOf({ tileset, tiles }: Sheet, id: number): { width: number; height: number } {
  const tile = tiles.get(id);
  if (tileset.image !== undefined || !tile) return { width: tileset.tilewidth, height: tileset.tileheight };
  return { width: tile.width ?? tile.imagewidth, height: tile.height ?? tile.imageheight };
}

export class Sheets {
  /** A tileset could not be read, which is told: of tiles that are missing now there is nothing more to tell. */
  lost = false;
  private readonly list: Sheet[] = [];

  get all(): readonly Sheet[] {
    return this.list;
  }

  /** Kept in the order of their numbers. */
  add(sheet: Sheet): void {
    this.list.push(sheet);
    this.list.sort((a, b) => a.firstGid - b.firstGid);
  }

  /** The first number that no tileset has yet. */
  get next(): number {
    return this.list.reduce((most, { end }) => Math.max(most, end), 1);
  }

  /** The tileset of a cell, whatever its flags, if it has such a tile. */
  of(cell: number): Sheet | undefined {
    const gid = cell & TILE_MASK;
    const sheet = this.list.findLast((s) => s.firstGid <= gid);
    if (!sheet || gid >= sheet.end) return undefined;
    return sheet.tileset.image !== undefined || sheet.tiles.get(gid - sheet.firstGid)?.image ? sheet : undefined;
  }

  /** Tells that a cell's tile is in no tileset, and which numbers there are. */
  missing(cell: number, place: string, report: Report): void {
    if (this.lost) return;
    const expected = this.list.map(({ firstGid, end, tileset }) => `${firstGid} to ${end - 1} (${tileset.name})`);
    const message = `tile number ${cell & TILE_MASK} is in no tileset of this map, expected ${expected.join(', ') || 'none'}`;
    report.add('gid-range', place, message, { expected });
  }

  /** A tileset that grew since the map was saved may have come to claim the numbers of the next one. */
  overlaps(report: Report): void {
    for (const [i, { tileset, end }] of this.list.entries()) {
      const next = this.list[i + 1];
      if (!next || end <= next.firstGid) continue;
      const message = `"${tileset.name}" needs the numbers up to ${end - 1}, but "${next.tileset.name}" begins at ${next.firstGid}`;
      report.add('gid-range', 'tilesets', `${message}: open the map in Tiled and save it`);
    }
  }
}

/** The sheet as it is drawn from. Animations that show tiles which are not there are told. */
export function drawnSheet(sheet: Sheet, report: Report): TileSheet {
  const { tileset, file, firstGid, end, tiles } = sheet;
  const { name, image, margin, spacing, tilewidth, tileheight } = tileset;
  const count = end - firstGid;
  const picture = image === undefined ? null : pathFrom(file, image);
  return {
    name,
    firstGid,
    count,
    tileWidth: tilewidth,
    tileHeight: tileheight,
    image: picture,
    columns: picture === null ? 0 : Math.max(1, columnsOf(tileset)),
    margin,
    spacing,
    cuts: picture === null ? [...tiles.values()].flatMap((tile) => cutOf(sheet, tile)) : [],
    animations: [...tiles.values()].flatMap((tile) => animationOf(sheet, tile, report)),
    offset: tileset.tileoffset,
    renderSize: tileset.tilerendersize,
    fillMode: tileset.fillmode,
  };
}

function cutOf(sheet: Sheet, { id: tile, image, x, y }: TiledTile): readonly Cut[] {
  if (image === undefined) return [];
  return [{ tile, image: pathFrom(sheet.file, image), x, y, ...sizeOf(sheet, tile) }];
}

function animationOf(sheet: Sheet, { id, animation }: TiledTile, report: Report): readonly Animation[] {
  const { tileset, tiles, end, firstGid, file } = sheet;
  const lost = animation.find(({ tileid }) =>
    tileset.image === undefined ? tiles.get(tileid)?.image === undefined : tileid >= end - firstGid,
  );
  if (lost) {
    const message = `its animation shows tile ${lost.tileid}, which is not in the tileset`;
    report.add('gid-range', `tile ${id}`, message, { file });
    return [];
  }
  if (animation.length === 0) return [];
  return [{ tile: id, steps: animation.map(({ tileid, duration }) => ({ tile: tileid, ms: duration })) }];
}
