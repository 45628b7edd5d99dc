import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, optimise } from '@jsquash/oxipng/codec/pkg/squoosh_oxipng.js';
import { convertIndexedToRgb, decode, encode } from 'fast-png';

/** Straight-alpha RGBA, 8 bits a channel. */
export type Bitmap = { width: number; height: number; rgba: Uint8Array };

const OPTIMISER = '@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm';
/** Of 6: more takes minutes for a percent. */
const EFFORT = 2;

/** Writes the smallest file that shows exactly these pixels: colours under nothing may change, few get a palette. */
export function writePng(file: string, { width, height, rgba }: Bitmap): void {
  const plain = encode({ width, height, data: rgba, channels: 4, depth: 8 }, { zlib: { level: 1 } });
  initSync(readFileSync(createRequire(import.meta.url).resolve(OPTIMISER)));
  writeFileSync(file, optimise(plain, EFFORT, false, true));
}

/** @throws if the file is missing or is not a PNG of 8 bits a channel, in colours or with a palette. */
export function readPng(file: string): Bitmap {
  const png = decode(readFileSync(file));
  // One colour may stand for nothing.
  const { width, height, palette, transparency: key } = png;
  const bytes = palette ? convertIndexedToRgb(png) : png.data;
  const channels = palette ? (palette[0]?.length ?? 0) : png.channels;
  if (channels < 3 || (!palette && png.depth !== 8))
    throw new Error(`${file}: expected 8-bit colours, got ${png.channels} channels of ${png.depth} bits`);
  const rgba = new Uint8Array(4 * width * height).fill(255);
  for (let i = 0, from = 0; i < rgba.length; i += 4, from += channels) {
    for (let c = 0; c < channels; c++) rgba[i + c] = bytes[from + c] as number;
    if (key?.length === 3 && key.every((level, c) => rgba[i + c] === level)) rgba[i + 3] = 0;
  }
  return { width, height, rgba };
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
