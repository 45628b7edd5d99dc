/** Where the player was when the page was loaded anew: the night, the place and the very spot in it. */
import Phaser from 'phaser';
import type { Body } from '../places/body';
import { fromFile, toFile } from '../saves/file';
import type { Slot } from '../saves/saves';
import type { Menus } from '../scenes/menus';
import type { PlaceScene } from '../scenes/place-scene';

/** Name in the session's storage, which ends with the tab. */
const NAME = 'bookmark';

/** `slot`: that the night is kept in; null for one that is only tried out. `night`: as a file of a night. */
type Mark = { slot: Slot | null; night: string; at: Body };

export class Bookmark {
  constructor(
    private readonly menus: Menus,
    private readonly scene: PlaceScene,
  ) {}

  /** Notes where the player is now; nothing, where no story is open. */
  lay(): void {
    const { story, slot } = this.menus;
    if (!story || this.scene.host !== story) return;
    story.keepNow();
    const mark: Mark = { slot, night: toFile(story.session.keep()), at: this.scene.player };
    sessionStorage.setItem(NAME, JSON.stringify(mark));
  }

  /** Goes on there, once. False where nothing was noted, or the story does not fit any more. */
  async open(): Promise<boolean> {
    const text = sessionStorage.getItem(NAME);
    if (text === null) return false;
    sessionStorage.removeItem(NAME);
    const { slot, night, at } = JSON.parse(text) as Mark;
    try {
      if (slot) await this.menus.nights.takeUp(slot);
      else this.menus.tryOut(fromFile(night));
    } catch {
      return false;
    }
    this.standAt(at);
    return this.menus.story !== null;
  }

  /** Has the player stand there, in the first place of the story that is about to be set. */
  standAt(body: Body): void {
    const { events } = this.scene;
    const stand = (): void => {
      if (this.scene.host !== this.menus.story) return;
      events.off(Phaser.Scenes.Events.CREATE, stand);
      this.scene.setDown(body, NAME);
    };
    events.on(Phaser.Scenes.Events.CREATE, stand);
  }
}
