import type Phaser from 'phaser';
import type { Paint } from '../../places/layers';

/** Fills the view behind a map in its background colour; with nothing where it has none. */
export function fillBehind(camera: Phaser.Cameras.Scene2D.Camera, background: Paint | null): void {
  const color = Number.parseInt(background?.color.slice(1) ?? '0', 16);
  const alpha = Math.round((background?.alpha ?? 0) * 255);
  camera.setBackgroundColor({ r: color >> 16, g: (color >> 8) & 255, b: color & 255, a: alpha });
}
