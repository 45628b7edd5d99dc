import type { Bitmap } from './png';
import type { Terrain } from './terrain';

export const TILE = 32;
export const MARGIN = 1;
export const SPACING = 2;
/** Tiles in a row of every ground tileset; fixed, so that a tile keeps its place when later ones are added. */
export const COLUMNS = 24;

/**
 * A painted picture, whole tiles wide and tall, that a place's ground is cut from. A `whole` one keeps a tile for each
 * of its cells, equal or empty ones too: repainting a room then never renumbers what its map shows.
 */
export type GroundBlock = { name: string; picture: Bitmap; whole?: boolean };
/**
 * The ground of a place, written to `assets/art/tiles/<name>.png`.
 * Tiles are numbered in the order of blocks and rows: put new blocks last and old tiles keep their numbers.
 */
export type Ground = {
  name: string;
  blocks: () => readonly GroundBlock[];
  terrains?: readonly Terrain[];
  /** Whether each tile is called by its block, row and column in Tiled, as rules ask for them. */
  named?: true;
};

/** `cells[block][row][column]` is the number of a tile, or −1 where the picture is wholly transparent. */
export type CutGround = { tiles: Bitmap[]; cells: Record<string, number[][]> };

const tileAt = ({ width, rgba }: Bitmap, column: number, row: number): Bitmap => {
  const tile = new Uint8Array(4 * TILE * TILE);
  for (let y = 0; y < TILE; y++) {
    const from = 4 * ((row * TILE + y) * width + column * TILE);
    tile.set(rgba.subarray(from, from + 4 * TILE), 4 * TILE * y);
  }
  return { width: TILE, height: TILE, rgba: tile };
};

const isEmpty = ({ rgba }: Bitmap): boolean => rgba.every((value, i) => i % 4 !== 3 || value === 0);

/**
 * Cuts pictures into tiles and keeps each different one once, in order of first appearance, unless a block is whole.
 * @throws if a picture is not a whole number of tiles.
 */
export function cutTiles(blocks: readonly GroundBlock[]): CutGround {
  const tiles: Bitmap[] = [];
  const known = new Map<string, number>();
  const cells: Record<string, number[][]> = {};
  for (const { name, picture, whole } of blocks) {
    if (picture.width % TILE !== 0 || picture.height % TILE !== 0) {
      throw new Error(
        `ground block "${name}" is ${picture.width} × ${picture.height}, not a whole number of ${TILE}-pixel tiles`,
      );
    }
    cells[name] = Array.from({ length: picture.height / TILE }, (_, row) =>
      Array.from({ length: picture.width / TILE }, (_, column) => {
        const tile = tileAt(picture, column, row);
        if (whole) return tiles.push(tile) - 1;
        if (isEmpty(tile)) return -1;
        const key = Buffer.from(tile.rgba).toString('latin1');
        const seen = known.get(key);
        if (seen !== undefined) return seen;
        known.set(key, tiles.length);
        return tiles.push(tile) - 1;
      }),
    );
  }
  return { tiles, cells };
}

/** All tiles in one picture, each with its edge pixels repeated one pixel outwards so that no seam can show. */
export function layTiles(tiles: readonly Bitmap[]): Bitmap {
  const pitch = TILE + SPACING;
  const width = 2 * MARGIN + COLUMNS * pitch - SPACING;
  const height = 2 * MARGIN + Math.max(1, Math.ceil(tiles.length / COLUMNS)) * pitch - SPACING;
  const rgba = new Uint8Array(4 * width * height);
  const inside = (v: number): number => Math.min(TILE - 1, Math.max(0, v));
  tiles.forEach((tile, n) => {
    const left = MARGIN + (n % COLUMNS) * pitch;
    const top = MARGIN + Math.floor(n / COLUMNS) * pitch;
    for (let y = -1; y <= TILE; y++) {
      for (let x = -1; x <= TILE; x++) {
        const from = 4 * (inside(y) * TILE + inside(x));
        rgba.set(tile.rgba.subarray(from, from + 4), 4 * ((top + y) * width + left + x));
      }
    }
  });
  return { width, height, rgba };
}

/** Renders a place's ground tileset. */
export const renderGround = (ground: Ground): Bitmap => layTiles(cutTiles(ground.blocks()).tiles);
