import type Phaser from 'phaser';
import type { Clip } from '../../assets/art/clips';
import { approach, type Body, facingTo, type Pace } from '../places/body';
import type { Facing, Point } from '../places/place';
import { Character, type CharacterLook } from './character';

/** A person on stage: a body that walks where it is told, and the picture of it. */
export class Figure {
  readonly character: Character;
  private way: readonly Point[] = [];
  private turn: Facing | null = null;
  private pace: Pace = 'walk';
  private gesture: Clip | null = null;
  private moving: 'idle' | 'walk' | 'run' = 'idle';
  /** What is seen of them on their way, if not steps. */
  private gait: Clip | null = null;

  constructor(
    scene: Phaser.Scene,
    look: CharacterLook,
    public body: Body,
    /** What they do when left alone. */
    private resting: Clip = 'idle',
  ) {
    this.character = new Character(scene, look);
    this.show();
  }

  /** Stands there now, whatever they were doing. */
  place(body: Body): void {
    this.body = body;
    this.way = [];
    this.show();
  }

  /** The body moved by itself: the player's and the followers'. */
  step(body: Body, pace: 'idle' | 'walk' | 'run'): void {
    this.body = body;
    this.moving = pace;
    if (pace !== 'idle') this.gesture = null;
    this.show();
  }

  /** Sets off along a way; `advance` walks it, and turns them at its end. */
  follow(way: readonly Point[], facing: Facing | null = null, pace: Pace = 'walk', gait: Clip | null = null): void {
    this.way = way;
    this.gait = gait;
    this.character.aloft = gait === 'fly';
    this.turn = facing;
    this.pace = pace;
    this.gesture = null;
  }

  get walking(): boolean {
    return this.way.length > 0;
  }

  /** Neither on a way nor led along. */
  get still(): boolean {
    return !this.walking && this.moving === 'idle';
  }

  /** Stands at the end of the way at once. */
  arrive(): void {
    const end = this.way.at(-1);
    if (end) this.place({ ...this.body, x: end.x, y: end.y });
    this.moving = 'idle';
    this.show();
  }

  /** One tick along the way. */
  advance(): void {
    const [next] = this.way;
    if (!next) return;
    this.body = approach(this.body, next, this.pace);
    if (this.body.x === next.x && this.body.y === next.y) this.way = this.way.slice(1);
    this.moving = this.way.length > 0 ? this.pace : 'idle';
    if (this.way.length === 0 && this.turn) this.body = { ...this.body, facing: this.turn };
    this.show();
  }

  face(facing: Facing): void {
    this.body = { ...this.body, facing };
    this.show();
  }

  lookAt({ x, y }: Point): void {
    this.face(facingTo(x - this.body.x, y - this.body.y, this.body.facing));
  }

  /** Plays a gesture; one that loops goes on until the next thing they do. */
  act(clip: Clip): void {
    this.gesture = clip;
    this.show();
    this.character.play(clip);
  }

  /** Does this there, however the body came to be there. */
  perform(clip: Clip, body: Body): void {
    this.body = body;
    this.way = [];
    this.character.setPose({ ...body, clip });
  }

  rest(clip: Clip): void {
    this.resting = clip;
    this.gesture = null;
    this.show();
  }

  /** Once a frame; `time` in ms of game time. */
  update(time: number): void {
    if (this.gesture !== null && this.character.isDone) {
      this.gesture = null;
      this.show();
    }
    this.character.update(time);
  }

  private show(): void {
    const steps = this.moving !== 'idle' && this.walking ? (this.gait ?? this.moving) : this.moving;
    const clip = steps !== 'idle' ? steps : (this.gesture ?? this.resting);
    this.character.setPose({ ...this.body, clip });
  }

  destroy(): void {
    this.character.destroy();
  }
}
