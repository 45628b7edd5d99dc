/** How each animation plays: frames, frames a second, and whether it starts again. Frame names are `person/clip/facing/n`. */
export type ClipPlay = { frames: number; fps: number; loop: boolean };

export const CLIPS = {
  idle: { frames: 4, fps: 3, loop: true },
  blink: { frames: 1, fps: 8, loop: false },
  talk: { frames: 4, fps: 9, loop: true },
  walk: { frames: 8, fps: 12, loop: true },
  run: { frames: 6, fps: 14, loop: true },
  sip: { frames: 4, fps: 6, loop: false },
  hold: { frames: 4, fps: 3, loop: true },
  swirl: { frames: 6, fps: 8, loop: false },
  read: { frames: 4, fps: 2, loop: true },
  write: { frames: 4, fps: 7, loop: true },
  kneel: { frames: 3, fps: 8, loop: false },
  hug: { frames: 4, fps: 4, loop: true },
  carry: { frames: 4, fps: 8, loop: true },
  tap: { frames: 4, fps: 8, loop: true },
  point: { frames: 3, fps: 8, loop: false },
  climb: { frames: 4, fps: 13, loop: true },
  hang: { frames: 1, fps: 1, loop: true },
  strap: { frames: 4, fps: 5, loop: false },
  strapped: { frames: 2, fps: 1, loop: true },
  fly: { frames: 4, fps: 10, loop: true },
  laugh: { frames: 4, fps: 9, loop: true },
  cheer: { frames: 4, fps: 8, loop: true },
  dance: { frames: 6, fps: 8, loop: true },
  startle: { frames: 3, fps: 12, loop: false },
  sigh: { frames: 4, fps: 5, loop: false },
  shiver: { frames: 4, fps: 10, loop: true },
  noogie: { frames: 4, fps: 8, loop: true },
  sit: { frames: 2, fps: 1, loop: true },
  sleep: { frames: 2, fps: 1, loop: true },
  worry: { frames: 4, fps: 3, loop: true },
  balance: { frames: 8, fps: 10, loop: true },
  'lean-back': { frames: 8, fps: 10, loop: true },
  'tip-back': { frames: 8, fps: 10, loop: true },
  'lean-forth': { frames: 8, fps: 10, loop: true },
  'tip-forth': { frames: 8, fps: 10, loop: true },
  catch: { frames: 4, fps: 10, loop: true },
} as const satisfies Record<string, ClipPlay>;

export type Clip = keyof typeof CLIPS;
/** One walk on a rope: whoever goes over from one of these to another keeps their step. */
export const IN_STEP: readonly Clip[] = ['balance', 'lean-back', 'tip-back', 'lean-forth', 'tip-forth'];
export type Facing = 'down' | 'up' | 'left' | 'right';
