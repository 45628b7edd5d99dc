import type { Picture } from './figure';
import type { Bitmap } from './png';
import type { Frame } from './sheet';

/** Empty pixels between two frames, so that no filter or rounding lets one bleed into the next. */
const GAP = 2;
const MAX_SIDE = 4096;

export type Rect = { x: number; y: number; width: number; height: number };
/** The layout is that of Phaser's atlas loader: `pivot` is the foot point as a share of `sourceSize`. */
type AtlasEntry = {
  frame: { x: number; y: number; w: number; h: number };
  rotated: false;
  trimmed: true;
  spriteSourceSize: { x: number; y: number; w: number; h: number };
  sourceSize: { w: number; h: number };
  pivot: { x: number; y: number };
};
export type AtlasJson = {
  frames: Record<string, AtlasEntry>;
  meta: { image: string; format: 'RGBA8888'; size: { w: number; h: number }; scale: '1' };
};
export type Atlas = { color: Bitmap; data: Bitmap; json: AtlasJson };
type Cut = { rect: Rect; picture: Picture; crop: Rect };

/** The smallest rectangle that holds every visible pixel; one pixel of nothing for an empty picture. */
export function trim({ width, height, color }: Picture): Rect {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0, i = 3; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      if (color[i] === 0) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  if (right < 0) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

const bytesOf = (pixels: Uint8Array, pictureWidth: number, { x, y, width, height }: Rect): string => {
  let out = '';
  for (let row = y; row < y + height; row++) {
    const from = 4 * (row * pictureWidth + x);
    out += Buffer.from(pixels.buffer, pixels.byteOffset + from, 4 * width).toString('latin1');
  }
  return out;
};

/** Steps of a normal from straight on to sideways, and of an emission: finer ones cost bytes and do not show. */
const NORMAL_STEPS = 7;
const GLOW_STEPS = 8;

const FLAT = 128;
const coarse = (byte: number, from: number, steps: number): number =>
  from + Math.round((Math.round(((byte - from) / 127) * steps) * 127) / steps);

/** Copies what shows of a frame; everything else keeps one colour, which takes no bytes. */
function copy({ picture, crop, rect }: Cut, color: Bitmap, data: Bitmap): void {
  for (let y = 0; y < crop.height; y++) {
    for (let x = 0; x < crop.width; x++) {
      const from = 4 * ((crop.y + y) * picture.width + crop.x + x);
      const to = 4 * ((rect.y + y) * color.width + rect.x + x);
      if (picture.color[from + 3] === 0) continue;
      for (let c = 0; c < 4; c++) color.rgba[to + c] = picture.color[from + c] as number;
      for (let c = 0; c < 2; c++) data.rgba[to + c] = coarse(picture.data[from + c] as number, FLAT, NORMAL_STEPS);
      const info = picture.data[from + 2] as number;
      data.rgba[to + 2] = info < FLAT ? info : coarse(info, FLAT, GLOW_STEPS);
    }
  }
}

/** Lays rectangles in a strip of the given width, each as high up as the skyline lets it. Returns the height used. */
function layInWidth(rects: readonly Rect[], width: number): number {
  const skyline = new Int32Array(width);
  let used = 0;
  for (const rect of rects) {
    const span = Math.min(width, rect.width + GAP);
    let [bestX, bestY] = [0, Number.POSITIVE_INFINITY];
    for (let x = 0; x + span <= width; ) {
      let y = 0;
      let tallest = x;
      for (let k = x; k < x + span; k++) {
        if ((skyline[k] as number) >= y) [y, tallest] = [skyline[k] as number, k];
      }
      if (y < bestY) [bestX, bestY] = [x, y];
      x = Math.max(x + 1, y > bestY ? tallest + 1 : x + 1);
    }
    rect.x = bestX;
    rect.y = bestY;
    skyline.fill(bestY + rect.height + GAP, bestX, bestX + span);
    used = Math.max(used, bestY + rect.height);
  }
  return used;
}

/**
 * Finds a place for every rectangle on the smallest near-square picture, without turning any.
 * @throws if they do not fit on 4096 × 4096 pixels.
 */
export function layOut(rects: readonly Rect[]): { width: number; height: number } {
  const order = [...rects].sort((a, b) => b.height - a.height || b.width - a.width);
  const area = rects.reduce((sum, r) => sum + (r.width + GAP) * (r.height + GAP), 0);
  const widest = Math.max(1, ...rects.map((r) => r.width));
  const width = Math.min(MAX_SIDE, Math.max(widest, Math.ceil(Math.sqrt(area) / 16) * 16));
  const height = Math.max(1, layInWidth(order, width));
  if (height > MAX_SIDE || widest > MAX_SIDE)
    throw new Error(`frames need ${width} × ${height} pixels; an atlas has ${MAX_SIDE} a side`);
  return { width, height };
}

/** The smallest size not under `size` of which `pivot` is an exact share: otherwise sprites stand between pixels. */
const sizeFor = (size: number, pivot: number): number => {
  let exact = size;
  while ((pivot / exact) * exact !== pivot) exact++;
  return exact;
};

const entryFor = ({ picture, crop, rect }: Cut): AtlasEntry => {
  const [px, py] = picture.pivot;
  const [w, h] = [sizeFor(picture.width, px), sizeFor(picture.height, py)];
  return {
    frame: { x: rect.x, y: rect.y, w: rect.width, h: rect.height },
    rotated: false,
    trimmed: true,
    spriteSourceSize: { x: crop.x, y: crop.y, w: crop.width, h: crop.height },
    sourceSize: { w, h },
    pivot: { x: px / w, y: py / h },
  };
};

/**
 * Packs frames into one atlas; equal pictures are stored once, whatever their names.
 * @throws if two frames share a name or the atlas would be larger than 4096 pixels a side.
 */
export function pack(image: string, frames: Iterable<Frame>): Atlas {
  const cuts = new Map<string, Cut>();
  const rects = new Map<string, Cut>();
  for (const { name, picture } of frames) {
    if (cuts.has(name)) throw new Error(`two frames are called "${name}"`);
    const crop = trim(picture);
    const key = `${crop.width} ${bytesOf(picture.color, picture.width, crop)} ${bytesOf(picture.data, picture.width, crop)}`;
    const known = rects.get(key);
    const cut = { picture, crop, rect: known?.rect ?? { ...crop } };
    if (!known) rects.set(key, cut);
    cuts.set(name, cut);
  }
  const { width, height } = layOut([...rects.values()].map((cut) => cut.rect));
  const color = { width, height, rgba: new Uint8Array(4 * width * height) };
  const data = { width, height, rgba: new Uint8Array(4 * width * height) };
  for (let i = 0; i < data.rgba.length; i += 4) data.rgba.set([FLAT, FLAT, 0, 255], i);
  for (const cut of rects.values()) copy(cut, color, data);
  const entries = [...cuts].map(([name, cut]) => [name, entryFor(cut)] as const);
  return {
    color,
    data,
    json: {
      frames: Object.fromEntries(entries),
      meta: { image, format: 'RGBA8888', size: { w: width, h: height }, scale: '1' },
    },
  };
}

/** The JSON of an atlas with one frame a line, so that a change reads as one line. */
export function printAtlas({ frames, meta }: AtlasJson): string {
  const lines = Object.entries(frames).map(([name, entry]) => `  ${JSON.stringify(name)}: ${JSON.stringify(entry)}`);
  return `{\n "frames": {\n${lines.join(',\n')}\n },\n "meta": ${JSON.stringify(meta)}\n}\n`;
}
