/** What lies in front of every place: the curtain, a flash of light. */
import Phaser from 'phaser';

const FLASH = 500;
/** Alpha at the height of a flash. */
const GLARE = { full: 0.85, dim: 0.2 } as const;
const SHAKE = 260;
const NIGHT = 0x05030f;
/** Alpha of the curtain at which the scene behind it can be made out. */
const HALF = 0.5;

export class Front extends Phaser.Scene {
  static readonly KEY = 'front';
  private cloth!: Phaser.GameObjects.Image;
  private glare!: Phaser.GameObjects.Image;
  private goal = 1;
  /** Alpha a ms. */
  private speed = 0;
  private glareLeft = 0;
  private shakeLeft = 0;
  /** Whether bursts of light are softened. */
  dim = false;
  /** Whether the view keeps from shaking. */
  steady = false;

  constructor() {
    super(Front.KEY);
  }

  create(): void {
    const sheet = (): Phaser.GameObjects.Image => this.add.image(0, 0, '__WHITE').setOrigin(0);
    this.cloth = sheet().setTint(NIGHT).setAlpha(this.goal);
    this.glare = sheet().setAlpha(0);
    this.fill();
    this.scale.on(Phaser.Scale.Events.RESIZE, this.fill, this);
  }

  private fill(): void {
    for (const image of [this.cloth, this.glare]) image.setDisplaySize(this.scale.width, this.scale.height);
  }

  /** Whether the curtain has come to rest. */
  get still(): boolean {
    return this.cloth.alpha === this.goal;
  }

  get closed(): boolean {
    return this.goal === 1;
  }

  /** How much of the scene can be seen. */
  get view(): 'open' | 'rising' | 'dark' {
    if (this.cloth.alpha < HALF) return 'open';
    return this.closed ? 'dark' : 'rising';
  }

  /** Lets the curtain down, or up, over so many ms. */
  curtain(down: boolean, duration: number): void {
    this.goal = down ? 1 : 0;
    this.speed = duration > 0 ? 1 / duration : Number.POSITIVE_INFINITY;
    if (duration === 0) this.cloth?.setAlpha(this.goal);
  }

  flash(color: number): void {
    this.glare.setTint(color);
    this.glareLeft = FLASH;
  }

  shake(): void {
    if (!this.steady) this.shakeLeft = SHAKE;
  }

  /** Px by which the view is off its place now. */
  get offset(): number {
    return this.shakeLeft > 0 ? (Math.floor(this.shakeLeft / 40) % 2 === 0 ? 2 : -2) : 0;
  }

  override update(_time: number, delta: number): void {
    const off = this.goal - this.cloth.alpha;
    const reach = this.speed * delta;
    this.cloth.setAlpha(Math.abs(off) <= reach ? this.goal : this.cloth.alpha + Math.sign(off) * reach);
    this.glareLeft = Math.max(0, this.glareLeft - delta);
    this.glare.setAlpha((this.glareLeft / FLASH) * (this.dim ? GLARE.dim : GLARE.full));
    this.shakeLeft = Math.max(0, this.shakeLeft - delta);
  }
}
