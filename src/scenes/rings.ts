/** How far the player is heard: a ring on the floor while their steps carry, and a wave for each step. */
import type Phaser from 'phaser';
import { DEPTH } from '../lighting/depths';
import type { Point } from '../places/place';

/** Ms in which a wave runs out to the ring. */
const LIFE = 620;
/** Ms for which the ring stays after the last step. */
const STAYS = 380;
/** Px of the ring drawn and left out; how thick it is. */
const DASH = { on: 7, off: 5, thick: 2 } as const;
/** Px by which every other dash stands out where somepony hears: a ring with teeth. */
const TEETH = 4;
const COLOR = { unheard: 0xcfe4ff, heard: 0xffb43c, under: 0x101838 } as const;

type Wave = Point & { radius: number; age: number };
type Ring = Point & { radius: number; heard: boolean; left: number };

export class Rings {
  private waves: Wave[] = [];
  private ring: Ring | null = null;
  private readonly dots: Phaser.GameObjects.Graphics;

  constructor(scene: Phaser.Scene) {
    this.dots = scene.add.graphics().setDepth(DEPTH.beams);
  }

  /** Steps carry so far now, `radius` in px; `heard`: as far as somepony's ears. */
  carry({ x, y }: Point, radius: number, heard: boolean): void {
    this.ring = { x: Math.round(x), y: Math.round(y), radius, heard, left: STAYS };
  }

  /** One step falls. */
  step({ x, y }: Point, radius: number): void {
    this.waves.push({ x: Math.round(x), y: Math.round(y), radius, age: 0 });
  }

  /** Once a frame; `delta` in ms. `calm`: no waves, the ring alone. */
  update(delta: number, calm: boolean): void {
    if (this.waves.length === 0 && !this.ring) return;
    this.dots.clear();
    for (const wave of this.waves) wave.age += delta / LIFE;
    this.waves = this.waves.filter((wave) => wave.age < 1);
    if (!calm) {
      for (const { x, y, radius, age } of this.waves)
        this.circle({ x, y }, Math.round(radius * (1 - (1 - age) ** 2)), {
          color: COLOR.unheard,
          alpha: 0.5 * (1 - age),
          thick: 1,
          teeth: 0,
        });
    }
    if (!this.ring) return;
    const { x, y, radius, heard, left } = this.ring;
    const alpha = Math.min(1, (2 * left) / STAYS);
    const teeth = heard ? TEETH : 0;
    this.circle({ x, y: y + 1 }, radius, { color: COLOR.under, alpha: alpha * 0.7, thick: DASH.thick + 1, teeth });
    this.circle({ x, y }, radius, { color: heard ? COLOR.heard : COLOR.unheard, alpha, thick: DASH.thick, teeth });
    this.ring.left -= delta;
    if (this.ring.left <= 0) {
      this.ring = null;
      if (this.waves.length === 0) this.dots.clear();
    }
  }

  /** A dashed circle of whole pixels. */
  private circle(
    { x, y }: Point,
    radius: number,
    look: { color: number; alpha: number; thick: number; teeth: number },
  ): void {
    const { color, alpha, thick, teeth } = look;
    this.dots.fillStyle(color, alpha);
    const around = 2 * Math.PI * radius;
    const dashes = Math.max(8, 2 * Math.round(around / (DASH.on + DASH.off) / 2));
    const drawn = DASH.on / (DASH.on + DASH.off);
    for (let i = 0; i < dashes; i++) {
      const out = radius + (i % 2 === 1 ? teeth : 0);
      const points = Math.ceil((around / dashes) * drawn);
      for (let p = 0; p < points; p++) {
        const angle = ((i + (p / points) * drawn) / dashes) * 2 * Math.PI;
        this.dots.fillRect(Math.round(x + Math.cos(angle) * out), Math.round(y + Math.sin(angle) * out), thick, thick);
      }
    }
  }

  destroy(): void {
    this.dots.destroy();
  }
}
