import { RATE } from '../dsp';
import type { Chance } from './chance';
import { fall, line, swell } from './curve';
import { white } from './noise';
import { around, below } from './sieve';
import { gliding, mouthed, sung, type Throat, VOWELS, type Vowel } from './throat';
import { faded, full, mix, shaped, type Wave } from './wave';

type Onset = 'm' | 'n' | 'l' | 'w' | 'y' | 'b' | 'd' | 'g' | 'h' | 'p' | 't' | 'k' | 's';

/** Where the mouth comes from, and the frequency and gain of the breath that bursts or hisses before the vowel. */
const ONSETS: Readonly<Record<Onset, readonly [from: Vowel, hertz: number, burst: number, seconds: number]>> = {
  m: [VOWELS.m, 0, 0, 0.032],
  n: [VOWELS.n, 0, 0, 0.03],
  l: [VOWELS.l, 0, 0, 0.032],
  w: [VOWELS.w, 0, 0, 0.042],
  y: [VOWELS.y, 0, 0, 0.042],
  b: [VOWELS.w, 500, 0.2, 0.016],
  d: [VOWELS.n, 1900, 0.16, 0.016],
  g: [VOWELS.y, 1300, 0.18, 0.02],
  h: [VOWELS.uh, 1100, 0.3, 0.03],
  p: [VOWELS.w, 700, 0.32, 0.02],
  t: [VOWELS.n, 2600, 0.3, 0.02],
  k: [VOWELS.y, 1600, 0.34, 0.022],
  s: [VOWELS.n, 3600, 0.22, 0.034],
};

/** One who speaks: pitch in Hz, length of the head against a grown one's, and habits. */
export type Speaker = Throat & {
  readonly pitch: number;
  readonly size: number;
  /** Seconds of a syllable. */
  readonly length: readonly [shortest: number, longest: number];
  readonly onsets: readonly [Onset, ...Onset[]];
  readonly vowels: readonly [keyof typeof VOWELS, ...(keyof typeof VOWELS)[]];
  /** How far the pitch moves within a syllable: 0.1 is a tenth. */
  readonly sway: number;
  /** Hz above which it is dull. */
  readonly bright: number;
};

/** A syllable: a consonant of sorts, a vowel on its way to another, and a pitch that goes where it is told. */
export function syllable(
  who: Speaker,
  height: number,
  turn: 'falls' | 'stays' | 'rises',
  take: number,
  chance: Chance,
): Wave {
  const seconds = chance.between(...who.length);
  const onset = who.onsets[take % who.onsets.length] ?? who.onsets[0];
  const [from, hertz, burst, lead] = ONSETS[onset];
  const vowel = VOWELS[who.vowels[take % who.vowels.length] ?? who.vowels[0]];
  const next = VOWELS[chance.pick(who.vowels)];
  const base = who.pitch * height * (1 + 0.02 * chance.bell());
  const [start, top, end] = {
    falls: [1 + who.sway * 0.4, 1, 1 - who.sway],
    stays: [1 - who.sway * 0.35, 1 + who.sway * 0.3, 1 - who.sway * 0.3],
    rises: [1 - who.sway * 0.5, 1, 1 + who.sway],
  }[turn] as [number, number, number];
  const pitch = line([0, base * start], [seconds * 0.4, base * top], [seconds, base * end]);
  const mouth = gliding(who.size, [0, from], [lead + 0.012, vowel], [seconds * 0.75, vowel], [seconds, next]);
  const voice = full(mouthed(sung(seconds, pitch, who, chance), mouth));
  const opening = burst > 0 ? lead : 0;
  const gain = line(
    [0, burst > 0 ? 0 : 0.35],
    [opening, burst > 0 ? 0.1 : 0.45],
    [opening + 0.022, 1],
    [seconds * 0.6, 0.9],
    [seconds, 0],
  );
  const spoken = shaped(voice, gain);
  const breath = shaped(around(white(0.06, chance), hertz / who.size, 1.1), (t) =>
    t < lead * 0.3 ? t / (lead * 0.3) : fall(lead * 2)(t - lead * 0.3),
  );
  return below(faded(mix([[spoken], [breath, 0, burst * (hertz > 3000 ? 0.7 : 1)]]), 0.003, 0.02), who.bright);
}

/** A word or two that nobody has to understand. */
export function babble(who: Speaker, count: number, chance: Chance): Wave {
  let at = 0;
  const placed = Array.from({ length: count }, (_, n) => {
    const turn = n === count - 1 ? 'falls' : chance.pick(['stays', 'rises', 'falls']);
    const one = syllable(who, chance.between(0.9, 1.15), turn, Math.floor(64 * chance.next()), chance);
    const from = at;
    at += (one.length / RATE) * chance.between(0.85, 1.15);
    return [one, from, chance.between(0.5, 1)] as const;
  });
  return shaped(mix(placed), swell(-0.2, at * 0.3, at + 0.3));
}
