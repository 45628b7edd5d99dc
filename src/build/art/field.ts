import { each, hex, mix, type Rgb, rgbAt } from './color';
import type { Picture } from './figure';
import type { Bitmap } from './png';
import type { Point } from './shape';

/** A colour, or a colour for each pixel; `undefined` leaves the pixel as it is. `under` is what is there now. */
export type Brush = string | Rgb | ((x: number, y: number, under: Rgb) => Rgb | undefined);
/** What a brush writes besides colour: glow 0–1 (shines by itself) and the surface normal's x and y (y down). */
export type Relief = { glow?: number | undefined; normal?: Point | undefined };

/** Repeatable pseudo-random number 0–1 for a whole-numbered spot. */
export function hash(x: number, y: number, seed = 0): number {
  let h = Math.imul(x | 0, 0x27d4eb2d) ^ Math.imul(y | 0, 0x165667b1) ^ Math.imul(seed | 0, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

const ease = (t: number): number => t * t * (3 - 2 * t);
const wrap = (v: number, period: number): number => (period > 0 ? ((v % period) + period) % period : v);

/** Smooth value noise 0–1 with cells one unit wide; with a `period` it repeats after that many cells. */
export function noise(x: number, y: number, seed = 0, period = 0): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const u = ease(x - x0);
  const left = wrap(x0, period);
  const right = wrap(x0 + 1, period);
  const above = wrap(y0, period);
  const below = wrap(y0 + 1, period);
  const corner = hash(left, above, seed);
  const top = corner + (hash(right, above, seed) - corner) * u;
  const low = hash(left, below, seed);
  const bottom = low + (hash(right, below, seed) - low) * u;
  return top + (bottom - top) * ease(y - y0);
}

/** Noise 0–1 summed over octaves, each half as wide and half as strong as the one before. */
export function fractal(x: number, y: number, seed = 0, octaves = 3, period = 0): number {
  let sum = 0;
  let weight = 0;
  for (let k = 0; k < octaves; k++) {
    const scale = 2 ** k;
    sum += noise(x * scale, y * scale, seed + 101 * k, period * scale) / scale;
    weight += 1 / scale;
  }
  return sum / weight;
}

const BAYER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5];

/** Ordered 4 × 4 threshold for a pixel, between 0 and 1. */
export const bayer = (x: number, y: number): number => ((BAYER[4 * (y & 3) + (x & 3)] as number) + 0.5) / 16;

/** Index 0 to `bands` − 1 of the band that `value` (0–1) falls in; `dither` 0–1 frays the border between bands. */
export function band(value: number, bands: number, x: number, y: number, dither = 0.3): number {
  const v = Math.min(0.9999, Math.max(0, value));
  return Math.min(bands - 1, Math.max(0, Math.floor(v * bands + (bayer(x, y) - 0.5) * dither)));
}

/** A colour made brighter or darker; 1 leaves it alone. */
export const scale = (color: Rgb, factor: number): Rgb =>
  each(color, (c) => Math.min(255, Math.max(0, Math.round(c * factor))));

/** A straight-alpha picture to paint on, pixel by pixel, with the data plane of lit sprites beside it. */
export class Canvas implements Bitmap {
  readonly rgba: Uint8Array;
  private readonly glow: Float32Array;
  private readonly normal: Float32Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.rgba = new Uint8Array(4 * width * height);
    this.glow = new Float32Array(width * height);
    this.normal = new Float32Array(2 * width * height);
  }

  has(x: number, y: number): boolean {
    return x >= 0 && y >= 0 && x < this.width && y < this.height && this.rgba[4 * (y * this.width + x) + 3] === 255;
  }

  /** The colour at a pixel; black where nothing is painted. */
  at(x: number, y: number): Rgb {
    if (!this.has(x, y)) return [0, 0, 0];
    const i = 4 * (y * this.width + x);
    return [this.rgba[i] as number, this.rgba[i + 1] as number, this.rgba[i + 2] as number];
  }

  put(x: number, y: number, brush: Brush, relief: Relief = {}): void {
    if (x < 0 || y < 0 || x >= this.width || y >= this.height) return;
    const color =
      typeof brush === 'string' ? hex(brush) : typeof brush === 'function' ? brush(x, y, this.at(x, y)) : brush;
    if (color === undefined) return;
    const i = y * this.width + x;
    this.rgba[4 * i] = Math.round(color[0]);
    this.rgba[4 * i + 1] = Math.round(color[1]);
    this.rgba[4 * i + 2] = Math.round(color[2]);
    this.rgba[4 * i + 3] = 255;
    this.glow[i] = relief.glow ?? 0;
    this.normal[2 * i] = relief.normal?.[0] ?? 0;
    this.normal[2 * i + 1] = relief.normal?.[1] ?? 0;
  }

  erase(x: number, y: number): void {
    if (x >= 0 && y >= 0 && x < this.width && y < this.height) this.rgba[4 * (y * this.width + x) + 3] = 0;
  }

  rect(x: number, y: number, width: number, height: number, brush: Brush, relief: Relief = {}): void {
    for (let j = y; j < y + height; j++) for (let i = x; i < x + width; i++) this.put(i, j, brush, relief);
  }

  /** Paints every pixel for whose centre `inside` holds. */
  where(inside: (x: number, y: number) => boolean, brush: Brush, relief: Relief = {}): void {
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) if (inside(x + 0.5, y + 0.5)) this.put(x, y, brush, relief);
    }
  }

  ellipse(cx: number, cy: number, rx: number, ry: number, brush: Brush, relief: Relief = {}): void {
    for (let y = Math.floor(cy - ry); y <= cy + ry; y++) {
      for (let x = Math.floor(cx - rx); x <= cx + rx; x++) {
        if (((x + 0.5 - cx) / rx) ** 2 + ((y + 0.5 - cy) / ry) ** 2 <= 1) this.put(x, y, brush, relief);
      }
    }
  }

  /** Fills a closed outline, even-odd, by pixel centres. */
  polygon(points: readonly Point[], brush: Brush, relief: Relief = {}): void {
    const ys = points.map((p) => p[1]);
    for (let y = Math.floor(Math.min(...ys)); y <= Math.max(...ys); y++) {
      const crossings: number[] = [];
      points.forEach(([ax, ay], i) => {
        const [bx, by] = points[(i + 1) % points.length] as Point;
        if (ay <= y + 0.5 !== by <= y + 0.5) crossings.push(ax + ((y + 0.5 - ay) / (by - ay)) * (bx - ax));
      });
      crossings.sort((a, b) => a - b);
      for (let k = 0; k + 1 < crossings.length; k += 2) {
        const to = Math.ceil((crossings[k + 1] as number) - 0.5);
        for (let x = Math.ceil((crossings[k] as number) - 0.5); x < to; x++) this.put(x, y, brush, relief);
      }
    }
  }

  /** A line one pixel wide through all the points, without doubled corners. */
  line(points: readonly Point[], brush: Brush, relief: Relief = {}): void {
    for (let i = 0; i + 1 < points.length; i++) {
      const [ax, ay] = points[i] as Point;
      const [bx, by] = points[i + 1] as Point;
      const length = Math.max(1, Math.round(Math.max(Math.abs(bx - ax), Math.abs(by - ay))));
      for (let k = i === 0 ? 0 : 1; k <= length; k++) {
        this.put(Math.round(ax + ((bx - ax) * k) / length), Math.round(ay + ((by - ay) * k) / length), brush, relief);
      }
    }
  }

  /** Rows of letters; a space or a dot is nothing, every other letter is looked up in the palette. */
  stamp(x: number, y: number, rows: readonly string[], palette: Readonly<Record<string, string>>, glow = 0): void {
    rows.forEach((row, j) => {
      [...row].forEach((letter, i) => {
        const color = palette[letter];
        if (color !== undefined) this.put(x + i, y + j, color, { glow });
      });
    });
  }

  /** Lays a lit picture over this one, its foot point at (x, y). */
  place(picture: Picture, x: number, y: number): void {
    for (let j = 0; j < picture.height; j++) {
      for (let i = 0; i < picture.width; i++) {
        const at = 4 * (j * picture.width + i);
        if (picture.color[at + 3] === 0) continue;
        const [r, g, b] = rgbAt(picture.color, at);
        const [nx, ny, info] = rgbAt(picture.data, at);
        this.put(x + i - picture.pivot[0], y + j - picture.pivot[1], [r, g, b], {
          glow: info >= 128 ? (info - 128) / 127 : 0,
          normal: [nx / 127.5 - 1, 1 - ny / 127.5],
        });
      }
    }
  }

  /** Draws a one-pixel line around everything painted, a `line` colour darkened into what it bounds. */
  outline(line: string, share = 0.65): void {
    const found: [number, number, Rgb][] = [];
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        if (this.has(x, y)) continue;
        const beside = (
          [
            [x, y + 1],
            [x + 1, y],
            [x - 1, y],
            [x, y - 1],
          ] as const
        ).find(([i, j]) => this.has(i, j));
        if (beside) found.push([x, y, mix(this.at(...beside), hex(line), share)]);
      }
    }
    for (const [x, y, color] of found) this.put(x, y, color);
  }

  /** The lit sprite of a thing without a character's lift; `pivot` is its foot point and may lie outside. */
  picture(pivot: Point): Picture {
    const data = new Uint8Array(this.rgba.length);
    for (let i = 0; i < this.glow.length; i++) {
      const lit = this.rgba[4 * i + 3] === 255;
      const [nx, ny] = lit ? [this.normal[2 * i] as number, this.normal[2 * i + 1] as number] : [0, 0];
      const glow = lit ? (this.glow[i] as number) : 0;
      const info = glow > 0 ? 128 + Math.round(127 * Math.min(1, glow)) : 0;
      data.set([Math.round(127.5 + 127.5 * nx), Math.round(127.5 - 127.5 * ny), info, 255], 4 * i);
    }
    return { width: this.width, height: this.height, pivot, color: this.rgba, data };
  }
}
