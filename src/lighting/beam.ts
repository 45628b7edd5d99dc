import Phaser from 'phaser';
import { type Fan, outlineOf } from '../places/vision';
import { beamHaze, beamLight, type BeamRim } from './beam-picture';
import { DEPTH } from './depths';
import { TEXEL } from './light-field';
import { scaled } from './look';
import { ROOM_KEY } from './textures';

/** How a beam looks; `color` as 0xrrggbb. */
export type BeamLook = { color: number; rim: BeamRim };

/** Of the light on the floor, 1 being the colour itself; of the haze over it, 0–1, where there is light on the floor and where there is not. */
const LIGHT = 0.8;
const HAZE = { high: 0.5, low: 0.7 } as const;
/** Px by which the rim's pattern moves in a step of light. */
const DRIFT = 1.5;

/** The lantern light of somepony on watch: it lies on the floor where they can see, and nowhere else. */
export class Beam {
  /** To be drawn into the light map. */
  readonly stamp: Phaser.GameObjects.Image;
  private readonly haze: Phaser.GameObjects.Image;
  private readonly light: Phaser.Textures.CanvasTexture;
  private readonly bands: Phaser.Textures.CanvasTexture;
  private fan: Fan | null = null;
  private look: BeamLook = { color: 0xffffff, rim: 'dots' };
  private painted = '';
  /** From the eyes to the top left corner of what was painted. */
  private offset = { x: 0, y: 0 };

  constructor(
    private readonly scene: Phaser.Scene,
    name: string,
    /** Px that the longest look may go. */
    private readonly sight: number,
  ) {
    const side = 2 * Math.ceil(sight + 2);
    this.light = this.canvas(`${ROOM_KEY}beam/${name}/light`, side / TEXEL);
    this.bands = this.canvas(`${ROOM_KEY}beam/${name}/haze`, side);
    this.stamp = new Phaser.GameObjects.Image(scene, 0, 0, this.light).setOrigin(0);
    this.stamp.setBlendMode(Phaser.BlendModes.ADD).setVisible(false);
    this.haze = scene.add.image(0, 0, this.bands).setOrigin(0).setDepth(DEPTH.beams).setVisible(false);
    this.haze.setBlendMode(Phaser.BlendModes.ADD);
  }

  private canvas(key: string, side: number): Phaser.Textures.CanvasTexture {
    const { textures } = this.scene;
    const texture = textures.exists(key) ? textures.get(key) : textures.createCanvas(key, side, side);
    if (!(texture instanceof Phaser.Textures.CanvasTexture)) throw new Error(`texture "${key}" could not be made`);
    return texture;
  }

  /** What is seen now, and how it is looked at; null puts the light out. */
  show(fan: Fan | null, look: BeamLook = this.look): void {
    this.fan = fan;
    this.look = look;
  }

  /** Once a frame, before the light map is drawn; `step` of light. */
  update(step: number, calm: boolean, low: boolean): void {
    const { fan, look } = this;
    const shown = fan !== null && this.inView(fan);
    this.stamp.setVisible(shown);
    this.haze.setVisible(shown);
    if (!fan || !shown) return;
    const { gaze } = fan;
    const key = `${step}/${look.rim}/${look.color}`;
    if (key !== this.painted) {
      this.painted = key;
      this.paint(fan, calm ? 0 : step * DRIFT);
      this.stamp.setPosition(
        Math.floor((gaze.x + this.offset.x) / TEXEL),
        Math.floor((gaze.y + this.offset.y) / TEXEL),
      );
      this.stamp.setTint(scaled(look.color, LIGHT));
    }
    this.haze.setPosition(Math.round(gaze.x) + this.offset.x, Math.round(gaze.y) + this.offset.y);
    this.haze.setTint(look.color).setAlpha(low ? HAZE.low : HAZE.high);
  }

  private inView({ gaze: { x, y } }: Fan): boolean {
    const { scrollX, scrollY, width, height } = this.scene.cameras.main;
    const { sight } = this;
    return x + sight > scrollX && y + sight > scrollY && x - sight < scrollX + width && y - sight < scrollY + height;
  }

  private paint(fan: Fan, phase: number): void {
    const { x, y } = fan.gaze;
    const ends = outlineOf(fan);
    const left = Math.floor(Math.min(...ends.map((p) => p.x - x)) / TEXEL) * TEXEL;
    const top = Math.floor(Math.min(...ends.map((p) => p.y - y)) / TEXEL) * TEXEL;
    const width = Math.ceil(Math.max(...ends.map((p) => p.x - x)) / TEXEL) * TEXEL - left;
    const height = Math.ceil(Math.max(...ends.map((p) => p.y - y)) / TEXEL) * TEXEL - top;
    this.offset = { x: left, y: top };
    fill(this.bands, width, height, (px, py) => beamHaze(fan, px + 0.5 + left, py + 0.5 + top, this.look.rim, phase));
    fill(this.light, width / TEXEL, height / TEXEL, (px, py) =>
      beamLight(fan, (px + 0.5) * TEXEL + left, (py + 0.5) * TEXEL + top),
    );
  }

  destroy(): void {
    this.stamp.destroy();
    this.haze.destroy();
  }
}

/** White of that opacity (0–1) in each pixel of the corner, and nothing beyond. */
function fill(
  texture: Phaser.Textures.CanvasTexture,
  width: number,
  height: number,
  level: (x: number, y: number) => number,
): void {
  const { context } = texture;
  const image = context.createImageData(Math.max(1, width), Math.max(1, height));
  const pixels = new Uint32Array(image.data.buffer);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) pixels[y * width + x] = (Math.round(255 * level(x, y)) << 24) | 0xffffff;
  }
  // The texture's own `clear` reads all of it back.
  context.clearRect(0, 0, texture.width, texture.height);
  context.putImageData(image, 0, 0);
  texture.refresh();
}
