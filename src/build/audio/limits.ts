import type { Track } from './manifest';

/** What a sound must keep to; loudness in LUFS, the rest in dB and seconds. */
export type Limits = {
  readonly loudness: readonly [low: number, high: number];
  readonly seconds: readonly [low: number, high: number];
  /** Longest silence within. */
  readonly silence: number;
  /** How far it may lean to a side. */
  readonly lean: number;
  /** Most of its power that may lie between 2 and 5 kHz. */
  readonly presence: number;
};

export const PIECE: Limits = { loudness: [-19, -17], seconds: [45, 100], silence: 2, lean: 3, presence: -9 };
/** A layer is heard over others, may be silent while they play, and stands where it likes. */
export const LAYER: Limits = { loudness: [-30, -17], seconds: [45, 100], silence: 20, lean: 6, presence: -7 };

/** dB that no sound may reach between its samples. */
export const CEILING = -1;
/** Seconds that a codec may add at the ends. */
const PADDING = 0.15;
/** Steps at the seam over the largest beside it that still no one hears, for codecs never draw the same twice. */
const JUMP = 3;

const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high;

/** What of a track's measurements is not as it should be. */
export function faultsOf(track: Track, limits: Limits): string[] {
  const faults: string[] = [];
  const [from, to] = track.loop ?? [0, 0];
  if (track.loop && !within(to - from, limits.seconds)) faults.push(`the loop is ${(to - from).toFixed(1)} s long`);
  for (const [codec, file] of Object.entries(track.files)) {
    const say = (fault: string): number => faults.push(`${codec}: ${fault}`);
    if (!within(file.loudness, limits.loudness)) say(`${file.loudness} LUFS`);
    if (file.truePeak > CEILING) say(`a true peak of ${file.truePeak} dB`);
    if (file.silence > limits.silence) say(`${file.silence} s of silence`);
    if (Math.abs(file.balance) > limits.lean) say(`leans by ${file.balance} dB`);
    if (file.presence > limits.presence) say(`${file.presence} dB between 2 and 5 kHz`);
    if (track.loop && !within(file.seconds, [to, to + from + PADDING])) say(`${file.seconds} s decoded`);
    if (!file.seam) continue;
    if (file.seam.jump > JUMP) say(`a step at the seam ${file.seam.jump} times the largest beside it`);
    if (file.seam.difference > file.seam.largest)
      say(`a seam of ${file.seam.difference} dB, where bar lines have up to ${file.seam.largest}`);
  }
  return faults;
}
