/** What a map shows, whatever it is used for. Nothing of Tiled's nesting is left: what groups give is folded into each layer. */
import type { Point } from './point';

/** A colour `#rrggbb` and how much of it covers, 0 to 1. */
export type Paint = { readonly color: string; readonly alpha: number };

export const BLEND_MODES = [
  'normal',
  'add',
  'multiply',
  'screen',
  'overlay',
  'darken',
  'lighten',
  'color-dodge',
  'color-burn',
  'hard-light',
  'soft-light',
  'difference',
  'exclusion',
] as const;
export type BlendMode = (typeof BLEND_MODES)[number];

/** The upper four bits of a cell say how its tile is turned; an orthogonal map has no use for the fourth. */
export const FLIPPED_X = 0x80000000;
export const FLIPPED_Y = 0x40000000;
/** Mirrored over the diagonal from top left to bottom right, before the other two. */
export const FLIPPED_DIAGONALLY = 0x20000000;
/** What is left is the number of the tile; 0 is no tile. */
export const TILE_MASK = 0x0fffffff;

/**
 * `opacity`, `tint`, `offset` (px) and `parallax` (factors) hold what all groups around the layer give as well. `blend` is of tiles
 * and pictures alone: words and outlines are laid over plainly. `above`: drawn over everypony.
 */
export type Laid = {
  readonly name: string;
  readonly above: boolean;
  readonly opacity: number;
  /** `#rrggbb`, multiplied with tiles and pictures; white changes nothing. Its alpha is in `opacity` (of objects: in that of the tile). */
  readonly tint: string;
  readonly offset: Point;
  readonly parallax: Point;
  readonly blend: BlendMode;
};

/** Row by row; `x`, `y`, `width`, `height` in tiles of the map. Cells keep their four upper bits. */
export type TileLayer = Laid & {
  readonly kind: 'tiles';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly cells: Uint32Array;
};
/** The cell of a layer under a point of the map, in px; 0 where it has none. */
export function cellUnder(
  { x, y, width, height, offset, cells }: TileLayer,
  px: number,
  py: number,
  tile: number,
): number {
  const column = Math.floor((px - offset.x) / tile) - x;
  const row = Math.floor((py - offset.y) / tile) - y;
  return column < 0 || row < 0 || column >= width || row >= height ? 0 : (cells[row * width + column] ?? 0);
}

/** Whether a layer lies under everypony, and still. */
export const isGround = ({ above, parallax }: Laid): boolean => !above && parallax.x === 1 && parallax.y === 1;

/** One picture with its top left at the layer's offset. `image`: path from the project's folder. */
export type ImageLayer = Laid & {
  readonly kind: 'image';
  readonly image: string;
  readonly repeatX: boolean;
  readonly repeatY: boolean;
};
/** In drawing order. */
export type ObjectLayer = Laid & { readonly kind: 'objects'; readonly objects: readonly Drawn[] };
export type Layer = TileLayer | ImageLayer | ObjectLayer;

/** `x`, `y` in px, and the pivot of `rotation`, in degrees clockwise. Hidden objects are left out. */
type Placed = {
  readonly id: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rotation: number;
  readonly opacity: number;
};
/** `origin`: the spot of its rectangle that lies on `x`, `y`, in shares of its size; bottom left is 0, 1. */
export type DrawnTile = Placed & { readonly kind: 'tile'; readonly cell: number; readonly origin: Point };
export type DrawnText = Placed & {
  readonly kind: 'text';
  readonly text: string;
  readonly font: string;
  /** Px. */
  readonly size: number;
  readonly paint: Paint;
  readonly wrap: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikeout: boolean;
  readonly kerning: boolean;
  readonly horizontal: 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
};
/** What editors show of a shape, in the colour of its class or layer. `points` (of polygon and polyline) from `x`, `y`. */
export type DrawnOutline = Placed & {
  readonly kind: 'outline';
  readonly shape: 'rectangle' | 'ellipse' | 'capsule' | 'point' | 'polygon' | 'polyline';
  readonly points: readonly Point[];
  readonly paint: Paint;
  readonly filled: boolean;
};
export type Drawn = DrawnTile | DrawnText | DrawnOutline;

/** A tile of a collection: its part of a picture, in px of that picture. */
export type Cut = {
  readonly tile: number;
  readonly image: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
/** Played in a loop, from the first step on, all of one tile in time. */
export type Animation = {
  readonly tile: number;
  readonly steps: readonly { readonly tile: number; readonly ms: number }[];
};

/**
 * `firstGid`: the cell of tile 0; tiles are counted from there up to `count`. Either `image` holds tiles in rows, or each tile has a
 * cut of its own. `offset`: px that its tiles are moved by. `renderSize` and `fillMode` as in Tiled: a tile is drawn in its own size,
 * or in that of the map's grid, and there stretched or fitted in. Images are paths from the project's folder.
 */
export type TileSheet = {
  readonly name: string;
  readonly firstGid: number;
  readonly count: number;
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly image: string | null;
  readonly columns: number;
  readonly margin: number;
  readonly spacing: number;
  readonly cuts: readonly Cut[];
  readonly animations: readonly Animation[];
  readonly offset: Point;
  readonly renderSize: 'tile' | 'grid';
  readonly fillMode: 'stretch' | 'preserve-aspect-fit';
};

/** The order in which the tiles of a layer are laid over each other. */
export const RENDER_ORDERS = ['right-down', 'right-up', 'left-down', 'left-up'] as const;

/** All that there is to see of a map. `left`, `top`, `width`, `height` in tiles; only an endless map begins elsewhere than at 0, 0. */
export type Drawing = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Px. */
  readonly tileWidth: number;
  readonly tileHeight: number;
  readonly background: Paint | null;
  /** Px; where the centre of the view sees layers of any parallax where they were drawn. */
  readonly parallaxOrigin: Point;
  readonly renderOrder: (typeof RENDER_ORDERS)[number];
  readonly tileSheets: readonly TileSheet[];
  /** From the back to the front. */
  readonly layers: readonly Layer[];
};
