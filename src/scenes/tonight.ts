/** The story that is being played, if any: taken up, given the places it asks for, and left. */
import type { Kept } from '../dialogue/session';
import type { PlaceId } from '../ids';
import type { Place } from '../places/place';
import { loadPlace } from './chapter';
import type { Errands } from './errands';
import { Playing, type PlayingDeps } from './playing';
import type { Screens } from './screens';

export type TonightDeps = Omit<PlayingDeps, 'fetch' | keyof Ends> & {
  errands: Errands;
  screens: Screens;
  /** The player would rather leave for the title. */
  quit: () => void;
};
/** What becomes of it. */
type Ends = Pick<PlayingDeps, 'keep' | 'meet' | 'practised' | 'ended'>;

export class Tonight {
  playing: Playing | null = null;

  constructor(private readonly deps: TonightDeps) {}

  /** @throws if the story does not fit what was kept; then everything stays as it is. */
  take(kept: Kept, ends: Ends): void {
    const fetch = (place: PlaceId): Promise<Place> => this.fetch(place, () => this.playing !== playing);
    const playing: Playing = new Playing({ ...this.deps, ...ends, fetch }, kept);
    this.playing?.leave();
    this.playing = playing;
    this.deps.screens.show();
    playing.enter();
  }

  leave(): void {
    this.playing?.leave();
    this.playing = null;
  }

  /** Nothing of it shows any more. */
  clear(): void {
    const { overlay } = this.deps;
    for (const shown of [
      overlay.dialogue,
      overlay.activity,
      overlay.search,
      overlay.standoff,
      overlay.moves,
      overlay.minigame,
      overlay.objective,
      overlay.hint,
      overlay.stealth,
      overlay.areaTitle,
      overlay.thoughtToast,
    ]) {
      shown.value = null;
    }
    overlay.company.value = [];
    overlay.description.value = '';
  }

  /**
   * Fetches a place of the story. Where that fails the player may try again, or leave; then it never comes. `left`: they
   * have done so already, and are not asked.
   */
  private async fetch(place: PlaceId, left: () => boolean): Promise<Place> {
    for (;;) {
      try {
        return await this.deps.errands.run(loadPlace(place));
      } catch (error) {
        if (left()) return new Promise(() => {});
        await this.askAgain(place, error instanceof Error ? error.message : String(error));
      }
    }
  }

  private askAgain(place: PlaceId, why: string): Promise<void> {
    const question = {
      title: 'The way is barred',
      text: `A file of the game, the map “${place}”, could not be fetched: ${why}. If trying again does not help, reload the page.`,
      yes: 'Leave for the title',
      no: 'Try again',
    };
    return new Promise((again) => this.deps.screens.ask(question, () => this.deps.quit(), again));
  }
}
