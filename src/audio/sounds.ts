/** Every file of sound: what is in it, what it weighs, where it is. */
import made from 'virtual:sounds';
import type { Piece } from '../../assets/music/pieces';
import { BANKS, type Bank, type Bed, type Effect, type Timbre } from '../../assets/sounds/names';

export type Codec = 'webm' | 'mp3';
type Bytes = Readonly<Record<Codec, number>>;
/** Seconds of the file. */
type Span = readonly [from: number, to: number];
type Loop = { readonly loop: Span; readonly bytes: Bytes };
type Takes = { readonly takes: Readonly<Record<string, readonly Span[]>>; readonly bytes: Bytes };
export type Music = {
  readonly beats: number;
  readonly bars: readonly number[];
  readonly layers: Readonly<Record<string, Loop>>;
};

const SOUNDS = made as {
  readonly pieces: Readonly<Record<Piece, Music>>;
  readonly beds: Readonly<Record<Bed, Loop>>;
  readonly banks: Readonly<Record<Bank, Takes>>;
  readonly voices: Readonly<Record<Timbre, Takes>>;
};

/** A file's name, without its folder and codec. */
export type File = string;
type Sprite = Record<string, [offset: number, duration: number] | [offset: number, duration: number, loop: boolean]>;

/** Name of the one part of a looped file. */
export const LOOP = 'loop';
/** What a piece without layers calls the whole of it. */
const WHOLE = 'all';

export const musicOf = (piece: Piece): Music => SOUNDS.pieces[piece];
export const layerFile = (piece: Piece, layer: string): File => (layer === WHOLE ? piece : `${piece}-${layer}`);
export const layersOf = (piece: Piece): readonly string[] => Object.keys(musicOf(piece).layers);
export const layerFiles = (piece: Piece): readonly File[] => layersOf(piece).map((layer) => layerFile(piece, layer));
export const bedFile = (bed: Bed): File => `bed-${bed}`;
export const voiceFile = (timbre: Timbre): File => `voice-${timbre}`;

const BANK_OF = new Map<Effect, Bank>(
  (Object.keys(BANKS) as Bank[]).flatMap((bank) => BANKS[bank].map((effect) => [effect, bank] as const)),
);
/** The bank that holds an effect, which is its file's name, too. */
export const bankOf = (effect: Effect): Bank => BANK_OF.get(effect) as Bank;

/** The parts of a bank or voice that stand for one name, and their seconds. */
export const takesOf = (file: File, name: string): readonly { part: string; seconds: number }[] =>
  (takesIn(file)[name] ?? []).map(([from, to], n) => ({ part: `${name}/${n}`, seconds: to - from }));

const takesIn = (file: File): Takes['takes'] => TAKES.get(file)?.takes ?? {};

const LOOPS = new Map<File, Loop>([
  ...Object.entries(SOUNDS.pieces).flatMap(([piece, { layers }]) =>
    Object.entries(layers).map(([layer, loop]) => [layerFile(piece as Piece, layer), loop] as const),
  ),
  ...Object.entries(SOUNDS.beds).map(([bed, loop]) => [bedFile(bed as Bed), loop] as const),
]);
const TAKES = new Map<File, Takes>([
  ...Object.entries(SOUNDS.banks),
  ...Object.entries(SOUNDS.voices).map(([timbre, takes]) => [voiceFile(timbre as Timbre), takes] as const),
]);

export const isLoop = (file: File): boolean => LOOPS.has(file);

/** Bytes of a file; 0 for one that there is not. */
export const weightOf = (file: File, codec: Codec): number => (LOOPS.get(file) ?? TAKES.get(file))?.bytes[codec] ?? 0;

/** Parts of a file as Howler wants them, in ms. */
export function spriteOf(file: File): Sprite {
  const looped = LOOPS.get(file);
  if (looped) return { [LOOP]: [looped.loop[0] * 1000, (looped.loop[1] - looped.loop[0]) * 1000, true] };
  return Object.fromEntries(
    Object.entries(takesIn(file)).flatMap(([name, takes]) =>
      takes.map(([from, to], n): [string, Sprite[string]] => [`${name}/${n}`, [from * 1000, (to - from) * 1000]]),
    ),
  );
}

const FILES: Readonly<Record<string, string>> = import.meta.glob<string>(
  ['../../assets/music/rendered/*', '../../assets/sounds/rendered/*'],
  { query: '?url', import: 'default', eager: true },
);
const URLS = new Map(Object.entries(FILES).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1), url]));
export const urlOf = (file: File, codec: Codec): string | undefined => URLS.get(`${file}.${codec}`);
