import type Phaser from 'phaser';
import { CLIPS, type Clip, type Facing, IN_STEP } from '../../assets/art/clips';
import { clipFrame, clipLength, isBlinking } from './clip-time';
import { depthAtFeet } from './depths';
import { type Emote, EmoteBubble } from './emote-bubble';
import { firstFrame, hasFrame, type Report } from './missing';

export type CharacterLook = {
  person: string;
  /** Texture key of the atlas that holds the person's frames, named `person/clip/facing/n`. */
  atlas: string;
  /** Tells people apart who blink and breathe; any whole number. */
  seed: number;
  report: Report;
};

/** Feet in whole room pixels. */
export type Pose = { x: number; y: number; facing: Facing; clip: Clip };

/** The colour by which somepony in hiding is multiplied. */
const SHADE = 0x6c78a8;

/** Px of the room that somepony in the air is in front of. */
const HIGH = 200;

/** Facings that a gesture drawn from few sides falls back to. */
const NEXT_BEST: Record<Facing, readonly Facing[]> = {
  down: ['right', 'left'],
  up: ['down', 'right', 'left'],
  left: ['down', 'right'],
  right: ['down', 'left'],
};

/** The view of one person: shows a clip at a place. It knows no rules; whoever moves people tells it where they are. */
export class Character {
  readonly sprite: Phaser.GameObjects.Sprite;
  /** Among those who stand on one line, the higher is in front. */
  order = 0;
  /** In the air, over whatever stands below. */
  aloft = false;
  private readonly bubble: EmoteBubble;
  private clip: Clip = 'idle';
  private facing: Facing = 'down';
  private started = 0;
  private now = 0;
  private speaking = false;
  private shown = '';
  private screen: Phaser.GameObjects.Image | null = null;
  /** The sign that shows while no other does. */
  private kept: Emote | null = null;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly look: CharacterLook,
  ) {
    const { texture, frame } = this.find('idle', 'down', 0);
    this.sprite = scene.add.sprite(0, 0, texture, frame);
    this.bubble = new EmoteBubble(scene);
    this.started = -((look.seed * 397) % 1000);
  }

  /** Everything at once; a clip that is already playing goes on. */
  setPose({ x, y, facing, clip }: Pose): void {
    this.moveTo(x, y);
    this.facing = facing;
    if (clip === this.clip) return;
    if (IN_STEP.includes(clip) && IN_STEP.includes(this.clip)) this.clip = clip;
    else this.play(clip);
  }

  moveTo(x: number, y: number): void {
    this.sprite.setPosition(Math.round(x), Math.round(y)).setDepth(depthAtFeet(this.aloft ? y + HIGH : y, this.order));
    this.screen?.setPosition(Math.round(x), Math.round(y) + 3).setDepth(depthAtFeet(y, this.order + 1));
  }

  setFacing(facing: Facing): void {
    this.facing = facing;
  }

  /** Starts the clip from its first frame. */
  play(clip: Clip): void {
    this.clip = clip;
    this.started = this.now;
  }

  /** Whether a clip that plays once has come to its end. */
  get isDone(): boolean {
    return !CLIPS[this.clip].loop && this.now - this.started >= clipLength(this.clip);
  }

  /** Moves the mouth whenever nothing else is being done. */
  setSpeaking(speaking: boolean): void {
    this.speaking = speaking;
  }

  /** Shows a sign over the head until it is changed; null leaves the one that is kept there. */
  emote(emote: Emote | null): void {
    this.bubble.show(emote ?? this.kept, this.now);
  }

  /** Keeps a sign over the head whenever there is no other; null keeps none. */
  keepEmote(emote: Emote | null): void {
    this.kept = emote;
    this.emote(null);
  }

  /** Shows them as a dark shape behind something, or in the open again with null. */
  hideBehind(screen: Phaser.GameObjects.Image | null): void {
    this.screen?.destroy();
    this.screen = screen;
    this.sprite.setTint(screen ? SHADE : 0xffffff);
    this.moveTo(this.sprite.x, this.sprite.y);
  }

  setVisible(visible: boolean): void {
    this.sprite.setVisible(visible);
    if (!visible) this.keepEmote(null);
  }

  /** Once a frame; `time` in ms of game time. */
  update(time: number): void {
    this.now = time;
    const clip = this.due(time);
    const n = clipFrame(clip, time - this.started);
    const name = `${clip}/${this.facing}/${n}`;
    if (name !== this.shown) {
      this.shown = name;
      const { texture, frame } = this.find(clip, this.facing, n);
      this.sprite.setTexture(texture, frame);
    }
    const { x, y } = this.head;
    this.bubble.update(x, y, time);
  }

  /** The picture that shows, as `walk/left/3`. */
  get showing(): string {
    return this.shown;
  }

  /** The upper edge of the picture now. The frame is trimmed: what is left above the feet is the person's height in it. */
  get top(): number {
    return this.sprite.y - this.sprite.displayOriginY + this.sprite.frame.y;
  }

  /** Just over the head. */
  get head(): { x: number; y: number } {
    return { x: this.sprite.x, y: this.top - 2 };
  }

  private due(time: number): Clip {
    if (this.clip === 'run' && !this.runs) return 'walk';
    if (this.clip !== 'idle') return this.clip;
    if (this.speaking) return 'talk';
    return isBlinking(time, this.look.seed) ? 'blink' : 'idle';
  }

  /** Not everypony is drawn running: the others walk on the faster. */
  private get runs(): boolean {
    return hasFrame(this.scene.textures, this.look.atlas, `${this.look.person}/run/${this.facing}/0`);
  }

  private find(clip: Clip, facing: Facing, n: number): { texture: string; frame: string | undefined } {
    const { person, atlas, report } = this.look;
    const { textures } = this.scene;
    const drawn = [facing, ...NEXT_BEST[facing]].map((side) => `${person}/${clip}/${side}/${n}`);
    const found = drawn.find((name) => hasFrame(textures, atlas, name));
    if (found !== undefined) return { texture: atlas, frame: found };
    return firstFrame(textures, atlas, [`${person}/idle/${facing}/0`, `${person}/idle/down/0`], report);
  }

  destroy(): void {
    this.sprite.destroy();
    this.bubble.destroy();
    this.screen?.destroy();
  }
}
