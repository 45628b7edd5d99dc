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

/** Soft dark patches under feet. */
export class ContactShadows extends Companions {
  /** `width` in pixels; the patch lies centred on the feet. */
  add(of: Standing, width: number): void {
    const key = shadowTexture(this.scene.textures, Math.max(6, 2 * Math.round(width / 2)));
    this.keep(of, this.scene.add.image(0, 0, key).setDepth(DEPTH.shadows));
  }

  update(): void {
    for (const [of, image] of this.pairs) {
      image
        .setVisible(of.visible)
        .setPosition(Math.round(of.x), Math.round(of.y) - 1)
        .setAlpha(of.alpha);
    }
  }
}

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
