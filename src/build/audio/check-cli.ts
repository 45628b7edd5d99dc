/**
 * `npm run audio:check`: every file against its limits. Where FFmpeg is, all are decoded and measured anew, and must
 * give what the manifest says; elsewhere, or with `-- --recorded`, the hash of each file vouches for what was measured
 * when it was made.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SCORE } from '../../../assets/music/score';
import { canDecode, type Codec } from './encode';
import { CEILING, faultsOf, LAYER, PIECE } from './limits';
import type { Rendered } from './manifest';
import { fileOf, type Music, measureMusic, readManifest, staleMusic } from './music';
import { type Job, JOBS } from './repertoire';
import { BED, bankFaults, MONO } from './sound-limits';
import { type Bank, type Bed, measureSound, nameOf, readSounds, staleSounds } from './sounds';

const MEGABYTE = 1e6;
/** Bytes: of all music in both codecs, of sounds in each, of everything here, and of what one player is sent. */
const MOST = {
  music: 18 * MEGABYTE,
  sounds: { webm: 3.6 * MEGABYTE, mp3: 4 * MEGABYTE },
  all: 28 * MEGABYTE,
  player: 14 * MEGABYTE,
};
/** LUFS or dB by which another build of FFmpeg may differ. */
const TOLERANCE = 0.2;

const { values } = parseArgs({ options: { recorded: { type: 'boolean', default: false } } });
const manifest = readManifest();
const sounds = readSounds();
const faults = [...staleMusic(manifest), ...staleSounds(sounds)];
const again = !values.recorded && faults.length === 0 && canDecode();
const bytes = { music: { webm: 0, mp3: 0 }, sounds: { webm: 0, mp3: 0 } };

const row = (cells: readonly (string | number)[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(24) : String(cell).padStart(9))).join(''));

function show(
  name: string,
  codec: string,
  { loudness, truePeak, silence, balance, presence, seam, ...file }: Rendered,
): void {
  const close = seam ? [seam.jump, seam.difference, seam.typical, seam.largest] : ['', '', '', ''];
  row([
    name,
    codec,
    Math.round(file.bytes / 1000),
    file.seconds,
    loudness,
    truePeak,
    silence,
    balance,
    presence,
    ...close,
  ]);
}

function differs(name: string, said: Rendered, found: Rendered): void {
  for (const key of ['loudness', 'truePeak'] as const)
    if (Math.abs(said[key] - found[key]) > TOLERANCE)
      faults.push(`${name}: the manifest says ${key} ${said[key]}, it is ${found[key]}`);
}

function weigh(kind: keyof typeof bytes, name: string, codec: Codec, said: Rendered, found: Rendered): void {
  show(name, codec, found);
  bytes[kind][codec] += found.bytes;
  differs(`${name}.${codec}`, said, found);
}

function checkSound(job: Job, said: Bank | Bed, found: Bank | Bed): void {
  const name = nameOf(job);
  const say = (fault: string): number => faults.push(`${name}: ${fault}`);
  for (const codec of ['webm', 'mp3'] as const) weigh('sounds', name, codec, said.files[codec], found.files[codec]);
  for (const fault of 'sounds' in found ? bankFaults(found) : faultsOf(found, BED)) say(fault);
  if ('mono' in found && found.mono < MONO) say(`${found.mono} dB where both sides are one`);
}

function checkPiece(name: string, said: Music, found: Music): void {
  const layers = Object.entries(found.layers);
  for (const [layer, track] of layers) {
    const file = fileOf(name, layer);
    for (const fault of faultsOf(track, layers.length > 1 ? LAYER : PIECE)) faults.push(`${file}: ${fault}`);
    for (const codec of ['webm', 'mp3'] as const) {
      const before = said.layers[layer]?.files[codec];
      if (before) weigh('music', file, codec, before, track.files[codec]);
    }
  }
  for (const [codec, { loudness, truePeak }] of Object.entries(found.together ?? {})) {
    row([`${name}, all layers`, codec, '', '', loudness, truePeak]);
    const [low, high] = PIECE.loudness;
    if (loudness < low || loudness > high) faults.push(`${name}, all layers, ${codec}: ${loudness} LUFS`);
    if (truePeak > CEILING) faults.push(`${name}, all layers, ${codec}: a true peak of ${truePeak} dB`);
  }
}

row(['', 'codec', 'KB', 's', 'LUFS', 'dBTP', 'silence', 'lean', '2-5 kHz', 'jump', 'seam', 'bars', 'at most']);
for (const piece of SCORE) {
  const music = manifest[piece.name];
  if (music) checkPiece(piece.name, music, again ? measureMusic(piece, music) : music);
}
for (const job of JOBS) {
  const made = sounds[job.kind][job.key];
  if (made) checkSound(job, made, again ? measureSound(job, made) : made);
}
const megabytes = (count: number): string => `${(count / MEGABYTE).toFixed(2)} MB`;
for (const [kind, { webm, mp3 }] of Object.entries(bytes))
  console.log(`${kind}: ${megabytes(webm)} as WebM, ${megabytes(mp3)} as MP3`);
const music = bytes.music.webm + bytes.music.mp3;
const all = music + bytes.sounds.webm + bytes.sounds.mp3;
if (music > MOST.music) faults.push(`the music weighs ${megabytes(music)}`);
if (all > MOST.all) faults.push(`music and sounds weigh ${megabytes(all)}`);
for (const codec of ['webm', 'mp3'] as const) {
  if (bytes.sounds[codec] > MOST.sounds[codec])
    faults.push(`the sounds weigh ${megabytes(bytes.sounds[codec])} as ${codec}`);
  const sent = bytes.music[codec] + bytes.sounds[codec];
  if (sent > MOST.player) faults.push(`a player is sent ${megabytes(sent)} as ${codec}`);
}
for (const file of ['assets/music/manifest.json', 'assets/sounds/manifest.json'])
  if (!existsSync(file)) faults.push(`there is no ${file}: run npm run audio`);
console.log(again ? 'measured anew' : 'as measured when it was made');
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'all is well' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
