import type Phaser from 'phaser';
import { DEPTH } from './depths';
import { flicker } from './flicker';
import type { Standing } from './ground-marks';
import { TEXEL } from './light-field';
import type { LightMap } from './light-map';
import { type CarriedLight, scaled } from './look';
import { glowTexture } from './textures';

type Carried = {
  by: Standing;
  light: CarriedLight;
  stamp: Phaser.GameObjects.Image;
  glow: Phaser.GameObjects.Image | undefined;
  seed: number;
};

const ADDITIVE = 1;

/** Lights that walk about with somebody. */
export class CarriedLights {
  private readonly all = new Set<Carried>();

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly map: LightMap,
  ) {}

  /** @returns a function that takes the light away. */
  add(by: Standing, light: CarriedLight): () => void {
    const stamp = this.map.stamp(by.x, by.y, light.rx, light.ry, light.color, light.strength);
    const carried: Carried = { by, light, stamp, glow: this.glow(light), seed: 101 + 7 * this.all.size };
    this.all.add(carried);
    const remove = (): void => {
      if (!this.all.delete(carried)) return;
      stamp.destroy();
      carried.glow?.destroy();
    };
    by.once('destroy', remove);
    return remove;
  }

  private glow({ glow, color }: CarriedLight): Phaser.GameObjects.Image | undefined {
    if (!glow) return undefined;
    const radius = Math.round(glow.radius);
    const key = glowTexture(this.scene.textures, radius, radius);
    return this.scene.add.image(0, 0, key).setDepth(DEPTH.glows).setBlendMode(ADDITIVE).setTint(color);
  }

  /** Moves every light to its bearer and lets it flicker. */
  update(step: number, calm: boolean): void {
    for (const { by, light, stamp, glow, seed } of this.all) {
      const brightness = calm ? 1 : flicker(step, seed, light.flicker);
      const x = Math.round(by.x);
      const y = Math.round(by.y + light.dy);
      stamp.setPosition(x / TEXEL, y / TEXEL).setTint(scaled(light.color, light.strength * brightness * 0.5));
      stamp.setVisible(by.visible);
      glow
        ?.setPosition(x, y)
        .setVisible(by.visible)
        .setAlpha((light.glow?.strength ?? 0) * brightness);
    }
  }

  get stamps(): Phaser.GameObjects.Image[] {
    return [...this.all].filter(({ by }) => by.visible).map(({ stamp }) => stamp);
  }

  destroy(): void {
    for (const { stamp, glow } of this.all) {
      stamp.destroy();
      glow?.destroy();
    }
    this.all.clear();
  }
}
