/** Spike's smile at the door: it droops and stretches by itself; the player keeps it between thin and too wide. */
import { rng } from '../quest-state/rng';
import { type Hand, type Rules, STEP, type Tier, WIDER_AFTER } from './minigame';

export type Smile = {
  seed: number;
  /** 0 calm … 2 shaken. */
  unease: number;
  step: number;
  /** −1 all gone, 0 just right, 1 every tooth. */
  width: number;
  /** Seconds that it did not fit. */
  off: number;
  /** Times it slipped out of the band. */
  slips: number;
};

export const QUESTIONS = 3;
/** Seconds of one of Twilight's questions. */
const QUESTION = 5;
/** Seconds for which the face pulls one way. */
const PULLING = 1.25;
/** How fast it goes by itself, by what it already does, and by the player's hand; 1/s. */
const PULL = 0.46;
const RUNAWAY = 0.55;
const HAND = 1.35;
const CALM = 0.6;
/** Half widths of the band, and what it loses by unease. */
const [BAND, WIDER, UNEASE] = [0.36, 0.5, 0.06];
/** Seconds off that a smile may have to be fine, and fair. */
const [FINE, FAIR] = [0.8, 5];

/** `unease`: 0 calm … 2 shaken; the less calm, the less of a smile convinces. */
export const smiling = (unease: number): Rules<Smile> => ({
  begin: (seed) => ({ seed, unease, step: 0, width: 0, off: 0, slips: 0 }),
  step,
  tierOf: ({ step: count, off }): Tier | null => {
    if (count * STEP < QUESTIONS * QUESTION) return null;
    return off <= FINE ? 'fine' : off <= FAIR ? 'fair' : 'poor';
  },
  missesOf: ({ slips }) => slips,
});

/** Half the width of the band in which the smile convinces. */
export const bandOf = ({ slips, unease }: Smile): number => (slips >= WIDER_AFTER ? WIDER : BAND) - unease * UNEASE;
export const fits = (state: Smile): boolean => Math.abs(state.width) <= bandOf(state);
/** Which of her questions Twilight is asking, from 0. */
export const questionOf = ({ step: count }: Smile): number =>
  Math.min(QUESTIONS - 1, Math.floor((count * STEP) / QUESTION));

/** Which way the face pulls now, and how hard: each question pulls harder than the last, and turns come in no order. */
function pullOf(state: Smile): number {
  const drawn = rng(state.seed, 'smile', Math.floor((state.step * STEP) / PULLING)) * 2 - 1;
  const strength = PULL * (0.7 + 0.3 * questionOf(state));
  return Math.sign(drawn) * (0.5 + 0.5 * Math.abs(drawn)) * strength;
}

function step(state: Smile, { y }: Hand): Smile {
  const ease = state.slips >= WIDER_AFTER ? CALM : 1;
  const pace = (pullOf(state) + state.width * RUNAWAY) * ease - y * HAND;
  const width = Math.max(-1, Math.min(1, state.width + pace * STEP));
  const moved = { ...state, step: state.step + 1, width };
  if (fits(moved)) return moved;
  return { ...moved, off: state.off + STEP, slips: state.slips + (fits(state) ? 1 : 0) };
}
