/** Magnitudes of the lower half of a spectrum; the length must be a power of two. A Hann window is laid over it. */
export function spectrum(samples: Float32Array): Float32Array {
  const n = samples.length;
  const re = new Float64Array(n);
  const im = new Float64Array(n);
  for (let i = 0, j = 0; i < n; i++) {
    re[j] = (samples[i] as number) * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / n));
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j |= bit;
  }
  for (let size = 2; size <= n; size <<= 1) {
    const half = size >> 1;
    for (let k = 0; k < half; k++) {
      const cos = Math.cos((-2 * Math.PI * k) / size);
      const sin = Math.sin((-2 * Math.PI * k) / size);
      for (let i = k; i < n; i += size) {
        const j = i + half;
        const x = (re[j] as number) * cos - (im[j] as number) * sin;
        const y = (re[j] as number) * sin + (im[j] as number) * cos;
        re[j] = (re[i] as number) - x;
        im[j] = (im[i] as number) - y;
        re[i] = (re[i] as number) + x;
        im[i] = (im[i] as number) + y;
      }
    }
  }
  return Float32Array.from({ length: n / 2 }, (_, i) => (4 / n) * Math.hypot(re[i] as number, im[i] as number));
}
