/** Where the player has pointed to: four crystals round a spot of the ground, which close in and stay until it is reached. */
import type Phaser from 'phaser';
import { DEPTH } from '../lighting/depths';
import type { Point } from '../places/place';

/** Half its breadth and height in px: on the ground, and round something to use. */
const SIZE = { ground: { rx: 9, ry: 5 }, thing: { rx: 17, ry: 8 } } as const;
/** Px between two points of the ring that joins them. */
const APART = 3;
/** Ms in which it closes in, from how many times its size; and in which it goes. */
const CLOSES = { time: 170, from: 1.9 } as const;
const GOES = 220;
const COLOR = { under: 0x141030, rim: 0xe8b45c, core: 0xfff3cf } as const;
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
] as const;

export class GoalMark {
  private readonly drawing: Phaser.GameObjects.Graphics;
  private at: (Point & { thing: boolean }) | null = null;
  private age = 0;
  private left = 0;

  constructor(scene: Phaser.Scene) {
    this.drawing = scene.add.graphics().setDepth(DEPTH.beams);
  }

  /** Shows it there; with null it fades. It closes in again only where `anew` says so. */
  show(at: (Point & { thing: boolean }) | null, anew = false): void {
    if (at) {
      if (anew || this.left < GOES) this.age = 0;
      this.at = at;
      this.left = GOES;
    } else if (this.left >= GOES) this.left = GOES - 1;
  }

  /** Once a frame; `delta` in ms. `calm`: it does not move. */
  update(delta: number, calm: boolean): void {
    if (!this.at) return;
    this.drawing.clear();
    this.age += delta;
    if (this.left < GOES) this.left -= delta;
    if (this.left <= 0) {
      this.at = null;
      return;
    }
    const { x, y, thing } = this.at;
    const { rx, ry } = thing ? SIZE.thing : SIZE.ground;
    const open = calm ? 0 : Math.max(0, 1 - this.age / CLOSES.time);
    const grown = 1 + (CLOSES.from - 1) * open * open;
    const alpha = (this.left / GOES) * (1 - 0.5 * open);
    const on = (sx: number, sy: number): Point => ({
      x: Math.round(x + sx * rx * grown),
      y: Math.round(y + sy * ry * grown),
    });
    const dots = 4 * Math.round((rx + ry) / APART / 2);
    for (let i = 0; i < dots; i++) {
      const dot = on(Math.cos((i / dots) * 2 * Math.PI), Math.sin((i / dots) * 2 * Math.PI));
      this.diamond(dot, 2, COLOR.under, alpha * 0.45);
      this.diamond(dot, 1, COLOR.rim, alpha);
    }
    for (const [sx, sy] of SIDES) {
      this.diamond(on(sx, sy), 4, COLOR.under, alpha * 0.8);
      this.diamond(on(sx, sy), 3, COLOR.rim, alpha);
      this.diamond(on(sx, sy), 2, COLOR.core, alpha);
    }
  }

  /** A flat diamond of whole pixels, `size` rows up and down from its middle one. */
  private diamond({ x, y }: Point, size: number, color: number, alpha: number): void {
    this.drawing.fillStyle(color, alpha);
    for (let dy = 1 - size; dy < size; dy++) {
      const half = size - 1 - Math.abs(dy);
      this.drawing.fillRect(x - half, y + dy, 2 * half + 1, 1);
    }
  }

  destroy(): void {
    this.drawing.destroy();
  }
}
