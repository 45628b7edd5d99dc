import { rng } from '../../quest-state/rng';
import type { Compiled, Voice } from './compile';
import { instrument } from './instruments';
import type { MidiEvent } from './midi';

/** Chance of the whole score, fixed. */
const SEED = 1207;
/** Seconds of silence before the first note, so that early ones have room. */
export const LEAD_IN = 0.25;
/** Seconds that are rendered after the end, for what still sounds. */
export const TAIL = 7;
/** Standard deviation of a player's timing, in seconds. */
const UNSTEADY = 0.007;
const PAN = 10;
const EXPRESSION = 11;
const REVERB = 91;

/** A number of about normal distribution, −3 to 3, deviation 1. */
const chance = (name: string, n: number): number =>
  [0, 1, 2].reduce((sum, i) => sum + 2 * rng(SEED, `${name}/${i}`, n) - 1, 0);

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Notes that stand together, lowest first, with the place of each among them. */
const placeIn = (voice: Voice, index: number): number => {
  let place = 0;
  while (voice.notes[index - place - 1]?.at === voice.notes[index]?.at) place++;
  return place;
};

/**
 * How one part is played: notes a little off the beat and unlike in strength, beats of the bar with their weight, chords
 * rolled where the instrument rolls them, held notes swelling with the dynamics. Times are in seconds from the lead-in.
 */
export function perform({ piece, seconds, bars }: Compiled, voice: Voice): MidiEvent[] {
  const { sustains = false, late = 0, roll = 0, program } = instrument(voice.part.plays);
  const who = `${piece.name}/${voice.name}`;
  const { pan, wet = 0.4 } = voice.part;
  const events: MidiEvent[] = [
    { at: 0, kind: 'program', program },
    { at: 0, kind: 'control', control: PAN, value: Math.round(64 + 63 * clamp(pan, -1, 1)) },
    { at: 0, kind: 'control', control: REVERB, value: Math.round(127 * wet) },
  ];
  const sounding = new Map<number, number>();

  voice.notes.forEach((note, i) => {
    const beat = note.at % piece.beats;
    const weight = beat < 0.01 ? 4 : beat % 1 > 0.01 ? -4 : 0;
    const accent = note.touch === 'accent' ? 16 : note.touch === 'broad' ? 5 : 0;
    const level = voice.level(note.at) + weight + accent + 3 * chance(`${who}/strength`, i);
    const velocity = Math.round(clamp(sustains ? 0.5 * level + 42 : level, 16, 122));
    const rolled = (roll / 1000) * placeIn(voice, i);
    const start = seconds(note.at) - late / 1000 + UNSTEADY * chance(`${who}/time`, i) + rolled;
    const share = note.touch === 'short' ? 0.45 : note.touch === 'broad' || !sustains ? 1 : 0.96;
    const end = Math.max(start + 0.06, seconds(note.at + note.length * share) - late / 1000);
    const before = sounding.get(note.pitch) ?? -1;
    const at = Math.max(start + LEAD_IN, before + 0.002);
    events.push({ at, kind: 'on', pitch: note.pitch, velocity });
    events.push({ at: Math.max(at + 0.05, end + LEAD_IN), kind: 'off', pitch: note.pitch });
    sounding.set(note.pitch, Math.max(at + 0.05, end + LEAD_IN));
  });

  if (sustains) {
    let last = -1;
    for (let beat = 0; beat <= bars * piece.beats; beat += 0.25) {
      const held = voice.notes.find((n) => n.at <= beat + 1e-6 && n.at + n.length > beat + 1e-6 && n.length >= 1.5);
      const swell = held ? 9 * Math.sin((Math.PI * (beat - held.at)) / held.length) - 3 : 0;
      const value = Math.round(clamp(34 + 0.8 * voice.level(beat) + swell, 20, 127));
      if (value !== last) events.push({ at: seconds(beat) + LEAD_IN, kind: 'control', control: EXPRESSION, value });
      last = value;
    }
  }
  // A key that is struck while the last note of it still sounds would otherwise be let go by that note's end.
  const order = { program: 0, control: 1, off: 2, on: 3 } as const;
  return events.sort((a, b) => a.at - b.at || order[a.kind] - order[b.kind]);
}
