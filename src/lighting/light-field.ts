import type Phaser from 'phaser';
import type { Rgb } from './look';

/** Room pixels that one texel of the light map covers, across and down. */
export const TEXEL = 2;

/** Where the light map lies for a camera: its texel origin in the room and the rest of the scroll, 0 to `TEXEL` − 1. */
type MapOrigin = { column: number; row: number; dx: number; dy: number };

/** Snaps a scroll in whole pixels to whole texels, so that the map never slides under the pixels it lights. */
export function mapOrigin(scrollX: number, scrollY: number): MapOrigin {
  const column = Math.floor(scrollX / TEXEL);
  const row = Math.floor(scrollY / TEXEL);
  return { column, row, dx: scrollX - column * TEXEL, dy: scrollY - row * TEXEL };
}

/** Texels that cover a view of so many pixels at any scroll, made even. */
export const texelsFor = (pixels: number): number => 2 * Math.ceil((Math.ceil(pixels / TEXEL) + 1) / 2);

/** The dither's shift in GL pixels (y up): the pattern repeats every 4 and stays on the room's pixels. */
export function ditherShift(scrollX: number, scrollY: number, viewHeight: number): [number, number] {
  const wrapped = (v: number): number => ((v % 4) + 4) % 4;
  return [wrapped(scrollX), wrapped(-scrollY - viewHeight)];
}

/** Turns a GL pixel (y up from the view's foot) into map coordinates: `(pixel + zw) * xy`. */
type MapTransform = [number, number, number, number];

export function mapTransform(
  mapWidth: number,
  mapHeight: number,
  dx: number,
  dy: number,
  viewHeight: number,
): MapTransform {
  const height = mapHeight * TEXEL;
  return [1 / (mapWidth * TEXEL), 1 / height, dx, height - viewHeight - dy];
}

/** What the light shaders read this frame. */
export type LightField = {
  map: Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper | null;
  transform: MapTransform;
  dither: [number, number];
  /** 2 / view width, 2 / view height, depth 0–1. */
  vignette: [number, number, number];
  ambient: Rgb;
  rim: Rgb;
  lift: Rgb;
};

export const darkField = (): LightField => ({
  map: null,
  transform: [1, 1, 0, 0],
  dither: [0, 0],
  vignette: [0, 0, 0],
  ambient: [1, 1, 1],
  rim: [0, 0, 0],
  lift: [0, 0, 0],
});
