/** What a player means who points at a spot of the picture. */
import { bounds, contains, distanceTo } from './area';
import type { Point } from './place';
import type { Usable } from './reach';

/** Where a picture shows, in map px, and where its foot stands. */
export type Shown = { left: number; top: number; right: number; bottom: number; foot: Point };

/** Px beside a thing that still mean it; over it too, for things stand up from where they are used. */
const BESIDE = 9;
const ABOVE = 30;
/** Px between a thing and the foot of a picture that shows it. */
const FOOT = 26;
/** Px to each side of somepony's feet, over them and below. */
const FIGURE = { aside: 15, over: 50, below: 5 } as const;

/** `person`: where the one it is stands now; `pictures`: whatever else shows. */
type Sight<T> = { person: (thing: T) => Point | undefined; pictures: readonly Shown[] };

/** The thing that is pointed at: somepony first, then what is nearest, then what a picture shows; undefined for the floor. */
export function pointedAt<T extends Usable>(
  things: readonly T[],
  at: Point,
  { person, pictures }: Sight<T>,
): T | undefined {
  const under = pictures.filter((p) => at.x >= p.left && at.x <= p.right && at.y >= p.top && at.y <= p.bottom);
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const body = person(thing);
    const off = body ? offFigure(at, body) : offThing(thing, at, under);
    if (off < least) [best, least] = [thing, off];
  }
  return best;
}

/** How far from the middle of somepony; whoever stands in front wins. */
function offFigure(at: Point, { x, y }: Point): number {
  const [dx, over] = [Math.abs(at.x - x), y - at.y];
  return dx <= FIGURE.aside && over <= FIGURE.over && over >= -FIGURE.below
    ? dx / FIGURE.aside - 2 - y / 10_000
    : Number.POSITIVE_INFINITY;
}

function offThing({ area }: Usable, at: Point, under: readonly Shown[]): number {
  if (contains(area, at.x, at.y)) return 0;
  const off = distanceTo(area, at.x, at.y);
  const [left, top, right, bottom] = bounds(area);
  if (off <= BESIDE) return off;
  if (at.x >= left - BESIDE && at.x <= right + BESIDE && at.y < top && at.y > top - ABOVE) return off;
  const shows = ({ foot, ...p }: Shown): boolean =>
    p.left <= right && p.right >= left && foot.y > top - FOOT && foot.y < bottom + FOOT;
  return under.some(shows) ? ABOVE + off : Number.POSITIVE_INFINITY;
}
