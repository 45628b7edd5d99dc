/** Where the view looks: after the player with a little slack, or at what the story shows, inside the map. */
import type Phaser from 'phaser';
import type { Point } from '../places/place';

/** Px of slack before the view follows. */
const SLACK = 18;
/** Ms in which most of the way is made up. */
const EASE = 140;
/** Px from the feet up to what is looked at. */
const HEAD = 14;
/** Px by which the view is lowered while somepony talks, so that they stand clear of the words. */
const TALKING = 60;

/** `shown`: what is looked at instead of the player; `talking`: words stand in the lower part of the view. */
type Aim = { player: Point; shown: Point | null; talking: boolean; shake: number };

export class Eye {
  private at: Point = { x: 0, y: 0 };

  /** `width`, `height`: the map in px. */
  constructor(
    private readonly camera: Phaser.Cameras.Scene2D.Camera,
    private readonly width: number,
    private readonly height: number,
  ) {}

  /** Looks there at once. */
  jump(to: Point): void {
    this.at = to;
  }

  /** Moves the view in whole pixels; `delta` in ms. */
  update({ player, shown, talking, shake }: Aim, delta: number): void {
    const { x, y } = shown ?? player;
    const slack = shown ? 0 : SLACK;
    const ease = Math.min(1, delta / EASE);
    const towards = (now: number, wanted: number): number => {
      const off = wanted - now;
      return Math.abs(off) <= slack ? now : now + (off - Math.sign(off) * slack) * ease;
    };
    this.at = { x: towards(this.at.x, x), y: towards(this.at.y, y - HEAD + (talking ? TALKING : 0)) };
    const { camera } = this;
    camera.setScroll(
      within(this.at.x, camera.width, this.width) + shake,
      within(this.at.y, camera.height, this.height),
    );
  }
}

/** The whole-pixel scroll that shows `eye` in the middle of a view, inside a room; the middle of a room smaller than it. */
const within = (eye: number, view: number, room: number): number =>
  room <= view ? Math.floor((room - view) / 2) : Math.max(0, Math.min(room - view, Math.round(eye - view / 2)));
