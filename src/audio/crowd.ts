/** How many sounds there may be at once, and which of them matter most. */
import { BANKS, type Effect } from '../../assets/sounds/names';
import { CAPTIONS } from '../../assets/sounds/captions';

/** Sounds at once, beside music, ambience and voices. */
export const MOST = 16;
/** Seconds within which the same effect is not heard twice. */
export const APART = 0.04;

const INTERFACE: readonly Effect[] = BANKS.interface;

type Heard = { readonly effect: Effect; readonly footfall: boolean };

/** What says something comes first, steps come last. */
const rankOf = ({ effect, footfall }: Heard): number =>
  footfall ? 0 : CAPTIONS[effect] !== undefined ? 3 : INTERFACE.includes(effect) ? 2 : 1;

/** `began`: in seconds. */
type Sounding = Heard & { readonly began: number };

/** Whether a sound may be heard now, in seconds, and which one gives way to it: the oldest of the least of those that matter no more. */
export function admit<One extends Sounding>(
  heard: Heard,
  now: number,
  sounding: readonly One[],
): { heard: false } | { heard: true; instead: One | null } {
  if (sounding.some((each) => each.effect === heard.effect && now - each.began < APART)) return { heard: false };
  if (sounding.length < MOST) return { heard: true, instead: null };
  const [least] = sounding.toSorted((a, b) => rankOf(a) - rankOf(b) || a.began - b.began);
  if (!least || rankOf(least) > rankOf(heard)) return { heard: false };
  return { heard: true, instead: least };
}
