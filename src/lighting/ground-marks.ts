import type Phaser from 'phaser';
import { DEPTH } from './depths';
import { shadowTexture } from './textures';

/** Anything with feet that can be shadowed, mirrored or carry a light. */
export type Standing = Phaser.GameObjects.Sprite | Phaser.GameObjects.Image;

/** Keeps one companion image for each of a set of objects and drops it when its object goes. */
abstract class Companions {
  protected readonly pairs = new Map<Standing, Phaser.GameObjects.Image>();

  constructor(protected readonly scene: Phaser.Scene) {}

  protected keep(of: Standing, image: Phaser.GameObjects.Image): void {
    this.remove(of);
    this.pairs.set(of, image);
    of.once('destroy', () => this.remove(of));
  }

  remove(of: Standing): void {
    this.pairs.get(of)?.destroy();
    this.pairs.delete(of);
  }

  destroy(): void {
    for (const image of this.pairs.values()) image.destroy();
    this.pairs.clear();
  }
}

/** A soft patch on the ground: its size, and how far its middle is off the foot, in px. */
export type Patch = { width: number; height?: number; dx?: number; dy?: number };
/** Px between two sizes that are told apart, so that few pictures serve all. */
const SIZES = 4;
/** Breadth of a patch for each px of its width. */
const FLATNESS = 0.36;

/** Soft dark patches under whoever and whatever stands. */
export class ContactShadows extends Companions {
  private readonly shifts = new Map<Standing, { dx: number; dy: number }>();

  add(of: Standing, { width, height = width * FLATNESS, dx = 0, dy = -1 }: Patch): void {
    const [w, h] = [Math.max(SIZES, stepped(width)), Math.max(SIZES, stepped(height))];
    this.keep(of, this.scene.add.image(0, 0, shadowTexture(this.scene.textures, w, h)).setDepth(DEPTH.shadows));
    this.shifts.set(of, { dx: Math.round(dx), dy: Math.round(dy) });
  }

  override remove(of: Standing): void {
    super.remove(of);
    this.shifts.delete(of);
  }

  update(): void {
    for (const [of, image] of this.pairs) {
      const { dx, dy } = this.shifts.get(of) ?? { dx: 0, dy: 0 };
      image
        .setVisible(of.visible)
        .setPosition(Math.round(of.x) + dx, Math.round(of.y) + dy)
        .setAlpha(of.alpha);
    }
  }
}

const stepped = (px: number): number => SIZES * Math.round(px / SIZES);

/** Mirror images on a polished floor: the same frame upside down, fading towards the head. */
export class Reflections extends Companions {
  add(of: Standing): void {
    const image = this.scene.add.image(of.x, of.y, of.texture.key, of.frame.name).setFlipY(true);
    this.keep(of, image.setDepth(DEPTH.reflections));
  }

  /** `strength` 0–1; 0 hides them all. */
  update(strength: number): void {
    for (const [of, image] of this.pairs) {
      const shown = strength > 0 && of.visible;
      image.setVisible(shown);
      if (!shown) continue;
      if (image.frame !== of.frame) image.setTexture(of.texture.key, of.frame.name);
      const feet = strength * of.alpha;
      image.setPosition(Math.round(of.x), Math.round(of.y)).setFlipX(of.flipX);
      // Corner alphas follow the picture's corners, so its head fades although it hangs upside down.
      image.setAlpha(0, 0, feet, feet);
    }
  }
}
