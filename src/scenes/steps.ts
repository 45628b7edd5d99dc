/** What the player steps into: covers, and triggers, which open once or each time. */
import { contains } from '../places/area';
import type { Happening } from '../places/happening';
import type { PlaceId } from '../ids';
import type { Point } from '../places/place';
import type { Host } from './host';

export class Steps {
  private coverName = '';
  /** What the player stands in that opens each time they step in. */
  private triggerName = '';
  /** The player stands in a trigger that waits until nopony is wary. */
  waiting = false;

  constructor(
    private readonly host: Host,
    private readonly place: PlaceId,
  ) {}

  /** The player has come to a point, or waits there. `wary`: somepony wonders who is there. */
  notice(now: Happening, { x, y }: Point, wary: boolean): void {
    const cover = now.covers.find((c) => contains(c.area, x, y));
    if (cover && cover.name !== this.coverName) this.host.coverReached(cover.name);
    this.coverName = cover?.name ?? '';
    const { tripped } = this.host.session.state;
    const trigger = now.triggers.find(
      (t) => contains(t.area, x, y) && (t.again || !tripped.includes(`${this.place}/${t.name}`)),
    );
    const stays = trigger?.again === true && trigger.name === this.triggerName;
    this.triggerName = trigger?.name ?? '';
    this.waiting = trigger !== undefined && !stays && !trigger.urgent && wary;
    if (trigger && !stays && !this.waiting) this.host.trip(trigger);
  }
}
