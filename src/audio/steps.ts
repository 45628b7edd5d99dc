/** Steps and wingbeats, heard in the very frames in which feet come down. */
import type { Surface } from '../../assets/sounds/names';
import { contains } from '../places/area';
import type { Ground, Point } from '../places/place';
import type { Noise } from './noise';

/** Frames of a clip in which a foot comes down, or wings beat. */
const HITS: Readonly<Record<string, readonly number[]>> = {
  walk: [1, 5],
  run: [1, 4],
  climb: [1, 3],
  fly: [1],
};
const LOUD: Readonly<Record<string, number>> = { walk: 0.55, run: 0.9, climb: 0.4, fly: 0.6 };
/** Those whom the player does not lead are heard less. */
const OTHERS = 0.45;

/** What somepony shows now: `walk/left/3`. */
export type Mover = { name: string; at: Point; shows: string; led: boolean };

/** What is underfoot at a point: of the grounds there, the last counts that says so. */
export const surfaceAt = ({ x, y }: Point, grounds: readonly Ground[], otherwise: Surface): Surface =>
  grounds.findLast((g) => g.steps !== null && contains(g.area, x, y))?.steps ?? otherwise;

export class Feet {
  private shown = new Map<string, string>();

  /** Once a frame. */
  tick(movers: readonly Mover[], underfoot: (at: Point) => Surface): readonly Noise[] {
    const before = this.shown;
    this.shown = new Map(movers.map(({ name, shows }) => [name, shows]));
    return movers.flatMap(({ name, at, shows, led }): readonly Noise[] => {
      const [clip = '', , n] = shows.split('/');
      if (before.get(name) === shows || !HITS[clip]?.includes(Number(n))) return [];
      const gain = (LOUD[clip] ?? 1) * (led ? 1 : OTHERS);
      const effect =
        clip === 'fly' ? 'wing-flap' : clip === 'climb' ? 'rope-creak' : (`step-${underfoot(at)}` as const);
      return [{ effect, at, gain, footfall: true }];
    });
  }
}
