/** Patrols on their rounds: what they see and hear, what shows of it, and whether one of them has seen the player. */
import type { Beam, BeamLook } from '../lighting/beam';
import type { Lighting } from '../lighting/lighting';
import { contains } from '../places/area';
import { type Pace, TICK } from '../places/body';
import { type Alert, gazeOf, type Guard, guardAt, watching } from '../places/guard';
import type { Happening } from '../places/happening';
import { hears, noiseOf } from '../places/noise';
import type { Patrol, Point } from '../places/place';
import { fanOf, sees } from '../places/vision';
import { type Crew, namesOf } from './crew';
import type { Rings } from './rings';

/** What a beast has the scent of, a lantern does not light. */
const SCENT: BeamLook = { color: 0x6fd07a, rim: 'dots' };
const LOOKS: Readonly<Record<Alert, BeamLook>> = {
  calm: { color: 0xff9c3c, rim: 'dots' },
  curious: { color: 0xffc83c, rim: 'dashes' },
  alarmed: { color: 0xff4c3c, rim: 'line' },
};
const SIGNS = { calm: null, curious: 'question', alarmed: 'alert' } as const;

/** Seconds between two steps that are heard. */
const STRIDE = 0.3;

/** `name`: by which the crew knows whoever walks this round. */
type OnWatch = { patrol: Patrol; name: string; guard: Guard; beam: Beam };

export class Watch {
  private posts: OnWatch[] = [];
  /** Whether the player is in cover from somepony. */
  hidden = false;
  /** Seconds since the last step that was heard. */
  private sinceStep = 0;

  constructor(
    private readonly crew: Crew,
    private readonly lighting: Lighting,
    private readonly rings: Rings,
  ) {}

  /** The patrols of the place as they are now: brought in, sent home. */
  cast(now: Happening): void {
    for (const { patrol, beam } of this.posts) if (!now.patrols.includes(patrol)) this.lighting.removeBeam(beam);
    const names = namesOf(now.patrols);
    this.posts = now.patrols.map((patrol, i) => {
      const name = names[i] as string;
      const known = this.posts.find((post) => post.patrol === patrol);
      const guard = known?.guard ?? guardAt(patrol, 0);
      this.crew.put(patrol.person, guard, patrol.name, 'idle', name);
      return { patrol, name, guard, beam: known?.beam ?? this.lighting.addBeam(patrol.name, patrol.sight) };
    });
    for (const post of this.posts) this.show(post, now);
  }

  /** Whoever looks for the player begins the round anew. */
  calm(now: Happening): void {
    for (const post of this.posts) {
      post.guard = guardAt(post.patrol, 0);
      this.show(post, now);
    }
  }

  /**
   * One tick, the player moving at a pace or standing still. `soothed`: whoever wonders is hummed calm. Returns the name of the patrol that has just
   * seen them, if one has.
   */
  tick(now: Happening, player: Point, pace: Pace | null, soothed: boolean): string | null {
    this.hidden = this.posts.length > 0 && now.covers.some((c) => contains(c.area, player.x, player.y));
    const loudness = pace ? noiseOf(pace, player, now.grounds) : 0;
    this.sinceStep += TICK;
    if (this.posts.length > 0 && loudness > 0 && this.sinceStep > STRIDE) {
      this.rings.add(player, loudness);
      this.sinceStep = 0;
    }
    for (const post of this.posts) {
      const { patrol, guard } = post;
      const seen = !this.hidden && sees(gazeOf(guard, patrol), player.x, player.y, now.sight) ? player : null;
      const heard = hears(guard, player, loudness) ? player : null;
      post.guard = watching(guard, patrol, { seen, heard, soothed });
      this.show(post, now);
      if (post.guard.alert === 'alarmed') return patrol.name;
    }
    return null;
  }

  private show({ patrol, name, guard, beam }: OnWatch, { sight }: Happening): void {
    const figure = this.crew.get(name);
    figure?.step(guard, guard.walking ? 'walk' : 'idle');
    figure?.character.emote(SIGNS[guard.alert]);
    beam.show(
      fanOf(gazeOf(guard, patrol), sight),
      guard.alert === 'calm' && patrol.person === 'timberwolf' ? SCENT : LOOKS[guard.alert],
    );
  }
}
