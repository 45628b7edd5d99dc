/**
 * `npm run audio:sheet`: one page with the waveform and the spectrum of every piece, sections and motifs marked, and of
 * every effect, bed and voice.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { SCORE } from '../../../assets/music/score';
import { between, type Sound } from './heard';
import type { Compiled } from './compile';
import { draw, type Drawing } from './drawing';
import { RATE } from './dsp';
import { compiled, decodeTogether, type Music, readManifest } from './music';
import { JOBS } from './repertoire';
import { decoded, looped, nameOf, readSounds } from './sounds';

const OUT = 'test-results/audio';
const WIDTH = 1200;
const LONG: Drawing = { width: WIDTH, window: 4096, highest: 12000, enlarged: false };
/** Pixels a second of what is short. */
const SCALE = 260;
const COLOURS: Readonly<Record<string, string>> = {
  overlooked: '#b79cf2',
  friendship: '#ffcf5c',
  vlemm: '#ff6a5c',
  secret: '#5cd6c8',
};

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
  writeFileSync(`${OUT}/${piece.name}.png`, draw([left.subarray(first, last), right.subarray(first, last)], LONG));
  return [figure(compiled(piece), music)];
});
/** An effect with all its takes in a row, and what it is like. */
function effect(file: string, name: string, sound: Sound, whole: ReturnType<typeof decoded>): string {
  const [from, to] = [sound.takes[0]?.[0] ?? 0, sound.takes.at(-1)?.[1] ?? 0];
  const width = Math.max(90, Math.round((to - from) * SCALE));
  writeFileSync(
    `${OUT}/${file}.png`,
    draw(between(whole, [from, to]), { width, window: 1024, highest: 16000, enlarged: true }),
  );
  const { loudness, peak, attack, decay, centroid } = sound;
  return `<figure style="width:${width}px"><img src="${file}.png"><figcaption><b>${name}</b> ${loudness} LUFS, ${peak} dB; ${attack} + ${decay} ms; ${centroid} Hz</figcaption></figure>`;
}

const sounds = readSounds();
const rows = JOBS.flatMap((job): string[] => {
  const name = nameOf(job);
  if (job.kind === 'beds') {
    const bed = sounds.beds[job.key];
    if (!bed) return [];
    writeFileSync(`${OUT}/${name}.png`, draw(looped(job, bed, 'webm'), { ...LONG, enlarged: true }));
    const { loudness, presence } = bed.files.webm;
    return [
      `<h2>${name} <small>${job.bed.seconds} s, ${loudness} LUFS, ${presence} dB at 2 to 5 kHz, ${bed.mono} dB as one</small></h2><img src="${name}.png">`,
    ];
  }
  const bank = sounds[job.kind][job.key];
  if (!bank) return [];
  const whole = decoded(job, 'webm');
  const effects = Object.entries(bank.sounds).map(([key, sound]) => effect(`${name}-${key}`, key, sound, whole));
  return [`<h2>${name}</h2><div class="bank">${effects.join('\n')}</div>`];
});
const legend = Object.entries(COLOURS).map(([name, color]) => `<b style="background:${color}">${name}</b>`);
writeFileSync(
  `${OUT}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>The score and the sounds</title><style>
body{background:#120f1c;color:#e8e0f6;font:14px sans-serif;width:${WIDTH}px;margin:20px}
h2{margin:14px 0 2px;font-size:17px}small{color:#a99cc8;font-weight:normal}
.piece{position:relative}.piece img{display:block}.motifs{position:relative;height:17px}
b{color:#1a1426;font:11px/15px sans-serif;padding:0 3px;overflow:hidden;white-space:nowrap}
.bank{display:flex;flex-wrap:wrap;gap:8px}figure{margin:0}figcaption{font-size:11px}figcaption b{color:#ffd98a;padding:0}
.motifs b{position:absolute;height:15px;box-sizing:border-box;opacity:.9}
i{position:absolute;top:17px;bottom:0;border-left:1px dashed #fff8;padding-left:4px;font:11px sans-serif;color:#fff}
</style><h1>The score</h1><p>${legend.join(' ')} · yellow line: loudness over three seconds, −10 to −45 LUFS · spectrum 45 Hz to 12 kHz</p>
${figures.join('\n')}
<h1>The sounds</h1><p>each at its own full height · spectrum 45 Hz to 16 kHz, of beds to 12 kHz</p>
${rows.join('\n')}\n`,
);
console.log(`${figures.length} pieces, ${rows.length} beds, banks and voices drawn in ${OUT}/index.html`);
