import Phaser from 'phaser';
import { DEPTH } from './depths';
import { flicker, seedOf } from './flicker';
import type { FadingSource } from './light-map';
import type { LightArea, LightSource } from './look';
import { shaftPicture } from './polygon-light';
import { glowTexture, painted, ROOM_KEY } from './textures';

type Halo = { image: Phaser.GameObjects.Image; source: LightSource; seed: number; gain: number };

/** How opaque a halo of strength 1 is; more bleaches what lies under it. */
const HALO = 0.85;
const BEAM = 0.34;

/** Additive halos at emitters and beams through haze, drawn over the sprites. */
export class Glows {
  private halos: Halo[] = [];

  constructor(private readonly scene: Phaser.Scene) {}

  set(sources: readonly FadingSource[]): void {
    this.destroy();
    this.halos = sources
      .filter(({ source }) => source.kind === 'glow' || source.kind === 'shaft')
      .map(({ source, gain }) => ({ image: this.image(source), source, seed: seedOf(source.name), gain }));
  }

  private image(source: LightSource): Phaser.GameObjects.Image {
    const { x, y, key, depth } = this.picture(source.area, source.name);
    return this.scene.add
      .image(x, y, key)
      .setOrigin(0)
      .setDepth(depth)
      .setBlendMode(Phaser.BlendModes.ADD)
      .setTint(source.color);
  }

  private picture(area: LightArea, name: string): { x: number; y: number; key: string; depth: number } {
    const { textures } = this.scene;
    if (area.shape === 'ellipse') {
      const rx = Math.max(1, Math.round(area.rx));
      const ry = Math.max(1, Math.round(area.ry));
      const key = glowTexture(textures, rx, ry);
      return { x: Math.round(area.x) - rx, y: Math.round(area.y) - ry, key, depth: DEPTH.glows };
    }
    const key = `${ROOM_KEY}shaft/${name}/${area.points.map((p) => `${p.x},${p.y}`).join(' ')}`;
    const { x, y, width, height, light } = shaftPicture(area.points, seedOf(name));
    painted(textures, key, width, height, (px, py) => [255, 255, 255, Math.round(255 * (light[py * width + px] ?? 0))]);
    return { x, y, key, depth: DEPTH.shafts };
  }

  update(step: number, calm: boolean): void {
    for (const { image, source, seed, gain } of this.halos) {
      const brightness = calm ? 1 : flicker(step, seed, source.flicker);
      image.setAlpha(Math.min(1, source.strength * gain * brightness * (source.kind === 'glow' ? HALO : BEAM)));
    }
  }

  destroy(): void {
    for (const { image } of this.halos) image.destroy();
    this.halos = [];
  }
}
