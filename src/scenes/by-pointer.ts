/** Where the player goes: by keys, or by mouse, where a press leads the player there and uses what is there, a held one leads them after it. */
import type Phaser from 'phaser';
import type { Press, Pointer } from '../input/pointer';
import { centre } from '../places/area';
import type { Body, Pace } from '../places/body';
import type { Floor } from '../places/floor';
import type { UsableThing } from '../places/happening';
import type { Point } from '../places/place';
import { pointedAt, type Shown } from '../places/pointed';
import { type Goal, Stroll } from '../places/stroll';
import type { Crew } from './crew';
import { GoalMark } from './goal-mark';
import type { Host } from './host';

/** Ticks for which a press is a click, and between two looks at where a held one points. */
const CLICK = 15;
const LOOK = 6;
/** Px that a held press must have moved to lead on, and near the feet it leads nowhere. */
const MOVED = 8;
const HERE = 6;

/** What the player does in a tick: which way, how fast, and what they have come to use. */
type Lead = { way: readonly [number, number]; pace: Pace; use: UsableThing | null };
const STAY: Lead = { way: [0, 0], pace: 'walk', use: null };

export type PointerDeps = {
  scene: Phaser.Scene;
  controls: () => Host['controls'];
  crew: Crew;
  /** The pictures of what stands there. */
  pictures: () => readonly Shown[];
  /** What can be used now, however far off. */
  usable: () => readonly UsableThing[];
};

export class ByPointer {
  private readonly mark: GoalMark;
  private stroll: Stroll<UsableThing> | null = null;
  /** Ticks since the press that is held. */
  private since = 0;
  /** Where a held press pointed when it was last looked at. */
  private last: Point = { x: 0, y: 0 };

  constructor(private readonly deps: PointerDeps) {
    this.mark = new GoalMark(deps.scene);
  }

  private get pointer(): Pointer | null {
    return this.deps.controls().pointer;
  }

  /** One tick: where keys lead, or else a stroll that is under way. `others`: whoever stands about. */
  lead(body: Body, floor: Floor, others: readonly Point[]): Lead {
    const { direction, running } = this.deps.controls();
    if (direction[0] !== 0 || direction[1] !== 0) {
      this.drop();
      return { way: direction, pace: running ? 'run' : 'walk', use: null };
    }
    const press = this.pointer?.take();
    if (press) this.set(press);
    else if (this.pointer?.held) this.follow(body);
    const { stroll } = this;
    if (!stroll) return STAY;
    const way = stroll.next(body, { floor, others });
    if (way) return { way, pace: running ? 'run' : stroll.pace, use: null };
    this.stroll = null;
    const wanted = stroll.usableFrom(body);
    const use = this.deps.usable().find((thing) => thing.name === wanted?.name) ?? null;
    return { ...STAY, use };
  }

  /** Goes nowhere any more, and forgets what was pressed meanwhile. */
  drop(): void {
    this.pointer?.take();
    this.pointer?.release();
    this.stroll = null;
  }

  private set(press: Press): void {
    const at = this.toMap(press);
    const thing = this.thingAt(at);
    this.begin(thing ? { thing } : { at }, press.twice ? 'run' : 'walk', true);
    this.last = at;
    this.since = 0;
  }

  private follow(body: Body): void {
    const { pointer } = this;
    this.since++;
    if (!pointer?.at || this.since < CLICK || this.since % LOOK > 0) return;
    const at = this.toMap(pointer.at);
    if (Math.hypot(at.x - this.last.x, at.y - this.last.y) < MOVED) return;
    this.last = at;
    if (Math.hypot(at.x - body.x, at.y - body.y) > HERE) this.begin({ at }, this.stroll?.pace ?? 'walk', false);
  }

  private begin(goal: Goal<UsableThing>, pace: Pace, anew: boolean): void {
    this.stroll = new Stroll(goal, pace);
    this.mark.show(this.spotOf(goal), anew);
  }

  /** Once a frame; `delta` in ms. `free`: a press would lead somewhere. */
  update(delta: number, { free, calm }: { free: boolean; calm: boolean }): void {
    const { pointer } = this;
    const over = free && pointer?.at ? this.thingAt(this.toMap(pointer.at)) : undefined;
    pointer?.offer(over !== undefined);
    const { stroll } = this;
    this.mark.show(stroll && this.spotOf(stroll.goal, stroll.end));
    this.mark.update(delta, calm);
  }

  /** Where the mark of a goal lies: under the one or the thing, or where the way ends. */
  private spotOf(goal: Goal<UsableThing>, end?: Point | null): Point & { thing: boolean } {
    if ('at' in goal) return { ...(end ?? goal.at), thing: false };
    return { ...(this.bodyOf(goal.thing) ?? centre(goal.thing.area)), thing: true };
  }

  private toMap({ x, y }: Point): Point {
    const { scrollX, scrollY, width, height } = this.deps.scene.cameras.main;
    return { x: scrollX + x * width, y: scrollY + y * height };
  }

  private bodyOf({ person }: UsableThing): Point | undefined {
    const body = person && this.deps.crew.get(person)?.body;
    return body && { x: body.x, y: body.y };
  }

  private thingAt(at: Point): UsableThing | undefined {
    const { usable, pictures } = this.deps;
    return pointedAt(usable(), at, { person: (thing) => this.bodyOf(thing), pictures: pictures() });
  }

  destroy(): void {
    this.pointer?.offer(false);
    this.mark.destroy();
  }
}
