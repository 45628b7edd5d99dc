import type { Sound } from './heard';
import { CEILING, type Limits } from './limits';
import type { Bank } from './sounds';
import { LEVELS } from './synthesis/recipe';

/** A bed lies under everything: soft, even, and with little where speech is. */
export const BED: Limits = { loudness: [-31, -25], seconds: [20, 32], silence: 0.5, lean: 1.5, presence: -6 };
/** dB that may be lost of a bed where both sides are one. */
export const MONO = -2.5;

/** Seconds that a take may last, by its level: what answers a key is short. */
const LONGEST: Readonly<Record<Sound['level'], number>> = {
  interface: 3,
  step: 0.35,
  small: 3,
  plain: 6.2,
  clear: 4,
  voice: 0.22,
};
/** dB by which a codec may change a level. */
const SLACK = 1.2;
/** dB by which what is short may be softer than its level, for its peak is what is heard. */
const SHORT = 12;
/** dB that the ends of a take may reach: a click would be louder. MP3 smears an attack, which drowns it, over what is before. */
const EDGE = { webm: -48, mp3: -36 } as const;
/** Seconds of silence that must lie between takes. */
const APART = 0.06;

/** What of a bank is not as it should be. */
export function bankFaults({ files, sounds }: Bank): string[] {
  const faults: string[] = [];
  for (const [codec, file] of Object.entries(files))
    if (file.truePeak > CEILING) faults.push(`${codec}: a true peak of ${file.truePeak} dB`);
  let end = 0;
  for (const [name, { takes, level, loudness, peak, edge }] of Object.entries(sounds)) {
    const say = (fault: string): number => faults.push(`${name}: ${fault}`);
    const wanted = LEVELS[level];
    if (loudness > wanted.loudness + 4) say(`${loudness} LUFS`);
    if (loudness < wanted.loudness - SHORT) say(`only ${loudness} LUFS`);
    if (peak > wanted.peak + SLACK) say(`a peak of ${peak} dB`);
    for (const codec of ['webm', 'mp3'] as const)
      if (edge[codec] > EDGE[codec]) say(`${codec}: ${edge[codec]} dB at the end of a take`);
    for (const [from, to] of takes) {
      if (from < end + APART) say('a take is too near to the one before');
      if (to <= from || to > Math.min(files.webm.seconds, files.mp3.seconds)) say('a take is not in the file');
      if (to - from > LONGEST[level]) say(`a take of ${(to - from).toFixed(2)} s`);
      end = to;
    }
    if (takes.length === 0) say('there is no take');
  }
  return faults;
}
