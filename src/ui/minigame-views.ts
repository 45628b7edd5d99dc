/** What the overlay shows of a minigame in play. */
import type { Direction } from './focus';
import type { PortraitCell } from './views';

/** Somepony's face. */
export type FaceView = { name: string; portrait?: PortraitCell };

/** `lean`, `next`: −1 to 1; `cup`, `way`: 0 to 1. `caught`: she has just caught herself. */
export type LeanGauge = { kind: 'lean'; lean: number; next: number; cup: number; way: number; caught: boolean };

/**
 * `strength`, `given`: 0 to 1; `given` is null until the bottle is spun. `fine`, `fair`: half widths around the middle
 * of the meter. `chosen`: the name of whom it points at, once it lies still.
 */
export type BottleGauge = {
  kind: 'bottle';
  strength: number;
  given: number | null;
  fine: number;
  fair: number;
  chosen: string | null;
};

/** `rings`: wingbeats still in the air, `age` 0 new to 1 gone. `asker`: who stands at the door with one more question. */
export type ListeningGauge = {
  kind: 'listening';
  listener: FaceView;
  rings: readonly { loudness: number; age: number }[];
  asker: FaceView | null;
  questions: number;
};

/** `x`, `y`: of the eye, −1 to 1. `sure`: 0 to 1 how well a spot was seen. */
export type KeyholeGauge = {
  kind: 'keyhole';
  x: number;
  y: number;
  spots: readonly { name: string; x: number; y: number; sure: number }[];
};

/** `width`: −1 gone to 1 every tooth; `band`: half the width of what convinces; `glance`: where his eyes are. */
export type SmileGauge = {
  kind: 'smile';
  glance: 'here' | 'away' | 'shut';
  asker: FaceView;
  question: string;
  width: number;
  band: number;
};

export type Glance = 'away' | 'turns' | 'looks';
/** `glances`: of now and the two moves to come. `next`: the next knot leads past it. `left`: knots to the ground. */
export type RopeGauge = {
  kind: 'rope';
  windows: readonly { name: string; glances: readonly Glance[]; passed: boolean; next: boolean }[];
  left: number;
  frozen: boolean;
  seen: number;
};

export type GaugeView = LeanGauge | BottleGauge | ListeningGauge | KeyholeGauge | SmileGauge | RopeGauge;

/** Keys to hold, and what they do. */
export type MoveView = { keys: readonly Direction[]; does: string };

/** `press`: what the use key does, if anything. `offered`: the player may let it happen. `result`: how it came out, once it has. */
export type MinigameView = {
  title: string;
  hint: string;
  press?: string;
  moves?: readonly MoveView[];
  gauge: GaugeView;
  offered: boolean;
  result: 'poor' | 'fair' | 'fine' | null;
};
