/** A small picture of the game as it was a moment ago, for the slots that nights are kept in. */
import Phaser from 'phaser';

const WIDTH = 240;
const HEIGHT = 135;
/** Ms between two pictures. */
const EVERY = 8000;

export class Snapshot {
  private readonly small = document.createElement('canvas');
  private readonly pen: CanvasRenderingContext2D | null;
  private left = 0;
  private drawn = false;

  /** `shows`: whether there is anything worth a picture in view. */
  constructor(game: Phaser.Game, shows: () => boolean) {
    Object.assign(this.small, { width: WIDTH, height: HEIGHT });
    this.pen = this.small.getContext('2d');
    game.events.on(Phaser.Core.Events.STEP, (_: number, delta: number) => {
      this.left -= delta;
    });
    // Right after it has been drawn the canvas can still be read.
    game.events.on(Phaser.Core.Events.POST_RENDER, (renderer: unknown) => {
      if (!renderer || this.left > 0 || !shows()) return;
      this.left = EVERY;
      this.take(game.canvas);
    });
  }

  /** As a data URL, JPEG because every browser writes it; null before there is one. */
  get picture(): string | null {
    return this.drawn ? this.small.toDataURL('image/jpeg', 0.8) : null;
  }

  /** The next picture is of another night. */
  forget(): void {
    this.drawn = false;
    this.left = 0;
  }

  private take(from: HTMLCanvasElement): void {
    const scale = Math.min(from.width / WIDTH, from.height / HEIGHT);
    const [width, height] = [WIDTH * scale, HEIGHT * scale];
    const [x, y] = [(from.width - width) / 2, (from.height - height) / 2];
    this.pen?.drawImage(from, x, y, width, height, 0, 0, WIDTH, HEIGHT);
    this.drawn = true;
  }
}
