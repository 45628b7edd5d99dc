/** The ways that patrols walk, drawn on the ground for as long as somebody points them out. */
import type Phaser from 'phaser';
import { DEPTH } from '../lighting/depths';
import type { Patrol, Point } from '../places/place';

const COLOR = 0xa9c8ff;
const ALPHA = 0.85;
/** Px from one mark of a way to the next, and the length and breadth of one. */
const EVERY = 12;
const LONG = 5;
const BROAD = 2;

export class Rounds {
  private readonly marks: Phaser.GameObjects.Graphics;
  private shown: readonly Patrol[] = [];

  constructor(scene: Phaser.Scene) {
    this.marks = scene.add.graphics().setDepth(DEPTH.beams);
  }

  show(patrols: readonly Patrol[]): void {
    if (patrols.length === this.shown.length && patrols.every((p, i) => p === this.shown[i])) return;
    this.shown = patrols;
    this.marks.clear().fillStyle(COLOR, ALPHA);
    for (const { path, loop } of patrols) {
      const stops = loop ? [...path, path[0] as Point] : path;
      for (const [i, to] of stops.slice(1).entries()) this.leg(stops[i] as Point, to);
      for (const { x, y } of path) this.marks.fillRect(Math.round(x) - 2, Math.round(y) - 2, 4, 4);
    }
  }

  private leg(from: Point, to: Point): void {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy);
    const flat = Math.abs(dx) >= Math.abs(dy);
    const [width, height] = flat ? [LONG, BROAD] : [BROAD, LONG];
    for (let at = EVERY; at < length - EVERY / 2; at += EVERY) {
      const [x, y] = [from.x + (dx * at) / length, from.y + (dy * at) / length];
      this.marks.fillRect(Math.round(x - width / 2), Math.round(y - height / 2), width, height);
    }
  }

  destroy(): void {
    this.marks.destroy();
  }
}
