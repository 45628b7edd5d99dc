import type { ComponentChildren } from 'preact';
import STAGES from '../../../assets/art/atlases/stages.json';
import picture from '../../../assets/art/atlases/stages.png?url';
import type { PortraitCell } from '../views';

export type LayerName = keyof typeof STAGES.frames;

/** So many pixels of the game's picture, in CSS. */
const px = (pixels: number): string => `calc(var(--px) * ${pixels})`;
/** Side of a cell of a portrait sheet. */
const CELL = 96;

/** A picture in pixels of the game, each a whole number of the screen's; its size in them. */
export function Stage({ width, height, children }: { width: number; height: number; children: ComponentChildren }) {
  return (
    <div class="stage" aria-hidden="true" style={{ width: px(width), height: px(height) }}>
      {children}
    </div>
  );
}

/** One drawn layer in its own place, or moved from there by `x`, `y`. */
export function Layer({
  frame,
  x = 0,
  y = 0,
  class: name = '',
}: {
  frame: LayerName;
  x?: number;
  y?: number;
  class?: string;
}) {
  const { frame: cut, spriteSourceSize: place } = STAGES.frames[frame];
  const { w, h } = STAGES.meta.size;
  return (
    <span
      class={`layer ${name}`}
      style={{
        left: px(place.x + x),
        top: px(place.y + y),
        width: px(cut.w),
        height: px(cut.h),
        backgroundImage: `url(${JSON.stringify(picture)})`,
        backgroundSize: `${px(w)} ${px(h)}`,
        backgroundPosition: `${px(-cut.x)} ${px(-cut.y)}`,
      }}
    />
  );
}

/** Somebody's portrait, standing on the picture with its upper left corner at `x`, `y`. */
export function Sitter({ cell, x, y }: { cell: PortraitCell | undefined; x: number; y: number }) {
  if (cell === undefined) return null;
  return (
    <span
      class="layer"
      style={{
        left: px(x),
        top: px(y),
        width: px(CELL),
        height: px(CELL),
        backgroundImage: `url(${JSON.stringify(cell.url)})`,
        backgroundSize: `${px(cell.columns * CELL)} auto`,
        backgroundPosition: `${px(-cell.column * CELL)} ${px(-cell.row * CELL)}`,
      }}
    />
  );
}

/** A block of one colour, by its class. */
export function Block({
  class: name,
  x,
  y,
  width,
  height,
}: {
  class: string;
  x: number;
  y: number;
  width: number;
  height: number;
}) {
  return <span class={`layer ${name}`} style={{ left: px(x), top: px(y), width: px(width), height: px(height) }} />;
}
