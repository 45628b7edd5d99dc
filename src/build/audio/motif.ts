import { pitchOf, scaleOf } from './pitch';
import type { Motif } from './score';

export type Step = { readonly degree: number; readonly shift: number; readonly length: number };
export type Tone = { readonly pitch: number; readonly length: number };

/** The steps of a motif; degree 0 is the tonic, 7 its octave, and `shift` leaves the scale by semitones. */
export function stepsOf({ name, degrees }: Motif): Step[] {
  return degrees.split(/\s+/).map((word) => {
    const [, shift = '', degree = '', octave = '', length = ''] = /^([#b]?)([1-7])([,']*):([\d.]+)$/.exec(word) ?? [];
    if (degree === '') throw new Error(`${name}: "${word}" is no step`);
    const octaves = [...octave].reduce((sum, mark) => sum + (mark === "'" ? 1 : -1), 0);
    const semitones = shift === '#' ? 1 : shift === 'b' ? -1 : 0;
    return { degree: Number(degree) - 1 + 7 * octaves, shift: semitones, length: Number(length) };
  });
}

/** Mirrors a motif round its first degree. */
export const inverted = (steps: readonly Step[]): Step[] =>
  steps.map(({ degree, shift, length }) => ({
    degree: 2 * (steps[0]?.degree ?? 0) - degree,
    shift: shift === 0 ? 0 : -shift,
    length,
  }));

/** Stretches a motif, or with a factor under 1 shortens it. */
const stretched = (steps: readonly Step[], factor: number): Step[] =>
  steps.map((step) => ({ ...step, length: step.length * factor }));

/** Plays a motif from its end. */
const reversed = (steps: readonly Step[]): Step[] => [...steps].reverse();

/** Sings a motif in a key: another tonic transposes it, another mode reharmonises it. */
function sung(steps: readonly Step[], tonic: number, mode: string): Tone[] {
  const scale = scaleOf(mode);
  return steps.map(({ degree, shift, length }) => {
    const octave = Math.floor(degree / 7);
    return { pitch: tonic + 12 * octave + (scale[degree - 7 * octave] ?? 0) + shift, length };
  });
}

/**
 * What a quotation such as `overlooked D4 min x2 inv 1-4` sounds like: tonic and mode, then what is done to the motif
 * in this order: notes from-to, `inv` mirrored, `rev` from its end, `x2` stretched.
 */
export function quote(motif: Motif, words: readonly string[]): Tone[] {
  const [tonic = '', mode = '', ...changes] = words;
  let steps = stepsOf(motif);
  for (const change of changes) {
    const range = /^(\d+)-(\d+)$/.exec(change);
    if (range) steps = steps.slice(Number(range[1]) - 1, Number(range[2]));
    else if (change === 'inv') steps = inverted(steps);
    else if (change === 'rev') steps = reversed(steps);
    else if (/^x[\d.]+$/.test(change)) steps = stretched(steps, Number(change.slice(1)));
    else throw new Error(`${motif.name}: "${change}" is nothing that can be done to a motif`);
  }
  return sung(steps, pitchOf(tonic), mode);
}

/** The words of a quotation in plain English, for the list of motifs. */
export function describeQuote(motif: Motif, words: readonly string[]): string {
  const [tonic = '', mode = '', ...changes] = words;
  const [, homeMode = ''] = motif.home.split(' ');
  const MODES: Readonly<Record<string, string>> = {
    maj: 'major',
    min: 'minor',
    dor: 'Dorian',
    phr: 'Phrygian',
    lyd: 'Lydian',
  };
  const key = `${tonic
    .replace(/\d/, '')
    .replace('#', '♯')
    .replace(/(?<=.)b/, '♭')} ${MODES[mode] ?? mode}`;
  const said = changes.map((change) => {
    if (change === 'inv') return 'inverted';
    if (change === 'rev') return 'backwards';
    if (change.startsWith('x')) return Number(change.slice(1)) > 1 ? 'augmented' : 'diminished';
    return `notes ${change.replace('-', ' to ')}`;
  });
  return [mode === homeMode ? key : `turned to ${key}`, ...said].join(', ');
}
