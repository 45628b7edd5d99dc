/** How many sounds there may be at once, and which of them matter most. */
import { BANKS, type Effect } from '../../assets/sounds/names';
import { CAPTIONS } from '../../assets/sounds/captions';

/** Sounds at once, beside music, ambience and voices. */
export const MOST = 16;
/** Seconds within which the same effect is not heard twice. */
export const APART = 0.04;

const STEPS: readonly Effect[] = BANKS.steps;
const INTERFACE: readonly Effect[] = BANKS.interface;

/** What says something comes first, steps come last. */
const rankOf = (effect: Effect): number =>
  CAPTIONS[effect] !== undefined ? 3 : INTERFACE.includes(effect) ? 2 : STEPS.includes(effect) ? 0 : 1;

/** `began`: in seconds. */
type Sounding = { readonly effect: Effect; readonly began: number };

/** Whether a sound may be heard now, in seconds, and which one gives way to it: the oldest of the least of those that matter no more. */
export function admit<One extends Sounding>(
  effect: Effect,
  now: number,
  sounding: readonly One[],
): { heard: false } | { heard: true; instead: One | null } {
  if (sounding.some((each) => each.effect === effect && now - each.began < APART)) return { heard: false };
  if (sounding.length < MOST) return { heard: true, instead: null };
  const [least] = sounding.toSorted((a, b) => rankOf(a.effect) - rankOf(b.effect) || a.began - b.began);
  if (!least || rankOf(least.effect) > rankOf(effect)) return { heard: false };
  return { heard: true, instead: least };
}
