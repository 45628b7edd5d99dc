/** What is heard over and over while it lasts: a heart, a breath. */
import type { Effect } from '../../assets/sounds/names';
import type { Noise } from './noise';
import type { Shown } from './shown';

type Beat = { effect: Effect; every: number; gain: number };

/** Seconds between heartbeats at rest and at worst, and between Twilight's breaths. */
const HEART = { calm: 1.05, worst: 0.46 } as const;
const BREATH = { calm: 4, worst: 1.6 } as const;

const between = ({ calm, worst }: { calm: number; worst: number }, how: number): number => calm + (worst - calm) * how;

export function beatOf({ gauge, standoff, panic, screen }: Shown): Beat | null {
  if (screen !== 'none') return null;
  if (gauge?.kind === 'smile') {
    const off = Math.min(1, Math.abs(gauge.width) / Math.max(gauge.band, 0.01));
    return { effect: 'heartbeat', every: between(HEART, off), gain: 0.35 + 0.65 * off };
  }
  if (standoff !== null && standoff.composure.now <= 1)
    return { effect: 'heartbeat', every: between(HEART, standoff.composure.now <= 0 ? 1 : 0.5), gain: 0.5 };
  if (panic !== null && panic > 0) return { effect: 'breath', every: between(BREATH, panic), gain: 0.3 + 0.4 * panic };
  return null;
}

export class Pulse {
  private since = 0;

  /** Once a frame; `delta` in ms of game time. */
  tick(delta: number, shown: Shown): readonly Noise[] {
    const beat = beatOf(shown);
    this.since = beat ? this.since + delta / 1000 : 0;
    if (!beat || this.since < beat.every) return [];
    this.since = 0;
    return [{ effect: beat.effect, gain: beat.gain }];
  }
}
