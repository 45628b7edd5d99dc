/** Numbers of tiles by block, row and column. */
type Cells = Readonly<Record<string, readonly (readonly number[])[]>>;
/** What a tile shows, clockwise from its top edge: top, top right, right … top left; 0 nothing, 1 the first colour. */
export type WangId = readonly [number, number, number, number, number, number, number, number];
/** What Tiled's terrain brush draws with: a Wang set over tiles of a ground. */
export type Terrain = {
  name: string;
  type: 'corner' | 'edge' | 'mixed';
  /** Colours of the marks that Tiled shows, by the name of what they stand for. */
  colors: Readonly<Record<string, string>>;
  /** By block: what the tile in a row and column of it shows. */
  shows: Readonly<Record<string, (row: number, column: number) => WangId>>;
};

/** Corners of a tile that the upper ground holds: 1 top left, 2 top right, 4 bottom right, 8 bottom left. */
export const MASKS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as const;

const inCorners = (mask: number, under: number, over: number): WangId => {
  const of = (bit: number): number => (mask & bit ? over : under);
  return [0, of(2), 0, of(4), 0, of(8), 0, of(1)];
};

/**
 * Grounds that meet at corners. Each colour is a block of whole tiles; each pair `[under, over]` is the block
 * `under-over`, or `over-edge` where what is under it shows through, with a column for each of `MASKS`.
 */
export function meeting(
  name: string,
  colors: Readonly<Record<string, string>>,
  pairs: readonly (readonly [string | null, string])[],
): Terrain {
  const number = (color: string | null): number => (color === null ? 0 : Object.keys(colors).indexOf(color) + 1);
  const fills = Object.keys(colors).map((color) => [color, () => inCorners(15, 0, number(color))] as const);
  const borders = pairs.map(([under, over]) => {
    const show = (_row: number, column: number): WangId => inCorners(MASKS[column] ?? 15, number(under), number(over));
    return [under === null ? `${over}-edge` : `${under}-${over}`, show] as const;
  });
  return { name, type: 'corner', colors, shows: Object.fromEntries([...fills, ...borders]) };
}

type WangTile = { tileid: number; wangid: WangId };
/** As Tiled's JSON has it. */
export type WangSet = {
  colors: { color: string; name: string; probability: number; tile: number }[];
  name: string;
  tile: number;
  type: Terrain['type'];
  wangtiles: WangTile[];
};

/** @throws if a terrain speaks of a block that the ground has not. */
export function wangSetOf({ name, type, colors, shows }: Terrain, cells: Cells): WangSet {
  const shown = new Map<number, WangId>();
  for (const [block, show] of Object.entries(shows)) {
    const rows = cells[block];
    if (!rows) throw new Error(`terrain "${name}" speaks of the block "${block}", which the ground has not`);
    rows.forEach((row, y) => {
      row.forEach((tile, x) => {
        if (tile >= 0 && !shown.has(tile)) shown.set(tile, show(y, x));
      });
    });
  }
  const wangtiles = [...shown].map(([tileid, wangid]) => ({ tileid, wangid })).sort((a, b) => a.tileid - b.tileid);
  const wholly = (color: number): number =>
    wangtiles.find(({ wangid }) => wangid.every((c) => c === color || c === 0) && wangid.includes(color))?.tileid ?? -1;
  const marks = Object.entries(colors).map(([of, color], i) => ({
    color,
    name: of,
    probability: 1,
    tile: cells[of]?.[0]?.[0] ?? wholly(i + 1),
  }));
  return { colors: marks, name, tile: marks[0]?.tile ?? -1, type, wangtiles };
}
