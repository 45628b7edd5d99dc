/** What the player could use from where they stand. */
import { distanceTo } from './area';
import type { Area, Facing } from './place';

export type Usable = { area: Area; range: number };

const AHEAD: Readonly<Record<Facing, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};
/** Px that something in front may be farther away and still win over something behind. */
const FRONT = 14;

/** The nearest usable thing, with what lies in front preferred; undefined when nothing is in range. */
export function nearestUsable<T extends Usable>(
  things: readonly T[],
  x: number,
  y: number,
  facing: Facing,
): T | undefined {
  const [ax, ay] = AHEAD[facing];
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const away = distanceTo(thing.area, x, y);
    if (away > thing.range) continue;
    const ahead = distanceTo(thing.area, x + ax * 10, y + ay * 10) < away || away === 0;
    const score = away + (ahead ? 0 : FRONT);
    if (score < least) [best, least] = [thing, score];
  }
  return best;
}
