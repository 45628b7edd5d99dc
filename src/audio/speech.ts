/** How a line is spoken: a short syllable every few letters while it is typed. */
import type { Timbre } from '../../assets/sounds/names';

/** Kinds of syllables, by their pitch. */
const TURNS = ['low', 'mid', 'high'] as const;
type Turn = (typeof TURNS)[number];

/** `rate`: 1 as the syllables were made; `every`: letters to one; `lilt`: part of its pitch by which one rises or falls; `turn`: the kind that comes most often. */
export type Voice = { timbre: Timbre; rate: number; gain: number; every: number; lilt: number; turn: Turn };
/** One take of a kind: any number, for there are only so many. */
export type Syllable = { turn: Turn; take: number; rate: number; gain: number };

const LETTER = /\p{L}|\p{N}/u;
/** Letters before its end in which a sentence turns: up to a question, down to a full stop. */
const END = 14;

/** The last syllable that falls due while the letters from one index to another appear; null for none. */
export function syllable(text: string, from: number, to: number, voice: Voice): Syllable | null {
  let letters = [...text.slice(0, from)].filter((c) => LETTER.test(c)).length;
  let due: { at: number; n: number } | null = null;
  for (let at = from; at < Math.min(to, text.length); at++) {
    if (!LETTER.test(text[at] ?? '')) continue;
    const n = Math.floor(letters / voice.every);
    if (letters === 0 || n > Math.floor((letters - 1) / voice.every)) due = { at, n };
    letters++;
  }
  if (!due) return null;
  const { at, n } = due;
  const tone = toneAt(text, at);
  const letter = text.codePointAt(at) ?? 0;
  const turn =
    tone > 0.4 ? 'high' : tone < -0.4 ? 'low' : n % 3 === 2 ? (TURNS[letter % TURNS.length] ?? 'mid') : voice.turn;
  const swing = Math.max(-1, Math.min(1, Math.sin(at * 0.9) * 0.6 + tone * 0.7));
  return { turn, take: letter + n, rate: voice.rate * (1 + voice.lilt * swing), gain: voice.gain };
}

/** Where a sentence is near its end: up to 1 for a question, less for a cry, down to −1 for a statement. */
function toneAt(text: string, at: number): number {
  const end = text.slice(at, at + END).search(/[.!?…]/);
  if (end < 0) return 0;
  const near = 1 - end / END;
  return text[at + end] === '?' ? near : text[at + end] === '!' ? near * 0.5 : -near * 0.6;
}
