import type { Timbre } from './names';

/** How somepony speaks: their timbre, and what is done with its syllables. */
type Voice = {
  readonly timbre: Timbre;
  /** Speed at which syllables are played, which is their pitch too; 1 as they were rendered. */
  readonly rate: number;
  /** Share of full loudness. */
  readonly gain: number;
  /** Letters to a syllable: the more, the slower. */
  readonly every: number;
  /** How far pitch strays from syllable to syllable: 0.1 is a tenth up or down. */
  readonly lilt: number;
};

/** Everyone who speaks, by the id of `assets/story/people.json`. No two sound alike. */
export const VOICES: Readonly<Record<string, Voice>> = {
  spike: { timbre: 'dragonet', rate: 1, gain: 1, every: 2.6, lilt: 0.07 },
  /** Quick and bright, and every word in its place. */
  twilight: { timbre: 'mare', rate: 1.1, gain: 1, every: 2.3, lilt: 0.06 },
  /** Raspy; hates a silence. */
  'rainbow-dash': { timbre: 'rasp', rate: 1, gain: 1, every: 2.3, lilt: 0.09 },
  applejack: { timbre: 'drawl', rate: 1, gain: 1, every: 3.4, lilt: 0.06 },
  /** Never twice on one note. */
  'pinkie-pie': { timbre: 'bounce', rate: 1, gain: 0.95, every: 2, lilt: 0.18 },
  /** Blunt, and a little lower than she would like. */
  starlight: { timbre: 'mare', rate: 0.95, gain: 0.95, every: 2.7, lilt: 0.05 },
  rarity: { timbre: 'lady', rate: 1, gain: 1, every: 3.2, lilt: 0.12 },
  fluttershy: { timbre: 'hush', rate: 1, gain: 0.6, every: 3, lilt: 0.05 },
  'big-mac': { timbre: 'stallion', rate: 0.8, gain: 1, every: 3.6, lilt: 0.02 },
  /** Warm; floods of joy. */
  griffith: { timbre: 'dragonet', rate: 0.84, gain: 1, every: 2.2, lilt: 0.12 },
  /** Deep and easy. */
  connor: { timbre: 'giant', rate: 1.14, gain: 1, every: 3.6, lilt: 0.05 },
  /** Almost too soft. */
  yam: { timbre: 'whisper', rate: 1.06, gain: 0.38, every: 3, lilt: 0.04 },
  /** Clipped: few syllables, all on one note. */
  saphira: { timbre: 'dragon', rate: 1.06, gain: 0.95, every: 3.4, lilt: 0.015 },
  'night-guard': { timbre: 'stallion', rate: 1, gain: 0.9, every: 3.2, lilt: 0.03 },
  timberwolf: { timbre: 'beast', rate: 0.84, gain: 1, every: 4, lilt: 0.06 },
  owl: { timbre: 'hush', rate: 0.78, gain: 0.7, every: 4, lilt: 0.03 },
  'mint-julep': { timbre: 'lady', rate: 1.1, gain: 0.9, every: 2.8, lilt: 0.14 },
  'brass-note': { timbre: 'stallion', rate: 1.15, gain: 0.95, every: 2.6, lilt: 0.08 },
  'old-quill': { timbre: 'elder', rate: 1, gain: 0.85, every: 3.6, lilt: 0.06 },
  'sunny-side': { timbre: 'filly', rate: 0.94, gain: 0.95, every: 2.3, lilt: 0.1 },
  tuppence: { timbre: 'filly', rate: 1.14, gain: 0.9, every: 2.3, lilt: 0.1 },
  'storm-chaser': { timbre: 'rasp', rate: 0.87, gain: 0.95, every: 2.5, lilt: 0.06 },
  dahlia: { timbre: 'lady', rate: 0.9, gain: 0.9, every: 3, lilt: 0.08 },
  'baron-merino': { timbre: 'elder', rate: 0.84, gain: 0.95, every: 3.4, lilt: 0.09 },
  /** A changeling, who is still practising. */
  cicada: { timbre: 'dragon', rate: 1.24, gain: 0.85, every: 2.8, lilt: 0.09 },
  yorsk: { timbre: 'giant', rate: 0.88, gain: 1, every: 3.6, lilt: 0.04 },
  gerta: { timbre: 'rasp', rate: 1.14, gain: 0.9, every: 2.7, lilt: 0.07 },
};

/** Who is no person: the contract's smoke; and Spike's thoughts, should they be heard at all. */
export const SMOKE: Voice = { timbre: 'beast', rate: 1.12, gain: 0.8, every: 3.6, lilt: 0.05 };
export const THOUGHT: Voice = { timbre: 'whisper', rate: 0.94, gain: 0.25, every: 3.4, lilt: 0.03 };

/** What a mood changes, as factors of a voice; `turn` is the kind of syllable that comes most often. */
type Mood = Omit<Voice, 'timbre'> & { readonly turn: 'low' | 'mid' | 'high' };

/** By the moods of portraits. */
export const MOODS: Readonly<Record<string, Mood>> = {
  neutral: { rate: 1, gain: 1, every: 1, lilt: 1, turn: 'mid' },
  happy: { rate: 1.05, gain: 1, every: 0.92, lilt: 1.5, turn: 'high' },
  worried: { rate: 1.03, gain: 0.9, every: 0.95, lilt: 1.2, turn: 'high' },
  sad: { rate: 0.93, gain: 0.75, every: 1.3, lilt: 0.6, turn: 'low' },
  surprised: { rate: 1.1, gain: 1, every: 0.9, lilt: 1.6, turn: 'high' },
  angry: { rate: 1.02, gain: 1.1, every: 0.88, lilt: 0.9, turn: 'low' },
  sly: { rate: 0.97, gain: 0.92, every: 1.1, lilt: 1.2, turn: 'mid' },
  tender: { rate: 0.96, gain: 0.8, every: 1.2, lilt: 0.8, turn: 'low' },
  aside: { rate: 0.98, gain: 0.6, every: 1.05, lilt: 0.8, turn: 'mid' },
};
