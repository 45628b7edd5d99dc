import type Phaser from 'phaser';
import { Session } from '../dialogue/session';
import type { PlaceId } from '../ids';
import type { Place } from '../places/place';
import { BEATS, ITEMS, record } from '../quest-state/records';
import { begin, type QuestState } from '../quest-state/state';
import type { OverlayModel } from '../ui/model';
import { SCRIPT } from './chapter';
import { Front } from './front-scene';
import type { Host } from './host';
import { setPlace } from './set-place';

const TITLE_FADE = 900;

export type TitleDeps = {
  game: Phaser.Game;
  overlay: OverlayModel;
  report: Host['report'];
  quality: () => Host['quality'];
  fetch: (place: PlaceId) => Promise<Place>;
};

/** The room packed and at night, or as the search left it in the morning once a story has ended there. */
const ROOM = {
  before: { beat: 'window', clues: [] },
  after: { beat: 'credits', clues: ['cold-bed', 'bare-shelves', 'empty-closet'] },
} as const satisfies Record<string, Pick<QuestState, 'beat' | 'clues'>>;
const PACKED: Pick<QuestState, 'facts' | 'bag'> = {
  facts: ['bag-out', 'bag-closed', 'contract-burnt', 'opened-the-note'],
  bag: ITEMS.map(({ id }) => ({ item: id, x: 0, y: 0, turns: 0 })),
};

/** Sets the picture behind the title. Where its place cannot be had, that is reported and the stage stays dark. */
export async function setTitlePicture(deps: TitleDeps, finished: boolean): Promise<void> {
  const { game, fetch, report } = deps;
  const state: QuestState = { ...begin(1), ...PACKED, ...ROOM[finished ? 'after' : 'before'], queued: null };
  try {
    const place = await fetch(record(BEATS, state.beat).place);
    setPlace(game, { place, spot: 'window', host: new TitlePicture(new Session(SCRIPT, state), deps, finished) });
  } catch (error) {
    game.scene.getScene<Front>(Front.KEY).curtain(true, 0);
    report(`the picture behind the title (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The room behind the title: nobody plays in it. */
class TitlePicture implements Host {
  readonly controls = { direction: [0, 0] as const, running: false, pointer: null };
  readonly free = false;
  readonly company = [];
  readonly ready = false;
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
