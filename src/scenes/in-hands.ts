/** What the player carries about a place, held before them as they go. */
import type Phaser from 'phaser';
import { depthAtFeet } from '../actors/depths';
import type { Lighting } from '../lighting/lighting';
import type { Body } from '../places/body';
import type { Happening } from '../places/happening';
import type { Facing } from '../places/place';

/** What is in their hands for as long as there is this to do with it: its sheet and frame. */
const LOADS: Readonly<Record<string, readonly [sheet: string, frame: string]>> = {
  'line-water': ['memory-attack', 'water-bucket'],
  'line-bandages': ['memory-attack', 'bandage-basket'],
  'line-scroll': ['memory-attack', 'scroll-tube'],
};
/** Px from their feet to the foot of what they hold; behind them it is hidden by them. */
const HELD: Readonly<Record<Facing, { x: number; y: number; order: number }>> = {
  down: { x: 0, y: -1, order: 1 },
  up: { x: 0, y: -6, order: -1 },
  left: { x: -9, y: -3, order: 1 },
  right: { x: 9, y: -3, order: 1 },
};

export class InHands {
  private image: Phaser.GameObjects.Image | null = null;
  private shown = '';

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly lighting: Lighting,
  ) {}

  /** Takes up what there is to carry now, or lays it down. */
  show({ usable }: Happening): void {
    const name = usable.find((thing) => Object.hasOwn(LOADS, thing.name))?.name ?? '';
    if (name === this.shown) return;
    this.shown = name;
    this.image?.destroy();
    this.image = null;
    const load = LOADS[name];
    if (!load || !this.scene.textures.get(load[0]).has(load[1])) return;
    this.image = this.scene.add.image(0, 0, ...load);
    this.lighting.addLit(this.image);
  }

  /** Once a frame. */
  update({ x, y, facing }: Body): void {
    const held = HELD[facing];
    this.image?.setPosition(Math.round(x) + held.x, Math.round(y) + held.y).setDepth(depthAtFeet(y, held.order));
  }

  destroy(): void {
    this.image?.destroy();
  }
}
