import type { Point } from './shape';

/** RGBA and data pictures of one size; `pivot` is the foot point in pixels from the top left. */
export type Picture = { width: number; height: number; pivot: Point; color: Uint8Array; data: Uint8Array };

/** Leans over its foot, row by row in whole pixels: each row moves right by `slope` px for every px it is up. */
export function leaned(picture: Picture, slope: number): Picture {
  const { width, height, pivot } = picture;
  if (slope === 0) return picture;
  const over = { color: new Uint8Array(picture.color.length), data: new Uint8Array(picture.data.length) };
  for (let i = 0; i < over.data.length; i += 4) over.data.set([128, 128, 0, 255], i);
  for (let y = 0; y < height; y++) {
    const by = Math.round((pivot[1] - y) * slope);
    const [from, to] = [Math.max(0, -by), Math.min(width, width - by)];
    for (const plane of ['color', 'data'] as const) {
      const row = picture[plane].subarray(4 * (y * width + from), 4 * (y * width + to));
      over[plane].set(row, 4 * (y * width + from + by));
    }
  }
  return { width, height, pivot, ...over };
}

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
