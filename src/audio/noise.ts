import type { Effect } from '../../assets/sounds/names';
import type { Point } from '../places/place';

/** Something that is heard once. `at`: where, in px of the place; without it, or with `pan`, it is heard beside the player. */
export type Noise = {
  effect: Effect;
  at?: Point;
  /** −1 left to 1 right. */
  pan?: number;
  /** 1 as it was made. */
  gain?: number;
  rate?: number;
  /** Hz above which it is muffled. */
  cutoff?: number;
  /** A step or a wingbeat, of which there are many: it says nothing, and gives way to all else. */
  footfall?: boolean;
};

/** What is in view of the place: its middle and its width, in px. */
export type Outlook = { x: number; y: number; width: number };

/** Share of half the view beyond which a thing is wholly aside. */
const ASIDE = 1.15;
/** Px from the middle of the view within which things are as loud as they are. */
const CLOSE = 150;
const MOST = 0.9;

/** A noise as it is heard from the middle of a view. */
export function heardFrom(noise: Noise, { x, y, width }: Outlook): Noise & { pan: number; gain: number } {
  const { at, pan, gain = 1 } = noise;
  if (!at) return { ...noise, pan: pan ?? 0, gain };
  const [dx, dy] = [at.x - x, at.y - y];
  const aside = Math.max(-1, Math.min(1, dx / ((width / 2) * ASIDE)));
  const far = Math.max(0, Math.hypot(dx, dy) - CLOSE) / CLOSE;
  return { ...noise, pan: pan ?? aside * MOST, gain: gain / (1 + far * far) };
}
