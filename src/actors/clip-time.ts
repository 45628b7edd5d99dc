/** Which picture of a clip is due at a time; all from time and seed, so that a replay looks alike. */
import { CLIPS, type Clip } from '../../assets/art/clips';

/** Frame index after `elapsed` ms: looping clips start again, the others hold their last frame. */
export function clipFrame(clip: Clip, elapsed: number): number {
  const { frames, fps, loop } = CLIPS[clip];
  const passed = Math.floor((Math.max(0, elapsed) / 1000) * fps);
  return loop ? passed % frames : Math.min(passed, frames - 1);
}

/** Milliseconds from the first frame to the end of the last. */
export const clipLength = (clip: Clip): number => (1000 * CLIPS[clip].frames) / CLIPS[clip].fps;

const BLINK = 130;
/** Every stretch of this length holds one blink, and every fourth of those a second one right after. */
const STRETCH = 3400;

function share(n: number, seed: number): number {
  let h = Math.imul(n + 1, 0x85ebca6b) ^ Math.imul(seed + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 13)) >>> 0) / 2 ** 32;
}

/** Whether someone's eyes are closed at `time` ms. */
export function isBlinking(time: number, seed: number): boolean {
  const stretch = Math.floor(time / STRETCH);
  const start = share(stretch, seed) * (STRETCH - 4 * BLINK);
  const since = time - stretch * STRETCH - start;
  const twice = share(stretch, seed ^ 0x51) < 0.25;
  return (since >= 0 && since < BLINK) || (twice && since >= 2 * BLINK && since < 3 * BLINK);
}
