import { SAMPLES, type Shape } from './shape';

/** Pixel indices, their normals three by three, and a 1 for each of them on the whole figure. */
export type Cover = { pixels: number[]; normals: number[]; has: Uint8Array };

/**
 * Which pixels of a picture a shape covers, with their mean normals.
 * `left` and `top`: samples from the picture's corner to the shape's foot point; `threshold`: share of a pixel's samples.
 */
export function cover(
  shape: Shape,
  left: number,
  top: number,
  pictureWidth: number,
  pictureHeight: number,
  threshold: number,
): Cover {
  const ox = shape.left + left;
  const oy = shape.top + top;
  const x0 = Math.floor(ox / SAMPLES);
  const y0 = Math.floor(oy / SAMPLES);
  const width = Math.floor((ox + shape.width - 1) / SAMPLES) - x0 + 1;
  const height = Math.floor((oy + shape.height - 1) / SAMPLES) - y0 + 1;
  const sums = new Float64Array(4 * width * height);
  const columns = Int32Array.from({ length: shape.width }, (_, k) => Math.floor((ox + k) / SAMPLES) - x0);
  for (let j = 0, i = 0; j < shape.height; j++) {
    const row = (Math.floor((oy + j) / SAMPLES) - y0) * width;
    for (let k = 0; k < shape.width; k++, i++) {
      if (!shape.mask[i]) continue;
      const at = 4 * (row + (columns[k] as number));
      sums[at] = (sums[at] as number) + (shape.normals[3 * i] as number);
      sums[at + 1] = (sums[at + 1] as number) + (shape.normals[3 * i + 1] as number);
      sums[at + 2] = (sums[at + 2] as number) + (shape.normals[3 * i + 2] as number);
      sums[at + 3] = (sums[at + 3] as number) + 1;
    }
  }
  const pixels: number[] = [];
  const normals: number[] = [];
  const has = new Uint8Array(pictureWidth * pictureHeight);
  for (let j = 0; j < width * height; j++) {
    const x = x0 + (j % width);
    const y = y0 + Math.floor(j / width);
    if ((sums[4 * j + 3] as number) < Math.max(1, threshold * SAMPLES * SAMPLES)) continue;
    if (x < 0 || y < 0 || x >= pictureWidth || y >= pictureHeight) continue;
    const [nx, ny, nz] = [sums[4 * j] as number, sums[4 * j + 1] as number, sums[4 * j + 2] as number];
    const length = Math.max(0.01, Math.sqrt(nx * nx + ny * ny + nz * nz));
    pixels.push(y * pictureWidth + x);
    normals.push(nx / length, ny / length, nz / length);
    has[y * pictureWidth + x] = 1;
  }
  return { pixels, normals, has };
}
