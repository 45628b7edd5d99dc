/** Pictures that light is made of, computed once and kept for the whole game. */
import type Phaser from 'phaser';
import { hash } from './flicker';
import { bayer4, falloff } from './quantise';

type Rgba = readonly [number, number, number, number];

/** Begins the keys of pictures that belong to one room and go with it. */
export const ROOM_KEY = 'light/room/';

/** Lets go of the pictures of the room that is being left. */
export function removeRoomTextures(textures: Phaser.Textures.TextureManager): void {
  for (const key of textures.getTextureKeys()) if (key.startsWith(ROOM_KEY)) textures.remove(key);
}

/** A texture of that key with `paint(x, y)` in every pixel (0–255, straight alpha), made on first use. */
export function painted(
  textures: Phaser.Textures.TextureManager,
  key: string,
  width: number,
  height: number,
  paint: (x: number, y: number) => Rgba,
): string {
  if (textures.exists(key)) return key;
  const texture = textures.createCanvas(key, width, height);
  if (!texture) throw new Error(`texture "${key}" could not be made`);
  const image = texture.context.createImageData(width, height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) image.data.set(paint(x, y), 4 * (y * width + x));
  }
  texture.context.putImageData(image, 0, 0);
  texture.refresh();
  return key;
}

const white = (level: number): Rgba => [255, 255, 255, Math.round(255 * level)];
const opaque = (level: number): Rgba => {
  const v = Math.round(255 * Math.min(1, level));
  return [v, v, v, 255];
};

/** Side of the radial stamp. */
export const RADIAL = 128;

/** A smooth round light on opaque black, for stamping into the light map. */
export function radialTexture(textures: Phaser.Textures.TextureManager): string {
  const centre = RADIAL / 2;
  const level = (x: number, y: number) => falloff(Math.hypot(x + 0.5 - centre, y + 0.5 - centre) / centre);
  return painted(textures, 'light/radial', RADIAL, RADIAL, (x, y) => opaque(level(x, y)));
}

const GLOW_BANDS = 9;

/** A halo of so many pixels across and down, in flat bands with a dithered border. */
export function glowTexture(textures: Phaser.Textures.TextureManager, rx: number, ry: number): string {
  return painted(textures, `light/glow/${rx}x${ry}`, 2 * rx, 2 * ry, (x, y) => {
    const r = Math.hypot((x + 0.5 - rx) / rx, (y + 0.5 - ry) / ry);
    const level = r >= 1 ? 0 : 0.55 * (1 - r) ** 1.6 + 0.45 * Math.max(0, 1 - 2.6 * r);
    return white(Math.floor(level * GLOW_BANDS + 0.35 + (bayer4(x, y) - 0.5) * 0.5) / GLOW_BANDS);
  });
}

const SHADOW: readonly [number, number, number] = [24, 14, 56];

/** A soft dark patch on the ground. */
export function shadowTexture(textures: Phaser.Textures.TextureManager, width: number, height: number): string {
  return painted(textures, `light/shadow/${width}x${height}`, width, height, (x, y) => {
    const r = Math.hypot((x + 0.5 - width / 2) / (width / 2), (y + 0.5 - height / 2) / (height / 2));
    const soft = r + (bayer4(x, y) - 0.5) * 0.16;
    return [...SHADOW, soft < 0.62 ? 168 : soft < 0.82 ? 112 : soft < 1 ? 54 : 0];
  });
}

const FOG_WIDTH = 256;
const FOG_HEIGHT = 128;
const FOG_STEPS = 8;

/** Noise that repeats every `period` cells. */
function tiledNoise(x: number, y: number, columns: number, rows: number, seed: number): number {
  const ease = (t: number) => t * t * (3 - 2 * t);
  const cx = Math.floor(x);
  const cy = Math.floor(y);
  const at = (i: number, j: number) => hash((i % columns) + 97 * (j % rows), seed);
  const u = ease(x - cx);
  const top = at(cx, cy) * (1 - u) + at(cx + 1, cy) * u;
  const bottom = at(cx, cy + 1) * (1 - u) + at(cx + 1, cy + 1) * u;
  return top + (bottom - top) * ease(y - cy);
}

/** Wide, flat banks of haze that tile both ways, in 8 steps of alpha. */
export function fogTexture(textures: Phaser.Textures.TextureManager): string {
  return painted(textures, 'light/fog', FOG_WIDTH, FOG_HEIGHT, (x, y) => {
    const octave = (columns: number, rows: number, seed: number) =>
      tiledNoise((x / FOG_WIDTH) * columns, (y / FOG_HEIGHT) * rows, columns, rows, seed);
    const thick = 0.55 * octave(3, 4, 11) + 0.3 * octave(7, 9, 23) + 0.15 * octave(15, 21, 37);
    const level = Math.max(0, Math.min(1, (thick - 0.36) * 2.1));
    return white((Math.floor(level * FOG_STEPS + (bayer4(x, y) - 0.5) * 0.5 + 0.5) / FOG_STEPS) * 0.85);
  });
}
