/** Floors drawn with letters: `#` is a wall, one letter a tile of 32 px. */
import { FOOT, Floor } from '../../src/places/floor';
import type { TileLayer } from '../../src/places/layers';
import { type Area, TILE } from '../../src/places/place';

export const box = (x: number, y: number, width: number, height: number): Area => ({
  kind: 'polygon',
  points: [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ],
});

function drawn(rows: readonly string[]): { width: number; height: number; solids: readonly Area[] } {
  const solids = rows.flatMap((row, y) =>
    [...row].flatMap((c, x) => (c === '#' ? [box(x * TILE, y * TILE, TILE, TILE)] : [])),
  );
  return { width: rows[0]?.length ?? 0, height: rows.length, solids };
}

export const groundOf = (width: number, height: number, cells: readonly number[], name = 'ground'): TileLayer => ({
  kind: 'tiles',
  name,
  above: false,
  opacity: 1,
  tint: '#ffffff',
  offset: { x: 0, y: 0 },
  parallax: { x: 1, y: 1 },
  blend: 'normal',
  x: 0,
  y: 0,
  width,
  height,
  cells: Uint32Array.from(cells),
});

/** A floor with a tile everywhere but at spaces. */
export function floorOf(
  rows: readonly string[],
  more: readonly Area[] = [],
  foot: { rx: number; ry: number } = FOOT,
): Floor {
  const { width, height, solids } = drawn(rows);
  const cells = [...rows.join('')].map((c) => (c === ' ' ? 0 : 1));
  return new Floor({ width, height, layers: [groundOf(width, height, cells)] }, [...solids, ...more], foot);
}
