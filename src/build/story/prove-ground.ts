/** What can be walked to and used in each state of each place: the flood fill behind every move. */
import { bounds, contains, distanceTo } from '../../places/area';
import { CELL, type Floor } from '../../places/floor';
import { type Happening, happeningIn, type UsableThing } from '../../places/happening';
import { type Area, type Cover, FACINGS, type Patrol, type Place, type Point, type Trigger } from '../../places/place';
import { nearestUsable } from '../../places/reach';
import type { PlaceId } from '../../ids';
import type { QuestState } from '../../quest-state/state';

/** Whoever answers what the map asks of a state. */
export type Answers = {
  ask: (question: string, state: QuestState) => boolean;
  /** Whether a trigger, as `place/name`, has been stepped into already. */
  tripped: (name: string, state: QuestState) => boolean;
};

/** What is within reach on foot from where a load would put the player. */
export type Ground = {
  usable: readonly UsableThing[];
  triggers: readonly Trigger[];
  patrols: readonly Patrol[];
  /** Covers on ground of their own: from all others the same things can be reached as from here. */
  covers: readonly Cover[];
  /** Names of what is there and cannot be come to from the spot. */
  shut: readonly string[];
  /** Whether a body has room at the very spot. */
  stands: boolean;
};

/** Names of things as `place/name`: `met` could be used in some state, `there` stood there in some state. */
export class Grounds {
  readonly there = new Set<string>();
  readonly met = new Set<string>();
  private readonly questions = new Map<PlaceId, readonly string[]>();
  private readonly known = new Map<string, Ground>();

  constructor(
    private readonly places: ReadonlyMap<PlaceId, Place>,
    private readonly answers: Answers,
  ) {}

  /** How many different grounds were flooded. */
  get count(): number {
    return this.known.size;
  }

  at(state: QuestState): Ground {
    const { place: id, spot } = state.checkpoint;
    const place = this.places.get(id);
    if (!place) throw new Error(`there is no map of "${id}"`);
    const answers = this.questionsOf(place).map((q) => (this.answers.ask(q, state) ? '1' : '0'));
    const key = `${state.beat} ${id}/${spot} ${answers.join('')}`;
    const known = this.known.get(key);
    if (known) return known;
    const ground = this.flood(place, spot, happeningIn(place, state));
    this.known.set(key, ground);
    return ground;
  }

  /** The conditions of all that can be used, stepped into, met or walked into. Pictures and lights decide nothing. */
  private questionsOf(place: Place): readonly string[] {
    const known = this.questions.get(place.id);
    if (known) return known;
    const { hotspots, hideouts, doors, npcs, triggers, covers, patrols, walls, props } = place;
    const things = [
      hotspots,
      hideouts,
      doors,
      npcs,
      triggers,
      covers,
      patrols,
      walls,
      props.filter((p) => p.solids.length > 0),
    ];
    const questions = [...new Set(things.flat().map((t) => t.when))].filter((q) => q !== '');
    this.questions.set(place.id, questions);
    return questions;
  }

  private flood(place: Place, spot: string, now: Happening): Ground {
    const { floor } = now;
    const from = [...place.covers, ...place.spawns].find((s) => s.name === spot) ?? place.spawns[0];
    const start = from ? floor.nearestFree(from.x, from.y) : null;
    const reached = start ? floor.reachable(start.x, start.y) : new Uint8Array();
    const entered = <T extends { area: Area }>(things: readonly T[]): readonly T[] =>
      things.filter((t) => spotsIn(t.area, 0, floor, reached).some(([x, y]) => contains(t.area, x, y)));
    const usable = usableFrom(now.usable, floor, reached);
    const triggers = entered(now.triggers);
    const covers = entered(now.covers);
    for (const { name } of [...now.usable, ...now.triggers, ...now.covers, ...now.patrols])
      this.there.add(`${place.id}/${name}`);
    for (const { name } of [...usable, ...triggers, ...covers, ...now.patrols]) this.met.add(`${place.id}/${name}`);
    const open: ReadonlySet<object> = new Set([...usable, ...triggers, ...covers]);
    const shut = [...now.usable, ...now.triggers, ...now.covers].filter((t) => !open.has(t)).map((t) => t.name);
    const apart = ({ x, y }: Cover): boolean => {
      const foot = floor.nearestFree(x, y);
      return !foot || reached[floor.cellAt(foot.x, foot.y)] !== 1;
    };
    const stands = from !== undefined && floor.free(from.x, from.y);
    return { usable, triggers, covers: covers.filter(apart), patrols: now.patrols, shut, stands };
  }
}

/** Reached points, one for each cell of the mask, within some px of an area's bounds. */
function spotsIn(
  area: Area,
  margin: number,
  floor: Floor,
  reached: Uint8Array,
): readonly (readonly [number, number])[] {
  const [left, top, right, bottom] = bounds(area);
  const spots: (readonly [number, number])[] = [];
  for (let y = Math.max(1, top - margin); y <= bottom + margin; y += CELL) {
    for (let x = Math.max(1, left - margin); x <= right + margin; x += CELL) {
      if (x >= floor.width || y >= floor.height) continue;
      const cell = floor.cellAt(x, y);
      if (reached[cell]) spots.push(floor.centreOf(cell));
    }
  }
  return spots;
}

/** Things that the use key takes from some reached point and some facing: near enough, and not always behind another. */
function usableFrom(things: readonly UsableThing[], floor: Floor, reached: Uint8Array): readonly UsableThing[] {
  const met = new Set<UsableThing>();
  for (const thing of things) {
    if (met.has(thing)) continue;
    const rivals = things.filter((t) => near(t, thing));
    for (const [x, y] of spotsIn(thing.area, thing.range, floor, reached)) {
      if (distanceTo(thing.area, x, y) > thing.range) continue;
      for (const facing of FACINGS) {
        const used = nearestUsable(rivals, x, y, facing);
        if (used) met.add(used);
      }
      if (met.has(thing)) break;
    }
  }
  return things.filter((t) => met.has(t));
}

const middle = ({ area }: UsableThing): Point => {
  const [left, top, right, bottom] = bounds(area);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

/** Whether a point could be within range of both. */
function near(a: UsableThing, b: UsableThing): boolean {
  const [p, q] = [middle(a), middle(b)];
  const size = ({ area, range }: UsableThing): number => {
    const [left, top, right, bottom] = bounds(area);
    return Math.hypot(right - left, bottom - top) / 2 + range;
  };
  return Math.hypot(p.x - q.x, p.y - q.y) <= size(a) + size(b);
}
