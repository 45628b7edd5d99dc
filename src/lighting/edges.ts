import type Phaser from 'phaser';
import { DEPTH } from './depths';

export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';
type Edge = { image: Phaser.GameObjects.Image; corner: Corner; slide: number };

/** Dark foreground pieces that frame the view: curtains, leaves, trunks. One picture per corner keeps the middle free. */
export class Edges {
  private readonly edges: Edge[] = [];

  constructor(private readonly scene: Phaser.Scene) {}

  /** Pins a picture into a corner; it slides back and forth by up to `slide` pixels as the camera crosses the room. */
  add(image: Phaser.GameObjects.Image, corner: Corner, slide: number): void {
    const right = corner.endsWith('right');
    const bottom = corner.startsWith('bottom');
    image
      .setScrollFactor(0)
      .setDepth(DEPTH.edges)
      .setOrigin(right ? 1 : 0, bottom ? 1 : 0);
    this.edges.push({ image, corner, slide });
  }

  update(scrollX: number, roomWidth: number): void {
    const { width, height } = this.scene.scale;
    const across = roomWidth > width ? Math.max(0, Math.min(1, scrollX / (roomWidth - width))) : 0.5;
    for (const { image, corner, slide } of this.edges) {
      const right = corner.endsWith('right');
      const hidden = Math.round((right ? 1 - across : across) * slide);
      image.setPosition(right ? width + hidden : -hidden, corner.startsWith('bottom') ? height : 0);
    }
  }

  destroy(): void {
    for (const { image } of this.edges) image.destroy();
    this.edges.length = 0;
  }
}
