const STEPS: Readonly<Record<string, number>> = { c: 0, d: 2, e: 4, f: 5, g: 7, a: 9, b: 11 };
const SHIFTS: Readonly<Record<string, number>> = { '': 0, '#': 1, b: -1, '##': 2, bb: -2 };
const NAMES = ['C', 'C♯', 'D', 'D♯', 'E', 'F', 'F♯', 'G', 'G♯', 'A', 'B♭', 'B'] as const;

/** MIDI number of a name such as `c#4`, where `c4` is 60; throws on anything else. */
export function pitchOf(name: string): number {
  const [, letter = '', shift = '', octave = ''] = /^([a-gA-G])(##|#|bb|b)?(-?\d)$/.exec(name) ?? [];
  const step = STEPS[letter.toLowerCase()];
  if (step === undefined) throw new Error(`"${name}" is no pitch`);
  return 12 * (Number(octave) + 1) + step + (SHIFTS[shift] ?? 0);
}

/** Name of a MIDI number, as in C♯4. */
export const nameOf = (pitch: number): string => `${NAMES[pitch % 12]}${Math.floor(pitch / 12) - 1}`;

const MODES: Readonly<Record<string, readonly number[]>> = {
  maj: [0, 2, 4, 5, 7, 9, 11],
  min: [0, 2, 3, 5, 7, 8, 10],
  dor: [0, 2, 3, 5, 7, 9, 10],
  phr: [0, 1, 3, 5, 7, 8, 10],
  lyd: [0, 2, 4, 6, 7, 9, 11],
};

/** Semitones of a scale's seven notes over its tonic. */
export function scaleOf(mode: string): readonly number[] {
  const scale = MODES[mode];
  if (!scale) throw new Error(`"${mode}" is no mode: there are ${Object.keys(MODES).join(', ')}`);
  return scale;
}

const QUALITIES: Readonly<Record<string, readonly number[]>> = {
  '': [0, 4, 7],
  m: [0, 3, 7],
  '7': [0, 4, 7, 10],
  maj7: [0, 4, 7, 11],
  m7: [0, 3, 7, 10],
  m7b5: [0, 3, 6, 10],
  dim: [0, 3, 6],
  dim7: [0, 3, 6, 9],
  aug: [0, 4, 8],
  sus4: [0, 5, 7],
  sus2: [0, 2, 7],
  '7sus4': [0, 5, 7, 10],
  '6': [0, 4, 7, 9],
  m6: [0, 3, 7, 9],
  add9: [0, 4, 7, 2],
  madd9: [0, 3, 7, 2],
  maj9: [0, 4, 7, 11, 2],
  m9: [0, 3, 7, 10, 2],
  '9': [0, 4, 7, 10, 2],
  '7b9': [0, 4, 7, 10, 1],
  m11: [0, 3, 7, 10, 5],
  mmaj7: [0, 3, 7, 11],
  '5': [0, 7],
};

export type Chord = {
  readonly name: string;
  /** Pitch classes, the root first. */
  readonly tones: readonly number[];
  /** Pitch class of the lowest note. */
  readonly bass: number;
};

const classOf = (name: string): number => pitchOf(`${name}4`) % 12;

/** Reads a chord such as `F#m7b5` or `D/F#`. */
export function chordOf(name: string): Chord {
  const [, root = '', quality = '', bass] = /^([A-G][#b]?)([^/]*)(?:\/([A-G][#b]?))?$/.exec(name) ?? [];
  const tones = QUALITIES[quality];
  if (root === '' || !tones) throw new Error(`"${name}" is no chord`);
  const base = classOf(root);
  return { name, tones: tones.map((tone) => (base + tone) % 12), bass: bass ? classOf(bass) : base };
}
