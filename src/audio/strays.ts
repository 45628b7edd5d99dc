/** What is heard now and then of a place, at times and from places that a night's seed decides. */
import type { Bed, Effect } from '../../assets/sounds/names';
import type { Point } from '../places/place';
import { rng } from '../quest-state/rng';
import type { Noise, Outlook } from './noise';

/** `every`: seconds from one to the next, at least and at most. `from`: things of the map it may come from; else from all around. */
type Stray = {
  effect: Effect;
  every: readonly [least: number, most: number];
  gain: number;
  from?: readonly string[];
  cutoff?: number;
};

const STRAYS: Partial<Readonly<Record<Bed, readonly Stray[]>>> = {
  party: [
    { effect: 'glass-clink', every: [4, 13], gain: 0.5 },
    { effect: 'balloon-squeak', every: [40, 90], gain: 0.35 },
    { effect: 'cheer', every: [50, 120], gain: 0.3 },
  ],
  corridor: [{ effect: 'cheer', every: [35, 80], gain: 0.25, from: ['ballroom-doors'], cutoff: 700 }],
  battle: [
    { effect: 'rumble', every: [6, 14], gain: 0.6 },
    { effect: 'shout-far', every: [9, 22], gain: 0.5 },
  ],
  night: [{ effect: 'owl', every: [22, 55], gain: 0.4, from: ['owl', 'owl-below', 'forest-owl'] }],
  'everfree-far': [
    { effect: 'owl', every: [20, 50], gain: 0.5, from: ['forest-owl'] },
    { effect: 'howl-far', every: [70, 160], gain: 0.35 },
  ],
  'everfree-near': [
    { effect: 'twig', every: [30, 70], gain: 0.25 },
    { effect: 'howl-far', every: [45, 110], gain: 0.45 },
    { effect: 'owl', every: [35, 80], gain: 0.35 },
  ],
  river: [{ effect: 'splash', every: [14, 36], gain: 0.3, from: ['moon-rock', 'gap', 'waters-edge'] }],
  camp: [{ effect: 'campfire-pop', every: [3, 10], gain: 0.6, from: ['fire', 'fire-side'] }],
};

/** How far around a thing without a place of its own is, in widths of the view. */
const AROUND = 0.75;

/** Those of one night. Times are kept by effect, so that nothing is heard twice at once where ambiences change. */
export class Strays {
  private readonly waits = new Map<Effect, { left: number; n: number }>();

  /** Once a frame; `delta` in ms. `find`: where a named thing of the place is. Gives what is heard now. */
  tick(
    delta: number,
    bed: Bed | null,
    now: { seed: number; outlook: Outlook; find: (name: string) => Point | undefined },
  ): readonly Noise[] {
    const noises: Noise[] = [];
    for (const stray of (bed && STRAYS[bed]) ?? []) {
      const { effect, gain, cutoff } = stray;
      const wait = this.waits.get(effect) ?? { left: pause(stray, now.seed, 0), n: 0 };
      wait.left -= delta / 1000;
      this.waits.set(effect, wait);
      if (wait.left > 0) continue;
      wait.n++;
      wait.left = pause(stray, now.seed, wait.n);
      noises.push({ effect, gain, at: whence(stray, wait.n, now), ...(cutoff === undefined ? {} : { cutoff }) });
    }
    return noises;
  }
}

const pause = ({ effect, every: [least, most] }: Stray, seed: number, n: number): number =>
  least + (most - least) * rng(seed, `stray/${effect}`, n);

type Now = { seed: number; outlook: Outlook; find: (name: string) => Point | undefined };

function whence({ effect, from = [] }: Stray, n: number, { seed, outlook, find }: Now): Point {
  const there = from.flatMap((name) => find(name) ?? []);
  const chosen = there[Math.floor(rng(seed, `whence/${effect}`, n) * there.length)];
  if (chosen) return chosen;
  const turn = rng(seed, `whence/${effect}`, n) * 2 * Math.PI;
  const far = outlook.width * AROUND * (0.5 + 0.5 * rng(seed, `far/${effect}`, n));
  return { x: outlook.x + Math.cos(turn) * far, y: outlook.y + Math.sin(turn) * far };
}
