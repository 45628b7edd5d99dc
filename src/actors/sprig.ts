/** The grass in front of somepony who hides in it. */
import type Phaser from 'phaser';

const KEY = 'actors/sprig';
const WIDTH = 40;
const HEIGHT = 17;
/** From the blade's edge to its lit side. */
const INKS = ['#16324a', '#2a6a62', '#459a70', '#74c487'] as const;

/** Blades as `[x of the root, height, lean]`, the back ones first. */
const BLADES = [
  [4, 9, -3],
  [9, 14, -2],
  [14, 11, -1],
  [19, 16, 1],
  [24, 12, -1],
  [29, 15, 2],
  [34, 10, 3],
  [6, 6, -4],
  [11, 9, -1],
  [17, 8, 2],
  [22, 10, -2],
  [27, 8, 1],
  [32, 7, 4],
] as const;

function texture(textures: Phaser.Textures.TextureManager): string {
  if (textures.exists(KEY)) return KEY;
  const canvas = textures.createCanvas(KEY, WIDTH, HEIGHT);
  if (!canvas) throw new Error(`texture "${KEY}" could not be made`);
  const dot = (ink: string | undefined, x: number, y: number, width: number): void => {
    if (!ink) return;
    canvas.context.fillStyle = ink;
    canvas.context.fillRect(x, y, width, 1);
  };
  for (const [i, [root, height, lean]] of BLADES.entries()) {
    const front = i > 6 ? 1 : 0;
    for (let up = 0; up < height; up++) {
      const bent = Math.round(lean * (up / height) ** 2);
      const broad = up > height - 3 ? 1 : 2;
      dot(INKS[0], root + bent - 1, HEIGHT - 1 - up, broad + 2);
      dot(INKS[front + 1], root + bent, HEIGHT - 1 - up, broad);
      if (up > height / 2) dot(INKS[front + 2], root + bent, HEIGHT - 1 - up, 1);
    }
  }
  canvas.refresh();
  return KEY;
}

/** An image whose foot is at its place. */
export const sprig = (scene: Phaser.Scene): Phaser.GameObjects.Image =>
  scene.add.image(0, 0, texture(scene.textures)).setOrigin(0.5, 1);
