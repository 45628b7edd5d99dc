/** Where the view looks: after the player with a little slack, or at what the story shows, inside the map. */
import type Phaser from 'phaser';
import type { Point } from '../places/place';
import type { OverlayModel } from '../ui/model';

/** Px of slack before the view follows. */
const SLACK = 18;
/** Ms in which most of the way is made up. */
const EASE = 140;
/** Px from the feet up to what is looked at. */
const HEAD = 14;
/** Px by which the view is lowered for words in its lower part, so that whoever talks stands clear of them. */
const LOWERED = { none: 0, talk: 60, answers: 92, standoff: 76 } as const;

type Words = keyof typeof LOWERED;
/** Answers of which a list stands as high as whoever is talked to. */
const MANY = 4;

/** What is seen beyond a room: the shade in which the rooms' own rims end. */
const BEYOND = '#0d0b23';

/** `shown`: what is looked at instead of the player; `words`: what stands in the lower part of the view. */
type Aim = { player: Point; shown: Point | null; words: Words; shake: number };

/** What stands there now. */
export function wordsIn({ dialogue, standoff }: Pick<OverlayModel, 'dialogue' | 'standoff'>): Words {
  const said = dialogue.peek();
  if (said === null) return 'none';
  if (standoff.peek() !== null) return 'standoff';
  return (said.choices?.length ?? 0) >= MANY ? 'answers' : 'talk';
}

export class Eye {
  private at: Point = { x: 0, y: 0 };

  /** `width`, `height`: the map in px. */
  constructor(
    private readonly camera: Phaser.Cameras.Scene2D.Camera,
    private width: number,
    private height: number,
  ) {
    camera.setBackgroundColor(BEYOND);
  }

  /** The map has become of another size, in px. */
  setRoom(width: number, height: number): void {
    this.width = width;
    this.height = height;
  }

  /** Looks there at once. */
  jump(to: Point): void {
    this.at = to;
  }

  /** Moves the view in whole pixels; `delta` in ms. */
  update({ player, shown, words, shake }: Aim, delta: number): void {
    const { x, y } = shown ?? player;
    const slack = shown ? 0 : SLACK;
    const ease = Math.min(1, delta / EASE);
    const towards = (now: number, wanted: number): number => {
      const off = wanted - now;
      return Math.abs(off) <= slack ? now : now + (off - Math.sign(off) * slack) * ease;
    };
    this.at = { x: towards(this.at.x, x), y: towards(this.at.y, y - HEAD + LOWERED[words]) };
    const { camera } = this;
    camera.setScroll(
      within(this.at.x, camera.width, this.width) + shake,
      within(this.at.y, camera.height, this.height, LOWERED[words]),
    );
  }
}

/**
 * The whole-pixel scroll that shows `eye` in the middle of a view, inside a room; the middle of a room smaller than it.
 * `covered`: px of the view's end that words hide anyway, and where it may leave the room.
 */
function within(eye: number, view: number, room: number, covered = 0): number {
  const least = Math.min(0, Math.floor((room - view) / 2));
  const most = Math.max(least, room - view) + covered;
  return Math.max(least, Math.min(most, Math.round(eye - view / 2)));
}
