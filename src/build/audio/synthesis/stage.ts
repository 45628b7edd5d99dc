import { addInto, type Stereo, silence } from '../dsp';
import { samples, type Wave } from './wave';

/** A sound on a stage: when it begins, its gain, and where it is, from −1 left to 1 right. */
export type Seat = readonly [sound: Wave | Stereo, at?: number, gain?: number, where?: number];

const isWave = (sound: Wave | Stereo): sound is Wave => sound instanceof Float32Array;

/** One channel on both sides, by equal power. */
function seated(source: Wave, where = 0): Stereo {
  const angle = ((where + 1) * Math.PI) / 4;
  const [left, right] = [Math.SQRT2 * Math.cos(angle), Math.SQRT2 * Math.sin(angle)];
  return [source.map((value) => value * left), source.map((value) => value * right)];
}

export const stereo = (sound: Wave | Stereo): Stereo => (isWave(sound) ? [sound, sound] : sound);

/** Several sounds on one stage, as long as they need, or cut to `seconds`. */
export function staged(seats: readonly Seat[], seconds?: number): Stereo {
  const placed = seats.map(([sound, at = 0, gain = 1, where = 0]) => {
    const heard = isWave(sound) ? seated(sound, where) : sound;
    return { heard, gain, from: at <= 0 ? 0 : samples(at) };
  });
  const end = Math.max(1, ...placed.map(({ heard, from }) => from + heard[0].length));
  const out = silence(seconds === undefined ? end : samples(seconds));
  for (const { heard, gain, from } of placed) addInto(out, heard, gain, from);
  return out;
}
