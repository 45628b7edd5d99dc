/** The pictures of props: tiles of a collection, each cut from an atlas of the game. */
import { FLIPPED_DIAGONALLY, FLIPPED_X, FLIPPED_Y, type Laid } from '../layers';
import type { MapObject } from './objects';
import type { Area, Point } from '../place';
import { areaOf } from './shapes';
import { sizeOf } from './sheets';
import { wholeShapes } from './tile-shapes';

/** `sheet`: its atlas. `foot` and the collision `shapes` of its tile in map px. */
export type Picture = { sheet: string; foot: Point; shapes: readonly Area[] };
/** The foot of each atlas frame `sheet/frame`, in px from its trimmed top left. */
export type Feet = ReadonlyMap<string, Point>;

/** Null for an object that shows no tile of a collection. */
export function pictureOf(object: MapObject, feet: Feet): Picture | null {
  const { shown, left, top } = object;
  if (!shown?.tile?.image) return null;
  const { sheet, tile, id } = shown;
  const name = /([^/]+)\.png$/.exec(tile.image ?? '')?.[1] ?? tile.image ?? '';
  const { width, height } = sizeOf(sheet, id);
  const { x, y } = feet.get(`${name}/${String(object.properties.get('frame') ?? '')}`) ?? { x: width / 2, y: height };
  const { tileoffset } = sheet.tileset;
  const [dx, dy] = [left + tileoffset.x, top + tileoffset.y];
  const shapes = wholeShapes(tile).flatMap((shape) => areaOf(shape, dx, dy) ?? []);
  return { sheet: name, foot: { x: dx + x, y: dy + y }, shapes };
}

/** What keeps a prop from being shown as it was drawn: props stand upright, in their own size, in the light of the room. */
export function distortion({ shown, width, height, rotation, opacity }: MapObject, laid: Laid): string | null {
  if (!shown) return null;
  const own = sizeOf(shown.sheet, shown.id);
  if (rotation !== 0) return 'a rotated prop is refused: pixel art stands straight';
  if (shown.cell & (FLIPPED_X | FLIPPED_Y | FLIPPED_DIAGONALLY))
    return 'a flipped prop is refused: its light would fall from the wrong side; draw the picture itself';
  if (Math.abs(width - own.width) > 0.5 || Math.abs(height - own.height) > 0.5)
    return `a scaled prop is refused: set its size to ${own.width} × ${own.height}`;
  if (opacity * laid.opacity !== 1) return 'a see-through prop is refused: set the opacity of it and its layer to 1';
  if (laid.tint !== '#ffffff') return 'a tinted prop is refused: colour the room with a Mood';
  if (laid.blend !== 'normal') return 'a blend mode on props is refused: light is made of Light objects';
  return null;
}
