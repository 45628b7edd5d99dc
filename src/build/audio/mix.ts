import type { Compiled, Voice } from './compile';
import {
  addInto,
  closeLoop,
  filter,
  gainOf,
  highPass,
  highShelf,
  lowPass,
  RATE,
  type Stereo,
  silence,
  unroll,
} from './dsp';
import { instrument } from './instruments';
import { integrated, peaks } from './loudness';
import { writeMidi } from './midi';
import { LEAD_IN, perform, TAIL } from './perform';
import type { Role } from './score';
import { synthesise } from './synth';

/** dB of a part under the lead, both measured where they play. */
const BALANCE: Readonly<Record<Role, number>> = { lead: 0, counter: -4, bass: -5, figure: -7, inner: -9, colour: -9 };
/** Hz from which an instrument's own shelf works, and where everything is cut below. */
const AIR = 2500;
const FLOOR = 30;
/** LUFS that a whole piece is brought to, and the peak it may not pass: codecs add up to half a decibel. */
const LOUDNESS = -18;
const CEILING = gainOf(-1.8);
/** Seconds over which the limiter gives way and comes back. */
const REACTION = 0.03;

/** What decides how a piece sounds beside its notes: part of the hash of its source. */
export const CHAIN = { BALANCE, AIR, FLOOR, LOUDNESS, CEILING, REACTION, LEAD_IN, TAIL } as const;

/** The MIDI file of one part. */
export const midiOf = (compiled: Compiled, voice: Voice): Uint8Array =>
  writeMidi(perform(compiled, voice), LEAD_IN + compiled.samples / RATE + TAIL);

/** Layer that a part belongs to. */
export const layersOf = ({ piece }: Compiled): readonly string[] => piece.layers ?? [''];

/** Plays one part and closes it to a loop at the level its role has. */
function stem(compiled: Compiled, voice: Voice): Stereo {
  const { piece, samples } = compiled;
  const { lowCut = 40, air = 0 } = instrument(voice.part.plays);
  const sound = synthesise(midiOf(compiled, voice), piece.hall);
  for (const channel of sound) {
    filter(channel, highPass(lowCut, RATE));
    if (air !== 0) filter(channel, highShelf(AIR, air, RATE));
    if (piece.veil !== undefined) filter(channel, lowPass(piece.veil, RATE));
  }
  const loop = closeLoop(sound, samples, Math.round(LEAD_IN * RATE));
  const gain = gainOf(LOUDNESS + BALANCE[voice.part.role] + (voice.part.gain ?? 0) - integrated(loop));
  const levelled = silence(samples);
  addInto(levelled, loop, gain);
  return levelled;
}

/** For each sample of a loop, the lowest value within `radius` of it. */
function lowest(values: Float32Array, radius: number): Float32Array {
  const n = values.length;
  const queue: number[] = [];
  const found = new Float32Array(n);
  let head = 0;
  for (let i = -radius; i < n + radius; i++) {
    const value = values[(i + n) % n] as number;
    while (queue.length > head && (values[((queue.at(-1) ?? 0) + n) % n] as number) >= value) queue.pop();
    queue.push(i);
    while ((queue[head] ?? 0) < i - 2 * radius) head++;
    if (i >= radius) found[i - radius] = values[((queue[head] ?? 0) + n) % n] as number;
  }
  return found;
}

/** Mean of a loop within `radius` of each sample. */
function smooth(values: Float32Array, radius: number): Float32Array {
  const n = values.length;
  const out = new Float32Array(n);
  let sum = 0;
  for (let i = -radius; i <= radius; i++) sum += values[(i + n) % n] as number;
  for (let i = 0; i < n; i++) {
    out[i] = sum / (2 * radius + 1);
    sum += (values[(i + radius + 1) % n] as number) - (values[(i - radius + n) % n] as number);
  }
  return out;
}

/** Gain of a limiter over a loop, which keeps its true peak under the ceiling and knows no beginning. */
function limit(loop: Stereo): Float32Array {
  const edge = 64;
  const [left, right] = unroll(loop, edge, edge).map(peaks) as [Float32Array, Float32Array];
  const wanted = new Float32Array(loop[0].length);
  for (let i = 0; i < wanted.length; i++)
    wanted[i] = Math.min(1, CEILING / Math.max(left[i + edge] as number, right[i + edge] as number, 1e-9));
  const radius = Math.round((REACTION * RATE) / 2);
  return smooth(smooth(lowest(wanted, 2 * radius), radius), radius);
}

const scale = (sound: Stereo, gain: number): void => {
  for (const channel of sound) for (let i = 0; i < channel.length; i++) channel[i] = (channel[i] as number) * gain;
};

const together = (layers: readonly Stereo[], samples: number): Stereo => {
  const sum = silence(samples);
  for (const layer of layers) addInto(sum, layer, 1);
  return sum;
};

/** Masters the layers of a piece as one: the same gain and the same limiter for all, so that they still add up. */
function master(layers: readonly Stereo[], samples: number): void {
  for (let pass = 0; pass < 2; pass++) {
    const gain = gainOf(LOUDNESS - integrated(together(layers, samples)));
    for (const layer of layers) scale(layer, gain);
    const limiter = limit(together(layers, samples));
    for (const layer of layers)
      for (const channel of layer)
        for (let i = 0; i < samples; i++) channel[i] = (channel[i] as number) * (limiter[i] as number);
  }
}

/** Renders a piece: its layers by name, each a loop of the same length at 48 kHz. */
export function render(compiled: Compiled): Map<string, Stereo> {
  const names = layersOf(compiled);
  const layers = new Map(names.map((name) => [name, silence(compiled.samples)] as const));
  for (const voice of compiled.voices) {
    const layer = layers.get(voice.part.layer ?? names[0] ?? '');
    if (!layer) throw new Error(`${compiled.piece.name}: there is no layer "${voice.part.layer}"`);
    if (voice.notes.length > 0) addInto(layer, stem(compiled, voice), 1);
  }
  for (const layer of layers.values()) {
    const settled = unroll(layer, RATE, 0);
    for (const side of [0, 1] as const) {
      filter(settled[side], highPass(FLOOR, RATE));
      layer[side].set(settled[side].subarray(RATE));
    }
  }
  master([...layers.values()], compiled.samples);
  return layers;
}
