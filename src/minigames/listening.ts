/** Spike's ear fin at the door: wingbeats fade down the corridor, with silences among them that are none. */
import { rng } from '../quest-state/rng';
import { type Hand, type Rules, STEP, WIDER_AFTER } from './minigame';

/** A wingbeat: seconds after she set off, and how it sounds at the door, 0 to 1. */
export type Beat = { at: number; loudness: number };

export type Listening = {
  seed: number;
  flight: readonly Beat[];
  /** Seconds since she last set off; below 0 while she is still at the door. */
  away: number;
  /** Times she came back with one more question. */
  questions: number;
  /** Set once Spike has let go of the door. */
  left: 'pressed' | 'waited' | null;
};

/** Wingbeats of the first flight, and of any later one. */
const BEATS = { first: 15, later: 10 } as const;
/** Seconds from beat to beat, near the door and far from it. */
const [NEAR, FAR] = [0.6, 1.15];
/** Seconds that a feigned silence lasts, before and after it is eased. */
const SILENCE = 2.3;
const EASED = 1.7;
/** How loud the farthest beat is. */
const FAINT = 0.16;
/** Seconds of one more question at the door. */
const QUESTION = 3;
/** Seconds of true silence after which even Spike believes it. */
const ENOUGH = 8;
/** Questions after which she has none left, and goes for good. */
const LAST_QUESTION = 4;

export const LISTENING: Rules<Listening> = {
  begin: (seed) => ({ seed, flight: flightOf(seed, 0), away: 0, questions: 0, left: null }),
  step,
  tierOf: ({ left, questions }) => {
    if (questions >= LAST_QUESTION) return 'poor';
    if (left === null) return null;
    return questions === 0 ? 'fine' : questions <= 2 ? 'fair' : 'poor';
  },
  missesOf: ({ questions }) => questions,
};

/** Whether the last wingbeat has sounded. */
export const isGone = ({ flight, away }: Listening): boolean => away >= (flight.at(-1)?.at ?? 0);

/** Beats heard within the last `seconds`, oldest first, each with its age in seconds. */
export function heard({ flight, away }: Listening, seconds: number): readonly (Beat & { age: number })[] {
  return flight.map((beat) => ({ ...beat, age: away - beat.at })).filter(({ age }) => age >= 0 && age < seconds);
}

function flightOf(seed: number, questions: number): readonly Beat[] {
  const count = questions === 0 ? BEATS.first : BEATS.later;
  const stream = `listening-${questions}`;
  const silences = new Set(
    [0.38, 0.62, 0.82].map((part, n) => Math.round(count * part + rng(seed, stream, n) * 2 - 1)),
  );
  const silence = questions >= WIDER_AFTER ? EASED : SILENCE;
  const beats: Beat[] = [];
  let at = 0;
  for (let n = 0; n < count; n++) {
    const far = n / (count - 1);
    beats.push({ at, loudness: FAINT ** far });
    const next = NEAR + (FAR - NEAR) * far;
    at += silences.has(n) ? silence : next * (0.9 + 0.2 * rng(seed, stream, 10 + n));
  }
  return beats;
}

function step(state: Listening, { press }: Hand): Listening {
  const away = state.away + STEP;
  const moved = { ...state, away };
  if (isGone(moved)) {
    const silent = away - (state.flight.at(-1)?.at ?? 0);
    return { ...moved, left: press ? 'pressed' : silent >= ENOUGH ? 'waited' : null };
  }
  if (!press || away < 0) return moved;
  const questions = state.questions + 1;
  return { ...state, questions, flight: flightOf(state.seed, questions), away: -QUESTION };
}
