/** What hiding looks like: the leader ducks where he is in cover, and whoever follows creeps in beside him. */
import type { Figure } from '../actors/figure';
import type { PersonId } from '../ids';
import { contains } from '../places/area';
import { approach, type Body } from '../places/body';
import type { Floor } from '../places/floor';
import { huddle } from '../places/huddle';
import { findPath } from '../places/path';
import type { Cover, Point } from '../places/place';
import type { Crew } from './crew';

/** Px that the leader moves in cover before the others make room anew. */
const ROOM = 12;

/** `floor`: for whoever follows. */
type Party = { leader: PersonId; members: readonly PersonId[]; floor: Floor };

export class Hiding {
  private cover: Cover | null = null;
  private seats: readonly Point[] = [];
  private around: Point = { x: 0, y: 0 };

  constructor(private readonly crew: Crew) {}

  /** The player is in that cover now, or in none. */
  show(cover: Cover | null, { leader, members }: Party): void {
    if (cover === this.cover) return;
    this.cover = cover;
    this.seats = [];
    this.crew.hide(leader, cover !== null);
    this.crew.get(leader)?.character.keepEmote(cover ? 'hidden' : null);
    if (!cover) for (const person of members) this.crew.hide(person, false);
  }

  /** Whether the others are to be in cover, too. */
  get on(): boolean {
    return this.cover !== null;
  }

  /** One tick of creeping in around the leader; all at once where nopony sees them go. */
  gather(body: Body, { members, floor }: Party, atOnce = false): void {
    if (!this.cover) return;
    const { area } = this.cover;
    const moved = Math.hypot(body.x - this.around.x, body.y - this.around.y) > ROOM;
    if (this.seats.length !== members.length || moved) {
      const bodies = members.flatMap((person) => this.crew.get(person)?.body ?? []);
      this.seats = huddle(area, body, bodies, floor);
      this.around = body;
    }
    for (const [i, person] of members.entries()) {
      const figure = this.crew.get(person);
      const seat = this.seats[i];
      if (!figure || !seat || figure.walking) continue;
      const { x, y, facing } = figure.body;
      if (atOnce) figure.place({ ...seat, facing });
      else if (x !== seat.x || y !== seat.y) creep(figure, seat, floor);
      // They look out over the leaves, not away from whoever looks at them.
      else figure.step({ ...figure.body, facing: facing === 'up' ? 'down' : facing }, 'idle');
      this.crew.hide(person, contains(area, figure.body.x, figure.body.y) || figure.body.x === seat.x);
    }
  }
}

/** Straight there, or round whatever stands between. */
function creep(figure: Figure, seat: Point, floor: Floor): void {
  const { x, y } = figure.body;
  const way = floor.clear(figure.body, seat) ? [] : findPath(floor, figure.body, seat);
  if (way.some((p) => p.x !== x || p.y !== y)) figure.follow(way, null, 'run');
  else figure.step(approach(figure.body, seat, 'run'), 'run');
}
