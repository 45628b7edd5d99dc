/** `npm run audio:sheet`: one page with the waveform and the spectrogram of every piece, sections and motifs marked. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { encode as encodePng } from 'fast-png';
import { SCORE } from '../../../assets/music/score';
import type { Compiled } from './compile';
import type { Stereo } from './dsp';
import { spectrum } from './fft';
import { shortTerm } from './loudness';
import { compiled, decodeTogether, type Music, readManifest } from './music';

const OUT = 'test-results/audio';
const RATE = 48000;
const WIDTH = 1200;
const WAVE = 90;
const BANDS = 150;
const WINDOW = 4096;
const LOWEST = 45;
const HIGHEST = 12000;
const COLOURS: Readonly<Record<string, string>> = {
  overlooked: '#b79cf2',
  friendship: '#ffcf5c',
  vlemm: '#ff6a5c',
  secret: '#5cd6c8',
};

type Paint = (x: number, y: number, color: readonly [number, number, number]) => void;

/** Loudest sample of each column, up and down, with the level of three seconds as a line over it. */
function drawWave([left, right]: Stereo, paint: Paint): void {
  const column = left.length / WIDTH;
  for (let x = 0; x < WIDTH; x++) {
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

function drawLevel(sound: Stereo, paint: Paint): void {
  const levels = shortTerm(sound);
  levels.forEach((level, i) => {
    const x = Math.round(((i + 15) / (levels.length + 30)) * WIDTH);
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

function drawSpectrum([left, right]: Stereo, paint: Paint): void {
  const window = new Float32Array(WINDOW);
  for (let x = 0; x < WIDTH; x++) {
    const from = Math.floor((x / WIDTH) * (left.length - WINDOW));
    for (let i = 0; i < WINDOW; i++) window[i] = ((left[from + i] as number) + (right[from + i] as number)) / 2;
    const bins = spectrum(window);
    for (let band = 0; band < BANDS; band++) {
      const hertz = LOWEST * (HIGHEST / LOWEST) ** (band / BANDS);
      const next = LOWEST * (HIGHEST / LOWEST) ** ((band + 1) / BANDS);
      let most = 1e-7;
      const first = Math.floor((hertz * WINDOW) / RATE);
      for (let bin = first; bin <= Math.max(first, (next * WINDOW) / RATE); bin++)
        most = Math.max(most, bins[bin] ?? 0);
      paint(x, WAVE + BANDS - 1 - band, shade(20 * Math.log10(most)));
    }
  }
}

function draw(sound: Stereo): Uint8Array {
  const height = WAVE + BANDS;
  const data = new Uint8Array(3 * WIDTH * height).fill(16);
  const paint: Paint = (x, y, color) => data.set(color, 3 * (y * WIDTH + x));
  drawWave(sound, paint);
  drawLevel(sound, paint);
  drawSpectrum(sound, paint);
  return encodePng({ width: WIDTH, height, data, channels: 3, depth: 8 });
}

const place = (score: Compiled, beat: number): number => (100 * score.seconds(beat) * RATE) / score.samples;

function figure(score: Compiled, music: Music): string {
  const { piece, sections, quotations } = score;
  const marks = sections.map(
    ({ title, bar }) => `<i style="left:${place(score, (bar - 1) * piece.beats).toFixed(2)}%">${title}, bar ${bar}</i>`,
  );
  const motifs = quotations.map(({ motif, at, length, part }) => {
    const [left, right] = [place(score, at), place(score, at + length)];
    const style = `left:${left.toFixed(2)}%;width:${(right - left).toFixed(2)}%;background:${COLOURS[motif]}`;
    return `<b style="${style}" title="${motif}, ${part}">${motif}</b>`;
  });
  const layers = Object.keys(music.layers).length > 1 ? `, layers ${Object.keys(music.layers).join(' + ')}` : '';
  const seconds = (score.samples / RATE).toFixed(1);
  return `<h2>${piece.name} <small>${piece.title}: ${piece.key}, ${seconds} s, ${score.bars} bars${layers}</small></h2>
<div class="piece"><div class="motifs">${motifs.join('')}</div><img src="${piece.name}.png">${marks.join('')}</div>`;
}

mkdirSync(OUT, { recursive: true });
const manifest = readManifest();
const figures = SCORE.flatMap((piece) => {
  const music = manifest[piece.name];
  if (!music) return [];
  const [from, to] = Object.values(music.layers)[0]?.loop ?? [0, 0];
  const [left, right] = decodeTogether(piece.name, Object.keys(music.layers), 'webm');
  const [first, last] = [Math.round(from * RATE), Math.round(to * RATE)];
  writeFileSync(`${OUT}/${piece.name}.png`, draw([left.subarray(first, last), right.subarray(first, last)]));
  return [figure(compiled(piece), music)];
});
const legend = Object.entries(COLOURS).map(([name, color]) => `<b style="background:${color}">${name}</b>`);
writeFileSync(
  `${OUT}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>The score</title><style>
body{background:#120f1c;color:#e8e0f6;font:14px sans-serif;width:${WIDTH}px;margin:20px}
h2{margin:14px 0 2px;font-size:17px}small{color:#a99cc8;font-weight:normal}
.piece{position:relative}.piece img{display:block}.motifs{position:relative;height:17px}
b{color:#1a1426;font:11px/15px sans-serif;padding:0 3px;overflow:hidden;white-space:nowrap}
.motifs b{position:absolute;height:15px;box-sizing:border-box;opacity:.9}
i{position:absolute;top:17px;bottom:0;border-left:1px dashed #fff8;padding-left:4px;font:11px sans-serif;color:#fff}
</style><h1>The score</h1><p>${legend.join(' ')} · yellow line: loudness over three seconds, −10 to −45 LUFS · spectrum 45 Hz to 12 kHz</p>
${figures.join('\n')}\n`,
);
console.log(`${figures.length} pieces drawn in ${OUT}/index.html`);
