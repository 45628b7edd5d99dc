import type { Piece as Name } from '../../../assets/music/pieces';
import type { INSTRUMENTS } from './instruments';

/** A melody in degrees of a scale: `5,:1 3:2 #4:.5`, with `,` and `'` for octaves and lengths in beats. */
export type Motif = {
  readonly name: string;
  /** Whom or what it stands for. */
  readonly meaning: string;
  readonly degrees: string;
  /** Tonic and mode it is shown in where it is explained, as in `D4 maj`. */
  readonly home: string;
};

/**
 * What is spun out of the chords: `of` notes round `around`, led from chord to chord by the nearest way. Without `pick`
 * they are held; with it, each step of `every` beats plays the voices named: `0` the lowest, `12` two at once, `r` the
 * bass note, `f` its fifth, `o` its octave, `-` silence, `~` holds on. The pattern begins anew with each bar.
 */
export type Figure = {
  readonly of: number;
  readonly around: string;
  readonly pick?: string;
  readonly every?: number;
  /** Part of a step that sounds; 0.9 unless told. */
  readonly gate?: number;
  /** Bars in which it plays, as in `1-4 7`; all unless told. */
  readonly bars?: string;
};

/** Why a part is there decides how loud it is. */
export type Role = 'lead' | 'counter' | 'inner' | 'bass' | 'figure' | 'colour';

export type Part = {
  readonly plays: keyof typeof INSTRUMENTS;
  readonly role: Role;
  /** −1 left to 1 right. */
  readonly pan: number;
  /** dB more or less than its role has. */
  readonly gain?: number;
  /** Share of the hall, 0 to 1; 0.4 unless told. */
  readonly wet?: number;
  /** Layer it belongs to; the piece's first unless told. */
  readonly layer?: string;
};

/** Words of a part: notes (see `notation.ts`) or a figure, one or more at once. */
export type Line = string | Figure | readonly (string | Figure)[];

export type Section = {
  readonly title: string;
  /** Chords, bar by bar: `Dm7 G7 | C | …`; several share a bar evenly, or say `Dm:2 G7:1`. */
  readonly chords: string;
  /** Bar and dynamic: `1 p< 5 mf> 8 p`; `<` and `>` go on growing or fading to the next. */
  readonly dynamics: string;
  /** Share of the piece's tempo. */
  readonly pace?: number;
  /** Share of the tempo reached at the end of its last bar. */
  readonly slowing?: number;
  readonly play: Readonly<Record<string, Line>>;
};

export type Piece = {
  readonly name: Name;
  readonly title: string;
  readonly plays: string;
  readonly key: string;
  readonly tempo: number;
  /** Beats of a bar; in compound time its eighths. */
  readonly beats: number;
  /** Hz above which everything is veiled, as if heard through wool. */
  readonly veil?: number;
  readonly hall: 'room' | 'hall' | 'forest' | 'dream';
  /** Kilobits a second in each codec, where it must weigh less than the others. */
  readonly kilobits?: { readonly webm: number; readonly mp3: number };
  /** Layers in the order in which they join; the first can stand alone. One unnamed layer unless told. */
  readonly layers?: readonly string[];
  readonly parts: Readonly<Record<string, Part>>;
  readonly sections: readonly Section[];
};
