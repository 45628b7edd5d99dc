/** Patrols on their rounds, and whether one of them has seen the player. */
import type { Crew } from './crew';
import { contains } from '../places/area';
import type { Happening } from '../places/happening';
import { patrolAt, sees } from '../places/patrol';
import type { Patrol, Point } from '../places/place';

/** Seconds in the light until one is seen; the sign over the guard's head warns half way. */
const NOTICE = 0.55;

export class Watch {
  private seconds = 0;
  private readonly noticed = new Map<string, number>();

  constructor(private readonly crew: Crew) {}

  /** The patrols of the place as they are now: brought in, sent home. */
  cast(patrols: readonly Patrol[]): void {
    for (const patrol of patrols) this.crew.put(patrol.person, patrolAt(patrol, this.seconds), patrol.name);
  }

  /** Whoever goes over from looking for to having seen the player begins anew. */
  calm(): void {
    this.noticed.clear();
    this.seconds = 0;
  }

  /** One tick of `dt` seconds; the name of the patrol that has just seen the player, if one has. */
  tick(dt: number, now: Happening, player: Point): string | null {
    this.seconds += dt;
    const hidden = now.covers.some((c) => contains(c.area, player.x, player.y));
    for (const patrol of now.patrols) {
      const body = patrolAt(patrol, this.seconds);
      const figure = this.crew.get(patrol.person);
      figure?.step(body, body.walking ? 'walk' : 'idle');
      const inSight = !hidden && sees(body, patrol, player.x, player.y, now.sight);
      const before = this.noticed.get(patrol.name) ?? 0;
      const level = Math.max(0, before + (inSight ? dt : -dt * 0.7));
      this.noticed.set(patrol.name, level);
      figure?.character.emote(level > NOTICE * 0.35 ? (inSight ? 'alert' : 'question') : null);
      if (level >= NOTICE) {
        this.noticed.set(patrol.name, 0);
        return patrol.name;
      }
    }
    return null;
  }
}
