import { type Chord, chordOf, pitchOf } from './pitch';
import type { Note } from './notation';
import type { Figure } from './score';

/** A chord and the beats it stands. */
export type Stand = { readonly at: number; readonly length: number; readonly chord: Chord };

/** Reads the chords of a section; throws with the bar where their lengths do not fill it. */
export function readChords(text: string, beats: number): Stand[] {
  const stands: Stand[] = [];
  text.split('|').forEach((bar, index) => {
    const words = bar.trim().split(/\s+/);
    let at = index * beats;
    for (const word of words) {
      const [name = '', said] = word.split(':');
      const length = said === undefined ? beats / words.length : Number(said);
      const last = stands.at(-1);
      if (name === '%' && last) stands.push({ ...last, at, length });
      else stands.push({ at, length, chord: chordOf(name) });
      at += length;
    }
    if (Math.abs(at - (index + 1) * beats) > 1e-6) throw new Error(`bar ${index + 1}: the chords do not fill it`);
  });
  return stands;
}

function* choices(items: readonly number[], count: number): Generator<number[]> {
  if (count === 0) yield [];
  for (let i = 0; i + count <= items.length && count > 0; i++)
    for (const rest of choices(items.slice(i + 1), count - 1)) yield [items[i] as number, ...rest];
}

/** Number of pairs that move in parallel fifths or octaves. */
function parallels(from: readonly number[], to: readonly number[]): number {
  let count = 0;
  for (let low = 0; low < to.length; low++)
    for (let high = low + 1; high < to.length; high++) {
      const before = ((from[high] ?? 0) - (from[low] ?? 0)) % 12;
      const after = ((to[high] ?? 0) - (to[low] ?? 0)) % 12;
      const moved = from[low] !== to[low] && from[high] !== to[high];
      if (moved && before === after && (after === 7 || after === 0)) count++;
    }
  return count;
}

/** Notes of a chord round a centre that go the shortest way from the last ones, without parallel fifths. */
export function voice(chord: Chord, count: number, centre: number, last: readonly number[]): number[] {
  const pool = Array.from({ length: 23 }, (_, i) => centre - 11 + i).filter((p) => chord.tones.includes(p % 12));
  // The fifth and a doubled root say least: third and seventh must be there.
  const needed = chord.tones.filter((_, i) => i !== 2 && (i !== 0 || count >= chord.tones.length)).slice(-count);
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const notes of choices(pool, count)) {
    const missing = needed.filter((tone) => !notes.some((p) => p % 12 === tone)).length;
    const doubled = count - new Set(notes.map((p) => p % 12)).size;
    const mean = notes.reduce((sum, p) => sum + p, 0) / count;
    const way = last.length === count ? notes.reduce((sum, p, i) => sum + Math.abs(p - (last[i] ?? p)), 0) : 0;
    const rubs = notes.filter((p, i) => i > 0 && p - (notes[i - 1] ?? 0) < (p < 55 ? 5 : 2)).length;
    const span = Math.max(0, (notes.at(-1) ?? 0) - (notes[0] ?? 0) - 16);
    const cost =
      8 * missing +
      5 * doubled +
      way +
      0.9 * Math.abs(mean - centre) +
      6 * rubs +
      3 * span +
      14 * parallels(last, notes);
    if (cost < least) [least, best] = [cost, notes];
  }
  return best;
}

/** The note of a pitch class nearest to a centre. */
const near = (tone: number, centre: number): number => centre + ((((tone - centre) % 12) + 18) % 12) - 6;

function picked(sign: string, notes: readonly number[], chord: Chord, centre: number): number[] {
  const bass = near(chord.bass, centre);
  const fifth = (chord.bass + (chord.tones.includes((chord.bass + 6) % 12) ? 6 : 7)) % 12;
  return [...sign].flatMap((letter) => {
    if (letter === 'r') return [bass];
    if (letter === 'o') return [bass + 12];
    if (letter === 'f') return [near(chord.tones.includes(fifth) ? fifth : (chord.tones[0] ?? 0), centre)];
    const index = Number(letter);
    const note = notes[index % notes.length];
    return note === undefined ? [] : [note + 12 * Math.floor(index / notes.length)];
  });
}

/** What a step plays; a new chord strikes again what would be held on. */
function signAt(steps: readonly string[], index: number, anew: boolean): string {
  const sign = steps[index % steps.length] ?? '-';
  return sign === '~' && anew && index > 0 ? signAt(steps, index - 1, true) : sign;
}

/** Bars meant by `1-4 7`. */
function barsOf(text: string): Set<number> {
  return new Set(
    text.split(/\s+/).flatMap((word) => {
      const [from = 0, to = from] = word.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, i) => from + i);
    }),
  );
}

/** Notes of a figure over the chords of a section. */
export function spin(figure: Figure, stands: readonly Stand[], beats: number): Note[] {
  const centre = pitchOf(figure.around);
  const steps = (figure.pick ?? '').split(/\s+/);
  const { every = 1, gate = 0.9 } = figure;
  const bars = figure.bars === undefined ? null : barsOf(figure.bars);
  const notes: Note[] = [];
  let last: number[] = [];
  for (const { at, length, chord } of stands) {
    last = voice(chord, figure.of, centre, last);
    if (bars && !bars.has(Math.floor(at / beats) + 1)) continue;
    if (figure.pick === undefined) {
      for (const pitch of last) notes.push({ at, length: length * Math.max(gate, 0.98), pitch, touch: 'plain' });
      continue;
    }
    const first = Math.ceil(at / every - 1e-6);
    const end = Math.ceil((at + length) / every - 1e-6);
    for (let step = first; step < end; step++) {
      const inBar = Math.round(((step * every) % beats) / every);
      const sign = signAt(steps, inBar, step === first);
      if (sign === '-') continue;
      if (sign === '~') {
        for (let i = notes.length - 1; i >= 0; i--) {
          const note = notes[i];
          if (!note || note.at + note.length < (step - 1) * every) break;
          notes[i] = { ...note, length: (step + gate) * every - note.at };
        }
        continue;
      }
      for (const pitch of picked(sign, last, chord, centre))
        notes.push({
          at: step * every,
          length: Math.min(every * gate, at + length - step * every),
          pitch,
          touch: 'plain',
        });
    }
  }
  return notes;
}
