/** Shows what the story has already decided: walks, gestures, camera, curtain. Story never waits for it to be true. */
import { CLIPS } from '../../assets/art/clips';
import type { Figure } from '../actors/figure';
import type { Cue, Cues } from '../direction/cues';
import type { PersonId } from '../ids';
import { FACINGS, type Facing, type Point } from '../places/place';
import { TOUCHING } from '../places/beside';
import { facingTo } from '../places/body';
import { findPath } from '../places/path';
import type { Front } from './front-scene';
import type { PlaceScene } from './place-scene';

/** Ms that a gesture holds up the next cue at most. */
const GESTURE = 700;
const FACED = 120;
/** Ms that a sign stays over a head. */
const SIGN = 1700;
const CURTAIN = 450;

type Step = { cues: readonly Cue[]; left: number; started: boolean };

export class Director {
  private queue: Step[] = [];
  private signs: { who: PersonId; left: number }[] = [];

  constructor(
    private readonly place: () => PlaceScene,
    private readonly front: () => Front,
    /** Hears each cue as it begins; one that is skipped makes no sound. */
    private readonly heard: (cue: Cue) => void,
  ) {}

  get busy(): boolean {
    return this.queue.length > 0;
  }

  play(cues: Cues): void {
    this.queue.push(...cues.map((step) => ({ cues: step, left: 0, started: false })));
  }

  /** Once a frame; `delta` in ms of game time. */
  tick(delta: number): void {
    this.clearSigns(delta);
    const [step] = this.queue;
    if (!step) return;
    if (!step.started) {
      step.started = true;
      for (const cue of step.cues) this.heard(cue);
      step.left = Math.max(...step.cues.map((cue) => this.start(cue)));
    }
    step.left -= delta;
    const walking = step.cues.some((cue) => isWay(cue) && this.place().crew.get(cue.who)?.walking);
    if (step.left > 0 || walking) return;
    this.queue.shift();
    for (const cue of step.cues) if (cue.cue === 'fly') this.place().vanish(cue.who);
  }

  /** To the final poses at once. */
  skip(): void {
    for (const step of this.queue) {
      for (const cue of step.cues) {
        const passes = cue.cue === 'shake' || (cue.cue === 'gesture' && !CLIPS[cue.clip].loop);
        if (!step.started && !passes) this.start(cue);
        if (isWay(cue)) this.place().crew.get(cue.who)?.arrive();
        if (cue.cue === 'fly') this.place().vanish(cue.who);
        if (cue.cue === 'curtain') this.front().curtain(cue.down, 0);
      }
    }
    this.queue = [];
  }

  private clearSigns(delta: number): void {
    for (const sign of this.signs) sign.left -= delta;
    for (const { who, left } of this.signs) if (left <= 0) this.place().crew.get(who)?.character.emote(null);
    this.signs = this.signs.filter((sign) => sign.left > 0);
  }

  private meant({ who, each }: { who: PersonId; each?: true }): readonly Figure[] {
    const { crew } = this.place();
    const figure = crew.get(who);
    return each ? crew.all(who) : figure ? [figure] : [];
  }

  /** Begins a cue; ms until the next may follow. A cue that names what is not here is passed over. */
  private start(cue: Cue): number {
    const scene = this.place();
    switch (cue.cue) {
      case 'walk': {
        const figure = scene.crew.get(cue.who);
        const target = scene.standingPlace(cue.to, cue.who, cue.close && TOUCHING);
        if (!figure || !target) return 0;
        const other = cue.close && scene.find(cue.to);
        if (cue.close) scene.manners.pose(scene.playerId);
        const facing = other ? facingTo(other.x - target.x, 0, figure.body.facing) : null;
        figure.follow(findPath(scene.aisles, figure.body, target), facing, cue.pace);
        return 0;
      }
      case 'fly': {
        const [figure, target] = [scene.crew.get(cue.who), scene.find(cue.to)];
        if (figure && target) figure.follow([target], null, 'run', 'fly');
        return 0;
      }
      case 'face': {
        const facing = FACINGS.find((f): f is Facing => f === cue.to);
        scene.manners.pose(cue.who);
        const target = facing ? undefined : scene.find(cue.to);
        for (const figure of this.meant(cue)) {
          if (facing) figure.face(facing);
          else if (cue.to === 'away') figure.lookAt(beyond(scene.player, figure.body));
          else if (target) figure.lookAt(target);
        }
        return FACED;
      }
      case 'gesture':
        scene.manners.pose(cue.who);
        for (const figure of this.meant(cue)) figure.act(cue.clip);
        return GESTURE;
      case 'emote':
        scene.crew.get(cue.who)?.character.emote(cue.emote);
        this.signs = this.signs.filter(({ who }) => who !== cue.who);
        this.signs.push({ who: cue.who, left: SIGN });
        return FACED;
      case 'camera':
        scene.look(cue.to);
        return 0;
      case 'shake':
        this.front().shake();
        return 0;
      case 'curtain':
        this.front().curtain(cue.down, CURTAIN);
        return CURTAIN;
      case 'light':
        this.front().flash(cue.how === 'flash' ? 0xffffff : 0xffd9a0);
        return 0;
      case 'sound':
        return 0;
      case 'wait':
        return cue.seconds * 1000;
      default:
        return never(cue);
    }
  }
}

const isWay = (cue: Cue): cue is Extract<Cue, { cue: 'walk' | 'fly' }> => cue.cue === 'walk' || cue.cue === 'fly';

/** The point as far behind somepony as another is before them. */
const beyond = (other: Point, { x, y }: Point): Point => ({ x: 2 * x - other.x, y: 2 * y - other.y });

function never(cue: never): never {
  throw new Error('a cue that the director does not know', { cause: cue });
}
