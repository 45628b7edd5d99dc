import type { Session } from '../dialogue/session';
import type { OverlayModel } from '../ui/model';
import type Phaser from 'phaser';
import { Front } from './front-scene';
import type { Host } from './host';

const TITLE_FADE = 900;

export type TitleDeps = {
  game: Phaser.Game;
  overlay: OverlayModel;
  report: Host['report'];
  quality: () => Host['quality'];
};

/** The room behind the title: nobody plays in it. */
export class TitlePicture implements Host {
  readonly controls = { direction: [0, 0] as const, running: false };
  readonly free = false;
  readonly shake = 0;
  readonly still = true;

  constructor(
    readonly session: Session,
    private readonly deps: TitleDeps,
    /** After the end nobody stands there any more. */
    readonly vacant: boolean,
  ) {}

  get overlay(): OverlayModel {
    return this.deps.overlay;
  }

  get report(): Host['report'] {
    return this.deps.report;
  }

  get quality(): Host['quality'] {
    return this.deps.quality();
  }

  get calm(): boolean {
    return this.deps.overlay.options.peek().reducedMotion;
  }

  arrived(): void {
    this.deps.game.scene.getScene<Front>(Front.KEY).curtain(false, TITLE_FADE);
  }

  describe(): void {}
  use(): void {}
  trip(): void {}
  coverReached(): void {}
  seenBy(): void {}
}
