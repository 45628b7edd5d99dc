import Phaser from 'phaser';
import { flicker, seedOf } from './flicker';
import { type LightField, mapOrigin, mapTransform, TEXEL, texelsFor } from './light-field';
import { type LightPoint, type LightSource, type MoodLook, scaled } from './look';
import { spillPicture } from './polygon-light';
import { painted, RADIAL, ROOM_KEY, radialTexture } from './textures';

const { ADD } = Phaser.BlendModes;
/** The map stores half the light, so that a texel can hold up to twice the unchanged colour. */
const HALF = 0.5;
/** Softness of a spill's edge in texels. */
const SPILL_EDGE = 3;

/** A source and its brightness now, 0–1. */
export type FadingSource = { source: LightSource; gain: number };

/**
 * The room's light at half size: `baked` holds what never changes, `view` the part on screen with flickering and carried
 * lights on top. Coordinates are room pixels; textures are redrawn after a lost context by `bake`.
 */
export class LightMap {
  readonly baked: Phaser.Textures.DynamicTexture;
  readonly view: Phaser.Textures.DynamicTexture;
  private flickering: Phaser.GameObjects.Image[] = [];
  private flames: { source: LightSource; gain: number; seed: number }[] = [];

  constructor(
    private readonly scene: Phaser.Scene,
    roomWidth: number,
    roomHeight: number,
  ) {
    this.baked = this.texture('light/baked', Math.ceil(roomWidth / TEXEL), Math.ceil(roomHeight / TEXEL));
    const { width, height } = scene.scale;
    this.view = this.texture('light/view', texelsFor(width), texelsFor(height));
  }

  /** Kept from room to room: Phaser 4.2 does not give back all that a removed one took. */
  private texture(key: string, width: number, height: number): Phaser.Textures.DynamicTexture {
    const { textures } = this.scene;
    const texture = textures.exists(key) ? textures.get(key) : textures.addDynamicTexture(key, width, height);
    if (!(texture instanceof Phaser.Textures.DynamicTexture)) throw new Error(`texture "${key}" could not be made`);
    texture.setSize(width, height);
    texture.setFilter(Phaser.Textures.FilterMode.LINEAR);
    return texture;
  }

  /** Makes the baked map fit a room of so many pixels. @returns whether it was of another size. */
  setRoom(width: number, height: number): boolean {
    const [across, down] = [Math.ceil(width / TEXEL), Math.ceil(height / TEXEL)];
    if (this.baked.width === across && this.baked.height === down) return false;
    this.baked.setSize(across, down);
    this.baked.setFilter(Phaser.Textures.FilterMode.LINEAR);
    return true;
  }

  /** Makes the view's map fit a view of so many pixels. */
  resize(width: number, height: number): void {
    this.view.setSize(texelsFor(width), texelsFor(height));
    this.view.setFilter(Phaser.Textures.FilterMode.LINEAR);
  }

  /** A light stamp of that colour; strength 1 adds the colour itself. */
  stamp(x: number, y: number, rx: number, ry: number, color: number, strength: number): Phaser.GameObjects.Image {
    return new Phaser.GameObjects.Image(this.scene, x / TEXEL, y / TEXEL, radialTexture(this.scene.textures))
      .setScale((2 * rx) / TEXEL / RADIAL, (2 * ry) / TEXEL / RADIAL)
      .setBlendMode(ADD)
      .setTint(scaled(color, strength * HALF));
  }

  private spill(source: LightSource, points: readonly LightPoint[], gain: number): Phaser.GameObjects.Image {
    const scaledPoints = points.map((p) => ({ x: p.x / TEXEL, y: p.y / TEXEL }));
    const key = `${ROOM_KEY}spill/${points.map((p) => `${p.x},${p.y}`).join(' ')}`;
    const picture = spillPicture(scaledPoints, SPILL_EDGE);
    painted(this.scene.textures, key, picture.width, picture.height, (x, y) => {
      const v = Math.round(255 * (picture.light[y * picture.width + x] ?? 0));
      return [v, v, v, 255];
    });
    return new Phaser.GameObjects.Image(this.scene, picture.x, picture.y, key)
      .setOrigin(0)
      .setBlendMode(ADD)
      .setTint(scaled(source.color, source.strength * gain * HALF));
  }

  private image({ source, gain }: FadingSource): Phaser.GameObjects.Image {
    const { area, color, strength } = source;
    if (area.shape === 'polygon') return this.spill(source, area.points, gain);
    return this.stamp(area.x, area.y, area.rx, area.ry, color, strength * gain);
  }

  /** Draws everything that stands still; flickering sources too if they are to `stand` still. */
  bake(mood: MoodLook, sources: readonly FadingSource[], stand: boolean): void {
    const onFloor = sources.filter(({ source }) => source.kind === 'pool' || source.kind === 'spill');
    const moves = ({ source }: FadingSource): boolean => source.flicker > 0 && !stand;
    const still = onFloor.filter((source) => !moves(source)).map((source) => this.image(source));
    this.baked.fill(scaled(mood.ambient, HALF), 1).draw(still).render();
    for (const image of [...still, ...this.flickering]) image.destroy();
    const moving = onFloor.filter(moves);
    this.flames = moving.map(({ source, gain }) => ({ source, gain, seed: seedOf(source.name) }));
    this.flickering = moving.map((source) => this.image(source));
  }

  /** Draws the part of the room under a camera at a whole-pixel scroll, with its flames as they are at `step`. */
  draw(
    scrollX: number,
    scrollY: number,
    step: number,
    mood: MoodLook,
    carried: readonly Phaser.GameObjects.Image[],
  ): void {
    const { view, baked } = this;
    const { column, row } = mapOrigin(scrollX, scrollY);
    const inRoom = column >= 0 && row >= 0 && column + view.width <= baked.width && row + view.height <= baked.height;
    if (!inRoom) view.fill(scaled(mood.ambient, HALF), 1);
    view.stamp('light/baked', undefined, -column, -row, { originX: 0, originY: 0 });
    const lit = [...this.flicker(step), ...carried].filter((image) => this.isOver(image, column, row));
    for (const image of lit) image.setPosition(image.x - column, image.y - row);
    view.draw(lit);
    view.render();
    for (const image of lit) image.setPosition(image.x + column, image.y + row);
  }

  private flicker(step: number): Phaser.GameObjects.Image[] {
    for (const [i, { source, gain, seed }] of this.flames.entries()) {
      const strength = source.strength * gain * flicker(step, seed, source.flicker);
      this.flickering[i]?.setTint(scaled(source.color, strength * HALF));
    }
    return this.flickering;
  }

  private isOver(image: Phaser.GameObjects.Image, column: number, row: number): boolean {
    const left = image.x - column - image.displayWidth * image.originX;
    const top = image.y - row - image.displayHeight * image.originY;
    return (
      left < this.view.width && top < this.view.height && left + image.displayWidth > 0 && top + image.displayHeight > 0
    );
  }

  /** Points the shaders at the map in use: the view's, or the whole room's when it is `still`. */
  aim(field: LightField, scrollX: number, scrollY: number, viewHeight: number, still: boolean): void {
    const { dx, dy } = still ? { dx: scrollX, dy: scrollY } : mapOrigin(scrollX, scrollY);
    const map = still ? this.baked : this.view;
    field.map = map.getWebGLTexture() ?? null;
    field.transform = mapTransform(map.width, map.height, dx, dy, viewHeight);
  }

  destroy(): void {
    for (const image of this.flickering) image.destroy();
  }
}
