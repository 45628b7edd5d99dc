import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOTIFS } from '../../assets/music/motifs';
import { SCORE } from '../../assets/music/score';
import { voice } from '../../src/build/audio/harmony';
import { midiOf } from '../../src/build/audio/mix';
import { inverted, quote, stepsOf } from '../../src/build/audio/motif';
import { LIST_FILE, withList } from '../../src/build/audio/motif-list';
import { compiled } from '../../src/build/audio/music';
import { readNotes } from '../../src/build/audio/notation';
import { chordOf, nameOf } from '../../src/build/audio/pitch';
import { review } from '../../src/build/audio/review';

const names = (words: string): string[] => {
  const [motif = '', ...rest] = words.split(' ');
  return quote(MOTIFS[motif as keyof typeof MOTIFS], rest).map(({ pitch }) => nameOf(pitch));
};

describe('notation', () => {
  it('reads notes, chords, rests and holds, with lengths that stay', () => {
    const { notes, marks } = readNotes("!p c4:1 [e4 g4] - d5:.5> e5' | !f c4:3 ~:1", 4, MOTIFS);
    expect(notes.map(({ at, length, pitch, touch }) => [at, length, pitch, touch])).toEqual([
      [0, 1, 60, 'plain'],
      [1, 1, 64, 'plain'],
      [1, 1, 67, 'plain'],
      [3, 0.5, 74, 'accent'],
      [3.5, 0.5, 76, 'short'],
      [4, 4, 60, 'plain'],
    ]);
    expect(marks.map(({ at }) => at)).toEqual([0, 4]);
  });

  it('says which bar is not full', () => {
    expect(() => readNotes('c4:1 d4 e4 | c4:2', 3, MOTIFS)).toThrow('bar 2: 2 beats where there are 3');
    expect(() => readNotes('c4:1 h4 e4', 3, MOTIFS)).toThrow('"h4" is no note');
    expect(() => readNotes('<nopony D4 maj>', 3, MOTIFS)).toThrow('no motif is called "nopony"');
  });

  it('lets a motif go over its bar lines', () => {
    const { notes, quotations } = readNotes('<overlooked D4 maj> | | d4:3', 3, MOTIFS);
    expect(notes.at(-1)).toMatchObject({ at: 6, length: 3 });
    expect(quotations).toMatchObject([{ motif: 'overlooked', at: 0, length: 6 }]);
  });
});

describe('motifs', () => {
  it('are sung in any key and mode, stretched, mirrored, backwards and in part', () => {
    expect(names('overlooked D4 maj')).toEqual(['A3', 'F♯4', 'E4', 'D4', 'B3']);
    expect(names('overlooked D4 min')).toEqual(['A3', 'F4', 'E4', 'D4', 'B♭3']);
    expect(names('overlooked D4 maj rev 1-2')).toEqual(['B3', 'D4']);
    expect(names('overlooked D4 maj inv')).toEqual(['A3', 'C♯3', 'D3', 'E3', 'G3']);
    expect(quote(MOTIFS.vlemm, ['E3', 'phr', 'x2']).map(({ length }) => length)).toEqual([3, 1, 2, 2, 4]);
    expect(names('secret A4 min').at(-1)).toBe('G♯4');
    expect(names('secret A4 maj').at(-1)).toBe('A4');
  });

  it('come back when they are mirrored twice', () => {
    for (const motif of Object.values(MOTIFS)) expect(inverted(inverted(stepsOf(motif)))).toEqual(stepsOf(motif));
  });

  it('are listed with the bars in which they stand', () => {
    const text = readFileSync(LIST_FILE, 'utf8');
    expect(text, 'run npm run audio -- --list').toBe(withList(text));
  });

  it('return: each in at least five pieces, and all four together in the credits', () => {
    const places = Object.keys(MOTIFS).map((name) =>
      SCORE.filter((piece) => compiled(piece).quotations.some(({ motif }) => motif === name)).map(
        (piece) => piece.name,
      ),
    );
    for (const pieces of places) {
      expect(pieces.length).toBeGreaterThanOrEqual(5);
      expect(pieces).toContain('credits');
    }
  });
});

describe('harmony', () => {
  it('leads chords by the nearest way and never in parallel fifths', () => {
    const first = voice(chordOf('C'), 3, 64, []);
    const second = voice(chordOf('F'), 3, 64, first);
    expect(first.map((pitch) => pitch % 12).sort((a, b) => a - b)).toEqual([0, 4, 7]);
    expect(second.reduce((way, pitch, i) => way + Math.abs(pitch - (first[i] ?? 0)), 0)).toBeLessThanOrEqual(4);
  });

  it('has third and seventh of a chord that has more tones than there are voices', () => {
    const classes = voice(chordOf('G7'), 3, 60, []).map((pitch) => pitch % 12);
    expect(classes).toEqual(expect.arrayContaining([11, 5]));
  });
});

describe.each(SCORE.map((piece) => [piece.name, compiled(piece)] as const))('%s', (name, score) => {
  it('is a loop of 45 to 100 seconds, of at least two sections, and moves in its dynamics', () => {
    expect(score.samples / 48000).toBeGreaterThanOrEqual(45);
    expect(score.samples / 48000).toBeLessThanOrEqual(100);
    expect(score.samples % 960).toBe(0);
    expect(score.sections.length).toBeGreaterThanOrEqual(2);
    const levels = score.voices.flatMap((voice) => voice.notes.map((note) => voice.level(note.at)));
    expect(Math.max(...levels) - Math.min(...levels)).toBeGreaterThanOrEqual(14);
  });

  it('can be played by its instruments, every layer by some of them', () => {
    expect(review(score).filter(({ kind }) => kind === 'range')).toEqual([]);
    for (const layer of score.piece.layers ?? [])
      expect(score.voices.some(({ part }) => (part.layer ?? score.piece.layers?.[0]) === layer)).toBe(true);
  });

  it('has no semitones that rub, but for the growl of the beast', () => {
    const rubs = review(score).filter(({ kind }) => kind === 'rub');
    if (name !== 'standoff-beast') expect(rubs).toEqual([]);
    else expect(new Set(rubs.map(({ bar }) => bar))).toEqual(new Set([2, 3]));
  });

  it('is played the same every time', () => {
    for (const voice of score.voices) expect(midiOf(score, voice)).toEqual(midiOf(score, voice));
  });
});
