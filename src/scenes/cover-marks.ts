/** Where one can hide: a wreath of leaves on the ground, and over it the sign that whoever hides there wears. */
import type Phaser from 'phaser';
import { signTexture } from '../actors/emote-bubble';
import { EMOTE_DEPTH } from '../actors/depths';
import { DEPTH } from '../lighting/depths';
import { bounds } from '../places/area';
import type { Cover, Point } from '../places/place';

/** Px beyond the cover at which its wreath lies, across and along. */
const BEYOND = { x: 5, y: 4 } as const;
/** Px between two leaves. */
const APART = 15;
/** Px from the player within which the sign shows, and the wreath is bright. */
const NEAR = 190;
/** Px from the cover's middle up to its sign. */
const OVER = 34;
const ALPHA = { far: 0.35, near: 0.95 } as const;
/** Ms of one rise and fall of the sign, and by how many px. */
const BOB = { period: 1400, px: 1 } as const;
const INKS = { line: '#0d2233', leaf: '#58d8a0', lit: '#c4ffdc' } as const;
/** Half the length and half the breadth of a leaf, in px, and degrees by which it stands off the wreath. */
const LEAF = { length: 5, breadth: 2, lean: 24 } as const;

type Mark = { cover: Cover; wreath: Phaser.GameObjects.Image; sign: Phaser.GameObjects.Image };

export class CoverMarks {
  private marks: Mark[] = [];

  constructor(private readonly scene: Phaser.Scene) {}

  /** The covers there are now; none where there is nopony to hide from. */
  cast(covers: readonly Cover[]): void {
    if (covers.length === this.marks.length && covers.every((c, i) => c === this.marks[i]?.cover)) return;
    this.destroy();
    this.marks = covers.map((cover) => {
      const [left, top, right, bottom] = bounds(cover.area);
      const [x, y] = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
      const { scene } = this;
      const wreath = scene.add.image(x, y, this.wreath((right - left) / 2 + BEYOND.x, (bottom - top) / 2 + BEYOND.y));
      const sign = scene.add.image(x + 0.5, y - OVER, signTexture(scene.textures, 'hidden')).setOrigin(0.5, 1);
      return { cover, wreath: wreath.setDepth(DEPTH.beams), sign: sign.setDepth(EMOTE_DEPTH - 1) };
    });
  }

  /** Once a frame; `inside`: the cover that the player is in, whose sign they wear. `calm`: nothing bobs. */
  update(time: number, player: Point, inside: Cover | null, calm: boolean): void {
    const bob = calm ? 0 : Math.round(BOB.px * Math.sin((time / BOB.period) * 2 * Math.PI));
    for (const { cover, wreath, sign } of this.marks) {
      const near = Math.hypot(player.x - cover.x, player.y - cover.y) < NEAR;
      wreath.setAlpha(near ? ALPHA.near : ALPHA.far);
      sign.setVisible(near && cover !== inside).setY(wreath.y - OVER + bob);
    }
  }

  /** The texture key of a wreath of those radii in px. */
  private wreath(rx: number, ry: number): string {
    const [width, height] = [2 * Math.ceil(rx) + 18, 2 * Math.ceil(ry) + 18];
    const key = `cover/${width}x${height}`;
    const { textures } = this.scene;
    if (textures.exists(key)) return key;
    const canvas = textures.createCanvas(key, width, height);
    if (!canvas) throw new Error(`texture "${key}" could not be made`);
    const around = Math.PI * (3 * (rx + ry) - Math.sqrt((3 * rx + ry) * (rx + 3 * ry)));
    const leaves = Math.max(8, Math.round(around / APART));
    for (let i = 0; i < leaves; i++) {
      const angle = (i / leaves) * 2 * Math.PI;
      const [x, y] = [width / 2 + Math.cos(angle) * rx, height / 2 + Math.sin(angle) * ry];
      const along = Math.atan2(Math.cos(angle) * ry, -Math.sin(angle) * rx);
      const lean = ((i % 2 === 0 ? LEAF.lean : -LEAF.lean) * Math.PI) / 180;
      leaf(canvas.context, x, y, along + lean);
    }
    canvas.refresh();
    return key;
  }

  destroy(): void {
    for (const { wreath, sign } of this.marks) {
      wreath.destroy();
      sign.destroy();
    }
    this.marks = [];
  }
}

/** A pointed leaf in whole pixels, lit on its upper side, that points along `turn`. */
function leaf(context: CanvasRenderingContext2D, x: number, y: number, turn: number): void {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const inside = (dx: number, dy: number, rim: number): boolean => {
    const along = (dx * cos + dy * sin) / (LEAF.length + rim);
    return Math.abs(dy * cos - dx * sin) <= (LEAF.breadth + rim) * (1 - along * along);
  };
  const reach = LEAF.length + 2;
  for (const rim of [1, 0]) {
    for (let dy = -reach; dy <= reach; dy++) {
      for (let dx = -reach; dx <= reach; dx++) {
        if (!inside(dx, dy, rim)) continue;
        const above = (dy * cos - dx * sin) * Math.sign(cos || 1) < 0;
        context.fillStyle = rim > 0 ? INKS.line : above ? INKS.lit : INKS.leaf;
        context.fillRect(Math.round(x) + dx, Math.round(y) + dy, 1, 1);
      }
    }
  }
}
