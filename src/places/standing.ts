/** Where those who follow come to stand round somepony who has stopped: near, staggered, and in nopony's way. */
import { contains } from './area';
import type { Body } from './body';
import type { Floor } from './floor';
import type { Happening } from './happening';
import type { Area, Facing, Point } from './place';

export type Ground = {
  floor: Floor;
  /** What nopony waits in front of or steps on: doors, things to use, flowers. */
  kept: readonly Area[];
  /** Whoever else stands there. */
  others: readonly Point[];
};

/** Half of what a flower or a mushroom takes up, and what lies on the ground: ashes, a puddle. */
const SPROUT = { rx: 14, ry: 8 } as const;
const HEARTH = { rx: 26, ry: 13 } as const;

/** Where one may stand in a place as it is now. */
export const groundOf = ({ floor, usable, props, npcs }: Happening): Ground => ({
  floor,
  kept: [
    ...usable.map((thing) => thing.area),
    ...[...props].flatMap(({ flat, above, solids, x, y }): Area[] =>
      above || solids.length > 0 ? [] : [{ kind: 'ellipse', x, y, ...(flat ? HEARTH : SPROUT) }],
    ),
  ],
  others: npcs,
});

/** Px that two take up side by side, and one in front of the other. */
const ROOM = { across: 42, along: 29 } as const;
/** Px within which one in front hides the head of one behind. */
const HIDES = { across: 30, along: 44 } as const;
/** Px before the leader's eyes that stay open. */
const VIEW = { ahead: 70, aside: 30 } as const;
/** Px from the leader: of the first who follows, and of each one more. */
const NEAR = 50;
const FARTHER = 13;
/** The places looked at: px from the leader, and between two of them. */
const REACH = { across: 180, along: 108 } as const;
const STEP = { across: 9, along: 6 } as const;
/** How much of the room is asked for, one after another, until somewhere has it. */
const EASES = [1, 0.8, 0.6, 0.4, 0.2, 0] as const;
/** What a px of walking counts beside a px of being too near or too far. */
const TRAVEL = 0.55;
/** Px that it is worth not to stand in one row with another, behind rather than before the leader, and not to walk through him. */
const ROW = { within: 5, worth: 14 } as const;
const BEFORE = 8;
const THROUGH = { within: 18, worth: 60 } as const;

const AHEAD: Readonly<Record<Facing, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** Where they would come from who follow somepony who has just come in: px behind the leader. */
const TRAILING = 60;

/** The point from which they come who have come in behind the leader. */
export function behind({ x, y, facing }: Body): Point {
  const [ax, ay] = AHEAD[facing];
  return { x: x - ax * TRAILING, y: y - ay * TRAILING };
}

/** Px between feet as room is taken: a step up or down brings less between two than one across. */
const away = (a: Point, b: Point): number => Math.hypot(a.x - b.x, (a.y - b.y) * (ROOM.across / ROOM.along));

const hides = (front: Point, behind: Point, ease: number): boolean =>
  front.y > behind.y && front.y - behind.y < HIDES.along * ease && Math.abs(front.x - behind.x) < HIDES.across * ease;

function inView(spot: Point, { x, y, facing }: Body, ease: number): boolean {
  const [ax, ay] = AHEAD[facing];
  const [dx, dy] = [spot.x - x, spot.y - y];
  const ahead = dx * ax + dy * ay;
  return ahead > 0 && ahead < VIEW.ahead * ease && Math.abs(dx * ay + dy * ax) < VIEW.aside * ease;
}

/** Px from a point to the straight way between two others. */
function awayFromWay(point: Point, from: Point, to: Point): number {
  const length = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
  const t = length === 0 ? 0 : ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length;
  const near = Math.max(0, Math.min(1, t));
  return Math.hypot(point.x - from.x - near * (to.x - from.x), point.y - from.y - near * (to.y - from.y));
}

/** Where each of those who stand at `from` goes to stand; the first of them gets the place next to the leader. */
export function standAround(leader: Body, from: readonly Point[], ground: Ground): readonly Point[] {
  const spots: Point[] = [];
  for (const [i, walker] of from.entries())
    spots.push(spotFor(walker, { leader, taken: spots, wanted: NEAR + FARTHER * i, ground }));
  return uncrossed(spots, from);
}

/** The same places, so given out that fewer ways cross; the first keeps its own. */
function uncrossed(spots: readonly Point[], from: readonly Point[]): readonly Point[] {
  const out = [...spots];
  const walk = (i: number, j: number): number => {
    const [a, b] = [from[i] as Point, out[j] as Point];
    return Math.hypot(a.x - b.x, a.y - b.y);
  };
  for (let i = 1; i < out.length; i++)
    for (let j = i + 1; j < out.length; j++)
      if (walk(i, j) + walk(j, i) < walk(i, i) + walk(j, j)) [out[i], out[j]] = [out[j] as Point, out[i] as Point];
  return out;
}

type Search = { leader: Body; taken: readonly Point[]; wanted: number; ground: Ground };

function spotFor(from: Point, search: Search): Point {
  const { leader, ground } = search;
  const choices = candidates(from, leader, ground)
    .map((spot) => ({ spot, cost: costOf(spot, from, search) }))
    .sort((a, b) => a.cost - b.cost);
  for (const ease of EASES) {
    const found = choices.find(({ spot }) => suits(spot, ease, search));
    if (found) return found.spot;
  }
  return ground.floor.nearestFree(from.x, from.y) ?? leader;
}

/** Where the walker stands now, and free places round the leader. */
function candidates(from: Point, { x, y }: Point, { floor }: Ground): readonly Point[] {
  const spots: Point[] = [];
  if (Math.abs(from.x - x) < REACH.across && Math.abs(from.y - y) < REACH.along && floor.free(from.x, from.y))
    spots.push({ x: from.x, y: from.y });
  for (let dy = -REACH.along; dy <= REACH.along; dy += STEP.along)
    for (let dx = -REACH.across; dx <= REACH.across; dx += STEP.across)
      if (floor.free(x + dx, y + dy)) spots.push({ x: x + dx, y: y + dy });
  return spots;
}

function costOf(spot: Point, from: Point, { leader, taken, wanted }: Search): number {
  const row = [leader, ...taken].filter((p) => Math.abs(p.y - spot.y) < ROW.within).length;
  return (
    Math.hypot(spot.x - from.x, spot.y - from.y) * TRAVEL +
    Math.abs(Math.hypot(spot.x - leader.x, (spot.y - leader.y) * 1.3) - wanted) +
    row * ROW.worth +
    (spot.y > leader.y + ROW.within ? BEFORE : 0) +
    (awayFromWay(leader, from, spot) < THROUGH.within ? THROUGH.worth : 0)
  );
}

function suits(spot: Point, ease: number, { leader, taken, ground }: Search): boolean {
  if (inView(spot, leader, ease)) return false;
  if (ease > 0 && ground.kept.some((area) => contains(area, spot.x, spot.y))) return false;
  for (const other of [leader, ...taken, ...ground.others])
    if (away(spot, other) < ROOM.across * ease || hides(spot, other, ease) || hides(other, spot, ease)) return false;
  return ground.floor.clear(leader, spot);
}
