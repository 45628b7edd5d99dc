import { RATE } from './dsp';
import { dynamicsOf, type Mark, type Note, type Quotation, readNotes } from './notation';
import { readChords, type Stand, spin } from './harmony';
import type { Figure, Line, Motif, Part, Piece, Section } from './score';

/** Samples that the length of every loop is a multiple of: a frame of Opus, so that no codec must fill up. */
const GRAIN = 960;

/** A part's notes in beats from the beginning, with the dynamic at any beat as a velocity. */
export type Voice = {
  readonly name: string;
  readonly part: Part;
  readonly notes: readonly Note[];
  level(beat: number): number;
};

export type Compiled = {
  readonly piece: Piece;
  readonly bars: number;
  readonly samples: number;
  readonly voices: readonly Voice[];
  readonly chords: readonly Stand[];
  readonly quotations: readonly (Quotation & { readonly part: string })[];
  readonly sections: readonly { readonly title: string; readonly bar: number }[];
  /** Seconds from the beginning at a beat. */
  seconds(beat: number): number;
};

const areSeveral = (line: Line): line is readonly (string | Figure)[] => Array.isArray(line);

/** Bars of a section, by its chords. */
const barsIn = (section: Section): number => section.chords.split('|').length;

/** Velocity at a beat: between a moving mark and the next it goes in a line. */
function levelAt(marks: readonly Mark[], beat: number): number {
  let index = marks.findLastIndex((mark) => mark.at <= beat + 1e-6);
  if (index < 0) index = 0;
  const mark = marks[index];
  const next = marks[index + 1];
  if (!mark) return 66;
  if (!mark.moving || !next || next.at <= mark.at) return mark.level;
  const share = Math.min(1, Math.max(0, (beat - mark.at) / (next.at - mark.at)));
  return mark.level + (next.level - mark.level) * share;
}

/** Tempo of every beat, in beats a minute: the section's, breathing over four bars, slowing at its end. */
function tempi(piece: Piece): number[] {
  return piece.sections.flatMap((section) => {
    const bars = barsIn(section);
    const { pace = 1, slowing = 1 } = section;
    return Array.from({ length: bars * piece.beats }, (_, beat) => {
      const bar = Math.floor(beat / piece.beats);
      const breath = 1 + 0.012 * Math.sin((2 * Math.PI * beat) / (4 * piece.beats) - 0.6);
      const late = bar === bars - 1 ? ((beat % piece.beats) + 1) / piece.beats : 0;
      return piece.tempo * pace * breath * (1 + (slowing - 1) * late);
    });
  });
}

/** Reads a whole piece: every part's notes, the chords, where motifs are quoted, and how beats lie in time. */
export function compile(piece: Piece, motifs: Readonly<Record<string, Motif>>): Compiled {
  const notes = new Map<string, Note[]>(Object.keys(piece.parts).map((name) => [name, []]));
  const marks = new Map<string, Mark[]>(Object.keys(piece.parts).map((name) => [name, []]));
  const chords: Stand[] = [];
  const quotations: Compiled['quotations'][number][] = [];
  const sections: Compiled['sections'][number][] = [];
  let start = 0;
  for (const section of piece.sections) {
    const where = `${piece.name}, ${section.title}`;
    const bars = barsIn(section);
    sections.push({ title: section.title, bar: start / piece.beats + 1 });
    try {
      const stands = readChords(section.chords, piece.beats);
      chords.push(...stands.map((stand) => ({ ...stand, at: stand.at + start })));
      const general = dynamicsOf(section.dynamics, piece.beats);
      for (const name of Object.keys(section.play)) if (!notes.has(name)) throw new Error(`there is no part "${name}"`);
      for (const name of notes.keys()) {
        let own: readonly Mark[] = general;
        const lines = section.play[name] ?? [];
        for (const line of areSeveral(lines) ? lines : [lines]) {
          if (typeof line !== 'string') {
            for (const note of spin(line, stands, piece.beats)) notes.get(name)?.push({ ...note, at: note.at + start });
            continue;
          }
          const written = readNotes(line, piece.beats, motifs);
          const end = Math.max(0, ...written.notes.map((note) => note.at + note.length));
          if (end > bars * piece.beats + 1e-6) throw new Error(`${name} has more than ${bars} bars`);
          for (const note of written.notes) notes.get(name)?.push({ ...note, at: note.at + start });
          for (const found of written.quotations) quotations.push({ ...found, at: found.at + start, part: name });
          if (written.marks.length > 0) own = written.marks;
        }
        marks.get(name)?.push(...own.map((mark) => ({ ...mark, at: mark.at + start })));
      }
    } catch (error) {
      throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    }
    start += bars * piece.beats;
  }

  const times = [0];
  for (const tempo of tempi(piece)) times.push((times.at(-1) ?? 0) + 60 / tempo);
  const raw = times.at(-1) ?? 0;
  const samples = Math.round((raw * RATE) / GRAIN) * GRAIN;
  const scale = samples / RATE / raw;
  const seconds = (beat: number): number => {
    const index = Math.min(times.length - 2, Math.max(0, Math.floor(beat)));
    const from = times[index] ?? 0;
    return scale * (from + ((times[index + 1] ?? from) - from) * (beat - index));
  };

  const voices = Object.entries(piece.parts).map(([name, part]) => {
    const own = marks.get(name) ?? [];
    const sorted = [...(notes.get(name) ?? [])].sort((a, b) => a.at - b.at || a.pitch - b.pitch);
    return { name, part, notes: sorted, level: (beat: number) => levelAt(own, beat) };
  });
  return { piece, bars: start / piece.beats, samples, voices, chords, quotations, sections, seconds };
}
