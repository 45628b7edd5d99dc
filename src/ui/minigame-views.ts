/** What the overlay shows of a minigame in play. */
import type { SpriteView } from './activity-views';
import type { PortraitCell } from './views';

/** Somepony's face in a round frame. */
export type FaceView = { name: string; portrait?: PortraitCell };

/** `lean`, `next`: −1 to 1; `cup`: 0 to 1. */
export type LeanGauge = { kind: 'lean'; lean: number; next: number; cup: number };

/**
 * `angle`: radians clockwise from the first of those around. `strength`, `given`: 0 to 1; `given` is null until the
 * bottle is spun. `fine`, `fair`: half widths around the middle of the meter. `chosen`: at whom it has come to rest.
 */
export type BottleGauge = {
  kind: 'bottle';
  around: readonly FaceView[];
  angle: number;
  strength: number;
  given: number | null;
  fine: number;
  fair: number;
  chosen: number | null;
};

/** `rings`: wingbeats still in the air, `age` 0 new to 1 gone. `asker`: who stands at the door with one more question. */
export type ListeningGauge = {
  kind: 'listening';
  listener: FaceView;
  rings: readonly { loudness: number; age: number }[];
  asker: FaceView | null;
  questions: number;
};

/** `x`, `y`: of the eye, −1 to 1. `things`: feet in px of a picture of 480 by 200. `sure`: 0 to 1 how well it was seen. */
export type KeyholeGauge = {
  kind: 'keyhole';
  x: number;
  y: number;
  things: readonly { sprite: SpriteView; x: number; foot: number }[];
  spots: readonly { name: string; x: number; y: number; sure: number }[];
};

/** `width`: −1 gone to 1 every tooth; `band`: half the width of what convinces. */
export type SmileGauge = {
  kind: 'smile';
  smiler: FaceView;
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

/** `press`: what the use key does, if anything. `offered`: the player may let it happen. `result`: how it came out, once it has. */
export type MinigameView = {
  title: string;
  hint: string;
  press?: string;
  gauge: GaugeView;
  offered: boolean;
  result: 'poor' | 'fair' | 'fine' | null;
};
