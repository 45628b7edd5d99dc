import Phaser from 'phaser';
import { DEPTH } from './depths';
import type { AirKind } from './look';
import { MOTIONS, SPECK_FRAMES, type SpeckFrame, type SpeckKind } from './specks';

const CELL = 9;
/** How far motes travel out of view before they come in at the other side. */
const MARGIN = 16;
const SHEET = 'light/specks';

/** Rows of alpha: `#` 255, `+` 150, `.` 70. */
const PICTURES: Record<SpeckFrame, readonly string[]> = {
  dot: ['#'],
  pair: ['##', '##'],
  fall: ['#', '#'],
  cross: [' + ', '+#+', ' + '],
  star: ['  .  ', '  +  ', '.+#+.', '  +  ', '  .  '],
  fly: [
    '   ...   ',
    '  .....  ',
    ' ..+++.. ',
    '..++#++..',
    '..+###+..',
    '..++#++..',
    ' ..+++.. ',
    '  .....  ',
    '   ...   ',
  ],
};
const LEVELS: Readonly<Record<string, number>> = { '#': 255, '+': 120, '.': 38 };

function speckSheet(textures: Phaser.Textures.TextureManager): void {
  if (textures.exists(SHEET)) return;
  const sheet = textures.createCanvas(SHEET, CELL * SPECK_FRAMES.length, CELL);
  if (!sheet) throw new Error(`texture "${SHEET}" could not be made`);
  for (const [column, name] of SPECK_FRAMES.entries()) {
    const rows = PICTURES[name];
    const width = rows[0]?.length ?? 1;
    const image = sheet.context.createImageData(width, rows.length);
    for (const [y, row] of rows.entries()) {
      for (const [x, ink] of [...row].entries()) image.data.set([255, 255, 255, LEVELS[ink] ?? 0], 4 * (y * width + x));
    }
    sheet.context.putImageData(image, column * CELL, 0);
    sheet.add(name, 0, column * CELL, 0, width, rows.length);
  }
  sheet.refresh();
}

const wrapped = (v: number, span: number): number => ((v % span) + span) % span;

/** What floats through the view; it drifts with the room, wrapped so that the view is always full. */
export class Air {
  private kind: AirKind = 'none';
  private motes: Phaser.GameObjects.Image[] = [];

  constructor(private readonly scene: Phaser.Scene) {
    speckSheet(scene.textures);
  }

  set(kind: AirKind): void {
    if (kind === this.kind) return;
    this.destroy();
    this.kind = kind;
    if (kind === 'none') return;
    const blend = MOTIONS[kind].additive ? Phaser.BlendModes.ADD : Phaser.BlendModes.NORMAL;
    this.motes = Array.from({ length: MOTIONS[kind].count }, () =>
      this.scene.add.image(0, 0, SHEET, 'dot').setScrollFactor(0).setDepth(DEPTH.air).setBlendMode(blend),
    );
  }

  /** `time` in ms; scroll in whole pixels. */
  update(time: number, scrollX: number, scrollY: number): void {
    if (this.kind === 'none') return;
    this.drift(this.kind, time / 1000, scrollX, scrollY);
  }

  private drift(kind: SpeckKind, seconds: number, scrollX: number, scrollY: number): void {
    const { width, height } = this.scene.scale;
    for (const [i, mote] of this.motes.entries()) {
      const { x, y, alpha, frame, color } = MOTIONS[kind].at(i, seconds);
      if (mote.frame.name !== frame) mote.setFrame(frame);
      mote
        .setPosition(
          Math.floor(wrapped(x - scrollX, width + 2 * MARGIN)) - MARGIN,
          Math.floor(wrapped(y - scrollY, height + 2 * MARGIN)) - MARGIN,
        )
        .setOrigin(0)
        .setTint(color)
        .setAlpha(alpha);
    }
  }

  destroy(): void {
    for (const mote of this.motes) mote.destroy();
    this.motes = [];
    this.kind = 'none';
  }
}
