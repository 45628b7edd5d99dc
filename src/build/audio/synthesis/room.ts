import { RATE, type Stereo, silence } from '../dsp';
import { chance } from './chance';
import { above, below } from './sieve';
import { stereo } from './stage';
import { samples, type Wave } from './wave';

type Room = {
  /** Metres across, which is how far its walls' echoes come. */
  readonly size: number;
  /** Seconds in which it dies away by 60 dB, and Hz above which it does so sooner. */
  readonly t60: number;
  readonly damp: number;
};

export const ROOMS = {
  chamber: { size: 4, t60: 0.4, damp: 3800 },
  hall: { size: 16, t60: 1.5, damp: 4200 },
  corridor: { size: 9, t60: 1.3, damp: 3200 },
  wood: { size: 22, t60: 0.9, damp: 1900 },
  valley: { size: 40, t60: 2.4, damp: 1400 },
  dream: { size: 14, t60: 2.6, damp: 5200 },
} as const satisfies Readonly<Record<string, Room>>;

const LINES = 8;
/** Lengths of the lines as shares of the room, which have no common measure. */
const SHARES = [1, 1.171, 1.317, 1.493, 1.693, 1.871, 2.063, 2.291];
const SOUND = 340;

/** Lines of delay that feed one another (Householder's matrix), lower tones staying longer. */
function tail(source: Wave, { size, t60, damp }: Room, length: number): Stereo {
  const delays = SHARES.map((share) => Math.round((share * 0.45 * size * RATE) / SOUND) | 1);
  const lines = delays.map((delay) => new Float32Array(delay));
  const losses = delays.map((delay) => 10 ** ((-3 * delay) / (t60 * RATE)));
  const smooth = Math.exp((-2 * Math.PI * damp) / RATE);
  const held = new Float64Array(LINES);
  const out = silence(length);
  const read = new Float64Array(LINES);
  for (let i = 0; i < length; i++) {
    const x = i < source.length ? (source[i] as number) : 0;
    let sum = 0;
    for (let n = 0; n < LINES; n++) {
      const line = lines[n] as Float32Array;
      const value = line[i % line.length] as number;
      held[n] = (held[n] as number) * smooth + value * (losses[n] as number) * (1 - smooth);
      read[n] = held[n] as number;
      sum += read[n] as number;
    }
    for (let n = 0; n < LINES; n++) {
      const line = lines[n] as Float32Array;
      line[i % line.length] = (read[n] as number) - (2 / LINES) * sum + (n % 2 === 0 ? x : -x) / 3;
    }
    out[0][i] = (read[0] as number) - (read[2] as number) + (read[4] as number) - (read[6] as number);
    out[1][i] = (read[1] as number) - (read[3] as number) + (read[5] as number) - (read[7] as number);
  }
  return out;
}

/** A sound in a room: as it is, its first echoes from the walls, and the tail, `wet` being their gain. */
export function inRoom(sound: Wave | Stereo, name: keyof typeof ROOMS, wet: number): Stereo {
  const room = ROOMS[name];
  const source = stereo(sound);
  const length = source[0].length + samples(0.9 * room.t60);
  const both = source[0].map((value, i) => (value + (source[1][i] as number)) / 2);
  const late = tail(above(both, 140), room, length);
  const rng = chance('room', name);
  const out = silence(length);
  for (const side of [0, 1] as const) {
    const channel = out[side];
    channel.set(source[side]);
    for (let echo = 0; echo < 7; echo++) {
      const delay = samples((room.size * rng.between(0.25, 1.6)) / SOUND);
      const gain = (wet * rng.between(0.25, 0.5)) / (1 + echo / 3);
      const from = below(source[side], room.damp * 1.5);
      for (let i = 0; i < from.length && i + delay < length; i++)
        channel[i + delay] = (channel[i + delay] as number) + gain * (from[i] as number);
    }
    for (let i = 0; i < length; i++) channel[i] = (channel[i] as number) + wet * (late[side][i] as number);
  }
  return out;
}
