import { Canvas } from './field';
import type { Terrain, WangId } from './terrain';
import { type GroundBlock, TILE } from './tiles';

/**
 * The 47 ways in which a tile's neighbours can be of its own kind, a bit each, clockwise from the one above. A corner
 * counts only between two edges that do.
 */
export const BLOB: readonly number[] = Array.from({ length: 256 }, (_, mask) => mask).filter((mask) =>
  [1, 3, 5, 7].every(
    (corner) => !(mask & (1 << corner)) || [corner - 1, (corner + 1) % 8].every((e) => mask & (1 << e)),
  ),
);

/** Px from a pixel to what is of another kind, towards each side: `across` to left or right, `down` from above, `up` from below. */
export type Rims = { across: number; down: number; up: number; corner: readonly [number, number] | null };

/** How far a pixel of a tile is from each of its rims; Infinity where there is none. */
export function rimsAt(mask: number, x: number, y: number): Rims {
  const other = (side: number): boolean => !(mask & (1 << side));
  const [right, below] = [TILE - 1 - x, TILE - 1 - y];
  const across = Math.min(other(6) ? x : Infinity, other(2) ? right : Infinity);
  const corners = (
    [
      [1, right, y],
      [3, right, below],
      [5, x, below],
      [7, x, y],
    ] as const
  ).filter(([side]) => other(side) && !other(side - 1) && !other((side + 1) % 8));
  const nearest = corners.sort((a, b) => Math.max(a[1], a[2]) - Math.max(b[1], b[2]))[0];
  const corner = nearest ? ([nearest[1], nearest[2]] as const) : null;
  return { across, down: other(0) ? y : Infinity, up: other(4) ? below : Infinity, corner };
}

/** A tile for each of `BLOB`, side by side, see-through pixels and all. */
export function blobBlock(name: string, paint: (mask: number) => Canvas): GroundBlock {
  const picture = new Canvas(BLOB.length * TILE, TILE);
  BLOB.forEach((mask, n) => {
    const { rgba } = paint(mask);
    for (let y = 0; y < TILE; y++)
      picture.rgba.set(rgba.subarray(4 * TILE * y, 4 * TILE * (y + 1)), 4 * (picture.width * y + TILE * n));
  });
  return { name, picture, whole: true };
}

const shown = (mask: number): WangId => {
  const side = (n: number): number => (mask >> n) & 1;
  return [side(0), side(1), side(2), side(3), side(4), side(5), side(6), side(7)];
};

/** What a block of `blobBlock` shows to the terrain brush. */
export const blobTerrain = (name: string, block: string, color: string): Terrain => ({
  name,
  type: 'mixed',
  colors: { [name]: color },
  shows: { [block]: (_row, column) => shown(BLOB[column] ?? 0) },
});
