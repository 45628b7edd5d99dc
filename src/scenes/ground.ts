/** What lies under and over everypony in a place: the layers of its map, lit. */
import type Phaser from 'phaser';
import type { Lighting } from '../lighting/lighting';
import type { Place } from '../places/place';
import { fillBehind } from './layers/background';
import { Layers } from './layers/layers';

const GROUND_DEPTH = 0;
const OVER_DEPTH = 10_010;
/** Between two layers on the ground, all of which lie under what lies flat on it. */
const STEP = 1 / 1000;

export class Ground {
  private readonly layers: Layers;

  constructor(scene: Phaser.Scene, place: Place, lighting: Lighting) {
    fillBehind(scene.cameras.main, place.background);
    this.layers = new Layers(scene, place, {
      place: (part, { above, blend }, i) => {
        part.setDepth(above ? OVER_DEPTH + i : GROUND_DEPTH + i * STEP);
        // What is blended takes its light from what it is blended with.
        if (above && blend === 'normal') lighting.addLit(part);
      },
    });
  }

  /** Once a frame; `time` in ms of game time. */
  update(time: number): void {
    this.layers.update(time);
  }

  destroy(): void {
    this.layers.destroy();
  }
}
