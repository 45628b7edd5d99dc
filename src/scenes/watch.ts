/** Patrols on their rounds: what they see and hear, what shows of it, and whether one of them has seen the player. */
import type Phaser from 'phaser';
import { GuardSign } from '../actors/guard-sign';
import type { Beam, BeamLook } from '../lighting/beam';
import type { Lighting } from '../lighting/lighting';
import { contains } from '../places/area';
import { type Pace, TICK } from '../places/body';
import { type Lane, laneOf } from '../places/clearance';
import { type Alert, gazeOf, type Guard, guardAt, sureness, watching } from '../places/guard';
import type { Happening, UsableThing } from '../places/happening';
import { hears, noiseOf } from '../places/noise';
import type { Cover, Patrol, Point } from '../places/place';
import { fanOf, sees } from '../places/vision';
import type { StealthView } from '../ui/views';
import { type Crew, namesOf } from './crew';
import type { Rings } from './rings';

/** What a beast has the scent of, a lantern does not light. */
const SCENT: BeamLook = { color: 0x6fd07a, rim: 'dots' };
const LOOKS: Readonly<Record<Alert, BeamLook>> = {
  calm: { color: 0xff9c3c, rim: 'dots' },
  curious: { color: 0xffc83c, rim: 'dashes' },
  alarmed: { color: 0xff4c3c, rim: 'line' },
};
/** Px from somepony on watch within which it matters how one fares. */
const NEAR = 360;
/** Seconds between two steps that are heard. */
const STRIDE = 0.3;

/** `name`: by which the crew knows whoever walks this round. */
type OnWatch = { patrol: Patrol; name: string; guard: Guard; beam: Beam; sign: GuardSign };

export class Watch {
  private posts: OnWatch[] = [];
  /** Whether somepony had the player in sight in the last tick. */
  private looked = false;
  /** Seconds since the last step that was heard. */
  private sinceStep = 0;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly crew: Crew,
    private readonly lighting: Lighting,
    private readonly rings: Rings,
  ) {}

  /** The patrols of the place as they are now: brought in, sent home. */
  cast(now: Happening): void {
    for (const { patrol, beam, sign } of this.posts) {
      if (now.patrols.includes(patrol)) continue;
      this.lighting.removeBeam(beam);
      sign.destroy();
    }
    const names = namesOf(now.patrols);
    this.posts = now.patrols.map((patrol, i) => {
      const name = names[i] as string;
      const known = this.posts.find((post) => post.patrol === patrol);
      const guard = known?.guard ?? guardAt(patrol, 0);
      this.crew.put(patrol.person, guard, patrol.name, 'idle', name);
      const beam = known?.beam ?? this.lighting.addBeam(patrol.name, patrol.sight);
      return { patrol, name, guard, beam, sign: known?.sign ?? new GuardSign(this.scene) };
    });
    for (const post of this.posts) this.show(post, now);
  }

  /** Whoever looks for the player begins the round anew. */
  calm(now: Happening): void {
    for (const post of this.posts) {
      post.guard = guardAt(post.patrol, 0);
      this.show(post, now);
    }
    this.looked = false;
  }

  /** How the player fares, in words; null where nopony on watch is near. */
  fares(now: Happening, player: Point): StealthView | null {
    if (!this.posts.some(({ guard }) => Math.hypot(guard.x - player.x, guard.y - player.y) < NEAR)) return null;
    if (this.posts.some((post) => post.guard.alert === 'alarmed')) return 'seen';
    if (this.looked) return 'glimpsed';
    if (this.coverAt(now, player)) return 'hidden';
    return this.wary ? 'sought' : 'open';
  }

  /** The cover from somepony that a point lies in. */
  coverAt(now: Happening, { x, y }: Point): Cover | null {
    if (this.posts.length === 0) return null;
    return now.covers.find((c) => contains(c.area, x, y)) ?? null;
  }

  /** Where those go who walk their rounds near the player. */
  lanes(player: Point): readonly Lane[] {
    return this.posts
      .filter(({ guard }) => Math.hypot(guard.x - player.x, guard.y - player.y) < NEAR)
      .map(({ patrol, guard }) => laneOf(patrol, guard, guard.seconds));
  }

  /** Whether there is anypony to hide from. */
  get on(): boolean {
    return this.posts.length > 0;
  }

  /** Whether somepony wonders, or is sure. */
  get wary(): boolean {
    return this.posts.some((post) => post.guard.alert !== 'calm');
  }

  /**
   * What of these the player may use: nothing while in somepony's light; while somepony is wary, ways out and what takes a
   * companion's skill.
   */
  allows(things: readonly UsableThing[]): readonly UsableThing[] {
    if (this.looked) return [];
    return this.wary ? things.filter(({ use }) => 'place' in use || 'skill' in use) : things;
  }

  /**
   * One tick, the player moving at a pace or standing still. `soothed`: whoever wonders is hummed calm. Returns the name of the patrol that has just
   * seen them, if one has.
   */
  tick(now: Happening, player: Point, pace: Pace | null, soothed: boolean): string | null {
    const hidden = this.coverAt(now, player) !== null;
    const loudness = pace ? noiseOf(pace, player, now.grounds) : 0;
    this.sinceStep += TICK;
    if (this.posts.length > 0 && loudness > 0) {
      const heard = this.posts.some(({ guard }) => hears(guard, player, loudness));
      this.rings.carry(player, loudness, heard);
      if (this.sinceStep > STRIDE) {
        this.rings.step(player, loudness);
        this.sinceStep = 0;
      }
    }
    this.looked = false;
    for (const post of this.posts) {
      const { patrol, guard } = post;
      const seen = !hidden && sees(gazeOf(guard, patrol), player.x, player.y, now.sight) ? player : null;
      const heard = hears(guard, player, loudness) ? player : null;
      this.looked ||= seen !== null;
      post.guard = watching(guard, patrol, { seen, heard, soothed });
      this.show(post, now);
      if (post.guard.alert === 'alarmed') return patrol.name;
    }
    return null;
  }

  /** Once a frame, after everypony has been drawn where they are. */
  update(): void {
    for (const { name, guard, sign } of this.posts) {
      const head = this.crew.get(name)?.character.head ?? guard;
      sign.show(guard.alert, sureness(guard), head.x, head.y);
    }
  }

  destroy(): void {
    for (const { sign } of this.posts) sign.destroy();
  }

  private show({ patrol, name, guard, beam }: OnWatch, { sight }: Happening): void {
    const figure = this.crew.get(name);
    figure?.step(guard, guard.walking ? 'walk' : 'idle');
    const scent = guard.alert === 'calm' && patrol.person === 'timberwolf';
    beam.show(fanOf(gazeOf(guard, patrol), sight), scent ? SCENT : LOOKS[guard.alert]);
  }
}
