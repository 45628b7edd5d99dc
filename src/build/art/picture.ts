import type { Point } from './shape';

/** RGBA and data pictures of one size; `pivot` is the foot point in pixels from the top left. */
export type Picture = { width: number; height: number; pivot: Point; color: Uint8Array; data: Uint8Array };

/** The picture turned left to right, normals included. */
export function mirrored({ width, height, pivot, color, data }: Picture): Picture {
  const turned = { color: new Uint8Array(color.length), data: new Uint8Array(data.length) };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = 4 * (y * width + x);
      const to = 4 * (y * width + width - 1 - x);
      turned.color.set(color.subarray(from, from + 4), to);
      turned.data.set(data.subarray(from, from + 4), to);
      turned.data[to] = 255 - (data[from] as number);
    }
  }
  return { width, height, pivot: [width - pivot[0], pivot[1]], ...turned };
}

/** The picture without whatever reaches more than so many px below the foot point: it is in the ground. */
export function seated({ color, data, ...picture }: Picture, below: number): Picture {
  const from = 4 * picture.width * (Math.round(picture.pivot[1]) + below);
  return { ...picture, color: color.slice().fill(0, from), data: data.slice().fill(0, from) };
}
