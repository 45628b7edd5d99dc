/** A whole map as a picture. */
import type { Bitmap } from '../art/png';

/** Px that are taken together when a picture is made smaller: rows of a shot can be divided by them. */
const LARGEST_STEP = 8;

/** Whether a picture can be scaled by that: a whole number of times, or a half, a quarter or an eighth. */
export const isScale = (scale: number): boolean =>
  scale >= 1 ? Number.isInteger(scale) && scale <= 16 : [2, 4, LARGEST_STEP].includes(1 / scale);

/** Each px as often as `scale` says, or several taken together. What is left of less than one px at the edges is lost. */
export function scaled({ width, height, rgba }: Bitmap, scale: number): Bitmap {
  if (scale === 1) return { width, height, rgba };
  const out = { width: Math.floor(width * scale), height: Math.floor(height * scale) };
  const pixels = new Uint8Array(4 * out.width * out.height);
  const step = Math.max(1, 1 / scale);
  for (let y = 0; y < out.height; y++) {
    for (let x = 0; x < out.width; x++) {
      const from = { x: Math.floor(x / scale), y: Math.floor(y / scale) };
      pixels.set(together(rgba, width, from, step), 4 * (y * out.width + x));
    }
  }
  return { ...out, rgba: pixels };
}

/** The mean of a square of px, the see-through ones counting for less. */
function together(
  rgba: Uint8Array,
  width: number,
  { x, y }: { x: number; y: number },
  side: number,
): readonly number[] {
  if (side === 1) return [...rgba.subarray(4 * (y * width + x), 4 * (y * width + x) + 4)];
  const sum = [0, 0, 0, 0] as [number, number, number, number];
  for (let i = 0; i < side * side; i++) {
    const at = 4 * ((y + Math.floor(i / side)) * width + x + (i % side));
    const alpha = rgba[at + 3] ?? 0;
    for (let c = 0; c < 3; c++) sum[c as 0 | 1 | 2] += (rgba[at + c] ?? 0) * alpha;
    sum[3] += alpha;
  }
  const [red, green, blue, alpha] = sum;
  return alpha === 0
    ? [0, 0, 0, 0]
    : [...[red, green, blue].map((c) => Math.round(c / alpha)), Math.round(alpha / side ** 2)];
}
