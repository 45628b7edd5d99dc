import type Phaser from 'phaser';
import { DEPTH } from './depths';
import { fogTexture } from './textures';

/** Pixels a second that the banks drift. */
const DRIFT = 7;
const THICKEST = 0.5;

/** Banks of haze that drift over the room. */
export class Fog {
  private banks: Phaser.GameObjects.TileSprite | undefined;

  constructor(private readonly scene: Phaser.Scene) {}

  /** `thickness` 0–1; 0 draws nothing. Scroll in whole pixels. */
  update(time: number, scrollX: number, scrollY: number, thickness: number, color: number): void {
    if (thickness <= 0) {
      this.banks?.setVisible(false);
      return;
    }
    const { width, height } = this.scene.scale;
    this.banks ??= this.scene.add
      .tileSprite(0, 0, width, height, fogTexture(this.scene.textures))
      .setOrigin(0)
      .setScrollFactor(0)
      .setDepth(DEPTH.fog);
    if (this.banks.width !== width || this.banks.height !== height) this.banks.setSize(width, height);
    this.banks
      .setVisible(true)
      .setTint(color)
      .setAlpha(thickness * THICKEST)
      .setTilePosition(Math.floor(scrollX + (time / 1000) * DRIFT), scrollY);
  }

  destroy(): void {
    this.banks?.destroy();
  }
}
