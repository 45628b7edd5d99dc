import type { Compiled, Voice } from './compile';
import { instrument } from './instruments';
import { nameOf } from './pitch';

/** Something a reader of the score should look at, with the bar it stands in. */
export type Remark = {
  readonly kind: 'range' | 'foreign' | 'rub' | 'parallel';
  readonly bar: number;
  readonly text: string;
};

/** Beats for which two notes must sound together before they rub. */
const TOGETHER = 0.75;
/** Beats that no note is longer than. */
const LONGEST = 12;
const UNPITCHED = new Set(['drum', 'timpani']);

const pitched = (compiled: Compiled): Voice[] => compiled.voices.filter(({ part }) => !UNPITCHED.has(part.plays));

function* ranges(compiled: Compiled): Generator<Remark> {
  for (const { name, part, notes } of compiled.voices) {
    const [low, high] = instrument(part.plays).range;
    for (const { pitch, at } of notes)
      if (pitch < low || pitch > high)
        yield { kind: 'range', bar: barOf(compiled, at), text: `${name}: ${nameOf(pitch)} is out of reach` };
  }
}

const barOf = ({ piece }: Compiled, beat: number): number => Math.floor(beat / piece.beats + 1e-6) + 1;

/** Notes on a beat, or a beat long, that are not of the chord under them. */
function* foreign(compiled: Compiled): Generator<Remark> {
  for (const { name, notes } of pitched(compiled))
    for (const { at, length, pitch } of notes) {
      const stand = compiled.chords.find((c) => at >= c.at - 1e-6 && at < c.at + c.length - 1e-6);
      if (!stand || length < 1 || stand.chord.tones.includes(pitch % 12) || stand.chord.bass === pitch % 12) continue;
      const beat = (at % compiled.piece.beats) + 1;
      yield {
        kind: 'foreign',
        bar: barOf(compiled, at),
        text: `beat ${beat}, ${name}: ${nameOf(pitch)} for ${length} over ${stand.chord.name}`,
      };
    }
}

/** Notes of a part from a few bars before a beat on. */
const near = ({ notes }: Voice, beat: number): Voice['notes'] => {
  let [low, high] = [0, notes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.at ?? 0) < beat - LONGEST) low = middle + 1;
    else high = middle;
  }
  return notes.slice(low, low + 96);
};

/** Pairs of notes a semitone, or a semitone and octaves, apart that sound together, except as the chord has them. */
function* rubs(compiled: Compiled): Generator<Remark> {
  const voices = pitched(compiled);
  for (const [i, a] of voices.entries())
    for (const b of voices.slice(i))
      for (const one of a.notes)
        for (const two of near(b, one.at)) {
          if (two.at >= one.at + one.length) break;
          const from = Math.max(one.at, two.at);
          const shared = Math.min(one.at + one.length, two.at + two.length) - from;
          const apart = Math.abs(one.pitch - two.pitch);
          if (shared < TOGETHER || (apart % 12 !== 1 && apart !== 11)) continue;
          const stand = compiled.chords.find((c) => from >= c.at - 1e-6 && from < c.at + c.length - 1e-6);
          const tones = stand?.chord.tones ?? [];
          if (tones.includes(one.pitch % 12) && tones.includes(two.pitch % 12)) continue;
          yield {
            kind: 'rub',
            bar: barOf(compiled, from),
            text: `${a.name} ${nameOf(one.pitch)} with ${b.name} ${nameOf(two.pitch)} for ${shared} over ${stand?.chord.name}`,
          };
        }
}

/** Fifths and octaves in parallel between the bass and each melody, from one beat one to the next. */
function* parallels(compiled: Compiled): Generator<Remark> {
  const bass = compiled.voices.find(({ part }) => part.role === 'bass');
  const melodies = compiled.voices.filter(({ part }) => part.role === 'lead' || part.role === 'counter');
  const on = (voice: Voice, beat: number): number | undefined =>
    voice.notes.find((n) => n.at <= beat + 1e-6 && n.at + n.length > beat + 1e-6)?.pitch;
  if (!bass) return;
  for (const melody of melodies)
    for (let bar = 1; bar < compiled.bars; bar++) {
      const [from, to] = [(bar - 1) * compiled.piece.beats, bar * compiled.piece.beats];
      const [a, b, c, d] = [on(bass, from), on(melody, from), on(bass, to), on(melody, to)];
      if (a === undefined || b === undefined || c === undefined || d === undefined || a === c || b === d) continue;
      const [before, after] = [(((b - a) % 12) + 12) % 12, (((d - c) % 12) + 12) % 12];
      if (before === after && (after === 0 || after === 7) && Math.sign(c - a) === Math.sign(d - b))
        yield {
          kind: 'parallel',
          bar: bar + 1,
          text: `${melody.name} and ${bass.name} in ${after === 0 ? 'octaves' : 'fifths'}`,
        };
    }
}

/** Everything in a score that may not have been meant. */
export const review = (compiled: Compiled): Remark[] => [
  ...ranges(compiled),
  ...foreign(compiled),
  ...rubs(compiled),
  ...parallels(compiled),
];
