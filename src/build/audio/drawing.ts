import { encode as encodePng } from 'fast-png';
import { RATE, type Stereo } from './dsp';
import { spectrum } from './fft';
import { shortTerm } from './loudness';

const WAVE = 90;
const BANDS = 150;
const LOWEST = 45;

/** How a sound is drawn: pixels, samples of a window of its spectrum, Hz at the upper edge, and its level. */
export type Drawing = {
  readonly width: number;
  readonly window: number;
  readonly highest: number;
  /** Brought to full scale, for what is short and soft; with the loudness of three seconds as a line if not. */
  readonly enlarged: boolean;
};

type Paint = (x: number, y: number, color: readonly [number, number, number]) => void;

/** Loudest sample of each column, up and down, with the level of three seconds as a line over it. */
function drawWave([left, right]: Stereo, { width }: Drawing, paint: Paint): void {
  const column = left.length / width;
  for (let x = 0; x < width; x++) {
    let peak = 0;
    let power = 0;
    for (let i = Math.floor(x * column); i < (x + 1) * column; i++) {
      const value = Math.max(Math.abs(left[i] as number), Math.abs(right[i] as number));
      peak = Math.max(peak, value);
      power += value * value;
    }
    const mean = Math.sqrt(power / column);
    for (let y = 0; y < WAVE; y++) {
      const height = Math.abs(y - WAVE / 2) / (WAVE / 2);
      if (height <= mean) paint(x, y, [214, 196, 255]);
      else if (height <= peak) paint(x, y, peak > 0.9 ? [255, 80, 80] : [120, 96, 190]);
    }
  }
}

function drawLevel(sound: Stereo, { width }: Drawing, paint: Paint): void {
  const levels = shortTerm(sound);
  levels.forEach((level, i) => {
    const x = Math.round(((i + 15) / (levels.length + 30)) * width);
    const y = Math.round(((-10 - level) / 35) * WAVE);
    if (y >= 0 && y < WAVE) for (const dy of [0, 1]) paint(x, Math.min(WAVE - 1, y + dy), [255, 220, 120]);
  });
}

/** Shade of a level in dB: black, violet, rose, gold, white. */
function shade(level: number): [number, number, number] {
  const t = Math.min(1, Math.max(0, (level + 95) / 75));
  const ramp = [
    [10, 8, 18],
    [72, 40, 120],
    [196, 70, 120],
    [250, 180, 80],
    [255, 252, 230],
  ] as const;
  const place = t * (ramp.length - 1);
  const [a, b] = [
    ramp[Math.floor(place)] ?? ramp[0],
    ramp[Math.min(ramp.length - 1, Math.floor(place) + 1)] ?? ramp[0],
  ];
  const share = place % 1;
  return [0, 1, 2].map((i) => Math.round((a[i] ?? 0) + ((b[i] ?? 0) - (a[i] ?? 0)) * share)) as [
    number,
    number,
    number,
  ];
}

function drawSpectrum([left, right]: Stereo, { width, window: size, highest }: Drawing, paint: Paint): void {
  const window = new Float32Array(size);
  for (let x = 0; x < width; x++) {
    const from = Math.round(((x + 0.5) / width) * left.length - size / 2);
    for (let i = 0; i < size; i++) window[i] = ((left[from + i] ?? 0) + (right[from + i] ?? 0)) / 2;
    const bins = spectrum(window);
    for (let band = 0; band < BANDS; band++) {
      const hertz = LOWEST * (highest / LOWEST) ** (band / BANDS);
      const next = LOWEST * (highest / LOWEST) ** ((band + 1) / BANDS);
      let most = 1e-7;
      const first = Math.floor((hertz * size) / RATE);
      for (let bin = first; bin <= Math.max(first, (next * size) / RATE); bin++) most = Math.max(most, bins[bin] ?? 0);
      paint(x, WAVE + BANDS - 1 - band, shade(20 * Math.log10(most)));
    }
  }
}

/** A sound as a PNG: its waveform above, its spectrum below. */
export function draw(sound: Stereo, drawing: Drawing): Uint8Array {
  const { width } = drawing;
  const height = WAVE + BANDS;
  const data = new Uint8Array(3 * width * height).fill(16);
  const paint: Paint = (x, y, color) => data.set(color, 3 * (y * width + x));
  const peak = sound.reduce((most, channel) => channel.reduce((m, value) => Math.max(m, Math.abs(value)), most), 1e-6);
  const seen = sound.map((channel) => (drawing.enlarged ? channel.map((value) => (0.89 * value) / peak) : channel));
  const [left, right] = [seen[0] as Float32Array, seen[1] as Float32Array];
  drawWave([left, right], drawing, paint);
  if (!drawing.enlarged) drawLevel([left, right], drawing, paint);
  drawSpectrum([left, right], drawing, paint);
  return encodePng({ width, height, data, channels: 3, depth: 8 });
}
