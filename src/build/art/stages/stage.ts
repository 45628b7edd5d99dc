import { Canvas } from '../field';
import type { Picture } from '../figure';
import type { Frame } from '../sheet';

/** A stage of the overlay in pixels of the game: as wide and high as its panel has room for. */
export const STAGE = { width: 344, height: 136 } as const;

type Rect = { left: number; top: number; right: number; bottom: number };
const WHOLE: Rect = { left: 0, top: 0, right: STAGE.width, bottom: STAGE.height };

export const blank = (): Canvas => new Canvas(STAGE.width, STAGE.height);

/** A layer of a stage: what of the picture lies inside the rectangle, in its place. */
export function layer(name: string, canvas: Canvas, within: Rect = WHOLE): Frame {
  const cut = blank();
  for (let y = within.top; y < within.bottom; y++)
    for (let x = within.left; x < within.right; x++) if (canvas.has(x, y)) cut.put(x, y, canvas.at(x, y));
  return { name, picture: cut.picture([0, 0]) };
}

/** Lays a picture down with its upper left corner at `x`, `y`, as far as `inside` lets it. */
export function lay(
  canvas: Canvas,
  { width, height, color }: Pick<Picture, 'width' | 'height' | 'color'>,
  inside: (x: number, y: number) => boolean = () => true,
): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const i = 4 * (y * width + x);
      if (color[i + 3] === 255 && inside(x, y))
        canvas.put(x, y, [color[i] as number, color[i + 1] as number, color[i + 2] as number]);
    }
  }
}
