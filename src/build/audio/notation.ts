import { quote } from './motif';
import { pitchOf } from './pitch';
import type { Motif } from './score';

export type Mark = { readonly at: number; readonly level: number; readonly moving: boolean };
type Touch = 'plain' | 'short' | 'accent' | 'broad';
/** A note of a part: where and how long in beats, how it is touched. */
export type Note = { readonly at: number; readonly length: number; readonly pitch: number; readonly touch: Touch };
export type Quotation = {
  readonly motif: string;
  readonly words: readonly string[];
  readonly at: number;
  readonly length: number;
};
export type Written = { readonly notes: Note[]; readonly marks: Mark[]; readonly quotations: Quotation[] };

/** Loudness of a dynamic, as the velocity a plain note has. */
const DYNAMICS: Readonly<Record<string, number>> = { ppp: 26, pp: 38, p: 52, mp: 66, mf: 80, f: 96, ff: 110 };
const TOUCHES: Readonly<Record<string, Touch>> = { "'": 'short', '>': 'accent', _: 'broad' };

/** Reads a dynamic such as `mf` or `p<`, which moves on to the next one. */
function markOf(word: string, at: number): Mark {
  const [, name = '', moving] = /^([pmf]+)([<>]?)$/.exec(word) ?? [];
  const level = DYNAMICS[name];
  if (level === undefined) throw new Error(`"${word}" is no dynamic`);
  return { at, level, moving: moving !== '' };
}

/** Reads the dynamics of a section, `1 p< 5 mf`, where the numbers are bars. */
export function dynamicsOf(text: string, beats: number): Mark[] {
  const words = text.split(/\s+/);
  return words.flatMap((word, i) => (i % 2 === 1 ? [markOf(word, (Number(words[i - 1]) - 1) * beats)] : []));
}

const WORD = /<[^>]+ [^>]+>|\[[^\]]+\]\S*|\S+/g;

/**
 * Reads the notes of one part in one section. Bars stand between `|`. `c#5:1.5` is a note with its length in beats, which
 * stays for those after it; `[c4 e4]` a chord; `-` a rest; `~` holds on; `R` rests for a whole bar and `R*3` for three.
 * After a note, `'` is short, `>` accented, `_` broad. `!mf` sets the dynamic. `<secret D4 min x2>` quotes a motif.
 * Throws with the bar when a bar is not full.
 */
export function readNotes(text: string, beats: number, motifs: Readonly<Record<string, Motif>>): Written {
  const notes: Note[] = [];
  const marks: Mark[] = [];
  const quotations: Quotation[] = [];
  let at = 0;
  let bar = 1;
  let length = 1;
  let quoted = 0;

  const fail = (why: string): never => {
    throw new Error(`bar ${bar}: ${why}`);
  };
  const add = (pitches: readonly number[], touch: Touch): void => {
    for (const pitch of pitches) notes.push({ at, length, pitch, touch });
    at += length;
  };
  const hold = (): void => {
    for (let i = notes.length - 1; i >= 0; i--) {
      const note = notes[i];
      if (!note || Math.abs(note.at + note.length - at) > 1e-6) break;
      notes[i] = { ...note, length: note.length + length };
    }
    at += length;
  };
  const closeBar = (): void => {
    const end = bar * beats;
    if (Math.abs(at - end) > 1e-6 && !(at > end && quoted > end - 1e-6))
      fail(`${at - (bar - 1) * beats} beats where there are ${beats}`);
    bar++;
  };

  for (const word of text.trim().match(WORD) ?? []) {
    const rest = /^R(?:\*(\d+))?$/.exec(word);
    const motif = /^<([^>]+)>$/.exec(word);
    if (word === '|') closeBar();
    else if (rest) {
      const bars = Number(rest[1] ?? 1);
      bar += bars - 1;
      at = Math.round(at / beats + bars) * beats;
    } else if (motif) {
      const [name = '', ...words] = (motif[1] ?? '').split(/\s+/);
      const source = motifs[name] ?? fail(`no motif is called "${name}"`);
      const from = at;
      for (const tone of quote(source, words)) {
        length = tone.length;
        add([tone.pitch], 'plain');
      }
      quoted = at;
      quotations.push({ motif: name, words, at: from, length: at - from });
    } else if (word.startsWith('!')) marks.push(markOf(word.slice(1), at));
    else {
      const [, sound = '', beatsSaid, touch = ''] =
        /^(\[[^\]]+\]|[a-g][#b]*\d|-|~)(?::([\d.]+))?(['>_]?)$/.exec(word) ?? fail(`"${word}" is no note`);
      if (beatsSaid !== undefined) length = Number(beatsSaid);
      if (sound === '-') at += length;
      else if (sound === '~') hold();
      else add(sound.replace(/[[\]]/g, '').split(' ').map(pitchOf), TOUCHES[touch] ?? 'plain');
    }
  }
  closeBar();
  return { notes, marks, quotations };
}
