/** What hiding looks like: the leader ducks where he is in cover, and whoever follows creeps in beside him. */
import type { Figure } from '../actors/figure';
import type { PersonId } from '../ids';
import { contains } from '../places/area';
import { approach, type Body } from '../places/body';
import { Clearance, type Lane } from '../places/clearance';
import type { Floor } from '../places/floor';
import { huddle } from '../places/huddle';
import { findPath } from '../places/path';
import type { Cover, Point } from '../places/place';
import type { Crew } from './crew';

/** Px that the leader moves in cover before the others make room anew. */
const ROOM = 12;
/** Px from their seat within which nothing keeps them from it. */
const NEARLY = 40;

/** `floor`: for whoever follows; `lanes`: of whoever walks a round nearby. */
type Party = { leader: PersonId; members: readonly PersonId[]; floor: Floor; lanes: readonly Lane[] };
/** `aside`: they have left their way. */
type Creeper = { way: readonly Point[]; aside: boolean; clearance: Clearance };

export class Hiding {
  private cover: Cover | null = null;
  private seats: readonly Point[] = [];
  private readonly creepers = new Map<PersonId, Creeper>();
  private around: Point = { x: 0, y: 0 };

  constructor(private readonly crew: Crew) {}

  /** The player is in that cover now, or in none. Returns whether the others are to be in cover, too. */
  show(cover: Cover | null, party: Party): boolean {
    if (cover !== this.cover) this.change(cover, party);
    return cover !== null;
  }

  private change(cover: Cover | null, { leader, members }: Party): void {
    this.cover = cover;
    this.seats = [];
    this.creepers.clear();
    this.crew.hide(leader, cover !== null);
    this.crew.get(leader)?.character.keepEmote(cover ? 'hidden' : null);
    if (!cover) for (const person of members) this.crew.hide(person, false);
  }

  /** One tick of creeping in around the leader; all at once where nopony sees them go. */
  gather(body: Body, party: Party, atOnce = false): void {
    if (!this.cover) return;
    const { members, floor } = party;
    const { area } = this.cover;
    const moved = Math.hypot(body.x - this.around.x, body.y - this.around.y) > ROOM;
    if (this.seats.length !== members.length || moved) {
      const bodies = members.flatMap((person) => this.crew.get(person)?.body ?? []);
      this.seats = huddle(area, body, bodies, floor);
      for (const creeper of this.creepers.values()) creeper.way = [];
      this.around = body;
    }
    for (const [i, person] of members.entries()) {
      const figure = this.crew.get(person);
      const seat = this.seats[i];
      if (!figure || !seat || figure.walking) continue;
      const { x, y, facing } = figure.body;
      if (atOnce) figure.place({ ...seat, facing });
      else if (x !== seat.x || y !== seat.y) this.creep(person, figure, seat, party);
      // They look out over the leaves, not away from whoever looks at them.
      else figure.step({ ...figure.body, facing: facing === 'up' ? 'down' : facing }, 'idle');
      this.crew.hide(person, contains(area, figure.body.x, figure.body.y) || figure.body.x === seat.x);
    }
  }

  /** A step to the seat, or out of the way of whoever walks a round. */
  private creep(person: PersonId, figure: Figure, seat: Point, { members, floor, lanes }: Party): void {
    const creeper = this.creepers.get(person) ?? { way: [], aside: false, clearance: new Clearance() };
    this.creepers.set(person, creeper);
    const { body } = figure;
    if (creeper.way.length === 0) creeper.way = wayTo(body, seat, floor);
    const next = creeper.way[0] ?? seat;
    const step = approach(body, next, 'run');
    const others = members.filter((other) => other !== person);
    const taken = others.flatMap(
      (other) => this.creepers.get(other)?.clearance.aside ?? this.crew.get(other)?.body ?? [],
    );
    const near = lanes.length === 0 || Math.hypot(seat.x - body.x, seat.y - body.y) < NEARLY;
    const instead = near ? null : creeper.clearance.instead(body, step, { floor, lanes, taken, haven: seat });
    if (instead === 'stay') figure.step(body, 'idle');
    else if (instead) {
      creeper.aside = true;
      figure.step(approach(body, instead.to, 'run'), 'run');
    } else if (creeper.aside) {
      creeper.aside = false;
      creeper.way = [];
      figure.step(body, 'idle');
    } else {
      figure.step(step, 'run');
      if (step.x === next.x && step.y === next.y) creeper.way = creeper.way.slice(1);
    }
  }
}

/** Straight there, or round whatever stands between. */
function wayTo(from: Point, seat: Point, floor: Floor): readonly Point[] {
  const way = floor.clear(from, seat) ? [] : findPath(floor, from, seat);
  return way.some((p) => p.x !== from.x || p.y !== from.y) ? way : [seat];
}
