/** Where the corners of a turned tile come to lie. */
import { FLIPPED_DIAGONALLY, FLIPPED_X, FLIPPED_Y } from '../../places/layers';
import type { Point } from '../../places/point';

/** Eight numbers: x and y of the top left, bottom left, bottom right and top right corner of a picture. */
export type Quad = Float32Array;

type Size = { readonly width: number; readonly height: number };
type Fill = { readonly offset: Point; readonly fillMode: 'stretch' | 'preserve-aspect-fit' };

/**
 * Lays a picture of `size` px into a box, turned as the upper bits of `cell` say. The offset of its sheet is scaled along.
 * `left`, `top`: of the box, in px.
 */
export function layTile(quad: Quad, cell: number, size: Size, { offset, fillMode }: Fill, box: Size & Point): void {
  let [scaleX, scaleY] = [box.width / size.width, box.height / size.height];
  if (fillMode === 'preserve-aspect-fit') scaleX = scaleY = Math.min(scaleX, scaleY);
  let x = box.x + box.width / 2 + offset.x * scaleX;
  let y = box.y + box.height / 2 + offset.y * scaleY;
  const [halfWidth, halfHeight] = [(size.width * scaleX) / 2, (size.height * scaleY) / 2];
  const [flipX, flipY] = [(cell & FLIPPED_X) !== 0, (cell & FLIPPED_Y) !== 0];
  if ((cell & FLIPPED_DIAGONALLY) === 0) {
    span(quad, x, y, flipX ? -halfWidth : halfWidth, 0, 0, flipY ? -halfHeight : halfHeight);
    return;
  }
  // Mirrored over its diagonal, a tile keeps its lower left corner, whatever its shape.
  x += (box.height - box.width) / 2;
  y += (box.height - box.width) / 2;
  span(quad, x, y, 0, flipY ? -halfWidth : halfWidth, flipX ? -halfHeight : halfHeight, 0);
}

/** Corners round a centre; `right` and `down`: from there to the middle of the picture's right and lower edge. */
function span(quad: Quad, x: number, y: number, rightX: number, rightY: number, downX: number, downY: number): void {
  quad[0] = x - rightX - downX;
  quad[1] = y - rightY - downY;
  quad[2] = x - rightX + downX;
  quad[3] = y - rightY + downY;
  quad[4] = x + rightX + downX;
  quad[5] = y + rightY + downY;
  quad[6] = x + rightX - downX;
  quad[7] = y + rightY - downY;
}

/** An unturned box. */
export function layBox(quad: Quad, { x, y, width, height }: Size & Point): void {
  span(quad, x + width / 2, y + height / 2, width / 2, 0, 0, height / 2);
}

/** Turns the corners round a pivot; `degrees` clockwise. */
export function rotate(quad: Quad, { x, y }: Point, degrees: number): void {
  if (degrees % 360 === 0) return;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  for (let i = 0; i < 8; i += 2) {
    const [dx, dy] = [(quad[i] ?? 0) - x, (quad[i + 1] ?? 0) - y];
    quad[i] = x + dx * cos - dy * sin;
    quad[i + 1] = y + dx * sin + dy * cos;
  }
}
