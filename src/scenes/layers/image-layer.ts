import type Phaser from 'phaser';
import type { ImageLayer } from '../../places/layers';
import { type Face, faceOf } from './faces';
import { pictureKey } from './pictures';
import { Quads, type Sight, type Stage } from './quads';
import { layBox } from './turn';

/** Px that a repeated picture is worth drawing by itself; smaller ones are first joined to larger. */
const WORTH = 128;

/** A picture, alone or repeated without end. */
export class ImageQuads extends Quads {
  private readonly face: Face | null;

  constructor(
    scene: Phaser.Scene,
    private readonly layer: ImageLayer,
    stage: Stage,
  ) {
    super(scene, layer, stage);
    this.face = faceOf(scene.textures, this.joined());
  }

  /** The key of a picture of at least `WORTH` px each way that it is repeated. */
  private joined(): string {
    const { image, repeatX, repeatY } = this.layer;
    const { textures } = this.scene;
    const key = pictureKey(image);
    if (!textures.exists(key)) return key;
    const { width, height } = textures.get(key).getSourceImage();
    const copies = { x: repeatX ? Math.ceil(WORTH / width) : 1, y: repeatY ? Math.ceil(WORTH / height) : 1 };
    if (copies.x * copies.y === 1) return key;
    const large = `${key}×${copies.x}×${copies.y}`;
    if (textures.exists(large)) return large;
    const canvas = textures.createCanvas(large, width * copies.x, height * copies.y);
    for (let i = 0; i < copies.x * copies.y; i++)
      canvas?.draw(
        (i % copies.x) * width,
        Math.floor(i / copies.x) * height,
        textures.get(key).getSourceImage() as HTMLImageElement,
      );
    return large;
  }

  protected override paint({ left, top, right, bottom }: Sight): void {
    const { face, quad } = this;
    const { repeatX, repeatY } = this.layer;
    if (!face) return;
    const { width, height } = face;
    const columns = repeatX ? [Math.floor(left / width), Math.ceil(right / width)] : [0, 1];
    const rows = repeatY ? [Math.floor(top / height), Math.ceil(bottom / height)] : [0, 1];
    const [first = 0, last = 1] = columns;
    const [upper = 0, lower = 1] = rows;
    for (let row = upper; row < lower; row++) {
      for (let column = first; column < last; column++) {
        layBox(quad, { x: column * width, y: row * height, width, height });
        this.put(face);
      }
    }
  }
}
