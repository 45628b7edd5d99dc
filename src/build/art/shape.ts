import { curve, type Point } from './curve';
import { blur, distanceInside } from './grid';

export { curve, type Point } from './curve';

/**
 * Shapes with volume: a mask and a surface normal for each sample, at SAMPLES samples per pixel side.
 * Coordinates are pixels relative to the foot point: x to the right, y down.
 */
export const SAMPLES = 5;

/** A rectangle of samples; `left` and `top` count samples from the foot point. */
export type Shape = {
  left: number;
  top: number;
  width: number;
  height: number;
  /** 1 where the shape is. */
  mask: Uint8Array;
  /** x, y (down), z (to the viewer) per sample, of unit length. */
  normals: Float32Array;
};

const empty = (left: number, top: number, width: number, height: number): Shape => ({
  left,
  top,
  width: Math.max(1, width),
  height: Math.max(1, height),
  mask: new Uint8Array(Math.max(1, width) * Math.max(1, height)),
  normals: new Float32Array(3 * Math.max(1, width) * Math.max(1, height)),
});

const spanning = (x0: number, y0: number, x1: number, y1: number): Shape => {
  const left = Math.floor(x0 * SAMPLES) - 1;
  const top = Math.floor(y0 * SAMPLES) - 1;
  return empty(left, top, Math.ceil(x1 * SAMPLES) + 2 - left, Math.ceil(y1 * SAMPLES) + 2 - top);
};

/** Most samples kept at once; a shape takes 13 bytes a sample. */
const KEPT_SAMPLES = 12_000_000;
const kept = new Map<string, Shape>();
const ids = new WeakMap<Shape, number>();
let keptSamples = 0;
let nextId = 0;

const idOf = (shape: Shape): number => {
  const known = ids.get(shape);
  if (known !== undefined) return known;
  ids.set(shape, nextId);
  return nextId++;
};

/**
 * Makes a shape once for equal arguments: most parts of a figure are the same from frame to frame.
 * Shapes are therefore shared and must not be written to after they are made.
 */
function keeping<Args extends readonly unknown[]>(
  name: string,
  make: (...args: Args) => Shape,
): (...args: Args) => Shape {
  return (...args) => {
    const key = name + JSON.stringify(args, (_, value) => (value?.mask ? idOf(value as Shape) : value));
    const known = kept.get(key);
    if (known) return known;
    const shape = make(...args);
    keptSamples += shape.mask.length;
    if (keptSamples > KEPT_SAMPLES) {
      kept.clear();
      keptSamples = shape.mask.length;
    }
    kept.set(key, shape);
    return shape;
  };
}

/** An ellipsoid; `degrees` turns it clockwise. */
export const ellipse = keeping(
  'ellipse',
  (cx: number, cy: number, rx: number, ry: number, degrees: number = 0): Shape => {
    const c = Math.cos((degrees * Math.PI) / 180);
    const s = Math.sin((degrees * Math.PI) / 180);
    const reach = Math.max(rx, ry);
    const shape =
      degrees === 0
        ? spanning(cx - rx, cy - ry, cx + rx, cy + ry)
        : spanning(cx - reach, cy - reach, cx + reach, cy + reach);
    for (let j = 0, i = 0; j < shape.height; j++) {
      for (let k = 0; k < shape.width; k++, i++) {
        const dx = (shape.left + k + 0.5) / SAMPLES - cx;
        const dy = (shape.top + j + 0.5) / SAMPLES - cy;
        const u = (dx * c + dy * s) / rx;
        const v = (-dx * s + dy * c) / ry;
        const q = u * u + v * v;
        if (q > 1) continue;
        shape.mask[i] = 1;
        shape.normals[3 * i] = u * c - v * s;
        shape.normals[3 * i + 1] = u * s + v * c;
        shape.normals[3 * i + 2] = Math.sqrt(1 - q);
      }
    }
    return shape;
  },
);

function fillPolygon(shape: Shape, points: readonly Point[]): void {
  for (let j = 0; j < shape.height; j++) {
    const y = (shape.top + j + 0.5) / SAMPLES;
    const crossings: number[] = [];
    for (let i = 0; i < points.length; i++) {
      const [ax, ay] = points[i] as Point;
      const [bx, by] = points[(i + 1) % points.length] as Point;
      if (ay <= y !== by <= y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil((crossings[i] as number) * SAMPLES - 0.5) - shape.left);
      const to = Math.min(shape.width - 1, Math.floor((crossings[i + 1] as number) * SAMPLES - 0.5) - shape.left);
      for (let k = from; k <= to; k++) shape.mask[j * shape.width + k] = 1;
    }
  }
}

/** Gives a flat mask a rounded rim `radius` pixels wide, `softness` 0–1 smoothing where rims meet. */
function inflate(shape: Shape, radius: number, softness: number): Shape {
  const { width, height, mask, normals } = shape;
  const heights = distanceInside(mask, width, height);
  for (let i = 0; i < heights.length; i++) {
    const t = Math.min(1, (heights[i] as number) / SAMPLES / radius);
    heights[i] = radius * Math.sqrt(1 - (1 - t) ** 2);
  }
  const h = blur(heights, width, height, softness * radius * SAMPLES * 0.6 + 0.01);
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= width || y >= height ? 0 : (h[y * width + x] as number);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (!mask[i]) continue;
      const nx = (-(at(x + 1, y) - at(x - 1, y)) * SAMPLES) / 2;
      const ny = (-(at(x, y + 1) - at(x, y - 1)) * SAMPLES) / 2;
      const length = Math.sqrt(nx * nx + ny * ny + 1);
      normals[3 * i] = nx / length;
      normals[3 * i + 1] = ny / length;
      normals[3 * i + 2] = 1 / length;
    }
  }
  return shape;
}

export type BlobStyle = { rim?: number; smooth?: boolean; softness?: number };

/** A closed outline inflated by `rim` pixels; `smooth: false` keeps its corners. */
export const blob = keeping(
  'blob',
  (points: readonly Point[], { rim = 4, smooth = true, softness = 0.35 }: BlobStyle = {}): Shape => {
    const outline = smooth ? curve(points, true) : points;
    const xs = outline.map((p) => p[0]);
    const ys = outline.map((p) => p[1]);
    const shape = spanning(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
    fillPolygon(shape, outline);
    return inflate(shape, rim, softness);
  },
);

/** A brush stroke through the points; `radii`, in pixels, are spread evenly along it. */
export const stroke = keeping(
  'stroke',
  (points: readonly Point[], radii: readonly number[], flat: number = 1): Shape => {
    const spine = curve(points, false, 12);
    const widest = Math.max(...radii);
    const xs = spine.map((p) => p[0]);
    const ys = spine.map((p) => p[1]);
    const shape = spanning(
      Math.min(...xs) - widest,
      Math.min(...ys) - widest,
      Math.max(...xs) + widest,
      Math.max(...ys) + widest,
    );
    const best = new Float64Array(shape.mask.length).fill(-1);
    const { width, height, left, top, mask, normals } = shape;
    spine.forEach(([cx, cy], index) => {
      const along = (index / Math.max(1, spine.length - 1)) * (radii.length - 1);
      const low = Math.min(radii.length - 1, Math.floor(along));
      const from = radii[low] as number;
      const radius = from + ((radii[Math.min(radii.length - 1, low + 1)] as number) - from) * (along - low);
      if (radius <= 0.05) return;
      const x0 = Math.max(0, Math.floor((cx - radius) * SAMPLES) - left);
      const x1 = Math.min(width, Math.ceil((cx + radius) * SAMPLES) + 1 - left);
      const y0 = Math.max(0, Math.floor((cy - radius) * SAMPLES) - top);
      const y1 = Math.min(height, Math.ceil((cy + radius) * SAMPLES) + 1 - top);
      for (let y = y0; y < y1; y++) {
        for (let x = x0; x < x1; x++) {
          const u = ((left + x + 0.5) / SAMPLES - cx) / radius;
          const v = ((top + y + 0.5) / SAMPLES - cy) / radius;
          const q = 1 - u * u - v * v;
          const i = y * width + x;
          if (q < 0 || q <= (best[i] as number)) continue;
          best[i] = q;
          mask[i] = 1;
          const nx = u * flat;
          const ny = v * flat;
          const nz = Math.sqrt(q) + 1 - flat;
          const length = Math.max(0.01, Math.sqrt(nx * nx + ny * ny + nz * nz));
          normals[3 * i] = nx / length;
          normals[3 * i + 1] = ny / length;
          normals[3 * i + 2] = nz / length;
        }
      }
    });
    return shape;
  },
);

/** A straight limb from one round end to another. */
export const capsule = (from: Point, r0: number, to: Point, r1: number): Shape => stroke([from, to], [r0, r1]);

/** An unbroken rectangle, flat towards the viewer. */
export const box = (x0: number, y0: number, x1: number, y1: number): Shape =>
  blob(
    [
      [x0, y0],
      [x1, y0],
      [x1, y1],
      [x0, y1],
    ],
    { rim: 0.4, smooth: false },
  );

/** Several shapes as one body; `soften`, in pixels, melts the seams between them. */
export const union = keeping('union', (shapes: readonly Shape[], soften: number = 0.8): Shape => {
  const left = Math.min(...shapes.map((s) => s.left));
  const top = Math.min(...shapes.map((s) => s.top));
  const out = empty(
    left,
    top,
    Math.max(...shapes.map((s) => s.left + s.width)) - left,
    Math.max(...shapes.map((s) => s.top + s.height)) - top,
  );
  const depth = new Float64Array(out.mask.length).fill(-1);
  for (const shape of shapes) {
    for (let y = 0, i = 0; y < shape.height; y++) {
      for (let x = 0; x < shape.width; x++, i++) {
        if (!shape.mask[i]) continue;
        const o = (shape.top + y - top) * out.width + shape.left + x - left;
        const nz = shape.normals[3 * i + 2] as number;
        out.mask[o] = 1;
        if (nz <= (depth[o] as number)) continue;
        depth[o] = nz;
        for (let axis = 0; axis < 3; axis++) out.normals[3 * o + axis] = shape.normals[3 * i + axis] as number;
      }
    }
  }
  if (soften === 0) return out;
  const axes = [0, 1, 2].map((axis) => {
    const values = new Float64Array(out.mask.length);
    for (let i = 0; i < values.length; i++) values[i] = out.normals[3 * i + axis] as number;
    return blur(values, out.width, out.height, soften * SAMPLES);
  }) as [Float64Array, Float64Array, Float64Array];
  for (let i = 0; i < out.mask.length; i++) {
    if (!out.mask[i]) continue;
    const [nx, ny, nz] = [axes[0][i] as number, axes[1][i] as number, axes[2][i] as number];
    const length = Math.max(1e-6, Math.sqrt(nx * nx + ny * ny + nz * nz));
    out.normals[3 * i] = nx / length;
    out.normals[3 * i + 1] = ny / length;
    out.normals[3 * i + 2] = nz / length;
  }
  return out;
});

const covers = (shape: Shape, x: number, y: number): boolean => {
  const k = x - shape.left;
  const j = y - shape.top;
  return k >= 0 && j >= 0 && k < shape.width && j < shape.height && shape.mask[j * shape.width + k] === 1;
};

function keep(shape: Shape, test: (x: number, y: number) => boolean): Shape {
  const mask = shape.mask.slice();
  for (let y = 0, i = 0; y < shape.height; y++) {
    for (let x = 0; x < shape.width; x++, i++) if (mask[i] && !test(shape.left + x, shape.top + y)) mask[i] = 0;
  }
  return { ...shape, mask };
}

/** The part of `shape` inside `other`, with the volume of `shape`. */
export const within = keeping(
  'within',
  (shape: Shape, other: Shape): Shape => keep(shape, (x, y) => covers(other, x, y)),
);
/** The part of `shape` outside `other`. */
export const without = keeping(
  'without',
  (shape: Shape, other: Shape): Shape => keep(shape, (x, y) => !covers(other, x, y)),
);
/** The part of `shape` above `y` pixels. */
export const above = (shape: Shape, y: number): Shape => keep(shape, (_, sy) => (sy + 0.5) / SAMPLES < y);
/** The part of `shape` below `y` pixels. */
export const below = (shape: Shape, y: number): Shape => keep(shape, (_, sy) => (sy + 0.5) / SAMPLES >= y);

/** The shape moved by whole or fractional pixels (rounded to a sample). */
export const moved = (shape: Shape, dx: number, dy: number): Shape => ({
  ...shape,
  left: shape.left + Math.round(dx * SAMPLES),
  top: shape.top + Math.round(dy * SAMPLES),
});
