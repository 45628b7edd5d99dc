import { readFileSync, writeFileSync } from 'node:fs';
import { decode, encode } from 'fast-png';

/** Straight-alpha RGBA, 8 bits a channel. */
export type Bitmap = { width: number; height: number; rgba: Uint8Array };

export const writePng = (file: string, { width, height, rgba }: Bitmap): void =>
  writeFileSync(file, encode({ width, height, data: rgba, channels: 4, depth: 8 }, { zlib: { level: 9 } }));

/** @throws if the file is missing or is not an 8-bit RGBA PNG. */
export function readPng(file: string): Bitmap {
  const { width, height, data, channels, depth } = decode(readFileSync(file));
  if (channels !== 4 || depth !== 8)
    throw new Error(`${file}: expected 8-bit RGBA, got ${channels} channels of ${depth} bits`);
  return { width, height, rgba: new Uint8Array(data) };
}

/** Enlarged by a whole number, for looking at. */
export function enlarge({ width, height, rgba }: Bitmap, zoom: number): Bitmap {
  const out = new Uint8Array(4 * width * zoom * height * zoom);
  for (let y = 0; y < height * zoom; y++) {
    for (let x = 0; x < width * zoom; x++) {
      const from = 4 * (Math.floor(y / zoom) * width + Math.floor(x / zoom));
      out.set(rgba.subarray(from, from + 4), 4 * (y * width * zoom + x));
    }
  }
  return { width: width * zoom, height: height * zoom, rgba: out };
}
