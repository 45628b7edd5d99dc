/** Whoever follows the player: they walk the same way behind. */
import type { PersonId } from '../ids';
import { approach, type Body } from '../places/body';
import type { Floor } from '../places/floor';
import { findPath } from '../places/path';
import { Trail } from '../places/trail';
import type { Crew } from './crew';

/** Px from their place on the way at which they run to it. */
const CATCH_UP = 4;

export class Party {
  private trail: Trail;

  constructor(
    private readonly crew: Crew,
    public members: readonly PersonId[],
    leader: Body,
    private readonly floor: Floor,
    home: string,
  ) {
    this.trail = new Trail(leader, members.length, floor);
    for (const [i, person] of members.entries()) {
      const body = this.trail.follower(i);
      const figure = crew.put(person, body, home);
      figure.character.order = -2 * (i + 1);
      figure.place(body);
    }
  }

  /** The same people in another order, nearest first: each walks to the new place. */
  order(members: readonly PersonId[]): void {
    this.members = members;
    for (const [i, person] of members.entries()) {
      const figure = this.crew.get(person);
      if (!figure) continue;
      const { x, y, facing } = this.trail.follower(i);
      figure.character.order = -2 * (i + 1);
      figure.follow(findPath(this.floor, figure.body, { x, y }), facing);
    }
  }

  /** One tick after the leader's. */
  follow(leader: Body): void {
    this.trail.lead(leader);
    for (const [i, person] of this.members.entries()) {
      const figure = this.crew.get(person);
      if (!figure || figure.walking) continue;
      const body = this.trail.follower(i);
      const away = Math.hypot(body.x - figure.body.x, body.y - figure.body.y);
      if (away > CATCH_UP) figure.step(approach(figure.body, body, 'run'), 'run');
      else figure.step(body, away > 0.05 ? 'walk' : 'idle');
    }
  }
}
