/** Where the player can stand to use a thing or be in it. */
import { bounds, contains, distanceTo } from '../area';
import type { UsableThing } from '../happening';
import type { Area, Place, Point } from '../place';
import type { Situation } from './situations';

/** Px between two spots that are tried; feet stand on a mask twice as fine. */
const STEP = 4;

type Thing = { name: string; when: string };

/** Everything that the key may be pressed at. */
export const usedIn = ({ npcs, hotspots, hideouts, doors }: Place): readonly Thing[] => [
  ...npcs.filter((n) => n.knot !== null),
  ...hotspots,
  ...hideouts,
  ...doors,
];

/** The thing as the player may use it; people are found by name, for their area moves with them. */
export const usableOf = ({ now }: Situation, thing: Thing): UsableThing | undefined =>
  now.usable.find((u) => u.name === thing.name && ('area' in thing ? u.area === thing.area : u.person !== undefined));

/** Where the player can stand within range of an area; with range 0, inside it. */
export function spotsIn({ now, reaches }: Situation, area: Area, range: number): readonly Point[] {
  const [left, top, right, bottom] = bounds(area);
  const { floor } = now;
  const spots: Point[] = [];
  for (let y = Math.max(0, top - range); y <= Math.min(floor.height - 1, bottom + range); y += STEP) {
    for (let x = Math.max(0, left - range); x <= Math.min(floor.width - 1, right + range); x += STEP) {
      if (!reaches(x, y)) continue;
      if (range === 0 ? contains(area, x, y) : distanceTo(area, x, y) <= range) spots.push({ x, y });
    }
  }
  return spots;
}

/** Whether the player can stand in an area. */
export const canStandIn = (situation: Situation, area: Area): boolean => spotsIn(situation, area, 0).length > 0;
