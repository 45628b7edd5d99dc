import type Phaser from 'phaser';
import { ABOVE_DEPTH, depthAtFeet, FLAT_DEPTH } from './depths';
import { firstFrame, hasFrame, type Report } from './missing';

type PropLook = {
  /** Unique in the room; also seeds its sway. */
  name: string;
  atlas: string;
  /** `…/0` plays `…/0`, `…/1` and so on in a loop, as flames do. */
  frame: string;
  /** Foot point in room pixels. */
  x: number;
  y: number;
  /** Lies on the floor, under the light and everybody. */
  flat?: boolean;
  /** Hangs over everybody. */
  above?: boolean;
  /** Its upper part leans a pixel to and fro. */
  sway?: boolean;
  report: Report;
};

const FLAME_FPS = 7;
const SWAY_MS = 900;
/** Share of the height, from the top, that sways. */
const CROWN = 0.58;

const seedOf = (name: string): number => [...name].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) >>> 0, 7);

function framesOf(textures: Phaser.Textures.TextureManager, atlas: string, frame: string): string[] {
  if (!frame.endsWith('/0')) return [frame];
  const base = frame.slice(0, -1);
  const frames: string[] = [];
  while (hasFrame(textures, atlas, `${base}${frames.length}`)) frames.push(`${base}${frames.length}`);
  return frames.length > 0 ? frames : [frame];
}

/** A thing in a room. One picture, or two when its crown sways over a trunk that stands still. */
export class Prop {
  readonly images: readonly Phaser.GameObjects.Image[];
  readonly flat: boolean;
  private readonly x: number;
  private readonly seed: number;
  private readonly frames: readonly string[];
  private readonly crown: Phaser.GameObjects.Image | undefined;

  constructor(
    scene: Phaser.Scene,
    { name, atlas, frame, x, y, flat = false, above = false, sway = false, report }: PropLook,
  ) {
    const ref = firstFrame(scene.textures, atlas, [frame], report);
    this.frames = ref.frame === undefined ? [] : framesOf(scene.textures, atlas, frame);
    this.seed = seedOf(name);
    this.flat = flat;
    this.x = Math.round(x);
    const depth = flat ? FLAT_DEPTH : above ? ABOVE_DEPTH : depthAtFeet(y);
    const add = () => scene.add.image(this.x, Math.round(y), ref.texture, ref.frame).setDepth(depth);
    const whole = add();
    this.images = [whole];
    if (!sway) return;
    const { realWidth, realHeight, y: trimmed, cutHeight } = whole.frame;
    const cut = Math.round(trimmed + cutHeight * CROWN);
    whole.setCrop(0, cut, realWidth, realHeight - cut);
    this.crown = add().setCrop(0, 0, realWidth, cut);
    this.images = [whole, this.crown];
  }

  setVisible(visible: boolean): void {
    for (const image of this.images) image.setVisible(visible);
  }

  /** Once a frame; `time` in ms of game time. Only swaying and burning props need it. */
  update(time: number): void {
    const phase = time + (this.seed % 4000);
    if (this.crown) this.crown.x = this.x + Math.round(Math.sin((phase / SWAY_MS) % (2 * Math.PI)) * 0.9);
    if (this.frames.length < 2) return;
    const due = this.frames[Math.floor((phase / 1000) * FLAME_FPS) % this.frames.length];
    for (const image of this.images) if (due !== undefined && image.frame.name !== due) image.setFrame(due);
  }

  destroy(): void {
    for (const image of this.images) image.destroy();
  }
}
