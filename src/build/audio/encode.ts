import { spawnSync } from 'node:child_process';
import type { Stereo } from './dsp';
import { deinterleave } from './synth';

/** What players get: Opus wherever a browser takes it in WebM, MP3 elsewhere. */
export const CODECS = {
  webm: ['-c:a', 'libopus', '-vbr', 'on', '-compression_level', '10', '-f', 'webm'],
  mp3: ['-ar', '24000', '-c:a', 'libmp3lame', '-compression_level', '0', '-id3v2_version', '0', '-f', 'mp3'],
} as const;
export type Codec = keyof typeof CODECS;

/** Seconds by which what is decoded is late: MP3's frames overlap, and nothing in a file of ours tells of it. */
export const LATE: Readonly<Record<Codec, number>> = { webm: 0, mp3: 1105 / 24000 };

const QUIET = ['-hide_banner', '-loglevel', 'error'];
const RAW = ['-f', 'f32le', '-ar', '48000', '-ac', '2'];
const EXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

function ffmpeg(args: readonly string[], input: Uint8Array): Buffer {
  const run = spawnSync('ffmpeg', [...QUIET, ...args], { input, maxBuffer: 2 ** 30 });
  if (run.error) throw new Error('FFmpeg is needed: apt install ffmpeg');
  if (run.status !== 0) throw new Error(`ffmpeg: ${run.stderr}`);
  return run.stdout;
}

/** Whether FFmpeg is there to measure with. */
export const canDecode = (): boolean => spawnSync('ffmpeg', ['-version']).status === 0;

/** How a file is written: kilobits a second, and whether both sides are one. */
export type Spending = Readonly<Record<Codec, number>> & { readonly mono?: boolean };

/** Encodes a sound at 48 kHz; the same sound gives the same bytes. */
export function encode(sound: Stereo, codec: Codec, spending: Spending): Buffer {
  const [left, right] = sound;
  const samples = new Float32Array(2 * left.length);
  for (let i = 0; i < left.length; i++) {
    samples[2 * i] = left[i] as number;
    samples[2 * i + 1] = right[i] as number;
  }
  const rate = ['-b:a', `${spending[codec]}k`, '-ac', spending.mono ? '1' : '2'];
  return ffmpeg([...RAW, '-i', '-', ...EXACT, ...rate, ...CODECS[codec], '-'], new Uint8Array(samples.buffer));
}

/** Decodes an encoded sound to 48 kHz. */
export const decode = (bytes: Uint8Array): Stereo => deinterleave(ffmpeg(['-i', '-', ...RAW, '-'], bytes));
