import type Phaser from 'phaser';
import type { DrawnText, DrawnTile, Laid } from '../../places/layers';
import { type Face, faceOf, type Faces } from './faces';
import { Quads, type Stage } from './quads';
import { layBox, layTile, rotate } from './turn';
import { Words } from './words';

/** Tiles that were placed by hand, in their order. */
export class TileObjectQuads extends Quads {
  constructor(
    scene: Phaser.Scene,
    laid: Laid,
    stage: Stage,
    private readonly objects: readonly DrawnTile[],
    private readonly faces: Faces,
  ) {
    super(scene, laid, stage);
  }

  protected override paint(): void {
    const { faces, quad, stage } = this;
    for (const { cell, x, y, width, height, origin, rotation, opacity } of this.objects) {
      const face = faces.at(cell, stage.time);
      if (!face) continue;
      layTile(quad, cell, face, face.sheet, { x: x - origin.x * width, y: y - origin.y * height, width, height });
      rotate(quad, { x, y }, rotation);
      this.put(face, opacity);
    }
  }
}

/** Words on a map. */
export class WordQuads extends Quads {
  private readonly words: Words;
  private readonly face: Face | null;

  constructor(
    scene: Phaser.Scene,
    laid: Laid,
    stage: Stage,
    private readonly object: DrawnText,
  ) {
    super(scene, laid, stage, true);
    this.words = new Words(scene.textures, object);
    this.face = faceOf(scene.textures, this.words.key);
  }

  protected override paint(): void {
    const { face, object, quad } = this;
    if (!face) return;
    layBox(quad, { ...object, width: face.width, height: face.height });
    rotate(quad, object, object.rotation);
    this.put(face, object.opacity);
  }

  override destroy(fromScene?: boolean): void {
    this.words.destroy();
    super.destroy(fromScene);
  }
}
