/** Exact distance, in samples, from each sample inside to the nearest one outside (Felzenszwalb and Huttenlocher 2012). */
export function distanceInside(mask: Uint8Array, width: number, height: number): Float64Array {
  const far = 1e12;
  const grid = new Float64Array(width * height);
  for (let i = 0; i < grid.length; i++) grid[i] = mask[i] ? far : 0;
  const size = Math.max(width, height);
  const f = new Float64Array(size);
  const v = new Int32Array(size);
  const z = new Float64Array(size + 1);
  /** Where the parabolas over q and p meet. */
  const cross = (q: number, p: number): number =>
    ((f[q] as number) + q * q - ((f[p] as number) + p * p)) / (2 * q - 2 * p);
  const pass = (count: number, start: number, step: number): void => {
    for (let q = 0; q < count; q++) f[q] = grid[start + q * step] as number;
    let k = 0;
    v[0] = 0;
    z[0] = -Infinity;
    z[1] = Infinity;
    for (let q = 1; q < count; q++) {
      let s = cross(q, v[k] as number);
      while (s <= (z[k] as number)) {
        k--;
        s = cross(q, v[k] as number);
      }
      k++;
      v[k] = q;
      z[k] = s;
      z[k + 1] = Infinity;
    }
    k = 0;
    for (let q = 0; q < count; q++) {
      while ((z[k + 1] as number) < q) k++;
      const p = v[k] as number;
      grid[start + q * step] = (q - p) * (q - p) + (f[p] as number);
    }
  };
  for (let x = 0; x < width; x++) pass(height, x, width);
  for (let y = 0; y < height; y++) pass(width, y * width, 1);
  for (let i = 0; i < grid.length; i++) grid[i] = Math.sqrt(grid[i] as number);
  return grid;
}

/** From this sigma on, running means are much faster than a kernel and no pixel can tell. */
const WIDE_SIGMA = 6;

/** Gaussian blur with zero beyond the edges; `sigma` in samples. */
export function blur(values: Float64Array, width: number, height: number, sigma: number): Float64Array {
  if (sigma < 0.3) return values;
  if (sigma >= WIDE_SIGMA) return wideBlur(values, width, height, sigma);
  const reach = Math.ceil(3 * sigma);
  const kernel = new Float64Array(2 * reach + 1);
  let total = 0;
  for (let k = -reach; k <= reach; k++) total += kernel[k + reach] = Math.exp((-k * k) / (2 * sigma * sigma));
  for (let k = 0; k < kernel.length; k++) kernel[k] = (kernel[k] as number) / total;
  const across = new Float64Array(values.length);
  const out = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (value === 0) continue;
    const x = i % width;
    const row = i - x;
    const to = Math.min(width - 1, x + reach);
    for (let k = Math.max(0, x - reach); k <= to; k++) {
      across[row + k] = (across[row + k] as number) + value * (kernel[k - x + reach] as number);
    }
  }
  for (let y = 0; y < height; y++) {
    const to = Math.min(height - 1, y + reach);
    for (let k = Math.max(0, y - reach); k <= to; k++) {
      const weight = kernel[k - y + reach] as number;
      const from = y * width;
      const target = k * width;
      for (let x = 0; x < width; x++)
        out[target + x] = (out[target + x] as number) + (across[from + x] as number) * weight;
    }
  }
  return out;
}

/** Three running means each way, which come within 3 % of a Gaussian (Wells 1986). */
function wideBlur(values: Float64Array, width: number, height: number, sigma: number): Float64Array {
  const passes = 3;
  const low = 2 * Math.floor((Math.sqrt((12 * sigma * sigma) / passes + 1) - 1) / 2) + 1;
  const lows = Math.round((12 * sigma * sigma - passes * (low * low + 4 * low + 3)) / (-4 * low - 4));
  // The picture is padded, so that what spreads past its edges can spread back.
  const pad = Math.ceil((passes * (low + 2)) / 2);
  const [w, h] = [width + 2 * pad, height + 2 * pad];
  const from = new Float64Array(w * h);
  const to = new Float64Array(w * h);
  for (let y = 0; y < height; y++) from.set(values.subarray(y * width, (y + 1) * width), (y + pad) * w + pad);
  for (let pass = 0; pass < passes; pass++) {
    const radius = ((pass < lows ? low : low + 2) - 1) / 2;
    for (let y = 0; y < h; y++) runningMean(from, to, y * w, 1, w, radius);
    for (let x = 0; x < w; x++) runningMean(to, from, x, w, h, radius);
  }
  const out = new Float64Array(width * height);
  for (let y = 0; y < height; y++) out.set(from.subarray((y + pad) * w + pad, (y + pad) * w + pad + width), y * width);
  return out;
}

/** Means over 2 `radius` + 1 values of one line of a grid, with zero beyond its ends. */
function runningMean(
  from: Float64Array,
  to: Float64Array,
  start: number,
  step: number,
  count: number,
  radius: number,
): void {
  const share = 1 / (2 * radius + 1);
  let sum = 0;
  for (let i = 0; i < Math.min(radius, count); i++) sum += from[start + i * step] as number;
  for (let i = 0; i < count; i++) {
    if (i + radius < count) sum += from[start + (i + radius) * step] as number;
    to[start + i * step] = sum * share;
    if (i - radius >= 0) sum -= from[start + (i - radius) * step] as number;
  }
}

const grids = new Map<string, number[][]>();

/** The up to four neighbours of every pixel of a grid, made once for each size. */
export function neighboursIn(width: number, height: number): readonly (readonly number[])[] {
  const key = `${width} ${height}`;
  const known = grids.get(key);
  if (known) return known;
  const grid = Array.from({ length: width * height }, (_, i) => {
    const x = i % width;
    const sides = [
      x + 1 < width ? i + 1 : -1,
      x > 0 ? i - 1 : -1,
      i + width < width * height ? i + width : -1,
      i - width,
    ];
    return sides.filter((at) => at >= 0);
  });
  grids.set(key, grid);
  return grid;
}
