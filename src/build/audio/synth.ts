import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RATE, type Stereo, silence } from './dsp';
import type { Piece } from './score';

const SOUNDFONT = '/usr/share/sounds/sf2/FluidR3_GM.sf2';

/** Rooms, as settings of FluidSynth's reverberation. */
export const HALLS: Readonly<Record<Piece['hall'], Readonly<Record<string, number>>>> = {
  room: { 'room-size': 0.45, damp: 0.5, width: 0.7, level: 0.5 },
  hall: { 'room-size': 0.72, damp: 0.35, width: 1, level: 0.6 },
  forest: { 'room-size': 0.8, damp: 0.6, width: 1, level: 0.65 },
  dream: { 'room-size': 0.88, damp: 0.25, width: 1, level: 0.8 },
};

/** Two channels out of samples that alternate. */
export function deinterleave(bytes: Buffer): Stereo {
  const samples = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.length & ~7)));
  const sound = silence(samples.length / 2);
  for (const side of [0, 1] as const)
    for (let i = 0; i < samples.length / 2; i++) sound[side][i] = samples[2 * i + side] as number;
  return sound;
}

/** Plays a MIDI file with the General MIDI soundfont at 48 kHz; throws, saying what to install, if it cannot. */
export function synthesise(midi: Uint8Array, hall: Piece['hall']): Stereo {
  const folder = mkdtempSync(join(tmpdir(), 'signed-spike-'));
  const [score, out] = [join(folder, 'score.mid'), join(folder, 'out.raw')];
  writeFileSync(score, midi);
  const reverb = Object.entries(HALLS[hall]).flatMap(([name, value]) => ['-o', `synth.reverb.${name}=${value}`]);
  const sound = ['-r', String(RATE), '-g', '0.6', '-R', '1', '-C', '0', '-T', 'raw', '-O', 'float', '-F', out];
  const quick = ['-o', 'synth.dynamic-sample-loading=1'];
  const run = spawnSync('fluidsynth', ['-ni', '-q', ...reverb, ...quick, ...sound, SOUNDFONT, score]);
  if (run.error) throw new Error('FluidSynth and its soundfont are needed: apt install fluidsynth fluid-soundfont-gm');
  if (run.status !== 0) throw new Error(`fluidsynth: ${run.stderr}`);
  const pcm = readFileSync(out);
  rmSync(folder, { recursive: true });
  return deinterleave(pcm);
}
