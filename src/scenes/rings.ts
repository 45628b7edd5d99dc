/** How far a step is heard, shown for a moment as a broken ring on the floor. */
import type Phaser from 'phaser';
import { DEPTH } from '../lighting/depths';
import type { Point } from '../places/place';

/** Ms that a ring stays. */
const LIFE = 460;
/** Share of its size at which a ring begins. */
const FROM = 0.3;
const DASHES = 28;
/** Share of the ring that is drawn. */
const DRAWN = 0.55;
const COLOR = 0xe6ecff;
const ALPHA = 0.9;

type Ring = Point & { radius: number; age: number };

export class Rings {
  private rings: Ring[] = [];
  private readonly lines: Phaser.GameObjects.Graphics;

  constructor(scene: Phaser.Scene) {
    this.lines = scene.add.graphics().setDepth(DEPTH.beams);
  }

  /** `radius` in px. */
  add({ x, y }: Point, radius: number): void {
    this.rings.push({ x: Math.round(x), y: Math.round(y), radius, age: 0 });
  }

  /** Once a frame; `delta` in ms. `calm`: rings fade, but do not grow. */
  update(delta: number, calm: boolean): void {
    if (this.rings.length === 0) return;
    this.lines.clear();
    for (const ring of this.rings) ring.age += delta / LIFE;
    this.rings = this.rings.filter((ring) => ring.age < 1);
    for (const { x, y, radius, age } of this.rings) {
      const grown = calm ? 1 : FROM + (1 - FROM) * (1 - (1 - age) ** 2);
      this.lines.lineStyle(1, COLOR, ALPHA * (1 - age));
      for (let i = 0; i < DASHES; i++) {
        const from = (i / DASHES) * 2 * Math.PI;
        this.lines.beginPath();
        this.lines.arc(x, y, radius * grown, from, from + (DRAWN / DASHES) * 2 * Math.PI);
        this.lines.strokePath();
      }
    }
  }

  destroy(): void {
    this.lines.destroy();
  }
}
