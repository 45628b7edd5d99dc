/**
 * `npm run audio:check`: every file against its limits. Where FFmpeg is, all are decoded and measured anew, and must
 * give what the manifest says; elsewhere, or with `-- --recorded`, the hash of each file vouches for what was measured
 * when it was made.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SCORE } from '../../../assets/music/score';
import { canDecode } from './encode';
import { CEILING, faultsOf, LAYER, PIECE } from './limits';
import type { Rendered } from './manifest';
import { fileOf, type Music, measureMusic, readManifest, staleMusic } from './music';

const MEGABYTE = 1e6;
/** Bytes: of all music in both codecs, and of what one player is sent. */
const MOST = { music: 18 * MEGABYTE, player: 14 * MEGABYTE };
/** LUFS or dB by which another build of FFmpeg may differ. */
const TOLERANCE = 0.2;

const { values } = parseArgs({ options: { recorded: { type: 'boolean', default: false } } });
const manifest = readManifest();
const faults = staleMusic(manifest);
const again = !values.recorded && faults.length === 0 && canDecode();
const bytes = { webm: 0, mp3: 0 };

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

function checkPiece(name: string, said: Music, found: Music): void {
  const layers = Object.entries(found.layers);
  for (const [layer, track] of layers) {
    const file = fileOf(name, layer);
    for (const fault of faultsOf(track, layers.length > 1 ? LAYER : PIECE)) faults.push(`${file}: ${fault}`);
    for (const codec of ['webm', 'mp3'] as const) {
      show(file, codec, track.files[codec]);
      bytes[codec] += track.files[codec].bytes;
      const before = said.layers[layer]?.files[codec];
      if (before) differs(`${file}.${codec}`, before, track.files[codec]);
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
const total = bytes.webm + bytes.mp3;
console.log(`${(bytes.webm / MEGABYTE).toFixed(2)} MB as WebM, ${(bytes.mp3 / MEGABYTE).toFixed(2)} MB as MP3`);
if (total > MOST.music) faults.push(`the music weighs ${(total / MEGABYTE).toFixed(1)} MB`);
if (Math.max(bytes.webm, bytes.mp3) > MOST.player) faults.push('a player is sent more than 14 MB');
if (!existsSync('assets/music/manifest.json')) faults.push('there is no assets/music/manifest.json: run npm run audio');
console.log(again ? 'measured anew' : 'as measured when it was made');
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? 'all is well' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
