/** The way from one picture to the next: the curtain falls, a place is set behind it, and it rises again. */
import type Phaser from 'phaser';
import type { Moment } from '../dialogue/conversation';
import { cuesOf } from '../direction/cues';
import type { PlaceId } from '../ids';
import type { Place } from '../places/place';
import { Front } from './front-scene';
import type { Host } from './host';
import { PlaceScene } from './place-scene';
import { setPlace } from './set-place';

/** Ms of the curtain between places, and for the same place a little later. */
const TRAVEL = 380;
const DIP = 240;

/** `place` null: the same one as it is later. `spot` empty: the player stays where they are. */
type Change = { place: PlaceId | null; spot: string };

/** Words that let the curtain down are heard before the place is seen. */
export const beginsInTheDark = (moment: Moment | null): boolean =>
  moment?.is === 'line' &&
  cuesOf(moment.cues)
    .flat()
    .some((c) => c.cue === 'curtain' && c.down);

export type PassageDeps = {
  game: Phaser.Game;
  host: Host;
  /** Fetches a place, however often it takes. Never comes if the player gives up. */
  fetch: (place: PlaceId) => Promise<Place>;
};

export class Passage {
  private due: Change | null = null;
  private loading = false;
  private left = false;
  /** The place that stands; null before the first. */
  here: PlaceId | null = null;

  constructor(private readonly deps: PassageDeps) {}

  /** Whether a change is due or under way. */
  get open(): boolean {
    return this.due !== null || this.loading;
  }

  to(place: PlaceId, spot: string): void {
    this.due = { place, spot };
  }

  later(spot: string): void {
    this.due = { place: null, spot };
  }

  /** Nopony goes anywhere any more: a place that is still to come is not set. */
  leave(): void {
    this.left = true;
  }

  /** Once a frame while nothing else holds the change up. */
  tick(): void {
    if (!this.due) return;
    const { place, spot } = this.due;
    if (!this.front.closed) this.front.curtain(true, place ? TRAVEL : DIP);
    if (!this.front.still) return;
    this.due = null;
    if (place) void this.set(place, spot);
    else this.resetHere(spot);
  }

  /** The place stands: lets it be seen, unless words are to be heard in the dark first. */
  arrived(dark: boolean): void {
    this.loading = false;
    if (!dark) this.raise();
  }

  raise(): void {
    this.front.curtain(false, TRAVEL);
  }

  private async set(place: PlaceId, spot: string): Promise<void> {
    this.loading = true;
    const map = await this.deps.fetch(place);
    if (this.left) return;
    this.here = place;
    setPlace(this.deps.game, { place: map, spot, host: this.deps.host });
  }

  private resetHere(spot: string): void {
    const scene = this.deps.game.scene.getScene<PlaceScene>(PlaceScene.KEY);
    scene.refresh();
    if (spot !== '') scene.placePlayer(spot);
    if (this.deps.host.session.state.queued === null) this.front.curtain(false, DIP);
  }

  private get front(): Front {
    return this.deps.game.scene.getScene<Front>(Front.KEY);
  }
}
