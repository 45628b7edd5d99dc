/** Everything that lights a room: one handle per scene, updated once a frame after the camera has moved. */
import Phaser from 'phaser';
import { Air } from './air';
import { Beam } from './beam';
import { CarriedLights } from './carried-lights';
import { DEPTH } from './depths';
import { type Corner, Edges } from './edges';
import { Fade } from './fade';
import { lightStep } from './flicker';
import { Fog } from './fog';
import { Glows } from './glows';
import { ContactShadows, type Patch, Reflections, type Standing } from './ground-marks';
import { darkField, ditherShift, mapOrigin, TEXEL } from './light-field';
import { LightMap } from './light-map';
import { LIT_BATCH } from './lit-batch';
import { type CarriedLight, channels, type LightQuality, type LightSource, type MoodLook } from './look';
import { QUAD_BATCH } from './quad-batch';
import { multiplyDouble, useLightNodes, webglOf } from './render-nodes';
import { removeRoomTextures } from './textures';

type RoomLight = {
  /** Room pixels. */
  width: number;
  height: number;
  mood: MoodLook;
  lights: readonly LightSource[];
  quality: LightQuality;
};

/** Sprites, images and tile layers can be lit; without a data picture they count as flat. */
type Lightable = Phaser.GameObjects.Sprite | Phaser.GameObjects.Image | Phaser.Tilemaps.TilemapLayer;

const FLAT_DATA = 'light/flat-data';

export class Lighting {
  private readonly field = darkField();
  private readonly renderer;
  private readonly map: LightMap;
  private readonly quad: Phaser.GameObjects.Image;
  private readonly glows: Glows;
  private readonly air: Air;
  private readonly fog: Fog;
  private readonly shadows: ContactShadows;
  private readonly reflections: Reflections;
  private readonly carried: CarriedLights;
  private readonly edges: Edges;
  private readonly fade: Fade;
  private readonly beams = new Set<Beam>();
  private roomWidth: number;
  private quality: LightQuality;
  private calm = false;
  /** What the view's map shows: redrawn when any of these changes. */
  private drawn = { column: Number.NaN, row: Number.NaN, step: Number.NaN };

  constructor(
    private readonly scene: Phaser.Scene,
    room: RoomLight,
  ) {
    this.renderer = webglOf(scene);
    const { lit } = useLightNodes(this.renderer, this.field);
    lit.flatData = this.flatData();
    this.roomWidth = room.width;
    this.quality = room.quality;
    this.map = new LightMap(scene, room.width, room.height);
    this.quad = scene.add
      .image(0, 0, this.map.view)
      .setOrigin(0)
      .setScale(TEXEL)
      .setDepth(DEPTH.light)
      .setBlendMode(multiplyDouble(this.renderer))
      .setRenderNodeRole('BatchHandler', QUAD_BATCH);
    this.glows = new Glows(scene);
    this.air = new Air(scene);
    this.fog = new Fog(scene);
    this.shadows = new ContactShadows(scene);
    this.reflections = new Reflections(scene);
    this.carried = new CarriedLights(scene, this.map);
    this.edges = new Edges(scene);
    this.fade = new Fade(room.mood, room.lights);
    this.rebuild();
    this.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, this.rebuild, this);
    scene.scale.on(Phaser.Scale.Events.RESIZE, this.resize, this);
  }

  private flatData(): Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper | null {
    const { textures } = this.scene;
    if (!textures.exists(FLAT_DATA)) textures.addUint8Array(FLAT_DATA, new Uint8Array([128, 128, 0, 255]), 1, 1);
    return textures.get(FLAT_DATA).source[0]?.glTexture ?? null;
  }

  /** Draws the object with the room's light on it from now on. */
  addLit(object: Lightable): void {
    object.setLighting(true);
    object.setRenderNodeRole('BatchHandler', LIT_BATCH);
  }

  /** A soft patch on the ground where it stands. */
  addShadow(of: Standing, patch: Patch): void {
    this.shadows.add(of, patch);
  }

  /** A mirror image wherever the mood has a polished floor. */
  addReflection(of: Standing): void {
    this.reflections.add(of);
  }

  /** A light that moves with its bearer. @returns a function that takes it away. */
  attachLight(by: Standing, light: CarriedLight): () => void {
    return this.carried.add(by, light);
  }

  /** The light of somepony on watch, `sight` px long at most; out until it is shown. */
  addBeam(name: string, sight: number): Beam {
    const beam = new Beam(this.scene, name, sight);
    this.beams.add(beam);
    return beam;
  }

  removeBeam(beam: Beam): void {
    beam.destroy();
    this.beams.delete(beam);
  }

  /** Pins a foreground picture into a corner of the view; it slides by up to `slide` pixels with the camera. */
  addEdge(image: Phaser.GameObjects.Image, corner: Corner, slide = 0): void {
    this.edges.add(image, corner, slide);
  }

  /** Changes the mood, over `duration` ms of game time. */
  setMood(mood: MoodLook, duration = 0): void {
    if (this.fade.toMood(mood, duration) && duration === 0) this.rebuild();
  }

  /** Changes the room's sources; those that stay keep burning, the others fade over `duration` ms of game time. */
  setLights(lights: readonly LightSource[], duration = 0): void {
    if (this.fade.toLights(lights, duration) && duration === 0) this.rebuild();
  }

  setQuality(quality: LightQuality): void {
    if (quality === this.quality) return;
    this.quality = quality;
    this.rebuild();
  }

  /** Holds flames and whatever floats still, for reduced motion and flashes. */
  setCalm(calm: boolean): void {
    if (calm === this.calm) return;
    this.calm = calm;
    this.rebuild();
  }

  private get still(): boolean {
    return this.quality === 'low';
  }

  /** The room has become of another size, in px. */
  setRoom(width: number, height: number): void {
    this.roomWidth = width;
    if (this.map.setRoom(width, height)) this.rebuild();
  }

  private resize(): void {
    const { width, height } = this.scene.scale;
    this.map.resize(width, height);
    this.rebuild();
  }

  /** Redraws what is kept in textures: after a change, and after the graphics context was lost. */
  private rebuild(): void {
    const { mood, sources } = this.fade;
    this.map.bake(mood, sources, this.still || this.calm);
    this.glows.set(sources);
    this.air.set(mood.air);
    this.field.ambient = channels(mood.ambient);
    this.field.rim = channels(mood.rim);
    this.field.lift = channels(mood.lift);
    this.drawn.step = Number.NaN;
  }

  /** Once a frame, after actors and camera have moved; `time` and `delta` in ms of game time. */
  update(time: number, delta: number): void {
    const camera = this.scene.cameras.main;
    const scrollX = Math.floor(camera.useBounds ? camera.clampX(camera.scrollX) : camera.scrollX);
    const scrollY = Math.floor(camera.useBounds ? camera.clampY(camera.scrollY) : camera.scrollY);
    const step = lightStep(time);
    if (this.fade.advance(delta, step)) this.rebuild();
    const { mood } = this.fade;
    const airTime = this.calm ? 0 : time;
    this.shadows.update();
    this.reflections.update(this.still ? 0 : mood.reflect);
    this.glows.update(step, this.calm || this.still);
    this.carried.update(step, this.calm);
    for (const beam of this.beams) beam.update(step, this.calm, this.still);
    this.air.update(airTime, scrollX, scrollY);
    this.fog.update(airTime, scrollX, scrollY, this.still ? 0 : mood.fog, mood.fogColor);
    this.edges.update(scrollX, this.roomWidth);
    this.light(scrollX, scrollY, step);
  }

  private light(scrollX: number, scrollY: number, step: number): void {
    const { width, height } = this.scene.scale;
    this.field.vignette = [2 / width, 2 / height, this.fade.mood.vignette];
    this.field.dither = ditherShift(scrollX, scrollY, height);
    this.map.aim(this.field, scrollX, scrollY, height, this.still);
    if (this.still) {
      this.quad.setTexture(this.map.baked.key).setScrollFactor(1).setPosition(0, 0);
      return;
    }
    const { column, row, dx, dy } = mapOrigin(scrollX, scrollY);
    this.quad.setTexture(this.map.view.key).setScrollFactor(0).setPosition(-dx, -dy);
    const { drawn } = this;
    if (drawn.column === column && drawn.row === row && drawn.step === step) return;
    this.drawn = { column, row, step };
    this.map.draw(scrollX, scrollY, step, this.fade.mood, [...this.carried.stamps, ...this.beamStamps]);
  }

  private get beamStamps(): Phaser.GameObjects.Image[] {
    return [...this.beams].flatMap(({ stamp }) => (stamp.visible ? stamp : []));
  }

  /** Takes every light object and texture of this room away; sprites stay. */
  destroy(): void {
    this.renderer.off(Phaser.Renderer.Events.RESTORE_WEBGL, this.rebuild, this);
    this.scene.scale.off(Phaser.Scale.Events.RESIZE, this.resize, this);
    for (const part of [this.glows, this.air, this.fog, this.shadows, this.reflections, this.carried, this.edges])
      part.destroy();
    for (const beam of this.beams) this.removeBeam(beam);
    this.quad.destroy();
    this.field.map = null;
    this.map.destroy();
    removeRoomTextures(this.scene.textures);
  }
}

export const createLighting = (scene: Phaser.Scene, room: RoomLight): Lighting => new Lighting(scene, room);
