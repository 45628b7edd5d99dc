/** What comes up at the edge of the view and goes by itself: a Thought that stays, the name of a place. */
import type { PlaceId, ThoughtId } from '../ids';
import { PLACES, record, THOUGHTS } from '../quest-state/records';
import type { OverlayModel } from '../ui/model';

/** Ms. */
const THOUGHT = 4200;
const PLACE = 3600;

export const titleOf = (place: PlaceId): string => PLACES.find(({ id }) => id === place)?.title ?? '';

export class Marks {
  private thoughtLeft = 0;
  private placeLeft = 0;
  /** The place whose name was last shown. */
  private named: PlaceId | null = null;

  constructor(private readonly overlay: OverlayModel) {}

  thought(id: ThoughtId): void {
    this.overlay.thoughtToast.value = { id, text: record(THOUGHTS, id).text };
    this.thoughtLeft = THOUGHT;
  }

  /** The player is in a place: shows its name where that is another than before. */
  place(id: PlaceId | null): void {
    if (id === null || id === this.named) return;
    this.named = id;
    this.overlay.areaTitle.value = { title: titleOf(id) };
    this.placeLeft = PLACE;
  }

  /** Once a frame; `delta` in ms of game time. */
  tick(delta: number): void {
    this.thoughtLeft -= delta;
    this.placeLeft -= delta;
    if (this.thoughtLeft <= 0 && this.overlay.thoughtToast.peek()) this.overlay.thoughtToast.value = null;
    if (this.placeLeft <= 0 && this.overlay.areaTitle.peek()) this.overlay.areaTitle.value = null;
  }
}
