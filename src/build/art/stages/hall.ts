import { hex, mix, type Rgb } from '../color';
import { band, type Canvas, scale } from '../field';
import type { Picture } from '../figure';
import { furnitureFrames } from '../places/castle-corridor-furniture';
import { doorFrames } from '../places/castle-corridor-doors';
import { paintGround } from '../places/castle-corridor-ground';
import { hangingFrames } from '../places/castle-corridor-hangings';
import { windowFrames } from '../places/castle-corridor-windows';

/** A piece of the corridor: columns of the stage, and the spot of the corridor that is their upper left corner. */
type Stretch = { left: number; right: number; from: number; top: number; height?: number };

let ground: Canvas | undefined;
let things: Map<string, Picture> | undefined;

function thing(name: string): Picture {
  things ??= new Map(
    [...windowFrames(), ...doorFrames(), ...hangingFrames(), ...furnitureFrames()].map((f) => [f.name, f.picture]),
  );
  const picture = things.get(name);
  if (!picture) throw new Error(`the corridor has no "${name}"`);
  return picture;
}

/** The corridor as it is built, lit by the moon alone. */
export function nightHall(canvas: Canvas, { left, right, from, top, height = canvas.height }: Stretch): void {
  ground ??= paintGround();
  const stone = ground;
  const night = hex('#141a52');
  canvas.rect(left, 0, right - left, height, (x, y) => {
    const color = stone.at(from + x - left, top + y);
    return mix(scale(color, 0.82), night, 0.34);
  });
}

/** Stands a thing of the corridor on the picture, foot at (x, y), under the same moon; `lit` keeps its own colours. */
export function stand(canvas: Canvas, name: string, x: number, y: number, lit = false): void {
  const { width, height, pivot, color } = thing(name);
  const night = hex('#141a52');
  for (let j = 0; j < height; j++) {
    for (let i = 0; i < width; i++) {
      const at = 4 * (j * width + i);
      if (color[at + 3] !== 255) continue;
      const own: Rgb = [color[at] as number, color[at + 1] as number, color[at + 2] as number];
      canvas.put(x + i - pivot[0], y + j - pivot[1], lit ? own : mix(scale(own, 0.86), night, 0.3));
    }
  }
}

/** Light in bands: `share` 0–1 of it at a spot. */
export function glow(canvas: Canvas, color: string, share: (x: number, y: number) => number, strength: number): void {
  const light = hex(color);
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      const n = band(share(x, y), 5, x, y, 0.5);
      if (n > 0) canvas.put(x, y, (_x, _y, under) => lighten(under, light, (n / 4) * strength));
    }
  }
}

function lighten([r, g, b]: Rgb, light: Rgb, share: number): Rgb {
  const lit = (c: number, by: number): number => Math.min(255, Math.round(c + by * share * (0.35 + c / 255)));
  return [lit(r, light[0]), lit(g, light[1]), lit(b, light[2])];
}
