/** Whoever follows the player, on stage. */
import type { PersonId } from '../ids';
import type { Body } from '../places/body';
import type { Lane } from '../places/clearance';
import { Retinue } from '../places/retinue';
import type { Ground } from '../places/standing';
import type { Crew } from './crew';

/** The home of those who go where another goes. */
const FOLLOWING = 'following';

export class Party {
  private readonly retinue: Retinue;

  /** `members`: nearest first. `anew` sets them all down by the leader; else whoever is here already walks up. */
  constructor(
    private readonly crew: Crew,
    public members: readonly PersonId[],
    { leader, ground, lanes, anew }: { leader: Body; ground: Ground; lanes: readonly Lane[]; anew: boolean },
  ) {
    const bodies = members.map((person) => (anew ? null : (crew.get(person)?.body ?? null)));
    this.retinue = new Retinue(leader, bodies, ground, lanes);
    for (const [i, person] of members.entries()) {
      const body = this.retinue.strides[i]?.body ?? leader;
      crew.put(person, body, FOLLOWING).place(body);
    }
    this.layer();
  }

  /** The same people in another order, nearest first: each walks to the new place. */
  order(members: readonly PersonId[]): void {
    this.retinue.reorder(members.map((person) => this.members.indexOf(person)));
    this.members = members;
    this.layer();
  }

  /** Of those on one line the nearer is in front. */
  private layer(): void {
    for (const [i, person] of this.members.entries()) {
      const figure = this.crew.get(person);
      if (figure) figure.character.order = -2 * (i + 1);
    }
  }

  /** One tick after the leader's, out of the way of whoever walks a round. Whoever a cue leads goes their own way. */
  follow(leader: Body, ground: Ground, lanes: readonly Lane[]): void {
    for (const [i, person] of this.members.entries()) {
      const figure = this.crew.get(person);
      if (figure) this.retinue.put(i, figure.body, figure.walking);
    }
    this.retinue.tick(leader, ground, lanes);
    for (const [i, person] of this.members.entries()) {
      const figure = this.crew.get(person);
      const stride = this.retinue.strides[i];
      if (figure && stride && !figure.walking) figure.step(stride.body, stride.pace);
    }
  }
}
